// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/async/runthen.h>

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

#include <tests/support/patience.h>

using namespace parallax::async;

class RunThenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_pool = std::make_unique<QThreadPool>();
        m_pool->setMaxThreadCount(1);
    }

    void runThen_worksElsewhere_answersHere()
    {
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int answer = 0;
        runThen(
            *m_pool, this,
            [&worker] {
                worker = QThread::currentThread();
                return 8;
            },
            [&](int value) {
                receiver = QThread::currentThread();
                answer = value;
            });
        QTRY_COMPARE(answer, 8);
        QCOMPARE(receiver, thread());
        QVERIFY(worker != thread());
    }

    void runThen_moveOnlyResult_arrives()
    {
        std::unique_ptr<int> arrived;
        runThen(
            *m_pool, this, [] { return std::make_unique<int>(5); },
            [&arrived](std::unique_ptr<int> value) { arrived = std::move(value); });
        QTRY_VERIFY(arrived);
        QCOMPARE(*arrived, 5);
    }

    void runThen_contextDiesBefore_neverAnswers()
    {
        QSemaphore mayEnd;
        bool wasCalled = false;
        auto context = std::make_unique<QObject>();
        runThen(
            *m_pool, context.get(),
            [&mayEnd] {
                mayEnd.acquire();
                return 7;
            },
            [&wasCalled](int) { wasCalled = true; });
        context.reset();
        mayEnd.release();
        // The pool has one thread: when the next answer is here, the one before would have been.
        bool isNextHere = false;
        runThen(
            *m_pool, this, [] { return 1; }, [&isNextHere](int) { isNextHere = true; });
        QTRY_VERIFY(isNextHere);
        QVERIFY(!wasCalled);
    }

    void runThen_contextDiesBetweenResultAndAnswer_neverAnswers()
    {
        bool wasCalled = false;
        auto context = std::make_unique<QObject>();
        runThen(
            *m_pool, context.get(), [] { return 7; }, [&wasCalled](int) { wasCalled = true; });
        QVERIFY(m_pool->waitForDone());
        context.reset(); // the answer waits in the event queue
        QCoreApplication::sendPostedEvents();
        QVERIFY(!wasCalled);
    }

    void runThen_answersInOrderOfOneThread()
    {
        QList<int> order;
        for (int i = 0; i < 20; ++i) {
            runThen(
                *m_pool, this, [i] { return i; }, [&order](int value) { order.append(value); });
        }
        QTRY_COMPARE(order.size(), 20);
        QVERIFY(std::ranges::is_sorted(order));
    }

    void latestJob_onlyTheLastAnswers()
    {
        QList<int> answers;
        LatestJob job(*m_pool, this);
        for (int i = 0; i < 5; ++i) {
            job.start([i](const std::stop_token &) { return i; },
                      [&answers](int value) { answers.append(value); });
        }
        QTRY_COMPARE(answers, QList<int>{4});
    }

    void latestJob_newStart_asksTheRunningOneToStop()
    {
        std::atomic_bool wasStopped = false;
        QSemaphore hasBegun;
        int answer = 0;
        LatestJob job(*m_pool, this);
        job.start(
            [&](const std::stop_token &token) {
                hasBegun.release();
                while (!token.stop_requested()) {
                    QThread::yieldCurrentThread();
                }
                wasStopped = true;
                return 1;
            },
            [&answer](int value) { answer = value; });
        hasBegun.acquire();
        job.start([](const std::stop_token &) { return 2; },
                  [&answer](int value) { answer = value; });
        QTRY_COMPARE(answer, 2);
        QVERIFY(wasStopped);
    }

    void latestJob_destroyed_dropsItsAnswer()
    {
        bool wasCalled = false;
        {
            LatestJob job(*m_pool, this);
            job.start([](const std::stop_token &) { return 1; },
                      [&wasCalled](int) { wasCalled = true; });
        }
        bool isNextHere = false;
        runThen(
            *m_pool, this, [] { return 1; }, [&isNextHere](int) { isNextHere = true; });
        QTRY_VERIFY(isNextHere);
        QVERIFY(!wasCalled);
    }

private:
    std::unique_ptr<QThreadPool> m_pool;
};

QTEST_GUILESS_MAIN(RunThenTest)
#include "tst_runthen.moc"
