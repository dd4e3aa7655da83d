// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationtargets.h"

#include <app/annotate/anchoring.h>
#include <app/domain/names.h>
#include <ui/models/wording.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class AnnotationTargets
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::AnnotationTargets)
};

// Enough of a claim to know it by in a chooser.
constexpr qsizetype longestLabel = 60;

QString cut(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= longestLabel ? plain : plain.first(longestLabel - 1).trimmed() + u'…';
}

TextSelector selectorOf(const Comparison &comparison, const Claim &claim)
{
    return annotate::selector(comparison.articles.at(claim.article), claim.span);
}

Annotation draft(const Comparison &comparison, Annotation::Target target)
{
    Annotation annotation;
    annotation.event = comparison.event.id;
    annotation.target = target;
    return annotation;
}

} // namespace

QList<AnnotationTarget> annotationTargets(const Comparison &comparison, const GroupId &group)
{
    QList<AnnotationTarget> targets;
    const ClaimGroup *found = comparison.group(group);
    if (found == nullptr) {
        return targets;
    }
    AnnotationTarget whole{AnnotationTargets::tr("The whole claim group"),
                           draft(comparison, Annotation::Target::ClaimGroup)};
    QList<AnnotationTarget> claims;
    for (const ClaimId &id : found->claims) {
        const Claim *claim = comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        const TextSelector selector = selectorOf(comparison, *claim);
        whole.annotation.selectors.append(selector);
        AnnotationTarget one{
            AnnotationTargets::tr("%1: “%2”")
                .arg(comparison.articles.at(claim->article).outlet, cut(comparison.text(*claim))),
            draft(comparison, Annotation::Target::Claim)};
        one.annotation.selectors.append(selector);
        claims.append(one);
    }
    targets.append(whole);
    targets.append(claims);
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        const Claim *a = comparison.claim(discrepancy.a.claim);
        const Claim *b = comparison.claim(discrepancy.b.claim);
        if (discrepancy.group != group || a == nullptr || b == nullptr) {
            continue;
        }
        AnnotationTarget one{AnnotationTargets::tr("%1: %2 and %3")
                                 .arg(Wording::title(discrepancy.kind),
                                      comparison.articles.at(a->article).outlet,
                                      comparison.articles.at(b->article).outlet),
                             draft(comparison, Annotation::Target::Discrepancy)};
        one.annotation.discrepancyKind = discrepancyKindName(discrepancy.kind);
        one.annotation.selectors = {selectorOf(comparison, *a), selectorOf(comparison, *b)};
        targets.append(one);
    }
    return targets;
}

GroupId annotatedGroup(const Comparison &comparison, const Annotation &annotation)
{
    for (const ClaimId &claim : annotate::annotatedClaims(annotation, comparison)) {
        if (const ClaimGroup *group = comparison.groupOf(claim); group != nullptr) {
            return group->id;
        }
    }
    return {};
}

QStringList codesInUse(const Comparison &comparison)
{
    QStringList codes;
    for (const Annotation &annotation : comparison.annotations) {
        if (!annotation.code.isEmpty() && !codes.contains(annotation.code)) {
            codes.append(annotation.code);
        }
    }
    codes.sort(Qt::CaseInsensitive);
    return codes;
}

} // namespace parallax::ui
