// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/workspace/network.h>
#include <app/workspace/networksettings.h>

#include <QFile>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

constexpr int wait = 30'000; // ms
constexpr char variable[] = "PARALLAX_PROXY";

} // namespace

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void read_nothingSet_isEmpty();
    void read_whatWasWritten_isTheSame();
    void write_fewerOverrides_leavesNoneBehind();
    void read_noSettingsFile_isAnError_data();
    void read_noSettingsFile_isAnError();
    void fetchRules_workspace_countsMoreThanTheEnvironment();
    void fetchRules_none_countsMoreThanTheEnvironment();
    void fetchRules_brokenText_namesItsPlaceWithoutThePassword();
    void usePagesProxy_passwordForSocks_isRefused();
    void setRules_whatWaits_goesTheNewWay();
};

void TestNetworkSettings::cleanup()
{
    qunsetenv(variable);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestNetworkSettings::read_nothingSet_isEmpty()
{
    const QTemporaryDir folder;
    QCOMPARE(readNetworkSettings(folder.path()).value(), NetworkSettings());
    const auto rules = fetchRules({});
    QVERIFY(rules.has_value());
    QCOMPARE(rules->proxy.kind, fetch::ProxyChoice::Kind::None);
}

void TestNetworkSettings::read_whatWasWritten_isTheSame()
{
    const QTemporaryDir folder;
    NetworkSettings settings;
    settings.proxy = u"socks5://127.0.0.1:9050"_s;
    settings.robotsOverrides = {{u"paper.example"_s, u"Der Verlag hat zugestimmt; „ja“, am 3."_s},
                                {u"post.example"_s, u"archive, for court"_s}};
    QVERIFY(writeNetworkSettings(folder.path(), settings));
    QCOMPARE(readNetworkSettings(folder.path()).value(), settings);
    const auto rules = fetchRules(settings);
    QVERIFY(rules.has_value());
    QCOMPARE(rules->proxy.port, quint16(9050));
    QCOMPARE(rules->overrides, settings.robotsOverrides);
    QVERIFY(rules->cookies == fetch::FetchRules::Cookies::Off);
}

void TestNetworkSettings::write_fewerOverrides_leavesNoneBehind()
{
    const QTemporaryDir folder;
    NetworkSettings settings;
    settings.proxy = u"http://127.0.0.1:3128"_s;
    settings.robotsOverrides = {{u"a.example"_s, u"x"_s}, {u"b.example"_s, u"y"_s}};
    QVERIFY(writeNetworkSettings(folder.path(), settings));
    settings.proxy.reset();
    settings.robotsOverrides.removeFirst();
    QVERIFY(writeNetworkSettings(folder.path(), settings));
    QCOMPARE(readNetworkSettings(folder.path()).value(), settings);
}

void TestNetworkSettings::read_noSettingsFile_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("use the proxy of the office, please\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("cut off") << QByteArray("{\"proxy\": \"http://127.0.0.1:3128");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[\"none\"]");
    QTest::newRow("no text") << QByteArray("{\"proxy\": 9050}");
    QTest::newRow("misspelt") << QByteArray("{\"Proxy\": \"socks5://127.0.0.1:9050\"}");
    QTest::newRow("no reason") << QByteArray("{\"robotsOverrides\": [{\"host\": \"a.example\"}]}");
    QTest::newRow("huge") << QByteArray(3 << 20, '[');
}

void TestNetworkSettings::read_noSettingsFile_isAnError()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(networkSettingsFile(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto settings = readNetworkSettings(folder.path());
    QVERIFY(!settings);
    QVERIFY(settings.error().detail.contains(u"network.json"_s));
}

void TestNetworkSettings::fetchRules_workspace_countsMoreThanTheEnvironment()
{
    qputenv(variable, "http://127.0.0.1:1");
    QCOMPARE(fetchRules({})->proxy.port, quint16(1));
    NetworkSettings settings;
    settings.proxy = u"socks5://127.0.0.1:2"_s;
    QCOMPARE(fetchRules(settings)->proxy.port, quint16(2));
    QCOMPARE(fetchRules(settings)->proxy.kind, fetch::ProxyChoice::Kind::Socks5);
}

void TestNetworkSettings::fetchRules_none_countsMoreThanTheEnvironment()
{
    qputenv(variable, "http://127.0.0.1:1");
    NetworkSettings settings;
    settings.proxy = u"none"_s;
    QCOMPARE(fetchRules(settings)->proxy.kind, fetch::ProxyChoice::Kind::None);
}

void TestNetworkSettings::fetchRules_brokenText_namesItsPlaceWithoutThePassword()
{
    qputenv(variable, "me:secret@proxy.example");
    const auto fromEnvironment = fetchRules({});
    QVERIFY(!fromEnvironment);
    QVERIFY(fromEnvironment.error().detail.startsWith(u"PARALLAX_PROXY: "_s));
    QVERIFY(!fromEnvironment.error().detail.contains(u"secret"_s));
    NetworkSettings settings;
    settings.proxy = u"gopher://proxy.example"_s;
    const auto fromWorkspace = fetchRules(settings);
    QVERIFY(!fromWorkspace);
    QVERIFY(fromWorkspace.error().detail.startsWith(u"network.json: "_s));
    QVERIFY(!usePagesProxy(settings));
}

void TestNetworkSettings::usePagesProxy_passwordForSocks_isRefused()
{
    NetworkSettings settings;
    settings.proxy = u"socks5://me:secret@127.0.0.1:9050"_s;
    const auto used = usePagesProxy(settings);
    QVERIFY(!used);
    QCOMPARE(used.error().code, Error::Code::Unsupported);
    QVERIFY(!used.error().detail.contains(u"secret"_s));
    settings.proxy = u"socks5://127.0.0.1:9050"_s;
    QVERIFY(usePagesProxy(settings));
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::Socks5Proxy);
    QVERIFY(QNetworkProxy::applicationProxy().capabilities().testFlag(
        QNetworkProxy::HostNameLookupCapability));
}

void TestNetworkSettings::setRules_whatWaits_goesTheNewWay()
{
    const QTemporaryDir folder;
    Workspace workspace(nullptr, &QDateTime::currentDateTimeUtc);
    bool isOpen = false;
    workspace.open(folder.path(), this,
                   [&isOpen](const Result<Library> &library) { isOpen = library.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, wait);
    testing::TestServer silent; // takes requests and never answers
    testing::ServerAnswer never;
    never.isSilent = true;
    silent.on("/robots.txt", never);
    silent.on("/lock", never);
    testing::TestServer proxy;
    proxy.on("/lock",
             testing::page("Lock gate stuck\n\nSome 14 barges waited above the lock on "
                           "Tuesday, the canal office of the town said.\n",
                           "text/plain"));
    NetworkSettings settings;
    settings.proxy = u"http://127.0.0.1:%1"_s.arg(silent.port());
    Network network(workspace, fetchRules(settings).value());
    std::optional<Result<ImportReport>> added;
    network.tracker.addAddresses(u"Lock"_s, {QUrl(u"http://canal.invalid/lock"_s)}, false, this, {},
                                 [&added](const Result<ImportReport> &report) { added = report; });
    QTRY_VERIFY_WITH_TIMEOUT(!silent.requests().isEmpty(), wait);
    const qsizetype before = silent.requests().size();
    settings.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.port());
    network.setRules(fetchRules(settings).value());
    QTRY_VERIFY_WITH_TIMEOUT(added, wait);
    QVERIFY(added->has_value());
    QCOMPARE((*added)->revisions.size(), 1);
    QCOMPARE(proxy.count("/lock"), 1);
    QCOMPARE(silent.requests().size(), before);
}

QTEST_GUILESS_MAIN(TestNetworkSettings)

#include "tst_networksettings.moc"
