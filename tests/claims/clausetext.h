// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/claims/clauses.h>

namespace parallax {

inline QString roleName(Clause::Role role)
{
    using namespace Qt::StringLiterals;
    static const QStringList names{u"main"_s,       u"attribution"_s, u"content"_s,
                                   u"and"_s,        u"relative"_s,    u"sub"_s,
                                   u"participle"_s, u"to"_s,          u"apposition"_s};
    return names.value(qsizetype(role));
}

/// "attribution: Officials said", with " … " where other clauses stand between.
inline QString clauseText(const Clause &clause, QStringView text)
{
    using namespace Qt::StringLiterals;
    QStringList parts;
    for (const TextSpan &part : clause.parts) {
        parts.append(part.in(text).toString());
    }
    return roleName(clause.role) + u": "_s + parts.join(u" … "_s);
}

/// "not passive arrest(police > two men)"; agent and patient are left out where unknown.
inline QString predicateText(const Clause &clause, QStringView text)
{
    using namespace Qt::StringLiterals;
    QString line;
    line += clause.isNegated ? u"not "_s : QString();
    line += clause.isFuture ? u"will "_s : clause.isModal ? u"may "_s : QString();
    line += clause.isPassive ? u"passive "_s : QString();
    line += clause.lemma + u'(';
    line += clause.agent ? clause.agent->in(text).toString() : QString();
    line += clause.patient ? u" > "_s + clause.patient->in(text).toString() : QString();
    return line + u')';
}

} // namespace parallax
