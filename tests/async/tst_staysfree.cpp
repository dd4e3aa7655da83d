// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/async/runthen.h>
#include <app/async/staysfree.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class TestStaysFree : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { async::keepThisThreadFree(false); }

    void mayTakeLong_onAThreadThatStaysFree_warns()
    {
        async::keepThisThreadFree();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^reading may take long"_s));
        async::mayTakeLong("reading");
    }

    void mayTakeLong_elsewhere_isSilent()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        async::mayTakeLong("reading");
        async::keepThisThreadFree();
        QThreadPool pool;
        bool isDone = false;
        async::runThen(
            pool, this,
            [] {
                async::mayTakeLong("reading");
                return 1;
            },
            [&isDone](int) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
};

QTEST_GUILESS_MAIN(TestStaysFree)
#include "tst_staysfree.moc"
