// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncfixture.h"

#include <app/archive/bundle.h>
#include <app/archive/git/bundlefile.h>
#include <app/archive/librarycards.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;
using archive::git::isBundleAddress;

namespace {

const QString headline = u"Bridge closed at Ostrel"_s;
const EventId bridge{u"bridge"_s};

QString refsOf(const Archive &archive)
{
    return stockGit(archive.repositoryPath(), {u"for-each-ref"_s}).output;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A workspace with an event of one article in two revisions, and that event as a bundle.
class Sender
{
public:
    Sender()
        : archive(room.workspace(u"sender"_s))
    {
        if (archive && !store(*archive, {headline, u"One."_s}, 0).isEmpty()
            && !store(*archive, {headline, u"Two."_s}, 10).isEmpty()) {
            id = onlyArticle(*archive);
            event = {bridge, u"The bridge"_s, {id}};
            isReady = archive->storeEvent(event).has_value() && exported(u"event.bundle"_s);
        }
    }

    [[nodiscard]] bool exported(const QString &name) const
    {
        QFile file(room.folder(name));
        return file.open(QIODevice::WriteOnly)
            && writeEventBundle(room.folder(u"sender"_s), event, file, {}).has_value();
    }

    [[nodiscard]] QString bundle() const { return room.folder(u"event.bundle"_s); }

    [[nodiscard]] Result<sync::Report> taken(const QString &file,
                                             const git::RemoteAccess &access = {}) const
    {
        return sync::synchronise({room.folder(u"receiver"_s), file, access});
    }

    const Newsroom room;
    std::unique_ptr<Archive> archive;
    ArticleId id;
    Event event;
    bool isReady = false;
};

} // namespace

class TestBundleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isBundleAddress_isAFile_whateverItIsCalled()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"event"_s), "x"));
        QVERIFY(QDir(folder.path()).mkpath(u"remote.bundle"_s));
        QVERIFY(isBundleAddress(folder.filePath(u"event"_s)));
        QVERIFY(isBundleAddress(u"file://"_s + folder.filePath(u"event"_s)));
        QVERIFY(isBundleAddress(folder.filePath(u"missing.bundle"_s)));
        QVERIFY(!isBundleAddress(folder.filePath(u"remote.bundle"_s)));
        QVERIFY(!isBundleAddress(folder.filePath(u"missing"_s)));
        QVERIFY(!isBundleAddress(u"https://git.example/event.bundle"_s));
        QVERIFY(!isBundleAddress(u"mira@git.example:event.bundle"_s));
    }

    void sync_bundle_bringsTheEventAndSendsNothing()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        const auto receiver = sender.room.workspace(u"receiver"_s);
        QVERIFY(!store(*receiver, {u"Harbour"_s, u"Of its own."_s}, 0,
                       QUrl(u"https://northcoast.example/harbour"_s))
                     .isEmpty());
        const QByteArray before = bytesOf(sender.bundle());
        const auto report = sender.taken(sender.bundle());
        QVERIFY_OK(report);
        QVERIFY(report->isOneWay);
        QVERIFY(report->sent.isEmpty());
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).detail));
        QCOMPARE(report->received.articles.size(), 1);
        QCOMPARE(report->received.articles.first().revisions, 2);
        QCOMPARE(report->received.files.events, 1);
        QCOMPARE(bodies(*receiver, sender.id), (QStringList{u"One."_s, u"Two."_s}));
        QCOMPARE(receiver->events()->size(), 1);
        QCOMPARE(bytesOf(sender.bundle()), before);
        QVERIFY(receiver->verify()->isSound());
        const auto check = stockGit(receiver->repositoryPath(), {u"fsck"_s, u"--strict"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.output));
    }

    void sync_bundleTwice_bringsNothingMore()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        QVERIFY_OK(sender.taken(sender.bundle()));
        const QString refs = refsOf(*sender.room.workspace(u"receiver"_s));
        const auto again = sender.taken(sender.bundle());
        QVERIFY_OK(again);
        QVERIFY(again->received.isEmpty());
        QCOMPARE(refsOf(*sender.room.workspace(u"receiver"_s)), refs);
    }

    void sync_bundleIntoAWorkspaceThatWentOn_joinsBothHistories()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        QVERIFY_OK(sender.taken(sender.bundle()));
        const auto receiver = sender.room.workspace(u"receiver"_s);
        QVERIFY(!store(*receiver, {headline, u"Three."_s}, 20).isEmpty());
        QVERIFY(!store(*sender.archive, {headline, u"Four."_s}, 30).isEmpty());
        QVERIFY(sender.exported(u"later.bundle"_s));
        QVERIFY_OK(sender.taken(sender.room.folder(u"later.bundle"_s)));
        QCOMPARE(bodies(*receiver, sender.id),
                 (QStringList{u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s}));
        QVERIFY(receiver->verify()->isSound());
    }

    void export_eventWithCardsAndFeeds_takesThemAlong()
    {
        Sender sender;
        QVERIFY(sender.isReady);
        const QString repository = sender.archive->repositoryPath();
        const auto card = [](LibraryCard::Kind kind, const QString &subject, const QString &tag) {
            LibraryCard made;
            made.kind = kind;
            made.subject = subject;
            made.tags = {tag};
            return made;
        };
        using Kind = LibraryCard::Kind;
        for (const LibraryCard &one :
             {card(Kind::Outlet, u"Northcoast Wire"_s, u"agency"_s),
              card(Kind::Event, bridge.value, u"traffic"_s),
              card(Kind::Article, sender.id.value, u"first told"_s),
              card(Kind::Outlet, u"Harbour Courier"_s, u"of another event"_s)}) {
            QVERIFY_OK(storeLibraryCard(repository, one, noonPlus(0)));
        }
        const QUrl address(u"https://northcoast.example/feed"_s);
        const auto feed = [&address](const EventId &event) {
            return WatchedFeed{feedId(address, event), address, u"All news"_s, event, noonPlus(0)};
        };
        const WatchedFeed own = feed(bridge);
        const WatchedFeed other = feed({u"harbour"_s});
        for (const WatchedFeed &one : {own, other}) {
            QVERIFY_OK(sender.archive->storeWatchedFeed(one, noonPlus(0)));
            QVERIFY_OK(sender.archive->editFeedState(one.id, [&one](FeedState &state) {
                state.lastLook = state.lastGood = noonPlus(5);
                state.offers = {{one.id, u"1"_s, {}, u"Toll to rise"_s, {}, noonPlus(5)}};
            }));
        }
        QVERIFY(sender.exported(u"whole.bundle"_s));
        QVERIFY(sender.exported(u"again.bundle"_s));
        QCOMPARE(bytesOf(sender.room.folder(u"again.bundle"_s)),
                 bytesOf(sender.room.folder(u"whole.bundle"_s)));

        const auto report = sender.taken(sender.room.folder(u"whole.bundle"_s));
        QVERIFY_OK(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).detail));
        QCOMPARE(report->received.files.cards, 3);
        const auto receiver = sender.room.workspace(u"receiver"_s);
        const auto cards = libraryCards(receiver->repositoryPath());
        QVERIFY_OK(cards);
        QCOMPARE(cards->size(), 3);
        QCOMPARE(cardOf(*cards, Kind::Outlet, u"Northcoast Wire"_s).tags, QStringList{u"agency"_s});
        QVERIFY(cardOf(*cards, Kind::Outlet, u"Harbour Courier"_s).isEmpty());
        const auto feeds = receiver->watchedFeeds();
        QVERIFY_OK(feeds);
        QCOMPARE(*feeds, QList<WatchedFeed>{own});
        QCOMPARE(receiver->feedState(own.id)->offers.size(), 1);
        QVERIFY(receiver->feedState(other.id)->offers.isEmpty());
    }

    void sync_bundleOfStockGit_isReadInEveryVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("2") << u"--version=2"_s;
        QTest::newRow("3") << u"--version=3"_s;
    }

    void sync_bundleOfStockGit_isReadInEveryVersion()
    {
        QFETCH(const QString, version);
        const Sender sender;
        QVERIFY(sender.isReady);
        const QString file = sender.room.folder(u"stock.bundle"_s);
        const auto made = stockGit(sender.archive->repositoryPath(),
                                   {u"bundle"_s, u"create"_s, version, file, u"--branches"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
        QVERIFY_OK(sender.taken(file));
        QCOMPARE(bodies(*sender.room.workspace(u"receiver"_s), sender.id),
                 (QStringList{u"One."_s, u"Two."_s}));
    }

    void sync_bundleOnCommitsThatAreMissing_saysSoAndIsTakenWhereTheyAre()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        const QString branch = u"refs/heads/articles/"_s + sender.id.value;
        const QString file = sender.room.folder(u"increment.bundle"_s);
        // Without the workspace branch, which both have in any case, git would refuse the range.
        const auto made = stockGit(
            sender.archive->repositoryPath(),
            {u"bundle"_s, u"create"_s, file, branch, u"workspace"_s, u'^' + branch + u"~1"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
        const auto refused = sender.taken(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Malformed);
        QVERIFY2(refused.error().detail.contains("builds on commit"_L1),
                 qPrintable(refused.error().detail));

        const auto receiver = sender.room.workspace(u"receiver"_s);
        const QString repository = receiver->repositoryPath();
        QVERIFY(stockGit(repository,
                         {u"fetch"_s, u"--quiet"_s, sender.archive->repositoryPath(),
                          branch + u":refs/other/tip"_s})
                    .exitCode
                == 0);
        QVERIFY(stockGit(repository, {u"update-ref"_s, branch, u"refs/other/tip~1"_s}).exitCode
                == 0);
        QCOMPARE(bodies(*receiver, sender.id), QStringList{u"One."_s});
        QVERIFY_OK(sender.taken(file));
        QCOMPARE(bodies(*receiver, sender.id), (QStringList{u"One."_s, u"Two."_s}));
        QVERIFY(receiver->verify()->isSound());
    }

    void sync_brokenFile_isRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        const QByteArray id(40, 'a');
        const QByteArray name = id + " refs/heads/workspace\n";
        const QByteArray mark = "# v2 git bundle\n";
        const QByteArray emptyPack = QByteArray("PACK\0\0\0\2\0\0\0\0", 12)
            + QByteArray::fromHex("029d08823bd8a8eab510ad6ac75c823cfd3ed31e");
        using Code = Error::Code;
        QTest::newRow("empty") << QByteArray() << Code::Malformed;
        QTest::newRow("text") << QByteArray("The bridge is closed.\n") << Code::Malformed;
        QTest::newRow("binary") << QByteArray("\0\xff\x01PK\3\4", 8) << Code::Malformed;
        QTest::newRow("no end of line") << QByteArray("# v2 git bundle") << Code::Malformed;
        QTest::newRow("only the mark") << mark << Code::Malformed;
        QTest::newRow("no branch") << mark + '\n' + emptyPack << Code::Malformed;
        QTest::newRow("later version") << QByteArray("# v4 git bundle\n") + name + '\n'
                                       << Code::Unsupported;
        QTest::newRow("SHA-256") << "# v3 git bundle\n@object-format=sha256\n" + name + '\n'
                                 << Code::Unsupported;
        QTest::newRow("objects left out")
            << "# v3 git bundle\n@object-format=sha1\n@filter=blob:none\n" + name + '\n'
            << Code::Unsupported;
        QTest::newRow("capability in version 2") << mark + "@object-format=sha1\n" + name + '\n'
                                                 << Code::Malformed;
        QTest::newRow("short object") << mark + "abc refs/heads/workspace\n\n" << Code::Malformed;
        QTest::newRow("no object") << mark + QByteArray(40, 'x') + " refs/heads/workspace\n\n"
                                   << Code::Malformed;
        QTest::newRow("no name") << mark + id + " \n\n" << Code::Malformed;
        QTest::newRow("head cut off") << mark + name << Code::Malformed;
        QTest::newRow("endless line") << mark + id + ' ' + QByteArray(1 << 20, 'n') + "\n\n"
                                      << Code::Malformed;
        QTest::newRow("no pack") << mark + name + '\n' << Code::Malformed;
        QTest::newRow("no pack but noise")
            << mark + name + '\n' + QByteArray(5000, '\x5a') << Code::Malformed;
        QTest::newRow("pack without end")
            << mark + name + '\n' + QByteArray("PACK\0\0\0\2\xff\xff\xff\xff", 12)
            << Code::Malformed;
        QTest::newRow("pack without the object")
            << mark + name + '\n' + emptyPack << Code::Unsupported;
        QTest::newRow("another project")
            << mark + id + " refs/heads/main\n\n" + emptyPack << Code::Unsupported;
        QTest::newRow("no workspace") << mark + id + " refs/heads/articles/wire/0123456789\n\n"
                + emptyPack << Code::Unsupported;
    }

    void sync_brokenFile_isRefusedAndChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Code, code);
        const Newsroom room;
        const auto receiver = room.workspace(u"receiver"_s);
        QVERIFY(!store(*receiver, {headline, u"One."_s}, 0).isEmpty());
        const QString refs = refsOf(*receiver);
        const QString file = room.folder(u"broken.bundle"_s);
        QVERIFY(write(file, bytes));
        const auto report = sync::synchronise({room.folder(u"receiver"_s), file, {}});
        QVERIFY(!report);
        QVERIFY2(report.error().code == code, qPrintable(reason(report.error())));
        QVERIFY2(report.error().detail.contains("broken.bundle"_L1),
                 qPrintable(report.error().detail));
        QCOMPARE(refsOf(*receiver), refs);
        QVERIFY(receiver->verify()->isSound());
    }

    void sync_bundleCutOffOrChanged_isRefused_data()
    {
        QTest::addColumn<int>("permille");
        QTest::addColumn<bool>("isCut");
        for (const int permille : {300, 600, 900, 990, 999}) {
            QTest::addRow("cut at %d", permille) << permille << true;
            QTest::addRow("changed at %d", permille) << permille << false;
        }
    }

    void sync_bundleCutOffOrChanged_isRefused()
    {
        QFETCH(const int, permille);
        QFETCH(const bool, isCut);
        const Sender sender;
        QVERIFY(sender.isReady);
        QByteArray bytes = bytesOf(sender.bundle());
        const qsizetype pack = bytes.indexOf("\n\nPACK");
        QVERIFY(pack > 0);
        const qsizetype at = std::max(pack + 14, bytes.size() * permille / 1000);
        if (isCut) {
            bytes.truncate(at);
        } else {
            bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
        }
        const QString file = sender.room.folder(u"broken.bundle"_s);
        QVERIFY(write(file, bytes));
        const auto receiver = sender.room.workspace(u"receiver"_s);
        const QString refs = refsOf(*receiver);
        const auto report = sender.taken(file);
        QVERIFY(!report);
        QVERIFY2(report.error().code == Error::Code::Malformed, qPrintable(reason(report.error())));
        QCOMPARE(refsOf(*receiver), refs);
        QVERIFY(receiver->verify()->isSound());
    }

    void sync_bundleThatNamesWhatItDoesNotHold_namesItAndTakesTheRest()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        QByteArray bytes = bytesOf(sender.bundle());
        const qsizetype head = bytes.indexOf('\n') + 1;
        bytes.insert(head, QByteArray(40, 'b') + " refs/heads/articles/wire/0123456789\n");
        const QString file = sender.room.folder(u"more.bundle"_s);
        QVERIFY(write(file, bytes));
        const auto report = sender.taken(file);
        QVERIFY_OK(report);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().subject, u"articles/wire/0123456789"_s);
        QCOMPARE(bodies(*sender.room.workspace(u"receiver"_s), sender.id),
                 (QStringList{u"One."_s, u"Two."_s}));
    }

    void sync_missingFile_isNotFound()
    {
        const Newsroom room;
        const auto report =
            sync::synchronise({room.folder(u"receiver"_s), room.folder(u"no.bundle"_s), {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::NotFound);
    }

    void sync_fileLargerThanAllowed_isTooLarge()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        git::RemoteAccess access;
        access.mostBytes = 100;
        const auto report = sender.taken(sender.bundle(), access);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::TooLarge);
    }

    void sync_stoppedWhileReading_isCancelledAndGoesOnLater()
    {
        const Sender sender;
        QVERIFY(sender.isReady);
        git::RemoteAccess access;
        bool isReceiving = false;
        access.progress = [&isReceiving](const git::TransferProgress &now) {
            isReceiving = now.step == git::TransferProgress::Step::Receiving;
            return !isReceiving;
        };
        const auto stopped = sender.taken(sender.bundle(), access);
        QVERIFY(!stopped);
        QVERIFY(isReceiving);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY_OK(sender.taken(sender.bundle()));
    }
};

QTEST_GUILESS_MAIN(TestBundleFile)
#include "tst_bundlefile.moc"
