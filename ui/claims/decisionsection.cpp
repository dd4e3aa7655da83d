// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionsection.h"

#include "inspectorsections.h"

#include <ui/models/decisionwording.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class DecisionSection
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::DecisionSection)
};

constexpr qsizetype mostQuoted = 3; // of the words that are not there

/// Decisions that a claim of the group stands level with another place.
QList<PlacedDecision> levelsOn(const Comparison &comparison, const ClaimGroup &group)
{
    const auto isHere = [&](const DecidedPlace &place) {
        return std::any_of(group.claims.cbegin(), group.claims.cend(), [&](const ClaimId &id) {
            const Claim *claim = comparison.claim(id);
            return claim != nullptr && claim->article == place.article
                && claim->span.overlap(place.span) > 0;
        });
    };
    QList<PlacedDecision> levels;
    for (const PlacedDecision &placed : comparison.decisions) {
        const bool concerns =
            std::any_of(placed.places.cbegin(), placed.places.cend(),
                        [&isHere](const QList<DecidedPlace> &part) {
                            return std::any_of(part.cbegin(), part.cend(), isHere);
                        });
        if (verdict(placed.decision.act) == Verdict::Level && concerns) {
            levels.append(placed);
        }
    }
    return levels;
}

QString lostLine(const PlacedDecision &placed)
{
    QStringList words;
    for (const TextSelector &place : placed.lost.mid(0, mostQuoted)) {
        words.append(DecisionSection::tr("“%1”").arg(place.exact.simplified()));
    }
    return DecisionSection::tr("%1: %2").arg(DecisionWording::lost(placed),
                                             QLocale().createSeparatedList(words));
}

/// What was decided, by whom, and the button that takes it back.
QLayout *decisionRow(const Comparison &comparison,
                     const PlacedDecision &placed,
                     const QString &name,
                     int number,
                     const std::function<void(const AlignmentDecision &)> &takeBack,
                     QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    const QString words = DecisionWording::line(placed.decision, QLocale());
    QWidget *line = readingLabel(words.toHtmlEscaped(), u"sentence"_s, parent);
    line->setObjectName(u"%1Line%2"_s.arg(name).arg(number));
    column->addWidget(line);
    QStringList details;
    if (verdict(placed.decision.act) == Verdict::Level && placed.lost.isEmpty()) {
        details = {DecisionWording::places(placed, comparison),
                   DecisionWording::followed(placed, comparison)};
    } else if (!placed.lost.isEmpty()) {
        details = {lostLine(placed)};
    }
    details.removeAll(QString());
    for (const QString &detail : std::as_const(details)) {
        column->addWidget(readingLabel(detail.toHtmlEscaped(), u"evidence"_s, parent));
    }
    auto *button = new QToolButton(parent);
    button->setObjectName(u"%1TakeBack%2"_s.arg(name).arg(number));
    button->setText(DecisionSection::tr("Take back"));
    button->setAccessibleName(DecisionSection::tr("Take back: %1").arg(words));
    QObject::connect(button, &QToolButton::clicked, parent,
                     [takeBack, decision = placed.decision] { takeBack(decision); });
    row->addLayout(column, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return row;
}

} // namespace

QWidget *decisionSection(const Comparison &comparison,
                         const ClaimGroup &group,
                         const std::function<void(const AlignmentDecision &)> &takeBack,
                         QWidget *parent)
{
    const QList<PlacedDecision> decisions =
        comparison.decisionsOn(group) + levelsOn(comparison, group);
    if (decisions.isEmpty()) {
        return nullptr;
    }
    const auto [widget, layout] = inspectorSection(DecisionSection::tr("Decisions"), parent);
    widget->setObjectName(u"inspectorDecisions"_s);
    if (!comparison.disagreementsOn(group).isEmpty()) {
        layout->addWidget(
            readingLabel(DecisionSection::tr("Readers disagree. What the analysis found is shown."),
                         u"sentence"_s, widget));
    }
    int number = 0;
    for (const PlacedDecision &placed : decisions) {
        layout->addLayout(
            decisionRow(comparison, placed, u"decision"_s, ++number, takeBack, widget));
    }
    return widget;
}

QWidget *tieSection(const Comparison &comparison,
                    const ClaimGroup *group,
                    const std::function<void(const AlignmentDecision &)> &takeBack,
                    QWidget *parent)
{
    const QList<PlacedDecision> shown =
        group != nullptr ? levelsOn(comparison, *group) : QList<PlacedDecision>();
    InspectorSection section{nullptr, nullptr};
    int number = 0;
    for (const PlacedDecision &placed : comparison.decisions) {
        if (verdict(placed.decision.act) != Verdict::Level || placed.isOvertaken
            || !placed.lost.isEmpty() || shown.contains(placed)) {
            continue;
        }
        if (section.widget == nullptr) {
            section = inspectorSection(DecisionSection::tr("Places set level by hand"), parent);
            section.widget->setObjectName(u"inspectorTies"_s);
        }
        section.layout->addLayout(
            decisionRow(comparison, placed, u"tie"_s, ++number, takeBack, section.widget));
    }
    return section.widget;
}

QWidget *lostDecisionSection(const Comparison &comparison, QWidget *parent)
{
    InspectorSection section{nullptr, nullptr};
    for (const PlacedDecision &placed : comparison.decisions) {
        if (placed.lost.isEmpty() || placed.isOvertaken) {
            continue;
        }
        if (section.widget == nullptr) {
            section = inspectorSection(
                DecisionSection::tr("Decisions that do not fit the revisions shown"), parent);
            section.widget->setObjectName(u"inspectorLostDecisions"_s);
        }
        section.layout->addWidget(
            readingLabel(DecisionWording::line(placed.decision, QLocale()).toHtmlEscaped(),
                         u"sentence"_s, section.widget));
        section.layout->addWidget(
            readingLabel(lostLine(placed).toHtmlEscaped(), u"evidence"_s, section.widget));
    }
    return section.widget;
}

} // namespace parallax::ui
