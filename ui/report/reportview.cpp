// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportview.h"

#include <app/async/runthen.h>
#include <app/report/outletstyle.h>
#include <ui/models/reportlabels.h>
#include <ui/theme/outletcolours.h>
#include <ui/web/originalview.h>
#include <ui/web/shutinprofile.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int typingPause = 400; // ms

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_fullTexts(new QCheckBox(tr("Full texts"), this))
    , m_export(new QPushButton(tr("Export PDF…"), this))
    , m_state(new QLabel(this))
    , m_profile(std::make_unique<ShutInProfile>())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setAccessibleName(tr("Title of the report"));
    m_title->setClearButtonEnabled(true);
    m_fullTexts->setObjectName(u"reportFullTexts"_s);
    m_fullTexts->setAccessibleName(tr("Include the full texts with numbered claims"));
    m_fullTexts->setChecked(true);
    m_export->setObjectName(u"reportExport"_s);
    m_export->setAccessibleName(tr("Export the report as PDF or another format"));
    m_export->setProperty("primary", true);
    m_state->setObjectName(u"reportState"_s);
    m_state->setProperty("role", u"evidence"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->setContentsMargins(12, 8, 12, 8);
    auto *titleLabel = new QLabel(tr("&Title"), this);
    titleLabel->setBuddy(m_title);
    bar->addWidget(titleLabel);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_fullTexts);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addStretch(1);

    connect(m_title, &QLineEdit::textChanged, this, &ReportView::renderSoon);
    connect(m_fullTexts, &QCheckBox::toggled, this, &ReportView::renderSoon);
    connect(m_export, &QPushButton::clicked, this, &ReportView::exportRequested);
    connect(&m_delay, &QTimer::timeout, this, &ReportView::render);
}

ReportView::~ReportView()
{
    // Pages must die before the profile they were made with.
    delete m_preview;
}

void ReportView::setComparison(const Comparison &comparison, const std::optional<QDateTime> &asOf)
{
    m_comparison = comparison;
    m_asOf = asOf.value_or(QDateTime());
    if (!asOf) {
        for (const ComparedArticle &article : comparison.articles) {
            const QDateTime seen = article.record.archived.value_or(article.record.fetched);
            m_asOf = !m_asOf.isValid() || (seen.isValid() && seen > m_asOf) ? seen : m_asOf;
        }
    }
    m_title->setPlaceholderText(comparison.event.name);
    m_export->setEnabled(!comparison.articles.isEmpty());
    m_isStale = true;
    if (isVisible()) {
        render();
    }
}

report::ReportOptions ReportView::options() const
{
    return {m_title->text().simplified(), m_asOf, m_fullTexts->isChecked()};
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        render();
    }
}

void ReportView::renderSoon()
{
    m_isStale = true;
    m_delay.start();
}

void ReportView::render()
{
    if (!isVisible() || m_comparison.articles.isEmpty()) {
        return;
    }
    if (m_preview == nullptr) {
        m_preview = new OriginalView(*m_profile, this);
        m_preview->setObjectName(u"reportPreview"_s);
        m_preview->setAccessibleName(tr("Preview of the report"));
        auto *column = qobject_cast<QVBoxLayout *>(layout());
        column->insertWidget(1, m_preview, 1000);
        connect(m_preview, &OriginalView::loaded, this, &ReportView::previewed);
    }
    m_isStale = false;
    m_state->setText(tr("Laying out…"));
    const quint64 request = ++m_request;
    async::runThen(
        *QThreadPool::globalInstance(), this,
        [comparison = m_comparison, options = options(), labels = reportLabels(),
         colours = printedOutletColours()] {
            return report::withOutletColours(report::toHtml(comparison, options, labels), colours);
        },
        [this, request](const QString &html) {
            if (request != m_request) {
                return;
            }
            Capture page;
            page.bytes = html.toUtf8();
            page.mediaType = u"text/html; charset=utf-8"_s;
            m_preview->setCapture(page);
            m_state->clear();
        });
}

} // namespace parallax::ui
