// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long an event takes, step by step. Prints medians of several runs in processor time (other
// programs on the machine do not count), and how many times longer than reading the words of the
// same articles once, measured in the same run. See README.md.

#include "syntheticevent.h"

#include <app/align/alignment.h>
#include <app/align/linkmodel.h>
#include <app/claims/claims.h>
#include <app/discrepancy/discrepancies.h>
#include <app/text/analysiscache.h>
#include <app/text/sentences.h>
#include <app/text/tokens.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <sys/resource.h>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time of all threads since the program began.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

void forgetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s); // Linux: "5" resets the peak
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

/// Mebibytes since forgetPeakMemory(); 0 where the system does not tell.
int peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').constFirst().toInt() / 1024;
    }
    return 0;
}

using Times = std::map<QString, QList<double>>;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

struct Outcome
{
    qsizetype claims = 0;
    qsizetype pairs = 0;
    qsizetype links = 0;
    qsizetype groups = 0;
    double found = 0; ///< share of the pairs that tell the same fact that are linked
    double right = 0; ///< share of the links that tell the same fact
    QString fingerprint; ///< of links and groups: runs and versions can be compared
    QString told; ///< the same of discrepancies
    double clock = 0; ///< seconds by the clock for links and discrepancies together
};

QString fingerprint(const Alignment &alignment)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ClaimLink &link : alignment.links) {
        hash.addData(
            u"%1 %2 %3 "_s.arg(link.a.value, link.b.value).arg(link.score, 0, 'f', 5).toUtf8());
        for (const MatchReason &reason : link.why)
            hash.addData(reason.text.toUtf8());
    }
    for (const ClaimGroup &group : alignment.groups) {
        hash.addData((u'\n' + group.label).toUtf8());
        for (const ClaimId &id : group.claims)
            hash.addData(id.value.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

QString fingerprint(const QList<Discrepancy> &found)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Discrepancy &one : found) {
        hash.addData(u"%1 %2 %3 %4 %5 "_s.arg(int(one.kind))
                         .arg(int(one.explanation.code))
                         .arg(one.confidence, 0, 'f', 5)
                         .arg(one.repeats.value_or(-1))
                         .arg(one.group.value)
                         .toUtf8());
        for (const DiscrepancySide *side : {&one.a, &one.b})
            hash.addData((side->claim.value + u'\n' + side->text + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

/// Sentences and claims of all articles.
QList<Claim> read(QList<ComparedArticle> &articles)
{
    const auto lexicon = text::Lexicon::forLanguage(u"en");
    QList<Claim> claims;
    for (qsizetype index = 0; index < articles.size(); ++index) {
        articles[index].sentences = text::sentences(articles.at(index).article, lexicon);
        claims += claims::findClaims(articles.at(index).article, articles.at(index).sentences,
                                     index, lexicon);
    }
    for (qsizetype k = 0; k < claims.size(); ++k)
        claims[k].id = {u"c%1"_s.arg(k + 1)};
    return claims;
}

/// How many links are right: a check that what is fast still finds what it looks for, no measure of
/// quality on real news.
void judge(Outcome &outcome,
           const bench::SyntheticEvent &event,
           const QList<Claim> &claims,
           const Alignment &alignment)
{
    std::map<ClaimId, std::pair<int, qsizetype>> factOf; // and the article
    std::map<int, std::map<qsizetype, qsizetype>> tellers;
    for (const Claim &claim : claims) {
        for (const bench::ToldFact &told : event.told.at(claim.article)) {
            if (!told.span.contains({claim.span.begin, claim.span.begin}))
                continue;
            factOf[claim.id] = {told.fact, claim.article};
            ++tellers[told.fact][claim.article];
            break;
        }
    }
    qsizetype all = 0;
    for (const auto &[fact, counts] : tellers) {
        qsizetype before = 0;
        for (const auto &[article, count] : counts) {
            all += before * count;
            before += count;
        }
    }
    qsizetype right = 0;
    for (const ClaimLink &link : alignment.links) {
        const auto a = factOf.find(link.a);
        const auto b = factOf.find(link.b);
        right += a != factOf.end() && b != factOf.end() && a->second.first == b->second.first;
    }
    const auto share = [right](qsizetype whole) {
        return whole > 0 ? static_cast<double>(right) / static_cast<double>(whole) : 0;
    };
    outcome.found = share(all);
    outcome.right = share(alignment.links.size());
}

class Run
{
public:
    Run(bench::SyntheticEvent event, bool isWhole)
        : m_event(std::move(event))
        , m_isWhole(isWhole)
    {
    }

    Outcome run(Times &times)
    {
        measure(times, u"words"_s, [this] {
            text::AnalysisCaches::program().forget();
            const auto lexicon = text::Lexicon::forLanguage(u"en");
            qsizetype count = 0;
            for (const ComparedArticle &article : std::as_const(m_event.articles))
                count += text::tokens(article.article.text, lexicon).size();
            return count;
        });
        QList<Claim> claims;
        text::AnalysisCaches::program().forget();
        measure(times, u"claims"_s, [&] { claims = read(m_event.articles); });
        measure(times, u"claims again"_s, [&] { claims = read(m_event.articles); });
        Outcome outcome;
        outcome.claims = claims.size();
        outcome.pairs = steps(times, claims);
        QElapsedTimer clock;
        clock.start();
        Alignment alignment;
        measure(times, u"alignment"_s,
                [&] { alignment = align::alignment(m_event.articles, claims); });
        outcome.clock = static_cast<double>(clock.elapsed()) / 1000;
        outcome.links = alignment.links.size();
        outcome.groups = alignment.groups.size();
        judge(outcome, m_event, claims, alignment);
        outcome.fingerprint = fingerprint(alignment);
        if (!m_isWhole)
            return outcome;
        QList<Discrepancy> found;
        clock.start();
        measure(times, u"discrepancies"_s,
                [&] { found = discrepancy::discrepancies(m_event.articles, claims, alignment); });
        outcome.clock += static_cast<double>(clock.elapsed()) / 1000;
        outcome.told = fingerprint(found);
        measure(times, u"coverage"_s, [&] {
            std::ignore = discrepancy::coverage(m_event.articles, claims, alignment, found);
        });
        return outcome;
    }

private:
    /// The steps of an alignment one by one; returns the number of candidate pairs.
    qsizetype steps(Times &times, const QList<Claim> &claims) const
    {
        std::optional<align::EventTerms> terms;
        measure(times, u"1 terms"_s, [&] { terms.emplace(m_event.articles, claims); });
        std::optional<align::Similarities> similar;
        measure(times, u"2 likeness"_s, [&] { similar = align::similarities(*terms); });
        QList<align::ClaimPair> pairs;
        measure(times, u"3 candidates"_s, [&] { pairs = align::candidatePairs(*terms, *similar); });
        const align::FeatureInput input{m_event.articles, claims, *terms, *similar, pairs};
        const auto model = align::LinkModel::shipped();
        measure(times, u"4 features"_s, [&] { std::ignore = model.chances(input); });
        return pairs.size();
    }

    template <typename Work>
    static void measure(Times &times, const QString &name, const Work &work)
    {
        const double begin = processorTime();
        work();
        times[name].append(processorTime() - begin);
    }

    bench::SyntheticEvent m_event;
    bool m_isWhole;
};

void print(const QStringList &cells)
{
    static QTextStream out(stdout);
    QString line;
    for (const QString &cell : cells)
        line += u"| "_s + cell.rightJustified(9) + u' ';
    out << line << u'|' << Qt::endl;
}

} // namespace

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the analysis of synthetic events."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"articles"_s, u"Numbers of articles, comma-separated."_s, u"list"_s, u"3"_s},
         {u"sentences"_s, u"Sentences of each article."_s, u"count"_s, u"25"_s},
         {u"runs"_s, u"Runs after a first one that is not counted."_s, u"count"_s, u"5"_s},
         {u"whole"_s, u"Discrepancies and coverage too."_s}});
    parser.process(application);
    bool isHeaded = false;
    for (const QString &articles : parser.value(u"articles"_s).split(u',')) {
        const int sentences = parser.value(u"sentences"_s).toInt();
        Run run(bench::syntheticEvent(articles.toInt(), sentences), parser.isSet(u"whole"_s));
        Times times;
        const int runs = parser.value(u"runs"_s).toInt();
        if (runs > 1) {
            Times cold;
            run.run(cold);
        }
        forgetPeakMemory();
        Outcome outcome;
        for (int k = 0; k < runs; ++k)
            outcome = run.run(times);
        QStringList head{u"sentences"_s, u"claims"_s,  u"pairs"_s,  u"links"_s,
                         u"groups"_s,    u"found %"_s, u"right %"_s};
        QStringList row;
        for (const qsizetype number :
             {static_cast<qsizetype>(articles.toInt()) * sentences, outcome.claims, outcome.pairs,
              outcome.links, outcome.groups})
            row.append(QString::number(number));
        for (const double share : {outcome.found, outcome.right})
            row.append(QString::number(100 * share, 'f', 1));
        for (const auto &[name, measured] : times) {
            head.append(name + u" ms"_s);
            row.append(QString::number(median(measured), 'f', 1));
        }
        head += {u"ratio"_s, u"MiB"_s, u"print"_s, u"told"_s, u"clock s"_s};
        row +=
            {QString::number(
                 median(times[u"alignment"_s]) / std::max(0.01, median(times[u"words"_s])), 'f', 1),
             QString::number(peakMemory()), outcome.fingerprint, outcome.told,
             QString::number(outcome.clock, 'f', 1)};
        if (!isHeaded)
            print(head);
        isHeaded = true;
        print(row);
    }
    return 0;
}
