// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader wrote on outlets, events and articles.

#include "archivefixture.h"

#include <app/archive/annotationjson.h>
#include <app/archive/cardjson.h>
#include <app/archive/librarycards.h>
#include <app/archive/sync/filemerge.h>

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

using Kind = LibraryCard::Kind;

LibraryCard outlet()
{
    LibraryCard card;
    card.subject = u"Maren Courier"_s;
    card.name = u"The Courier"_s;
    card.colour = u"#a04020"_s;
    card.fields = {{u"owner"_s, u"a foundation"_s}, {u"seat"_s, u"Port Maren"_s}};
    card.tags = {u"paper"_s, u"regional"_s};
    return card;
}

LibraryCard tagged(Kind kind, const QString &subject, const QStringList &tags)
{
    LibraryCard card;
    card.kind = kind;
    card.subject = subject;
    card.tags = tags;
    return card;
}

QByteArray bytes(const LibraryCard &card)
{
    return QJsonDocument(toJson(card)).toJson();
}

sync::MergedFile merged(const std::optional<QByteArray> &base,
                        const std::optional<QByteArray> &here,
                        const std::optional<QByteArray> &there,
                        bool isThereLater)
{
    return sync::mergedFile(sync::BranchKind::Library, cardPath(Kind::Outlet, outlet().subject),
                            {base, here, there, isThereLater});
}

LibraryCard read(const sync::MergedFile &file)
{
    return cardFromJson(objectFromBytes(file.bytes.value_or("{}")).value_or(QJsonObject()))
        .value_or(LibraryCard());
}

} // namespace

class LibraryCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void storeCard_isReadBackByAnotherProgram()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY(libraryCards(archive->repositoryPath())->isEmpty());
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), outlet(), noonPlus(1)));
        const LibraryCard event = tagged(Kind::Event, u"ostrel"_s, {u"traffic"_s});
        const LibraryCard article = tagged(Kind::Article, u"wire/1"_s, {u"read twice"_s});
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), article, noonPlus(2)));
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), event, noonPlus(3)));
        const QList<LibraryCard> cards = *libraryCards(archive->repositoryPath());
        QCOMPARE(cards.size(), 3);
        QVERIFY(cards == (QList<LibraryCard>{outlet(), event, article}));
        QVERIFY(cardOf(cards, Kind::Event, u"ostrel"_s) == event);
        QVERIFY(cardOf(cards, Kind::Article, u"ostrel"_s).isEmpty());
        QVERIFY(archive->verify()->isSound());
    }

    void storeCard_unchanged_makesNoCommit()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), outlet(), noonPlus(1)));
        LibraryCard untidy = outlet();
        untidy.tags = {u" regional "_s, u"paper"_s, u"Paper"_s, u""_s};
        untidy.fields.insert(u"nothing"_s, u"  "_s);
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), untidy, noonPlus(2)));
        QCOMPARE(commits(*archive), 1);
    }

    void storeCard_empty_takesTheFileAway_andKeepsHistory()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), outlet(), noonPlus(1)));
        LibraryCard empty;
        empty.subject = outlet().subject;
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), empty, noonPlus(2)));
        QVERIFY(libraryCards(archive->repositoryPath())->isEmpty());
        QCOMPARE(commits(*archive), 2);
        QVERIFY_OK(storeLibraryCard(archive->repositoryPath(), empty, noonPlus(3)));
        QCOMPARE(commits(*archive), 2);
    }

    void storeCard_aboutNothing_isRefused()
    {
        const auto archive = opened(m_dir->path());
        LibraryCard nothing = outlet();
        nothing.subject.clear();
        const auto stored = storeLibraryCard(archive->repositoryPath(), nothing, noonPlus(1));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Error::Code::Malformed);
    }

    void cardFromJson_hostile_isRefusedOrTidied()
    {
        for (const QByteArray &text : {QByteArray("{}"), QByteArray("{\"kind\":\"outlet\"}"),
                                       QByteArray("{\"kind\":\"planet\",\"subject\":\"x\"}"),
                                       QByteArray("{\"kind\":7,\"subject\":[]}")}) {
            QVERIFY2(!cardFromJson(objectFromBytes(text).value()), text.constData());
        }
        const auto card = cardFromJson(
            objectFromBytes("{\"kind\":\"event\",\"subject\":\"x\",\"name\":\"y\","
                            "\"colour\":\"url(http://a.example)\",\"tags\":[1,\"a\",null],"
                            "\"fields\":{\"k\":{\"deep\":1}}}")
                .value());
        QVERIFY(card);
        QVERIFY(card->name.isEmpty()); // of outlets only
        QVERIFY(card->colour.isEmpty());
        QVERIFY(card->fields.isEmpty());
        QCOMPARE(card->tags, QStringList{u"a"_s});
        LibraryCard coloured = outlet();
        coloured.colour = u"red; background: url(x)"_s;
        QVERIFY(tidied(coloured).colour.isEmpty());
        coloured.colour = u"c"_s;
        QCOMPARE(tidied(coloured).colour, u"C"_s);
    }

    void merge_fieldsAndTagsOfBoth_areKept()
    {
        LibraryCard here = outlet();
        here.tags = {u"paper"_s, u"regional"_s, u"trusted"_s};
        here.fields.remove(u"seat"_s);
        LibraryCard there = outlet();
        there.tags = {u"regional"_s, u"daily"_s};
        there.fields.insert(u"founded"_s, u"1902"_s);
        const auto file = merged(bytes(outlet()), bytes(here), bytes(there), true);
        const LibraryCard card = read(file);
        QCOMPARE(card.tags, (QStringList{u"daily"_s, u"regional"_s, u"trusted"_s}));
        QCOMPARE(card.fields.keys(), (QStringList{u"founded"_s, u"owner"_s}));
        QVERIFY(file.disagreements.isEmpty());
        QCOMPARE(merged(bytes(outlet()), bytes(there), bytes(here), false).bytes, file.bytes);
    }

    void merge_sameFieldChangedTwice_laterStandsAndIsTold()
    {
        LibraryCard here = outlet();
        here.colour = u"A"_s;
        here.fields.insert(u"owner"_s, u"two families"_s);
        LibraryCard there = outlet();
        there.colour = u"B"_s;
        there.fields.insert(u"owner"_s, u"a bank"_s);
        const auto file = merged(bytes(outlet()), bytes(here), bytes(there), true);
        QCOMPARE(read(file).colour, u"B"_s);
        QCOMPARE(read(file).fields.value(u"owner"_s), u"a bank"_s);
        QCOMPARE(file.disagreements.size(), 2);
        QCOMPARE(file.disagreements.first().kind, sync::Disagreement::Kind::Card);
        QCOMPARE(file.disagreements.first().subject, outlet().subject);
    }

    void merge_clearedHereAndTaggedThere_keepsTheTag()
    {
        LibraryCard there = outlet();
        there.tags.append(u"daily"_s);
        const LibraryCard card = read(merged(bytes(outlet()), std::nullopt, bytes(there), true));
        QCOMPARE(card.subject, outlet().subject);
        QCOMPARE(card.tags, QStringList{u"daily"_s});
        QVERIFY(card.fields.isEmpty());
        QVERIFY(!merged(bytes(outlet()), std::nullopt, bytes(outlet()), true).bytes);
    }

    void merge_fileAboutSomethingElse_isNotTaken()
    {
        const auto file = merged(std::nullopt, bytes(outlet()),
                                 bytes(tagged(Kind::Event, u"ostrel"_s, {u"x"_s})), true);
        QVERIFY(file.refusal);
        QCOMPARE(file.bytes, bytes(outlet()));
    }

    void incoming_namesOfFiles_areBounded()
    {
        using sync::BranchKind;
        QCOMPARE(sync::branchKind(u"refs/heads/library"_s), BranchKind::Library);
        QVERIFY(sync::isFileOf(BranchKind::Library, cardPath(Kind::Outlet, u"../x"_s)));
        QVERIFY(sync::isFileOf(BranchKind::Library, cardPath(Kind::Article, u"wire/1"_s)));
        QVERIFY(!sync::isFileOf(BranchKind::Library, u"outlets/../README.md"_s));
        QVERIFY(!sync::isFileOf(BranchKind::Library, u"outlets/Maren.json"_s));
    }

private:
    static int commits(const Archive &archive)
    {
        return testing::git(archive.repositoryPath(), {u"rev-list"_s, u"--count"_s, u"library"_s})
            .output.trimmed()
            .toInt();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(LibraryCardsTest)

#include "tst_librarycards.moc"
