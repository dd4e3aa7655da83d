// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long two revisions of one article take to be compared: sentences, claims, matches, kinds of
// change. Run by hand: README.md.

#include <app/workspace/histories.h>
#include <app/workspace/workspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

/// About 6,000 characters, every sentence another one.
Article article(int edition)
{
    static const QStringList places{u"Maren"_s, u"Ostrel"_s, u"Tolland"_s, u"Sorne"_s};
    Article made;
    made.language = u"en"_s;
    made.headline = u"Ship strikes Ostrel Bridge"_s;
    made.text = made.headline;
    made.paragraphs.append({ParagraphRole::Headline, {0, made.text.size()}});
    for (int i = 0; made.text.size() < 6000; ++i) {
        made.text += u"\n\n"_s;
        const qsizetype begin = made.text.size();
        // In every fifth paragraph the later edition has another figure, in every seventh it is
        // less sure.
        const int hurt = 10 + i * 3 + (i % 5 == 0 ? edition : 0);
        made.text += u"At least %1 people were hurt near %2 pier %3, the harbour office said. "
                     "%4officials counted %5 cars on the road to %6 and closed it at %7:40 a.m. "
                     "“We saw nothing like it in %8 years,” a driver said."_s.arg(hurt)
                         .arg(places.at(i % 4))
                         .arg(i)
                         .arg(i % 7 == 0 && edition > 0 ? u"Apparently "_s : QString())
                         .arg(400 + i * 7)
                         .arg(places.at((i + 1) % 4))
                         .arg(1 + i % 11)
                         .arg(20 + i);
        made.paragraphs.append({ParagraphRole::Body, {begin, made.text.size()}});
    }
    return made;
}

} // namespace

class BenchDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoRevisions();
    void blame_ofTwentyRevisions();
};

void BenchDifference::twoRevisions()
{
    const Article older = article(0);
    const Article newer = article(1);
    workspace::RevisionDifference found;
    QBENCHMARK
    {
        found = workspace::differenceBetween(older, newer);
    }
    QVERIFY(found.changes.changes.size() > 5);
}

void BenchDifference::blame_ofTwentyRevisions()
{
    constexpr int count = 20;
    ArticleRecord record;
    QList<Article> articles;
    for (int i = 0; i < count; ++i) {
        Revision revision;
        revision.number = i + 1;
        record.revisions.append(revision);
        articles.append(article(i));
    }
    workspace::ArticleBlame blame;
    QBENCHMARK
    {
        blame = workspace::blamed(record, articles, count - 1);
    }
    QCOMPARE(blame.origins.size(), blame.sentences.size());
}

QTEST_GUILESS_MAIN(BenchDifference)
#include "bench_difference.moc"
