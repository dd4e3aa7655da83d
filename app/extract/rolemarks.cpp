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
    const QList<std::pair<QString, MarkedForm>> forms{{u"embed"_s, MarkedForm::Embed},
                                                      {u"pull"_s, MarkedForm::Pull},
                                                      {u"entry"_s, MarkedForm::Entry},
                                                      {u"correction"_s, MarkedForm::Correction}};
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab <= 0)
            continue;
        const auto form =
            std::ranges::find(forms, line.first(tab), &std::pair<QString, MarkedForm>::first);
        if (form == forms.cend())
            continue;
        for (const QString &word : line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts)) {
            const QString end =
                word.endsWith(u'$') ? QString(word.chopped(1) + u"-/"_s) : QString(word + u'-');
            m_words.append({form->second, u'-' + end});
        }
    }
}

MarkedForms RoleMarks::of(QStringView marks) const
{
    MarkedForms found;
    if (marks.isEmpty())
        return found;
    const QString told = hyphenated(marks);
    for (const auto &[form, word] : m_words) {
        if (!found.testFlag(form) && told.contains(word))
            found.setFlag(form);
    }
    return found;
}

} // namespace parallax::extract
