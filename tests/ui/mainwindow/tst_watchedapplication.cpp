// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/mainwindow/watchedapplication.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr double limit = 20; // ms
const QEvent::Type work = QEvent::User;

/// Does what it is told when an event comes.
class Worker final : public QObject
{
public:
    Worker(const QString &name, std::function<void()> task)
        : m_task(std::move(task))
    {
        setObjectName(name);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == work) {
            m_task();
            return true;
        }
        return QObject::event(event);
    }

private:
    std::function<void()> m_task;
};

void keepBusy()
{
    QElapsedTimer timer;
    timer.start();
    while (double(timer.nsecsElapsed()) / 1e6 <= limit * 1.5) { }
}

void send(QObject &receiver)
{
    QEvent event(work);
    QCoreApplication::sendEvent(&receiver, &event);
}

} // namespace

class WatchedApplicationTest : public QObject
{
    Q_OBJECT

private:
    static ui::WatchedApplication &application()
    {
        return *static_cast<ui::WatchedApplication *>(QCoreApplication::instance());
    }

private Q_SLOTS:

    void init()
    {
        application().setLimit(limit);
        application().forget();
    }

    void longEvent_isToldWithItsReceiver()
    {
        Worker busy(u"reader"_s, &keepBusy);
        send(busy);
        QCOMPARE(application().stops().size(), 1);
        QVERIFY(application().stops().first().milliseconds > limit);
        QVERIFY(application().longest() >= application().stops().first().milliseconds);
        QCOMPARE(application().stops().first().what, u"User of QObject \"reader\""_s);
    }

    void longPart_isNamedWithinTheOuterEventOnce()
    {
        Worker inner(u"inner"_s, &keepBusy);
        Worker outer(u"outer"_s, [&inner] { send(inner); });
        send(outer);
        QCOMPARE(application().stops().size(), 1);
        const QString what = application().stops().first().what;
        QVERIFY(what.startsWith(u"User of QObject \"outer\", of which "_s));
        QVERIFY(what.endsWith(u" ms User of QObject \"inner\""_s));
    }

    void receiverThatGoes_isNamedAllTheSame()
    {
        Worker *gone = nullptr;
        gone = new Worker(u"gone"_s, [&gone] {
            keepBusy();
            gone->deleteLater();
        });
        send(*gone);
        QCOMPARE(application().stops().size(), 1);
        QVERIFY(application().stops().first().what.contains(u"gone"_s));
    }

    void eventLoop_ofAMenuOrDialog_isNoStop()
    {
        Worker dialog(u"dialog"_s, [] {
            QEventLoop loop;
            QTimer::singleShot(int(limit * 2), &loop, &QEventLoop::quit);
            loop.exec();
        });
        QTimer::singleShot(0, &dialog, [&dialog] { send(dialog); });
        QTest::qWait(int(limit * 4));
        for (const ui::WatchedApplication::Stop &stop : application().stops()) {
            QVERIFY2(!stop.what.contains(u"dialog"_s), qPrintable(stop.what));
        }
    }

    void withoutLimit_nothingIsTimed()
    {
        application().setLimit(0);
        Worker busy(u"reader"_s, &keepBusy);
        send(busy);
        QVERIFY(application().stops().isEmpty());
        QCOMPARE(application().longest(), 0.0);
    }
};

int main(int argc, char **argv)
{
    ui::WatchedApplication application(argc, argv);
    WatchedApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchedapplication.moc"
