// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lexicon.h"

#include <QDir>
#include <QFile>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// Lists in this folder serve every language, known or not.
constexpr auto commonFolder = "any"_L1;

QStringList entryLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty()) {
            lines.append(line.trimmed().toString());
        }
    }
    return lines;
}

QString primaryLanguage(QStringView language)
{
    const qsizetype end = language.indexOf(u'-');
    const QString primary = (end < 0 ? language : language.first(end)).toString().toLower();
    return primary.isEmpty() ? u"en"_s : primary;
}

/// A tag comes from outside: only letters may name a folder.
bool isFolder(const QString &language)
{
    return std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c.isLetter(); })
        && QDir(u":/lexicons/%1"_s.arg(language)).exists();
}

bool isVowelSign(QChar c)
{
    constexpr char16_t firstSign = 0x064b;
    constexpr char16_t lastSign = 0x065f;
    constexpr char16_t daggerAlef = 0x0670;
    constexpr char16_t tatweel = 0x0640;
    return (c >= QChar(firstSign) && c <= QChar(lastSign)) || c == QChar(daggerAlef)
        || c == QChar(tatweel);
}

} // namespace

QString foldedWord(QStringView word)
{
    constexpr char16_t firstArabic = 0x0600;
    constexpr char16_t lastArabic = 0x06ff;
    QString folded = word.toString().toCaseFolded();
    const bool isArabic = std::any_of(folded.cbegin(), folded.cend(), [](QChar c) {
        return c >= QChar(firstArabic) && c <= QChar(lastArabic);
    });
    if (isArabic) {
        folded.removeIf(isVowelSign);
        for (QChar &c : folded) {
            if (c == u'أ' || c == u'إ' || c == u'آ' || c == u'ٱ') {
                c = u'ا';
            }
        }
    }
    return folded;
}

Lexicon::Support Lexicon::support() const
{
    if (list(u"function-words"_s).isEmpty()) {
        return Support::Neutral;
    }
    return list(u"paraphrases"_s).isEmpty() ? Support::Words : Support::Full;
}

Lexicon Lexicon::forLanguage(QStringView language)
{
    // Word lists never change while the program runs: each language is read once. One that has no
    // folder is the common lists under its own name, so that no input fills the memory with tags.
    static QMutex mutex;
    static QHash<QString, Lexicon> known;
    const QString primary = primaryLanguage(language);
    const QString folder = isFolder(primary) ? primary : QString(commonFolder);
    const QMutexLocker locker(&mutex);
    auto found = known.constFind(folder);
    if (found == known.constEnd()) {
        Lexicon lexicon;
        lexicon.readFolder(commonFolder);
        if (folder != commonFolder) {
            lexicon.readFolder(folder);
        }
        found = known.insert(folder, lexicon);
    }
    Lexicon lexicon = *found;
    lexicon.m_language = primary;
    return lexicon;
}

void Lexicon::readFolder(const QString &folder)
{
    const QDir directory(u":/lexicons/%1"_s.arg(folder));
    for (const QString &name : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QSet<QString> &list = m_lists[name.chopped(4)];
        for (const QString &line : entryLines(directory.filePath(name))) {
            const QString entry = foldedWord(line);
            list.insert(entry);
            m_firstWords[name.chopped(4)].insert(entry.section(u' ', 0, 0));
        }
    }
    for (const QString &name : directory.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QHash<QString, QString> &table = m_tables[name.chopped(4)];
        for (const QString &line : entryLines(directory.filePath(name))) {
            const qsizetype tab = line.indexOf(u'\t');
            if (tab > 0) {
                const QString key = foldedWord(QStringView(line).first(tab));
                table.insert(key, line.sliced(tab + 1));
                m_firstWords[name.chopped(4)].insert(key.section(u' ', 0, 0));
            }
        }
    }
}

const QSet<QString> &Lexicon::list(const QString &name) const
{
    static const QSet<QString> none;
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? none : *found;
}

const QHash<QString, QString> &Lexicon::table(const QString &name) const
{
    static const QHash<QString, QString> none;
    const auto found = m_tables.constFind(name);
    return found == m_tables.constEnd() ? none : *found;
}

const QSet<QString> &Lexicon::firstWords(const QString &name) const
{
    static const QSet<QString> none;
    const auto found = m_firstWords.constFind(name);
    return found == m_firstWords.constEnd() ? none : *found;
}

} // namespace parallax::text
