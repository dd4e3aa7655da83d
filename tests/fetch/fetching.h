// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/fetch/httpfetcher.h>

#include <QTest>

#include <tests/support/testserver.h>

/// What the tests of the fetcher have in common.
namespace parallax::fetch::testing {

constexpr int patience = 20'000; ///< ms until a test gives up; no test waits for it

/// Rules with which no test waits: pauses of a millisecond.
inline FetchRules quick()
{
    FetchRules rules;
    rules.politeness.delay = 1;
    rules.firstBackOff = 1;
    rules.longestBackOff = 5;
    rules.obeysRobots = false;
    return rules;
}

inline FetchRequest request(const QUrl &url)
{
    FetchRequest wanted;
    wanted.url = url;
    return wanted;
}

/// What the server was sent under \a name in its request number \a index, from 0.
inline QByteArray
sentHeader(const parallax::testing::TestServer &server, qsizetype index, const QByteArray &name)
{
    return index < server.requests().size() ? server.requests().at(index).headers.value(name)
                                            : QByteArray("no such request");
}

} // namespace parallax::fetch::testing

/// Fetches and spins the test's event loop until the answer is there.
#define FETCH(outcome, fetcher, wanted)                                                            \
    FetchOutcome outcome;                                                                          \
    int outcome##Answers = 0;                                                                      \
    (fetcher).fetch(wanted, this, [&](const FetchOutcome &one) {                                   \
        outcome = one;                                                                             \
        ++outcome##Answers;                                                                        \
    });                                                                                            \
    QCOMPARE(outcome##Answers, 0);                                                                 \
    QTRY_COMPARE_WITH_TIMEOUT(outcome##Answers, 1, patience)

#define COMPARE_STATE(outcome, expected)                                                           \
    QVERIFY2((outcome).state == (expected),                                                        \
             qPrintable(fetchStateName((outcome).state) + u": "_s + (outcome).detail))
