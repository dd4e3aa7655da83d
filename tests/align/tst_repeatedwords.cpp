// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/repeatedwords.h>

#include <QTest>

#include <random>

using namespace parallax::align;

namespace {

struct Row
{
    QList<int> words;
    QList<int> owners;

    void add(int owner, const QList<int> &text)
    {
        words += text;
        words.append(1000000 + int(words.size()));
        owners += QList<int>(text.size() + 1, owner);
    }
};

/// Whether the word stands in a stretch of this length that another owner has too, found by trying
/// all places.
bool isRepeated(const Row &row, qsizetype word, qsizetype shortest)
{
    for (qsizetype begin = std::max<qsizetype>(0, word - shortest + 1); begin <= word; ++begin) {
        if (begin + shortest > row.words.size())
            continue;
        for (qsizetype other = 0; other + shortest <= row.words.size(); ++other) {
            if (row.owners.at(other) != row.owners.at(begin)
                && std::equal(row.words.cbegin() + begin, row.words.cbegin() + begin + shortest,
                              row.words.cbegin() + other))
                return true;
        }
    }
    return false;
}

} // namespace

class TestRepeatedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretches_nothing_findsNothing();
    void stretches_twoOwners_findsTheLongest();
    void stretches_oneOwner_findsNothing();
    void stretches_threeTexts_namesEveryPlace();
    void stretches_random_coverExactlyWhatIsRepeated();
    void stretches_oneWordOverAndOver_staysSmall();
    void stretches_longRepetitions_end_data();
    void stretches_longRepetitions_end();
};

void TestRepeatedWords::stretches_nothing_findsNothing()
{
    QVERIFY(RepeatedWords({}, {}).stretches(3).isEmpty());
    QVERIFY(RepeatedWords({7}, {0}).stretches(1).isEmpty());
}

void TestRepeatedWords::stretches_twoOwners_findsTheLongest()
{
    Row row;
    row.add(0, {1, 2, 3, 4, 5, 6});
    row.add(1, {9, 2, 3, 4, 5, 8});
    const QList<RepeatedWords::Stretch> expected{{4, {1, 8}}};
    QCOMPARE(RepeatedWords(row.words, row.owners).stretches(3), expected);
    QVERIFY(RepeatedWords(row.words, row.owners).stretches(5).isEmpty());
}

void TestRepeatedWords::stretches_oneOwner_findsNothing()
{
    Row row;
    row.add(0, {1, 2, 3, 4, 5});
    row.add(0, {1, 2, 3, 4, 5});
    row.add(1, {6, 7, 8, 9});
    QVERIFY(RepeatedWords(row.words, row.owners).stretches(2).isEmpty());
}

void TestRepeatedWords::stretches_threeTexts_namesEveryPlace()
{
    Row row;
    row.add(0, {1, 2, 3, 4, 5, 6});
    row.add(1, {1, 2, 3, 4, 5, 6});
    row.add(2, {7, 3, 4, 5, 8});
    const QList<RepeatedWords::Stretch> expected{{6, {0, 7}}, {3, {2, 9, 15}}};
    QCOMPARE(RepeatedWords(row.words, row.owners).stretches(3), expected);
}

void TestRepeatedWords::stretches_random_coverExactlyWhatIsRepeated()
{
    std::mt19937 random(20);
    constexpr qsizetype shortest = 4;
    for (int round = 0; round < 40; ++round) {
        Row row;
        for (int owner = 0; owner < 3; ++owner) {
            QList<int> text;
            for (int k = 0; k < 25; ++k)
                text.append(int(random() % 3));
            row.add(owner, text);
        }
        QList<bool> isFound(row.words.size(), false);
        for (const auto &stretch : RepeatedWords(row.words, row.owners).stretches(shortest)) {
            for (const qsizetype begin : stretch.begins)
                std::fill_n(isFound.begin() + begin, stretch.length, true);
        }
        for (qsizetype word = 0; word < row.words.size(); ++word)
            QCOMPARE(isFound.at(word), isRepeated(row, word, shortest));
    }
}

void TestRepeatedWords::stretches_oneWordOverAndOver_staysSmall()
{
    Row row;
    row.add(0, QList<int>(20000, 1));
    row.add(1, QList<int>(15000, 1));
    const auto found = RepeatedWords(row.words, row.owners).stretches(12);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().length, 15000);
}

void TestRepeatedWords::stretches_longRepetitions_end_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("alphabet");
    QTest::addRow("two words in turn") << 2 << 2;
    QTest::addRow("a page over and over") << 300 << 200;
    QTest::addRow("two words at random") << 20000 << 2;
}

// Nothing is asserted about time; input that costs the square of its length would not end here.
void TestRepeatedWords::stretches_longRepetitions_end()
{
    QFETCH(const int, period);
    QFETCH(const int, alphabet);
    std::mt19937 random(7);
    QList<int> page;
    for (int k = 0; k < period; ++k)
        page.append(int(random() % unsigned(alphabet)));
    Row row;
    for (int owner = 0; owner < 2; ++owner) {
        QList<int> text;
        while (text.size() < 20000)
            text += page;
        row.add(owner, text.sliced(owner * 3));
    }
    const auto found = RepeatedWords(row.words, row.owners).stretches(12);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() < row.words.size() / 12);
}

QTEST_APPLESS_MAIN(TestRepeatedWords)
#include "tst_repeatedwords.moc"
