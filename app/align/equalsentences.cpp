// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "equalsentences.h"

#include "increasingchain.h"

namespace parallax::align {

namespace {

/// More equal pairs than this (a sentence repeated thousands of times on both sides) are paired by
/// their order alone.
constexpr qsizetype MaximumEqualPairs = 1'000'000;

QList<qsizetype> withoutPartner(const QList<qsizetype> &partners)
{
    QList<qsizetype> left;
    for (qsizetype i = 0; i < partners.size(); ++i) {
        if (partners.at(i) < 0)
            left.append(i);
    }
    return left;
}

} // namespace

EqualSentences::EqualSentences(const QStringList &oldTexts, const QStringList &newTexts)
    : m_newOf(oldTexts.size(), -1)
    , m_oldOf(newTexts.size(), -1)
    , m_isMoved(newTexts.size(), false)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype j = 0; j < newTexts.size(); ++j)
        places[newTexts.at(j)].append(j);
    pairInPlace(oldTexts, places);
    pairMoved(oldTexts, places);
}

QList<qsizetype> EqualSentences::leftOld() const
{
    return withoutPartner(m_newOf);
}

QList<qsizetype> EqualSentences::leftNew() const
{
    return withoutPartner(m_oldOf);
}

void EqualSentences::add(qsizetype i, qsizetype j, bool isMoved)
{
    m_newOf[i] = j;
    m_oldOf[j] = i;
    m_isMoved[j] = isMoved;
}

void EqualSentences::pairInPlace(const QStringList &oldTexts,
                                 const QHash<QString, QList<qsizetype>> &places)
{
    // A longest increasing chain over all equal pairs, old ascending and new descending within
    // one old sentence, is a longest common sequence (Hunt and Szymanski 1977).
    QList<qsizetype> news;
    QList<qsizetype> olds;
    for (qsizetype i = 0; i < oldTexts.size(); ++i) {
        const QList<qsizetype> equal = places.value(oldTexts.at(i));
        if (news.size() + equal.size() > MaximumEqualPairs)
            break;
        for (qsizetype k = equal.size() - 1; k >= 0; --k) {
            news.append(equal.at(k));
            olds.append(i);
        }
    }
    for (const qsizetype k : increasingChain(news))
        add(olds.at(k), news.at(k), false);
}

void EqualSentences::pairMoved(const QStringList &oldTexts,
                               QHash<QString, QList<qsizetype>> &places)
{
    for (auto &equal : places)
        equal.removeIf([this](qsizetype j) { return m_oldOf.at(j) >= 0; });
    for (qsizetype i = 0; i < oldTexts.size(); ++i) {
        const auto equal = places.find(oldTexts.at(i));
        if (m_newOf.at(i) < 0 && equal != places.end() && !equal->isEmpty())
            add(i, equal->takeFirst(), true);
    }
}

} // namespace parallax::align
