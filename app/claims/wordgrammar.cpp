// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordgrammar.h"

#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;

constexpr double missingStep = 4; ///< cost of a step that no entry names. Set by hand.

constexpr std::array<QLatin1StringView, wordKindCount> kindNames{
    "break"_L1,  "comma"_L1, "det"_L1,     "adj"_L1,   "num"_L1,  "noun"_L1,    "plural"_L1,
    "name"_L1,   "pron"_L1,  "objpron"_L1, "adv"_L1,   "not"_L1,  "prep"_L1,    "to"_L1,
    "coord"_L1,  "sub"_L1,   "rel"_L1,     "modal"_L1, "aux"_L1,  "auxbase"_L1, "auxpart"_L1,
    "auxing"_L1, "past"_L1,  "sing"_L1,    "plain"_L1, "base"_L1, "part"_L1,    "ing"_L1,
};

} // namespace

int wordKindOf(QStringView name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    return found == kindNames.end() ? -1 : int(found - kindNames.begin());
}

namespace {

std::shared_ptr<const WordGrammar> readGrammar(const text::Lexicon &lexicon)
{
    auto grammar = std::make_shared<WordGrammar>();
    for (auto &row : grammar->steps) {
        row.fill(missingStep);
    }
    const QHash<QString, QString> &steps = lexicon.table(u"word-kind-steps"_s);
    for (auto it = steps.constBegin(); it != steps.constEnd(); ++it) {
        const int from = wordKindOf(QStringView(it.key()).first(it.key().indexOf(u' ')));
        const int to = wordKindOf(QStringView(it.key()).sliced(it.key().indexOf(u' ') + 1));
        if (from >= 0 && to >= 0) {
            grammar->steps[size_t(from)][size_t(to)] = it->toDouble();
        }
    }
    const QHash<QString, QString> &table = lexicon.table(u"word-kinds"_s);
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        for (const QString &name : it->split(u' ', Qt::SkipEmptyParts)) {
            if (const int kind = wordKindOf(name); kind >= 0) {
                grammar->kinds[it.key()].append(Kind(kind));
            }
        }
    }
    const QHash<QString, QString> &endings = lexicon.table(u"word-endings"_s);
    for (auto it = endings.constBegin(); it != endings.constEnd(); ++it) {
        const QStringList parts = it->split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
            if (const int kind = wordKindOf(parts[i]); kind >= 0) {
                grammar->endings[it.key()].append({Kind(kind), parts[i + 1].toDouble()});
            }
        }
    }
    return grammar;
}

} // namespace

std::shared_ptr<const WordGrammar> wordGrammar(const text::Lexicon &lexicon)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const WordGrammar>> grammars;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const WordGrammar> &grammar = grammars[lexicon.language()];
    if (!grammar) {
        grammar = readGrammar(lexicon);
    }
    return grammar;
}

} // namespace parallax::claims
