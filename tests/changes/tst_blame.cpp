// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/changes/blame.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::changes;

namespace {

/// One sentence a line.
BlamedRevision revision(const QString &lines)
{
    BlamedRevision made{lines, {}, false};
    qsizetype begin = 0;
    for (const QString &line : lines.split(u'\n')) {
        made.sentences.append({{begin, begin + line.size()}, 0});
        begin += line.size() + 1;
    }
    return made;
}

/// Old and new indices of the sentences that belong together, as a person would match them.
RevisionMatch matched(const BlamedRevision &older,
                      const BlamedRevision &newer,
                      const QList<SentenceMatch> &matches)
{
    RevisionMatch match;
    for (const Sentence &sentence : older.sentences) {
        match.oldSentences.append(sentence.span);
    }
    for (const Sentence &sentence : newer.sentences) {
        match.newSentences.append(sentence.span);
    }
    match.matches = matches;
    return match;
}

} // namespace

class TestBlame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRevision_isFirstSeenThere();
    void edit_keepsFirstSeen();
    void addedSentence_isFirstSeenLater();
    void move_isNoChange();
    void split_keepsFirstSeenOfBothParts();
    void merge_isAsOldAsItsOldestPart();
    void wordingThatComesBack_hasReturned();
    void sentenceThatComesBack_hasReturned();
    void reExtraction_isNoEdit();
    void glyphs_areNoChange();
    void editedOutOfOrder_hasMoved();
    void nothing_isBorne();
};

void TestBlame::oneRevision_isFirstSeenThere()
{
    const auto origins = sentenceOrigins({revision(u"One.\nTwo."_s)}, {});
    QCOMPARE(origins, (QList<SentenceOrigin>{{}, {}}));
}

void TestBlame::edit_keepsFirstSeen()
{
    const QList<BlamedRevision> all{revision(u"Three were hurt."_s), revision(u"Four were hurt."_s),
                                    revision(u"Four were hurt."_s)};
    const auto origins =
        sentenceOrigins(all,
                        {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Edited, 0.9}}),
                         matched(all.at(1), all.at(2), {{{0}, {0}, MatchKind::Unchanged, 1}})});
    QCOMPARE(origins, (QList<SentenceOrigin>{{0, 1, {1}, {}, std::nullopt}}));
}

void TestBlame::addedSentence_isFirstSeenLater()
{
    const QList<BlamedRevision> all{revision(u"One."_s), revision(u"One.\nTwo."_s)};
    const auto origins = sentenceOrigins(
        all, {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Unchanged, 1}})});
    QCOMPARE(origins.at(0).firstSeen, 0);
    QCOMPARE(origins.at(1).firstSeen, 1);
    QCOMPARE(origins.at(1).lastChanged, 1);
    QVERIFY(origins.at(1).changedIn.isEmpty());
}

void TestBlame::move_isNoChange()
{
    const QList<BlamedRevision> all{revision(u"One.\nTwo.\nThree."_s),
                                    revision(u"Three.\nOne.\nTwo."_s)};
    const auto origins = sentenceOrigins(all,
                                         {matched(all.at(0), all.at(1),
                                                  {{{2}, {0}, MatchKind::Moved, 1},
                                                   {{0}, {1}, MatchKind::Unchanged, 1},
                                                   {{1}, {2}, MatchKind::Unchanged, 1}})});
    QCOMPARE(origins.at(0), (SentenceOrigin{0, 0, {}, {1}, std::nullopt}));
    QCOMPARE(origins.at(1), SentenceOrigin());
}

void TestBlame::split_keepsFirstSeenOfBothParts()
{
    const QList<BlamedRevision> all{revision(u"It sank and nobody was hurt."_s),
                                    revision(u"It sank.\nNobody was hurt."_s)};
    const auto origins = sentenceOrigins(
        all, {matched(all.at(0), all.at(1), {{{0}, {0, 1}, MatchKind::Split, 0.8}})});
    const SentenceOrigin both{0, 1, {1}, {}, std::nullopt};
    QCOMPARE(origins, (QList<SentenceOrigin>{both, both}));
}

void TestBlame::merge_isAsOldAsItsOldestPart()
{
    const QList<BlamedRevision> all{revision(u"It sank."_s), revision(u"It sank.\nAll lived."_s),
                                    revision(u"It sank and all lived."_s)};
    const auto origins =
        sentenceOrigins(all,
                        {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Unchanged, 1}}),
                         matched(all.at(1), all.at(2), {{{0, 1}, {0}, MatchKind::Merged, 0.8}})});
    QCOMPARE(origins, (QList<SentenceOrigin>{{0, 2, {2}, {}, std::nullopt}}));
}

void TestBlame::wordingThatComesBack_hasReturned()
{
    const QList<BlamedRevision> all{revision(u"Three were hurt."_s), revision(u"Four were hurt."_s),
                                    revision(u"Three were hurt."_s)};
    const auto origins =
        sentenceOrigins(all,
                        {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Edited, 0.9}}),
                         matched(all.at(1), all.at(2), {{{0}, {0}, MatchKind::Edited, 0.9}})});
    QCOMPARE(origins, (QList<SentenceOrigin>{{0, 2, {1, 2}, {}, 2}}));
}

void TestBlame::sentenceThatComesBack_hasReturned()
{
    const QList<BlamedRevision> all{revision(u"One.\nIt was late."_s), revision(u"One."_s),
                                    revision(u"One.\nIt was late."_s)};
    const auto origins =
        sentenceOrigins(all,
                        {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Unchanged, 1}}),
                         matched(all.at(1), all.at(2), {{{0}, {0}, MatchKind::Unchanged, 1}})});
    QCOMPARE(origins.at(1).firstSeen, 0);
    QCOMPARE(origins.at(1).returnedIn, std::optional<qsizetype>(2));
    QVERIFY(!origins.at(0).returnedIn);
}

void TestBlame::reExtraction_isNoEdit()
{
    QList<BlamedRevision> all{revision(u"Three were hurt."_s),
                              revision(u"Three were hurt, police said.\nA caption."_s)};
    all[1].isReExtraction = true;
    const auto origins =
        sentenceOrigins(all, {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Edited, 0.9}})});
    QCOMPARE(origins, (QList<SentenceOrigin>{{}, {}}));
}

void TestBlame::glyphs_areNoChange()
{
    const QList<BlamedRevision> all{revision(u"“Stay away,” he said."_s),
                                    revision(u"\"Stay away,\" he said."_s)};
    const auto origins =
        sentenceOrigins(all, {matched(all.at(0), all.at(1), {{{0}, {0}, MatchKind::Edited, 0.9}})});
    QCOMPARE(origins, QList<SentenceOrigin>{SentenceOrigin()});
}

void TestBlame::editedOutOfOrder_hasMoved()
{
    const BlamedRevision older = revision(u"One.\nTwo.\nThree were hurt."_s);
    const BlamedRevision newer = revision(u"Four were hurt.\nOne.\nTwo."_s);
    const QList<bool> moved = movedMatches(matched(older, newer,
                                                   {{{2}, {0}, MatchKind::Edited, 0.9},
                                                    {{0}, {1}, MatchKind::Unchanged, 1},
                                                    {{1}, {2}, MatchKind::Unchanged, 1}}));
    QCOMPARE(moved, (QList<bool>{true, false, false}));
}

void TestBlame::nothing_isBorne()
{
    QVERIFY(sentenceOrigins({}, {}).isEmpty());
    const QList<BlamedRevision> all{{}, revision(u"One."_s)};
    QCOMPARE(sentenceOrigins(all, {matched(all.at(0), all.at(1), {})}).at(0).firstSeen, 1);
}

QTEST_GUILESS_MAIN(TestBlame)
#include "tst_blame.moc"
