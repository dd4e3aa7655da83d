// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldevents.h"

#include <app/align/alignment.h>
#include <app/discrepancy/discrepancies.h>
#include <app/domain/names.h>
#include <app/report/report.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <map>

/// Measures discrepancies against annotated events:
///     scorediscrepancies FOLDER [--events 'b*'] [--program] [--verbose] [--kind figure]
/// where FOLDER holds *.json, of which --events takes those with a matching name. Without --program
/// the links are those made by hand, so that only the discrepancies are judged; with it the
/// program's own. What is told of an arguable link counts neither way, prominence is not judged.

using namespace parallax;
using namespace parallax::training;
using namespace Qt::StringLiterals;

namespace {

/// Two sentences and a kind of disagreement between them.
using Told = std::pair<SentenceLink, QString>;

struct Gold
{
    QSet<Told> required;
    QSet<Told> optional;
    std::map<Told, QString> notes;
};

struct Count
{
    int required = 0;
    int found = 0; ///< of the required
    int right = 0; ///< told and required or optional
    int told = 0;
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

SentenceId sentenceId(const QString &word, const QStringList &outlets)
{
    return {outlets.indexOf(word.section(u':', 0, 0)), word.section(u':', 1).toLongLong()};
}

SentenceLink ordered(const SentenceId &a, const SentenceId &b)
{
    return {std::min(a, b), std::max(a, b)};
}

Gold goldOf(const QString &path)
{
    Gold gold;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return gold;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList outlets = object.value("outlets"_L1).toObject().keys();
    const auto read = [&](QLatin1StringView field, QSet<Told> &into) {
        for (const QJsonValue &value : object.value(field).toArray()) {
            const Told told{ordered(sentenceId(value["a"_L1].toString(), outlets),
                                    sentenceId(value["b"_L1].toString(), outlets)),
                            value["kind"_L1].toString()};
            into.insert(told);
            gold.notes.emplace(
                told,
                u"«%1» | «%2»"_s.arg(value["a_text"_L1].toString(), value["b_text"_L1].toString()));
        }
    };
    read("discrepancies_required"_L1, gold.required);
    read("discrepancies_optional"_L1, gold.optional);
    return gold;
}

std::map<ClaimId, qsizetype> indexOf(const GoldEvent &event)
{
    std::map<ClaimId, qsizetype> result;
    for (qsizetype k = 0; k < event.claims.size(); ++k)
        result.emplace(event.claims.at(k).id, k);
    return result;
}

/// The links made by hand; every claim is a group of its own.
Alignment handMade(const GoldEvent &event)
{
    Alignment alignment;
    for (qsizetype a = 0; a < event.claims.size(); ++a) {
        const ClaimId &id = event.claims.at(a).id;
        alignment.groups.append({{u"g%1"_s.arg(a + 1)}, {}, {id}});
        for (qsizetype b = a + 1; b < event.claims.size(); ++b) {
            const auto isLinked = [&] {
                for (const SentenceId &left : event.sentencesOf.at(a)) {
                    for (const SentenceId &right : event.sentencesOf.at(b)) {
                        if (event.required.contains(ordered(left, right)))
                            return true;
                    }
                }
                return false;
            };
            if (event.claims.at(a).article != event.claims.at(b).article && isLinked())
                alignment.links.append({id, event.claims.at(b).id, 1, {}});
        }
    }
    return alignment;
}

/// Links of sentences told, and those of them that are annotated.
class LinkScore
{
public:
    void add(const GoldEvent &event, const Alignment &alignment)
    {
        const auto index = indexOf(event);
        QSet<SentenceLink> found;
        for (const ClaimLink &link : alignment.links) {
            for (const SentenceId &left : event.sentencesOf.at(index.at(link.a))) {
                for (const SentenceId &right : event.sentencesOf.at(index.at(link.b)))
                    found.insert(ordered(left, right));
            }
        }
        found.subtract(event.optional); // arguable links count neither way
        m_told += found.size();
        m_required += event.required.size();
        m_right += found.intersect(event.required).size();
    }

    void print() const
    {
        const double precision = static_cast<double>(m_right) / std::max(1.0, double(m_told));
        const double recall = static_cast<double>(m_right) / std::max(1.0, double(m_required));
        out() << u"links: precision %1 recall %2 F1 %3 (%4 required)\n"_s.arg(precision, 0, 'f', 3)
                     .arg(recall, 0, 'f', 3)
                     .arg(2 * precision * recall / std::max(1e-9, precision + recall), 0, 'f', 3)
                     .arg(m_required);
    }

private:
    qsizetype m_told = 0;
    qsizetype m_right = 0;
    qsizetype m_required = 0;
};

class Score
{
public:
    explicit Score(QString verboseKind)
        : m_verboseKind(std::move(verboseKind))
    {
    }

    void add(const GoldEvent &event, const Gold &gold, const Alignment &alignment)
    {
        const auto index = indexOf(event);
        QSet<Told> found;
        m_chances.clear();
        for (const ClaimLink &link : alignment.links)
            m_chances[std::minmax(index.at(link.a), index.at(link.b))] = link.score;
        for (const Discrepancy &discrepancy :
             discrepancy::discrepancies(event.articles, event.claims, alignment)) {
            const qsizetype a = index.at(discrepancy.a.claim);
            const qsizetype b = index.at(discrepancy.b.claim);
            m_chance = m_chances[std::minmax(a, b)];
            for (const SentenceId &left : event.sentencesOf.at(a)) {
                for (const SentenceId &right : event.sentencesOf.at(b)) {
                    const Told told{ordered(left, right), discrepancyKindName(discrepancy.kind)};
                    tell(event, gold, told, discrepancy, found);
                }
            }
        }
        for (const Told &wanted : gold.required) {
            ++m_counts[wanted.second].required;
            if (found.contains(wanted))
                ++m_counts[wanted.second].found;
            else if (isShown(wanted.second))
                out() << "MISSED " << event.name << ' ' << wanted.second << ' '
                      << gold.notes.at(wanted) << "\n    " << sentences(event, wanted) << '\n';
        }
    }

    void print() const
    {
        Count all;
        for (const auto &[kind, count] : m_counts) {
            printLine(kind, count);
            all.required += count.required;
            all.found += count.found;
            all.right += count.right;
            all.told += count.told;
        }
        printLine(u"all"_s, all);
    }

private:
    [[nodiscard]] bool isShown(const QString &kind) const
    {
        return m_verboseKind == "all"_L1 || m_verboseKind == kind;
    }

    static QString sentences(const GoldEvent &event, const Told &told)
    {
        QStringList texts;
        for (const SentenceId &id : {told.first.first, told.first.second}) {
            for (qsizetype k = 0; k < event.claims.size(); ++k) {
                if (!event.sentencesOf.at(k).contains(id))
                    continue;
                const Claim &claim = event.claims.at(k);
                texts.append(
                    u"%1:%2 {%3%4} %5"_s.arg(event.articles.at(id.first).outlet)
                        .arg(id.second)
                        .arg(claim.isAnonymous ? u"?"_s : QString(), claim.speaker,
                             event.articles.at(claim.article)
                                 .article.text.sliced(claim.span.begin, claim.span.length())));
            }
        }
        return texts.join(u"\n    "_s);
    }

    void tell(const GoldEvent &event,
              const Gold &gold,
              const Told &told,
              const Discrepancy &discrepancy,
              QSet<Told> &found)
    {
        if (discrepancy.kind == DiscrepancyKind::Prominence || event.optional.contains(told.first)
            || found.contains(told))
            return;
        found.insert(told);
        const bool isRight = gold.required.contains(told) || gold.optional.contains(told);
        ++m_counts[told.second].told;
        m_counts[told.second].right += isRight ? 1 : 0;
        if (isShown(told.second))
            out() << (isRight ? "RIGHT  " : "WRONG  ") << event.name << ' ' << told.second
                  << " link " << QString::number(m_chance, 'f', 2) << ' '
                  << QString::number(discrepancy.confidence, 'f', 2) << ' '
                  << report::explanationText(discrepancy.explanation,
                                             report::ReportLabels::english())
                  << " «" << discrepancy.a.text << "» «" << discrepancy.b.text << "»\n    "
                  << sentences(event, told) << '\n';
    }

    static void printLine(const QString &kind, const Count &count)
    {
        const double precision =
            count.told > 0 ? static_cast<double>(count.right) / count.told : 0.0;
        const double recall =
            count.required > 0 ? static_cast<double>(count.found) / count.required : 0.0;
        const double both = precision + recall;
        out() << u"%1 found %2 of %3, right %4 of %5 told: precision %6 recall %7 F1 %8\n"_s
                     .arg(kind, -14)
                     .arg(count.found, 3)
                     .arg(count.required, 3)
                     .arg(count.right, 3)
                     .arg(count.told, 3)
                     .arg(precision, 0, 'f', 2)
                     .arg(recall, 0, 'f', 2)
                     .arg(both > 0 ? 2 * precision * recall / both : 0.0, 0, 'f', 2);
    }

    QString m_verboseKind;
    std::map<std::pair<qsizetype, qsizetype>, double> m_chances; ///< of the links, by claims
    double m_chance = 0; ///< of the link that is told of
    std::map<QString, Count> m_counts;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"events"_s, u"Only files of such a name."_s, u"pattern"_s, u"*"_s},
                       {u"program"_s, u"Use the program's links."_s},
                       {u"verbose"_s, u"List everything found and missed."_s},
                       {u"kind"_s, u"List only this kind."_s, u"kind"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Annotated events."_s);
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0);
    QList<GoldEvent> events = goldEvents(folder);
    const auto wanted =
        QRegularExpression::fromWildcard(parser.value(u"events"_s), Qt::CaseSensitive,
                                         QRegularExpression::UnanchoredWildcardConversion);
    events.removeIf([&wanted](const GoldEvent &event) {
        return !wanted
                    .match(event.name, 0, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption)
                    .hasMatch();
    });
    if (events.isEmpty()) {
        out() << "no events in " << folder << '\n';
        return 1;
    }
    QString shown = parser.value(u"kind"_s);
    if (shown.isEmpty() && parser.isSet(u"verbose"_s))
        shown = u"all"_s;
    const bool isProgram = parser.isSet(u"program"_s);
    Score score(shown);
    LinkScore links;
    for (const GoldEvent &event : events) {
        const Alignment alignment =
            isProgram ? align::alignment(event.articles, event.claims) : handMade(event);
        score.add(event, goldOf(QDir(folder).filePath(event.name)), alignment);
        links.add(event, alignment);
    }
    score.print();
    if (isProgram)
        links.print();
    return 0;
}
