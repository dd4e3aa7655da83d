// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/panes/headlinelabel.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::ui;

class TestHeadlineLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setHeadline_tooNarrow_showsTheShorterForm()
    {
        HeadlineLabel label;
        label.setHeadline(u"seen 12:05"_s, u"12:05"_s);
        HeadlineLabel plain;
        const auto picture = [](HeadlineLabel &one, int width) {
            one.resize(width, one.sizeHint().height());
            return one.grab().toImage();
        };
        const QFontMetrics metrics(label.font());
        const int wide = metrics.horizontalAdvance(u"seen 12:05"_s) + 4;
        const int narrow = metrics.horizontalAdvance(u"12:05"_s) + 4;
        plain.setHeadline(u"seen 12:05"_s);
        QCOMPARE(picture(label, wide), picture(plain, wide));
        plain.setHeadline(u"12:05"_s);
        QCOMPARE(picture(label, narrow), picture(plain, narrow));
        QCOMPARE(label.accessibleName(), u"seen 12:05"_s);
    }
};

QTEST_MAIN(TestHeadlineLabel)
#include "tst_headlinelabel.moc"
