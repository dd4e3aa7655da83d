// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>

#include <QSet>
#include <QStringList>

#include <utility>

class QJsonObject;

namespace parallax::text {

/// Nouns that name the same counted thing: resources/align/countednouns.json, which a reader may
/// correct. "Vehicles" may be "cars" and "lorries"; "cars" are no "lorries".
class CountedNouns
{
public:
    [[nodiscard]] static const CountedNouns &shipped();

    /// True when both figures count the same noun, by stem or by the list, in the same unit.
    [[nodiscard]] bool countSame(const Figure &a, const Figure &b) const;
    /// The same for figures of articles in different languages, whose nouns are the same thing by
    /// `lexicons/<language>/counted-things.tsv`. Apart from the above, since a German "Boot" is no
    /// English "boot".
    [[nodiscard]] bool countSameAcrossLanguages(const Figure &a, const Figure &b) const;

    /// "At least 26 others", "more than 30 people": counts of people near each other, of which one
    /// has a noun that may be anybody's ("people", "persons"; in the languages that have a list of
    /// counted things) and the other one any noun of people or none. Never of small counts, which
    /// are everywhere.
    [[nodiscard]] bool countPeopleAlike(const Figure &a, const Figure &b) const;

private:
    using Pairs = QSet<std::pair<QString, QString>>;

    static void addSame(Pairs &pairs, const QStringList &nouns);
    void addNouns(const QJsonObject &object);
    void addLanguages();
    [[nodiscard]] bool isAnybody(const Figure &figure) const;
    [[nodiscard]] static bool isSame(const QString &a, const QString &b, const Pairs &pairs);

    Pairs m_pairs; ///< stems, both ways
    Pairs m_acrossLanguages; ///< likewise
    QSet<QString> m_anybody; ///< stems
};

} // namespace parallax::text
