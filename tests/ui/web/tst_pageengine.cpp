// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on which the engine crashes or hangs costs itself, never the pages after it.

#include <app/extract/pagereader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int patience = 60000; // ms; the page engine starts slowly on a busy machine

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes of this program that show pages (Linux).
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    QList<pid_t> engine; // processes of all page engines of this computer
    const QStringList numbers = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &number : numbers) {
        const pid_t id = number.toInt();
        const QByteArray line = id > 0 ? contents(u"/proc/%1/stat"_s.arg(id)) : QByteArray();
        if (line.isEmpty())
            continue;
        parents.insert(id, line.sliced(line.lastIndexOf(')') + 2).split(' ').value(1).toInt());
        if (contents(u"/proc/%1/cmdline"_s.arg(id)).contains("QtWebEngineProcess"))
            engine.append(id);
    }
    // One that shows pages is forked from one that waits for that, which this program started.
    QList<pid_t> shown = engine;
    shown.removeIf([&](pid_t id) {
        const pid_t parent = parents.value(id);
        return !engine.contains(parent) || parents.value(parent) != getpid();
    });
    return shown;
}

void signalRenderers(int signal)
{
    for (const pid_t id : renderers())
        kill(id, signal);
}

Capture pageOf(const QByteArray &bytes)
{
    return {bytes, {}, u"page.html"_s, {}, {}};
}

/// A page that no engine reads in the time between two looks of a test: small enough to be handed
/// to the engine, or so large that the engine loads it.
Capture longPage(bool isLoaded)
{
    return pageOf(QByteArray("<p>Nobody saw it go, not even the cook.</p>")
                      .repeated(isLoaded ? 250'000 : 150'000));
}

void addWaysOfReading()
{
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("handed over") << false;
    QTest::newRow("loaded") << true;
}

} // namespace

class PageEngineTest : public QObject
{
    Q_OBJECT

    using Answer = std::optional<Result<extract::PageSnapshot>>;

    void read(ui::WebPageReader &reader, const Capture &capture, Answer &answer)
    {
        reader.read(capture, this, [&answer](Result<extract::PageSnapshot> result) {
            answer = std::move(result);
        });
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!QFile::exists(u"/proc/self/stat"_s))
            QSKIP("processes are told by /proc here");
    }

    void crash_costsThatPageOnly_data() { addWaysOfReading(); }

    void crash_costsThatPageOnly()
    {
        QFETCH(const bool, isLoaded);
        ui::WebPageReader reader{std::chrono::seconds(50)};
        Answer first;
        read(reader, pageOf("<p>The ferry left."), first);
        QTRY_VERIFY_WITH_TIMEOUT(first.has_value(), patience);
        QVERIFY(*first);
        QVERIFY(!renderers().isEmpty());

        Answer crashed;
        Answer next;
        read(reader, longPage(isLoaded), crashed);
        read(reader, pageOf("<p>The ferry came back."), next);
        // Looked at first, so that the page behind it is left alone.
        QTRY_VERIFY_WITH_TIMEOUT(crashed.has_value() || (signalRenderers(SIGKILL), false),
                                 patience);
        QVERIFY(!*crashed);
        QCOMPARE(int(crashed->error().code), int(Error::Code::Browser));
        QVERIFY2(crashed->error().detail.contains(u"page.html"_s),
                 qPrintable(crashed->error().detail));

        QTRY_VERIFY_WITH_TIMEOUT(next.has_value(), patience);
        QVERIFY2(*next, qPrintable(*next ? QString() : next->error().detail));
        QCOMPARE((*next)->page["blocks"_L1][0]["text"_L1].toString(), u"The ferry came back."_s);
    }

    void hang_endsWithTheTimeLimit_andCostsThatPageOnly_data() { addWaysOfReading(); }

    void hang_endsWithTheTimeLimit_andCostsThatPageOnly()
    {
        QFETCH(const bool, isLoaded);
        constexpr std::chrono::milliseconds limit{6000};
        ui::WebPageReader reader{limit};
        Answer hung;
        read(reader, longPage(isLoaded), hung);
        QTRY_VERIFY_WITH_TIMEOUT((signalRenderers(SIGSTOP), hung.has_value()), patience);
        signalRenderers(SIGKILL);
        QVERIFY(!*hung);
        QCOMPARE(int(hung->error().code), int(Error::Code::Browser));
        QVERIFY2(hung->error().detail.contains(QString::number(limit.count())),
                 qPrintable(hung->error().detail));

        // On a busy machine a fresh engine may itself need longer than the limit once.
        Answer next;
        for (int attempt = 0; attempt < 5 && !(next && *next); ++attempt) {
            next.reset();
            read(reader, pageOf("<p>The ferry came back."), next);
            QTRY_VERIFY_WITH_TIMEOUT(next.has_value(), patience);
        }
        QVERIFY2(*next, qPrintable(*next ? QString() : next->error().detail));
    }

    /// The engine is open while nothing is read, and may be killed then as well.
    void crash_betweenPages_isRecoveredFrom()
    {
        ui::WebPageReader reader{std::chrono::seconds(50)};
        Answer first;
        read(reader, pageOf("<p>The ferry left."), first);
        QTRY_VERIFY_WITH_TIMEOUT(first.has_value(), patience);
        QVERIFY(*first);

        signalRenderers(SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(renderers().isEmpty(), patience);
        Answer next;
        for (int attempt = 0; attempt < 2 && !(next && *next); ++attempt) {
            // The engine may hear of it only when it is asked for the next page.
            next.reset();
            read(reader, pageOf("<p>The ferry came back."), next);
            QTRY_VERIFY_WITH_TIMEOUT(next.has_value(), patience);
        }
        QVERIFY2(*next, qPrintable(*next ? QString() : next->error().detail));
    }

    void torn_textOfTwoByteUnits_isRead()
    {
        ui::WebPageReader reader{std::chrono::seconds(50)};
        QByteArray bytes("\xFF\xFE");
        for (const QChar c : u"<p>The ferry left.</p><p>Nobody saw it"_s) {
            bytes += char(c.unicode() & 0xFF);
            bytes += char(c.unicode() >> 8);
        }
        bytes.chop(1); // within the last unit
        Answer answer;
        read(reader, pageOf(bytes), answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(*answer);
        QCOMPARE((*answer)->page["blocks"_L1][0]["text"_L1].toString(), u"The ferry left."_s);
    }
};

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QGuiApplication application(argc, argv);
    PageEngineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pageengine.moc"
