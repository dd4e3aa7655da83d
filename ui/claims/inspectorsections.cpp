// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspectorsections.h"

#include "badgelabel.h"
#include "figurescale.h"
#include "markedtext.h"

#include <ui/models/wording.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class InspectorSections
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::InspectorSections)
};

// The strongest reasons explain a match; a long list of weak ones explains nothing.
constexpr qsizetype mostReasons = 5;

/// Spans of the differing words within the claim's own text.
QList<TextSpan> differingWords(const Comparison &comparison, const Claim &claim)
{
    QList<TextSpan> marks;
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        // Prominence is a matter of place: no word differs.
        if (discrepancy.kind == DiscrepancyKind::Prominence) {
            continue;
        }
        for (const DiscrepancySide &side : {discrepancy.a, discrepancy.b}) {
            if (side.claim == claim.id && !side.span.isEmpty()) {
                marks.append(side.span.shifted(-claim.span.begin));
            }
        }
    }
    return marks;
}

QString evidenceLine(const Comparison &comparison, const Claim &claim)
{
    const Article &article = comparison.articles.at(claim.article).article;
    const QString place = Wording::place(placeOfParagraph(article, claim.paragraph));
    if (!claim.speaker.isEmpty()) {
        return InspectorSections::tr("%1 · source: %2").arg(place, claim.speaker);
    }
    return claim.isAnonymous ? InspectorSections::tr("%1 · source not named").arg(place) : place;
}

} // namespace

InspectorSection inspectorSection(const QString &heading, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setProperty("panelSection", true);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(readingLabel(heading, u"sectionHeading"_s, widget));
    return {widget, layout};
}

QHBoxLayout *
badgeRow(const Theme &theme, const Comparison &comparison, qsizetype article, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new BadgeLabel(theme, article, comparison.articles.at(article).outlet, parent),
                   0, Qt::AlignTop);
    return row;
}

QWidget *readingLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

QWidget *wordingSection(const Theme &theme,
                        const Comparison &comparison,
                        const ClaimGroup &group,
                        QWidget *parent)
{
    const auto [widget, layout] = inspectorSection(InspectorSections::tr("Wording"), parent);
    for (const ClaimId &id : group.claims) {
        const Claim *claim = comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        QHBoxLayout *row = badgeRow(theme, comparison, claim->article, widget);
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        QWidget *words = readingLabel(
            markedHtml(comparison.text(*claim), differingWords(comparison, *claim), theme),
            u"wording"_s, widget);
        words->setObjectName(u"wording_"_s + id.value);
        column->addWidget(words);
        column->addWidget(
            readingLabel(evidenceLine(comparison, *claim).toHtmlEscaped(), u"evidence"_s, widget));
        row->addLayout(column, 1);
        layout->addLayout(row);
    }
    return widget;
}

QWidget *differenceSection(const Comparison &comparison, const ClaimGroup &group, QWidget *parent)
{
    QStringList sentences;
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        if (discrepancy.group == group.id) {
            const QString sentence = Wording::explanation(discrepancy.explanation);
            if (!sentences.contains(sentence)) {
                sentences.append(sentence);
            }
        }
    }
    if (sentences.isEmpty()) {
        return nullptr;
    }
    const auto [widget, layout] = inspectorSection(InspectorSections::tr("What differs"), parent);
    for (const QString &sentence : std::as_const(sentences)) {
        layout->addWidget(readingLabel(sentence.toHtmlEscaped(), u"sentence"_s, widget));
    }
    return widget;
}

QWidget *figureSection(const Theme &theme,
                       const Comparison &comparison,
                       const ClaimGroup &group,
                       QWidget *parent)
{
    const QList<ScaledFigure> figures = scaledFigures(comparison, group.id);
    if (figures.isEmpty()) {
        return nullptr;
    }
    const auto [widget, layout] =
        inspectorSection(InspectorSections::tr("Figures, read as numbers"), parent);
    layout->addWidget(new FigureScale(theme, figures, widget));
    const bool isAllExact =
        std::all_of(figures.cbegin(), figures.cend(), [](const ScaledFigure &one) {
            return one.figure.qualifier == Qualifier::Exact;
        });
    if (!isAllExact) {
        layout->addWidget(
            readingLabel(InspectorSections::tr("arrow: more or less than · bar: about, or a range"),
                         u"evidence"_s, widget));
    }
    return widget;
}

QWidget *matchSection(const Comparison &comparison, const ClaimGroup &group, QWidget *parent)
{
    QList<MatchReason> reasons;
    double sum = 0.0;
    int links = 0;
    int found = 0;
    for (const ClaimLink &link : comparison.alignment.links) {
        if (!group.claims.contains(link.a) || !group.claims.contains(link.b)) {
            continue;
        }
        ++links;
        if (!link.isByHand) {
            sum += link.score;
            ++found;
        }
        for (const MatchReason &reason : link.why) {
            if (reasons.size() < mostReasons && !reasons.contains(reason)) {
                reasons.append(reason);
            }
        }
    }
    if (links == 0) {
        return nullptr;
    }
    const auto [widget, layout] = inspectorSection(InspectorSections::tr("Why matched"), parent);
    for (const MatchReason &reason : std::as_const(reasons)) {
        layout->addWidget(
            readingLabel(Wording::reason(reason).toHtmlEscaped(), u"sentence"_s, widget));
    }
    // In words: two decimals would claim a precision that no match has.
    QWidget *confidence = readingLabel(
        found > 0 ? InspectorSections::tr("Confidence of the match: %1")
                        .arg(Wording::confidence(sum / found))
                  : InspectorSections::tr("Not found by the analysis: held together by a reader."),
        u"evidence"_s, widget);
    confidence->setObjectName(u"matchConfidence"_s);
    layout->addWidget(confidence);
    return widget;
}

QWidget *absenceSection(const Theme &theme,
                        const Comparison &comparison,
                        const ClaimGroup &group,
                        QWidget *parent)
{
    const auto found =
        std::find_if(comparison.coverage.cbegin(), comparison.coverage.cend(),
                     [&group](const CoverageRow &row) { return row.group == group.id; });
    if (found == comparison.coverage.cend()) {
        return nullptr;
    }
    InspectorSection result{nullptr, nullptr};
    for (qsizetype article = 0; article < found->cells.size(); ++article) {
        const CoverageCell &cell = found->cells.at(article);
        if (!cell.claims.isEmpty()) {
            continue;
        }
        if (result.widget == nullptr) {
            result = inspectorSection(InspectorSections::tr("Not found in"), parent);
        }
        QStringList places;
        for (const LookedIn place : cell.looked) {
            places.append(Wording::lookedIn(place));
        }
        QHBoxLayout *row = badgeRow(theme, comparison, article, result.widget);
        const QString where = places.isEmpty()
            ? QString()
            : InspectorSections::tr("Looked in: %1").arg(QLocale().createSeparatedList(places));
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(readingLabel(
            InspectorSections::tr("%1: %2")
                .arg(comparison.articles.at(article).outlet, Wording::state(cell.state))
                .toHtmlEscaped(),
            u"sentence"_s, result.widget));
        if (!where.isEmpty()) {
            column->addWidget(readingLabel(where, u"evidence"_s, result.widget));
        }
        row->addLayout(column, 1);
        result.layout->addLayout(row);
    }
    return result.widget;
}

} // namespace parallax::ui
