// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coveragedetail.h"

#include <app/domain/rejections.h>
#include <ui/claims/inspectorsections.h>
#include <ui/claims/spreadsections.h>
#include <ui/models/wording.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

CoverageDetail::CoverageDetail(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_title(new QLabel(this))
    , m_outlet(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_open(new QPushButton(tr("Open in Compare"), this))
{
    m_state->setObjectName(u"coverageState"_s);
    m_state->setProperty("role", u"kind"_s);
    m_title->setObjectName(u"coverageTitle"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_outlet->setObjectName(u"coverageOutlet"_s);
    m_outlet->setProperty("role", u"evidence"_s);
    m_scroll->setObjectName(u"coverageDetailScroll"_s);
    m_scroll->setAccessibleName(tr("The chosen cell in words"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(u"coverageOpen"_s);
    m_open->setAccessibleName(tr("Open this claim group in Compare"));
    m_open->setProperty("primary", true);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(2);
    head->addWidget(m_state);
    head->addWidget(m_title);
    head->addWidget(m_outlet);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_open, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_group); });
    clear();
}

CoverageDetail::~CoverageDetail() = default;

void CoverageDetail::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_group.isEmpty()) {
        show(m_comparison, m_group, m_article);
    }
}

void CoverageDetail::clear()
{
    m_group = {};
    m_state->setText(tr("Coverage"));
    m_title->clear();
    m_outlet->clear();
    m_open->setEnabled(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->addWidget(
        readingLabel(tr("Choose a cell to see what the outlet tells, or where was looked for it."),
                     u"sentence"_s, content));
    layout->addStretch(1);
    m_scroll->setWidget(content);
}

void CoverageDetail::show(const Comparison &comparison, const GroupId &group, qsizetype article)
{
    const ClaimGroup *found = comparison.group(group);
    const auto row = std::find_if(comparison.coverage.cbegin(), comparison.coverage.cend(),
                                  [&group](const CoverageRow &one) { return one.group == group; });
    if (found == nullptr || row == comparison.coverage.cend()) {
        clear();
        return;
    }
    m_comparison = comparison;
    m_group = group;
    m_article = article < row->cells.size() ? article : -1;
    m_title->setText(found->label);
    m_open->setEnabled(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_article < 0) {
        m_state->setText(Wording::tellers(comparison, *found));
        m_outlet->clear();
    } else {
        const CoverageCell &cell = row->cells.at(m_article);
        const QStringList rejecting = rejectedBy(comparison, *found, m_article);
        m_state->setText(rejecting.isEmpty() ? Wording::state(cell.state)
                             : rejecting.contains(m_reader) || rejecting.contains(QString())
                             ? tr("Match rejected by you")
                             : tr("Match rejected by %1").arg(rejecting.join(tr(", "))));
        m_outlet->setText(comparison.articles.at(m_article).outlet);
        addCell(content, cell, m_article);
    }
    for (QWidget *section : {wordingSection(m_theme, comparison, *found, content),
                             sharedTextSection(m_theme, comparison, *found, content),
                             overTimeSection(m_theme, comparison, *found, content)}) {
        if (section != nullptr) {
            layout->addWidget(section);
        }
    }
    if (m_article >= 0 && row->cells.at(m_article).state == CoverageState::Absent) {
        QWidget *note = readingLabel(tr("“Absent” is what was found in the text that was stored. "
                                        "It is not a judgement on the "
                                        "outlet, which may not have known."),
                                     u"evidence"_s, content);
        note->setContentsMargins(12, 8, 12, 8);
        layout->addWidget(note);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content);
}

void CoverageDetail::addCell(QWidget *parent, const CoverageCell &cell, qsizetype article)
{
    if (!cell.claims.isEmpty()) {
        return;
    }
    auto *section = new QWidget(parent);
    section->setProperty("panelSection", true);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(readingLabel(tr("Where was looked"), u"sectionHeading"_s, section));
    for (const LookedIn place : cell.looked) {
        layout->addWidget(readingLabel(tr("%1: nothing found").arg(Wording::lookedIn(place)),
                                       u"sentence"_s, section));
    }
    if (cell.looked.isEmpty()) {
        layout->addWidget(
            readingLabel(tr("Nothing was looked through: no revision had been seen by then."),
                         u"sentence"_s, section));
    }
    addNearest(section, cell, article);
    parent->layout()->addWidget(section);
}

void CoverageDetail::addNearest(QWidget *parent, const CoverageCell &cell, qsizetype article)
{
    const Article &text = m_comparison.articles.at(article).article;
    const QString words = cell.nearest ? cell.nearest->in(text.text).toString() : cell.nearestText;
    if (words.isEmpty()) {
        return;
    }
    parent->layout()->addWidget(readingLabel(tr("Nearest sentence"), u"sectionHeading"_s, parent));
    parent->layout()->addWidget(readingLabel(words.toHtmlEscaped(), u"wording"_s, parent));
    const QString place = cell.nearest ? Wording::place(placeOfPosition(text, cell.nearest->begin))
                                       : Wording::lookedIn(cell.nearestIn);
    parent->layout()->addWidget(
        readingLabel(tr("%1 · likeness %2, too little for a match")
                         .arg(place, QLocale().toString(cell.nearestScore, 'f', 2)),
                     u"evidence"_s, parent));
}

} // namespace parallax::ui
