// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "earlierdialog.h"

#include <ui/errortext.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int charactersWide = 76;
constexpr int linesHigh = 24;
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
    : QDialog(parent)
    , m_tracker(tracker)
    , m_articles(articles)
{
    setObjectName(u"earlierDialog"_s);
    setWindowTitle(tr("Earlier Versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(current);
    proposeSource();
    setRunning(false);
    connect(m_article, &QComboBox::currentIndexChanged, this, &EarlierDialog::proposeSource);
    connect(m_folder, &QPushButton::clicked, this, &EarlierDialog::askForFolder);
    connect(m_start, &QPushButton::clicked, this, &EarlierDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_step->setText(tr("Stopping after this page…"));
        if (m_run) {
            m_run->cancel();
        }
    });
    connect(m_source, &QLineEdit::textChanged, this, [this] { setRunning(false); });
    resize(fontMetrics().averageCharWidth() * charactersWide,
           fontMetrics().lineSpacing() * linesHigh);
}

EarlierDialog::~EarlierDialog() = default;

void EarlierDialog::build(const ArticleId &current)
{
    auto *what = new QLabel(
        tr("Older states of an article take their places in its history by the time at which they "
           "were seen, with a mark of where they came from. Nothing that is stored changes."),
        this);
    what->setObjectName(u"earlierWhat"_s);
    what->setWordWrap(true);
    m_article = new QComboBox(this);
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
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"earlierSource"_s);
    m_source->setAccessibleName(
        tr("Source: address of a web archive's TimeMap, or a folder of dated saved pages"));
    m_folder = new QPushButton(tr("&Folder…"), this);
    m_folder->setObjectName(u"earlierFolder"_s);
    m_folder->setAccessibleName(tr("Choose a folder of saved pages"));
    m_folder->setAutoDefault(false);
    m_step = new QLabel(this);
    m_step->setObjectName(u"earlierStep"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"earlierProgress"_s);
    m_progress->setAccessibleName(tr("How many pages have been looked at"));
    m_progress->setTextVisible(false);
    m_result = new QTextBrowser(this);
    m_result->setObjectName(u"earlierResult"_s);
    m_result->setAccessibleName(tr("What was found"));
    m_result->setOpenLinks(false);
    m_result->setPlaceholderText(
        tr("Pages are fetched one after the other, with pauses, so as not to burden the archive. "
           "You can stop at any time and go on later."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"earlierClose"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_start = buttons->addButton(tr("&Look for Them"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(u"earlierStart"_s);
    m_start->setDefault(true);
    m_stop = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(u"earlierStop"_s);
    m_stop->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

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
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_step);
    layout->addWidget(m_progress);
    layout->addWidget(m_result, 1);
    layout->addWidget(buttons);
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

void EarlierDialog::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of Saved Pages"));
    dialog->setObjectName(u"earlierFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_source, &QLineEdit::setText);
    dialog->open();
}

void EarlierDialog::start()
{
    const QString source = m_source->text().trimmed();
    if (source.isEmpty() || m_run || m_article->currentIndex() < 0) {
        return;
    }
    m_result->clear();
    m_progress->setRange(0, 0);
    m_run = new workspace::Backfill(
        m_tracker, {m_articles.at(m_article->currentIndex()).id, source, workspace::mostMementos},
        [this](qsizetype done, qsizetype count, const QString &what) {
            m_progress->setRange(0, static_cast<int>(count));
            m_progress->setValue(static_cast<int>(done));
            if (m_stop->isEnabled()) {
                m_step->setText(fontMetrics().elidedText(what, Qt::ElideMiddle, m_result->width()));
            }
        },
        [this](const Result<workspace::BackfillReport> &report) {
            m_run.clear();
            showReport(report);
        },
        this);
    m_step->setText(tr("Looking at what the source has…"));
    setRunning(true);
    m_run->start();
}

void EarlierDialog::setRunning(bool isRunning)
{
    m_article->setEnabled(!isRunning);
    m_source->setReadOnly(isRunning);
    m_folder->setEnabled(!isRunning);
    m_start->setEnabled(!isRunning && !m_source->text().trimmed().isEmpty());
    m_stop->setEnabled(isRunning);
    m_step->setVisible(isRunning);
    m_progress->setVisible(isRunning);
}

void EarlierDialog::showReport(const Result<workspace::BackfillReport> &report)
{
    setRunning(false);
    if (!report) {
        m_result->setHtml(u"<p>%1</p><p><small>%2</small></p>"_s.arg(
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
    m_result->setHtml(text);
    m_result->setFocus();
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
