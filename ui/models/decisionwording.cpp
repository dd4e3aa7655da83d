// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionwording.h"

#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype mostLetters = 60; // of a place in a line of the inspector

} // namespace

DecisionState decisionState(const Comparison &comparison, const ClaimGroup &group)
{
    if (!comparison.disagreementsOn(group).isEmpty()) {
        return DecisionState::Disputed;
    }
    if (comparison.decisions.isEmpty()) {
        return DecisionState::Open; // nothing can be confirmed
    }
    bool isLinked = false;
    for (const ClaimLink &link : comparison.alignment.links) {
        if (group.claims.contains(link.a) && group.claims.contains(link.b)) {
            isLinked = true;
            if (link.confirmedBy.isEmpty()) {
                return DecisionState::Open;
            }
        }
    }
    return isLinked ? DecisionState::Confirmed : DecisionState::Open;
}

bool isDisputed(const Comparison &comparison, const DecisionId &decision)
{
    return std::any_of(comparison.disagreements.cbegin(), comparison.disagreements.cend(),
                       [&decision](const Disagreement &one) {
                           return one.same == decision || one.different == decision;
                       });
}

QString DecisionWording::state(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return tr("open");
    case DecisionState::Confirmed:
        return tr("confirmed");
    case DecisionState::Disputed:
        break;
    }
    return tr("readers disagree");
}

QString DecisionWording::act(AlignmentDecision::Act act)
{
    switch (act) {
    case AlignmentDecision::Act::Confirm:
        return tr("Confirmed");
    case AlignmentDecision::Act::Reject:
        return tr("Rejected");
    case AlignmentDecision::Act::Link:
        return tr("Linked by hand");
    case AlignmentDecision::Act::Merge:
        return tr("Merged");
    case AlignmentDecision::Act::Split:
        return tr("Split");
    case AlignmentDecision::Act::Level:
        break;
    }
    return tr("Set level");
}

QString DecisionWording::line(const AlignmentDecision &decision, const QLocale &locale)
{
    //: %1: "Confirmed", "Rejected" …; %2: a reader's name; %3: date and time
    return tr("%1 by %2, %3")
        .arg(act(decision.act), decision.author, Wording::time(decision.made, locale));
}

QString DecisionWording::step(AlignmentDecision::Act act)
{
    switch (act) {
    case AlignmentDecision::Act::Confirm:
        return tr("Confirmation");
    case AlignmentDecision::Act::Reject:
        return tr("Rejection");
    case AlignmentDecision::Act::Link:
        return tr("Link");
    case AlignmentDecision::Act::Merge:
        return tr("Merge");
    case AlignmentDecision::Act::Split:
        return tr("Split");
    case AlignmentDecision::Act::Level:
        break;
    }
    return tr("Setting Level");
}

QString DecisionWording::done(const AlignmentDecision &decision)
{
    switch (decision.act) {
    case AlignmentDecision::Act::Confirm:
        return tr("Confirmed: these claims tell the same.");
    case AlignmentDecision::Act::Reject:
        return tr("Rejected: these claims are held to tell different things.");
    case AlignmentDecision::Act::Link:
        return tr("Linked: the two claims are held to tell the same.");
    case AlignmentDecision::Act::Merge:
        return tr("Merged: the two groups are one now.");
    case AlignmentDecision::Act::Split:
        return tr("Split: the chosen claims stand in a group of their own.");
    case AlignmentDecision::Act::Level:
        break;
    }
    return tr("The two places stand level when texts scroll together.");
}

QString DecisionWording::lost(const PlacedDecision &placed)
{
    return placed.lost.isEmpty() ? QString()
                                 : tr("%n of its wordings not found in the revisions shown",
                                      nullptr, int(placed.lost.size()));
}

QString DecisionWording::places(const PlacedDecision &placed, const Comparison &comparison)
{
    QStringList all;
    for (const QList<DecidedPlace> &part : placed.places) {
        for (const DecidedPlace &place : part) {
            const ComparedArticle &article = comparison.articles.at(place.article);
            QString words = place.span.in(article.article.text).toString().simplified();
            if (words.size() > mostLetters) {
                words = words.left(mostLetters).trimmed() + u'…';
            }
            //: %1: an outlet, %2: words of its article
            all.append(tr("%1: “%2”").arg(article.outlet, words));
        }
    }
    return all.join(u" · "_s);
}

QString DecisionWording::followed(const PlacedDecision &placed, const Comparison &comparison)
{
    if (placed.places.size() != placed.decision.parts.size()) {
        return {};
    }
    for (qsizetype part = 0; part < placed.places.size(); ++part) {
        for (const DecidedPlace &place : placed.places.at(part)) {
            const TextSelector &chosen = placed.decision.parts.at(part).first();
            const QString &text = comparison.articles.at(place.article).article.text;
            if (placed.lost.isEmpty() && place.span.in(text) != chosen.exact) {
                return tr("The words have changed since. The place follows their sentence.");
            }
        }
    }
    return {};
}

} // namespace parallax::ui
