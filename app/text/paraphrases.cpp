// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paraphrases.h"

#include <QHash>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::text {
namespace {

/// Set by hand, tried on annotated events (app/align/README.md): names for one thing are as good as
/// the same word, words for one kind of actor are not.
struct ListCredit
{
    QString name;
    double credit;
};

const QList<ListCredit> &lists()
{
    static const QList<ListCredit> all{
        {u"paraphrases"_s, 0.8}, {u"aliases"_s, 0.95}, {u"roles"_s, 0.65}};
    return all;
}

/// A member as the stems of its words.
struct Member
{
    QStringList stems;
    int group = 0;
    bool isCapitalised = false; ///< "us", "who": a name only with a capital
};

bool isCapitalised(const QList<Token> &tokens, QStringView text, qsizetype first)
{
    return tokens.at(first).span.in(text).front().isUpper();
}

} // namespace

struct Paraphrases::Data
{
    QHash<QString, QList<Member>> membersByFirst; ///< by the stem of the first word
    QHash<QString, QStringList> basesOf; ///< stem of a derived word → stems of its base
    QHash<QString, QString> stemOfForm; ///< irregular form → stem of its base form
    QList<double> credits;

    [[nodiscard]] QString stemOf(const Token &token) const
    {
        return stemOfForm.value(token.folded, token.stem);
    }
};

Paraphrases::Paraphrases(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

std::shared_ptr<const Paraphrases::Data> Paraphrases::read(const Lexicon &lexicon)
{
    auto data = std::make_shared<Data>();
    const auto stemOf = [&lexicon](const QString &word) {
        const QList<Token> all = tokens(word, lexicon);
        return all.isEmpty() ? QString() : all.constFirst().stem;
    };
    const QHash<QString, QString> &irregular = lexicon.table(u"irregular-verbs"_s);
    for (auto form = irregular.cbegin(); form != irregular.cend(); ++form)
        data->stemOfForm.insert(form.key(), stemOf(form.value()));
    const QHash<QString, QString> &derivations = lexicon.table(u"derivations"_s);
    QStringList derived = derivations.keys();
    derived.sort(); // the order of a hash changes from run to run
    for (const QString &word : std::as_const(derived)) {
        const QString stem = stemOf(word);
        const QString base = stemOf(derivations.value(word));
        QStringList &bases = data->basesOf[stem];
        if (stem != base && !bases.contains(base))
            bases.append(base);
    }
    const QSet<QString> &capitalised = lexicon.list(u"aliases-capitalised"_s);
    for (const ListCredit &list : lists()) {
        QStringList groups = lexicon.list(list.name).values();
        groups.sort();
        for (const QString &group : std::as_const(groups)) {
            const int number = static_cast<int>(data->credits.size());
            data->credits.append(list.credit);
            for (const QString &written : group.split(u" | "_s, Qt::SkipEmptyParts)) {
                Member member{
                    {}, number, list.name == "aliases"_L1 && capitalised.contains(written)};
                for (const Token &token : tokens(written, lexicon))
                    member.stems.append(data->stemOf(token));
                if (!member.stems.isEmpty())
                    data->membersByFirst[member.stems.constFirst()].append(member);
            }
        }
    }
    return data;
}

Paraphrases Paraphrases::forLanguage(QStringView language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Data>> known;
    const Lexicon lexicon = Lexicon::forLanguage(language);
    // A tag comes from outside: only languages that have lists are remembered.
    const QString key = lexicon.list(u"paraphrases"_s).isEmpty() ? QString() : lexicon.language();
    const QMutexLocker locker(&mutex);
    auto found = known.constFind(key);
    if (found == known.constEnd())
        found = known.insert(key, key.isEmpty() ? std::make_shared<Data>() : read(lexicon));
    return Paraphrases(*found);
}

QList<Paraphrases::Mention> Paraphrases::mentions(const QList<Token> &tokens,
                                                  QStringView text) const
{
    QList<Mention> result;
    if (m_data->credits.isEmpty())
        return result;
    QStringList stems;
    stems.reserve(tokens.size());
    for (const Token &token : tokens)
        stems.append(m_data->stemOf(token));
    const auto stands = [&](const Member &member, qsizetype first) {
        if (first + member.stems.size() > stems.size())
            return false;
        for (qsizetype k = 1; k < member.stems.size(); ++k) {
            if (stems.at(first + k) != member.stems.at(k))
                return false;
        }
        return !member.isCapitalised || isCapitalised(tokens, text, first);
    };
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        const qsizetype before = result.size();
        const auto look = [&](const QString &stem, bool isOnlyWord) {
            const auto members = m_data->membersByFirst.constFind(stem);
            if (members == m_data->membersByFirst.cend())
                return;
            for (const Member &member : *members) {
                if ((!isOnlyWord || member.stems.size() == 1) && stands(member, first))
                    result.append({first, first + member.stems.size(), member.group});
            }
        };
        look(stems.at(first), false);
        for (const QString &base : m_data->basesOf.value(stems.at(first)))
            look(base, true);
        const auto isBefore = [](const Mention &left, const Mention &right) {
            return std::pair(left.group, left.last) < std::pair(right.group, right.last);
        };
        std::sort(result.begin() + before, result.end(), isBefore);
        result.erase(std::unique(result.begin() + before, result.end()), result.end());
    }
    return result;
}

int Paraphrases::groupCount() const
{
    return static_cast<int>(m_data->credits.size());
}

double Paraphrases::credit(int group) const
{
    return m_data->credits.at(group);
}

} // namespace parallax::text
