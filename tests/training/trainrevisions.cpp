// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rebuilds resources/align/revisions.json from pairs of revisions with linked sentences:
//   trainrevisions OUTPUT FILE.json…
// A file is an array of {"old": [sentence…], "new": [sentence…], "links" or "changed_links":
// [[old, new]…]}. Also fits on every other pair of texts, scores the rest, and prints both halves.
// No random number is used: the same data give the same file.
#include "logisticfit.h"

#include <app/align/revisionmatcher.h>
#include <app/align/revisionpairs.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTextStream>

using namespace parallax;
using namespace parallax::align;
using namespace parallax::training;
using namespace Qt::StringLiterals;

namespace {

constexpr double Ridge = 1;
/// Rather say too little than link what is not one sentence; F1 is flat from .3 to .5.
constexpr double Threshold = 0.4;

using Link = std::pair<qsizetype, qsizetype>;

struct TextPair
{
    QStringList oldTexts;
    QStringList newTexts;
    QSet<Link> links;
    QSet<QString> oldPlain;
    QSet<QString> newPlain;

    /// Only sentences that changed count; case and marks alone are no change.
    [[nodiscard]] bool isChanged(const Link &link) const;
};

QString plain(const QString &text)
{
    static const QRegularExpression marks(u"\\W+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().replace(marks, u" "_s).trimmed();
}

bool TextPair::isChanged(const Link &link) const
{
    return !newPlain.contains(plain(oldTexts.at(link.first)))
        && !oldPlain.contains(plain(newTexts.at(link.second)));
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString().simplified());
    return result;
}

QList<TextPair> textPairs(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    QList<TextPair> result;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        TextPair pair{strings(object.value("old"_L1)), strings(object.value("new"_L1)), {}, {}, {}};
        for (const QString &text : std::as_const(pair.oldTexts))
            pair.oldPlain.insert(plain(text));
        for (const QString &text : std::as_const(pair.newTexts))
            pair.newPlain.insert(plain(text));
        const QJsonValue changed = object.value("changed_links"_L1);
        for (const QJsonValue &link :
             (changed.isArray() ? changed : object.value("links"_L1)).toArray()) {
            const Link numbers{link.toArray().at(0).toInteger(), link.toArray().at(1).toInteger()};
            if (pair.isChanged(numbers))
                pair.links.insert(numbers);
        }
        result.append(pair);
    }
    return result;
}

QList<Example> examples(const TextPair &pair)
{
    const EqualSentences equal(pair.oldTexts, pair.newTexts);
    const RevisionPairs pairs(pair.oldTexts, pair.newTexts, equal);
    QList<Example> result;
    for (const auto &candidate : pairs.candidates()) {
        const Link link{candidate.oldIndex, candidate.newIndex};
        if (pair.isChanged(link))
            result.append(
                {pairs.features(candidate, pairs.oldWords(link.first), pairs.newWords(link.second)),
                 pair.links.contains(link)});
    }
    return result;
}

struct Joined
{
    QString text;
    QList<Sentence> sentences;
};

Joined joined(const QStringList &texts)
{
    Joined result;
    for (const QString &text : texts) {
        result.sentences.append(
            {{result.text.size(), result.text.size() + text.size()}, result.sentences.size()});
        result.text += text + u'\n';
    }
    return result;
}

struct Score
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    qsizetype missed = 0;

    void add(const TextPair &pair, const PairModel &model)
    {
        const Joined a = joined(pair.oldTexts);
        const Joined b = joined(pair.newTexts);
        QSet<Link> found;
        const RevisionMatch match = revisionMatch(a.text, a.sentences, b.text, b.sentences, model);
        for (const SentenceMatch &one : match.matches) {
            for (const qsizetype i : one.oldSentences) {
                for (const qsizetype j : one.newSentences) {
                    if (pair.isChanged({i, j}))
                        found.insert({i, j});
                }
            }
        }
        const qsizetype common = QSet<Link>(found).intersect(pair.links).size();
        right += common;
        wrong += found.size() - common;
        missed += pair.links.size() - common;
    }

    [[nodiscard]] QString text() const
    {
        return u"%1 right, %2 wrong, %3 missed, F1 %4"_s.arg(right).arg(wrong).arg(missed).arg(
            2.0 * double(right) / double(std::max<qsizetype>(1, 2 * right + wrong + missed)), 0,
            'f', 3);
    }
};

PairModel model(const QList<QList<TextPair>> &files, int half)
{
    QList<Example> all;
    for (const QList<TextPair> &pairs : files) {
        for (qsizetype k = 0; k < pairs.size(); ++k) {
            if (half < 0 || k % 2 == half)
                all += examples(pairs.at(k));
        }
    }
    PairModel result = fitted(all, Ridge);
    result.threshold = Threshold;
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "usage: trainrevisions OUTPUT FILE.json…\n";
        return 2;
    }
    QList<QList<TextPair>> files;
    for (const QString &fileName : arguments.sliced(2))
        files.append(textPairs(fileName));
    const QList<PairModel> halves{model(files, 0), model(files, 1)};
    PairModel whole = model(files, -1);
    for (qsizetype f = 0; f < files.size(); ++f) {
        Score held[2];
        Score seen;
        for (qsizetype k = 0; k < files.at(f).size(); ++k) {
            held[k % 2].add(files.at(f).at(k), halves.at(1 - k % 2));
            seen.add(files.at(f).at(k), whole);
        }
        out << arguments.at(f + 2) << "\n  even texts, fitted on odd ones: " << held[0].text()
            << "\n  odd texts, fitted on even ones: " << held[1].text()
            << "\n  all texts, fitted on all:       " << seen.text() << "\n";
    }
    QSaveFile file(arguments.at(1));
    const QString origin =
        u"Fitted by tests/training/trainrevisions.cpp on revisions of public-domain government pages with sentences linked by hand, and on synthetic edits of such pages."_s;
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(whole.toJson(RevisionPairs::featureNames(), origin)).toJson())
            < 0
        || !file.commit()) {
        out << "cannot write " << arguments.at(1) << "\n";
        return 1;
    }
    return 0;
}
