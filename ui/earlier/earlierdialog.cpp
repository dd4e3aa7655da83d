// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "earlierdialog.h"

#include <ui/errortext.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int charactersWide = 76;
constexpr int charactersOfName = 60;
/// The one web archive that everybody may ask; any other's TimeMap will do (RFC 7089).
constexpr QLatin1StringView waybackTimeMap("https://web.archive.org/web/timemap/link/");

QString quoted(const QString &text)
{
    return u"<bdi>"_s + text.toHtmlEscaped() + u"</bdi>"_s;
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

EarlierDialog::EarlierDialog(workspace::Tracker &tracker,
                             const QList<ArticleRecord> &articles,
                             const ArticleId &current,
                             QWidget *parent)
    : RunDialog(u"earlier"_s,
                {tr("Older states of an article take their places in its history by the time at "
                    "which they were seen, with a mark of where they came from. Nothing that is "
                    "stored changes."),
                 tr("&Look for Them"), tr("&Stop"), tr("How many pages have been looked at"),
                 tr("What was found"),
                 tr("Pages are fetched one after the other, with pauses, so as not to burden the "
                    "archive. You can stop at any time and go on later.")},
                parent)
    , m_tracker(tracker)
    , m_articles(articles)
    , m_article(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_folder(newFolderButton(tr("&Folder…"),
                               tr("Choose a folder of saved pages"),
                               tr("Folder of Saved Pages"),
                               *m_source))
{
    setWindowTitle(tr("Earlier Versions"));
    build(current);
    proposeSource();
    setRunning(false);
    connect(m_article, &QComboBox::currentIndexChanged, this, &EarlierDialog::proposeSource);
    connect(startButton(), &QPushButton::clicked, this, &EarlierDialog::start);
    connect(stopButton(), &QPushButton::clicked, this, [this] {
        stopButton()->setEnabled(false);
        showStep(tr("Stopping after this page…"));
        if (m_run) {
            m_run->cancel();
        }
    });
    connect(m_source, &QLineEdit::textChanged, this, [this] { setRunning(false); });
}

EarlierDialog::~EarlierDialog() = default;

void EarlierDialog::build(const ArticleId &current)
{
    m_article->setObjectName(u"earlierArticle"_s);
    m_article->setAccessibleName(tr("Article whose earlier versions are wanted"));
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_article->setMinimumContentsLength(charactersOfName / 2);
    m_article->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ArticleRecord &record : std::as_const(m_articles)) {
        const QString headline = record.headline.size() > charactersOfName
            ? record.headline.left(charactersOfName) + u'…'
            : record.headline;
        m_article->addItem(tr("%1: %2").arg(record.outlet, headline));
        if (record.id == current) {
            m_article->setCurrentIndex(m_article->count() - 1);
        }
    }
    m_source->setObjectName(u"earlierSource"_s);
    m_source->setAccessibleName(
        tr("Source: address of a web archive's TimeMap, or a folder of dated saved pages"));
    auto *source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(m_folder);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *articleLabel = new QLabel(tr("&Article:"), this);
    articleLabel->setObjectName(u"earlierArticleLabel"_s);
    articleLabel->setBuddy(m_article);
    auto *sourceLabel = new QLabel(tr("S&ource:"), this);
    sourceLabel->setObjectName(u"earlierSourceLabel"_s);
    sourceLabel->setBuddy(m_source);
    form->addRow(articleLabel, m_article);
    form->addRow(sourceLabel, source);
    arrange(form, charactersWide);
}

void EarlierDialog::proposeSource()
{
    const bool isOurs = m_source->text().isEmpty() || m_source->text().startsWith(waybackTimeMap);
    if (!isOurs || m_article->currentIndex() < 0) {
        return;
    }
    const QUrl url = m_articles.at(m_article->currentIndex()).url;
    m_source->setText(url.scheme().startsWith("http"_L1)
                          ? waybackTimeMap + url.toString(QUrl::FullyEncoded)
                          : QString());
    m_source->setCursorPosition(0);
}

void EarlierDialog::start()
{
    const QString source = m_source->text().trimmed();
    if (source.isEmpty() || m_run || m_article->currentIndex() < 0) {
        return;
    }
    m_run = new workspace::Backfill(
        m_tracker, {m_articles.at(m_article->currentIndex()).id, source, workspace::mostMementos},
        [this](qsizetype done, qsizetype count, const QString &what) {
            showProgress(done, count);
            if (stopButton()->isEnabled()) {
                showStep(what);
            }
        },
        [this](const Result<workspace::BackfillReport> &report) {
            m_run.clear();
            showReport(report);
        },
        this);
    setRunning(true);
    showStep(tr("Looking at what the source has…"));
    m_run->start();
}

void EarlierDialog::setRunning(bool isRunning)
{
    m_article->setEnabled(!isRunning);
    m_source->setReadOnly(isRunning);
    m_folder->setEnabled(!isRunning);
    showRunning(isRunning, !m_source->text().trimmed().isEmpty());
}

void EarlierDialog::showReport(const Result<workspace::BackfillReport> &report)
{
    setRunning(false);
    if (!report) {
        showResult(u"<p>%1</p><p><small>%2</small></p>"_s.arg(
            errorText(report.error().code).toHtmlEscaped(), quoted(report.error().detail)));
        return;
    }
    QStringList lines;
    const auto add = [&lines](qsizetype count, const QString &text) {
        if (count > 0) {
            lines.append(text.arg(number(count)));
        }
    };
    add(report->stored.size(), tr("New revisions: %1"));
    add(report->seenAgain, tr("Captures with a text that is stored, recorded as seen then: %1"));
    add(report->known, tr("Captures looked at before: %1"));
    add(report->left, tr("Captures left for the next time: %1"));
    if (report->isCancelled) {
        lines.append(tr("Stopped. What came stays."));
    }
    if (lines.isEmpty()) {
        lines.append(tr("Nothing was found there."));
    }
    QString text = u"<ul><li>"_s + lines.join(u"</li><li>"_s) + u"</li></ul>"_s;
    if (!report->failures.isEmpty()) {
        QStringList failures;
        for (const workspace::FailedItem &failed : report->failures) {
            failures.append(quoted(failed.error.detail));
        }
        text += u"<h4>%1</h4><ul><li>%2</li></ul>"_s.arg(
            tr("Not read. That says nothing about the article."), failures.join(u"</li><li>"_s));
    }
    showResult(text);
    if (!report->stored.isEmpty() || report->seenAgain > 0) {
        Q_EMIT added(report->article);
    }
}

void EarlierDialog::done(int result)
{
    if (m_run) {
        m_run->cancel();
    }
    QDialog::done(result);
}

} // namespace parallax::ui
