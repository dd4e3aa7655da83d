// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolemarks.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// "storyBody__pull_quote x" → "-story-body-pull-quote-/-x-"
QString hyphenated(QStringView marks)
{
    QString result;
    for (const QStringView name : marks.split(u' ', Qt::SkipEmptyParts)) {
        QString words(u'-');
        for (qsizetype i = 0; i < name.size(); ++i) {
            const QChar c = name[i];
            const bool isHump = c.isUpper() && i > 0 && name[i - 1].isLower();
            if ((isHump || !c.isLetter()) && !words.endsWith(u'-'))
                words += u'-';
            if (c.isLetter())
                words += c.toLower();
        }
        result += words + (words.endsWith(u'-') ? u"/"_s : u"-/"_s);
    }
    return result;
}

} // namespace

RoleMarks::RoleMarks()
{
    QFile file(u":/extract/role-marks.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab <= 0)
            continue;
        for (const QString &word : line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts))
            m_words[line.first(tab)].append(
                u'-' + (word.endsWith(u'$') ? word.chopped(1) + u"-/"_s : QString(word + u'-')));
    }
}

bool RoleMarks::say(const QString &form, QStringView marks) const
{
    if (marks.isEmpty())
        return false;
    const QString told = hyphenated(marks);
    const QStringList words = m_words.value(form);
    return std::any_of(words.begin(), words.end(),
                       [&told](const QString &word) { return told.contains(word); });
}

} // namespace parallax::extract
