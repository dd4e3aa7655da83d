// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spreadsections.h"

#include "badgelabel.h"
#include "inspectorsections.h"

#include <ui/models/reportlabels.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// A run may be as long as an article; its beginning and the count of its words are enough here.
constexpr qsizetype longestRun = 160;

bool concerns(const Comparison &comparison, const ClaimGroup &group, const SharedRun &run)
{
    return std::any_of(group.claims.cbegin(), group.claims.cend(), [&](const ClaimId &id) {
        const Claim *claim = comparison.claim(id);
        return claim != nullptr
            && std::any_of(run.places.cbegin(), run.places.cend(), [claim](const CopyPlace &place) {
                   return place.article == claim->article && place.span.overlap(claim->span) > 0;
               });
    });
}

QList<qsizetype> articlesOf(const SharedRun &run)
{
    QList<qsizetype> articles;
    for (const CopyPlace &place : run.places) {
        if (!articles.contains(place.article)) {
            articles.append(place.article);
        }
    }
    return articles;
}

QString beginning(const Comparison &comparison, const SharedRun &run)
{
    const CopyPlace &place = run.places.constFirst();
    const QString words =
        place.span.in(comparison.articles.at(place.article).article.text).toString().simplified();
    return words.size() <= longestRun ? words : words.first(longestRun).trimmed() + u'…';
}

} // namespace

QWidget *sharedTextSection(const Theme &theme,
                           const Comparison &comparison,
                           const ClaimGroup &group,
                           QWidget *parent)
{
    const report::ReportLabels labels = reportLabels();
    InspectorSection result{nullptr, nullptr};
    QList<qsizetype> articles;
    for (const SharedRun &run : comparison.sharedCopy.runs) {
        if (!concerns(comparison, group, run)) {
            continue;
        }
        if (result.widget == nullptr) {
            result = inspectorSection(labels.text(u"shared.heading"_s), parent);
            result.widget->setObjectName(u"inspectorShared"_s);
        }
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        for (const qsizetype article : articlesOf(run)) {
            row->addWidget(new BadgeLabel(theme, article, comparison.articles.at(article).outlet,
                                          result.widget));
            if (!articles.contains(article)) {
                articles.append(article);
            }
        }
        row->addWidget(readingLabel(report::runText(run, labels).toHtmlEscaped(), u"evidence"_s,
                                    result.widget),
                       1);
        result.layout->addLayout(row);
        result.layout->addWidget(
            readingLabel(beginning(comparison, run).toHtmlEscaped(), u"wording"_s, result.widget));
    }
    for (const NamedAgency &agency : comparison.sharedCopy.agencies) {
        if (articles.contains(agency.article)) {
            const QString text =
                report::agencyText(agency, comparison.articles.at(agency.article).outlet, labels);
            result.layout->addWidget(
                readingLabel(text.toHtmlEscaped(), u"evidence"_s, result.widget));
        }
    }
    return result.widget;
}

QWidget *overTimeSection(const Theme &theme,
                         const Comparison &comparison,
                         const ClaimGroup &group,
                         QWidget *parent)
{
    const ClaimHistory *history = comparison.historyOf(group.id);
    if (history == nullptr || history->tellings.isEmpty()) {
        return nullptr;
    }
    const report::ReportLabels labels = reportLabels();
    const InspectorSection result = inspectorSection(labels.text(u"time.heading"_s), parent);
    result.widget->setObjectName(u"inspectorTime"_s);
    for (const Telling &telling : history->tellings) {
        QStringList texts = report::tellingTexts(telling, labels);
        const QString order = texts.takeFirst();
        QHBoxLayout *row = badgeRow(theme, comparison, telling.article, result.widget);
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(readingLabel(order.toHtmlEscaped(), u"sentence"_s, result.widget));
        for (const QString &text : std::as_const(texts)) {
            column->addWidget(readingLabel(text.toHtmlEscaped(), u"evidence"_s, result.widget));
        }
        row->addLayout(column, 1);
        result.layout->addLayout(row);
    }
    return result.widget;
}

} // namespace parallax::ui
