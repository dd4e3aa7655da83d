// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in Arabic: everything stands on the other side.

#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class TestMainWindowReversed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arabic_window_isMirrored();
};

void TestMainWindowReversed::arabic_window_isMirrored()
{
    QVERIFY(ui::installTranslation(u"ar"_s));
    test::WindowUnderTest test;
    QCOMPARE(test.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(test.openSample());
    const auto middle = [&test](const QString &name) {
        const auto *widget = test.find<QWidget>(name);
        return widget->mapTo(&test.window, widget->rect().center()).x();
    };
    const int centre = test.window.width() / 2;
    QVERIFY(middle(u"libraryPanel"_s) > centre);
    QVERIFY(middle(u"inspector"_s) < centre);
    QVERIFY(middle(u"addButton"_s) > centre);
    QVERIFY(middle(u"menuButton"_s) < centre);
    // The words are Arabic, the picture is not the same as from left to right.
    const QString kind = test.find<QLabel>(u"inspectorKind"_s)->text();
    QVERIFY2(kind.isRightToLeft(), qPrintable(kind));
    const QImage picture = test.window.grab().toImage();
    QVERIFY(!picture.isNull());
    // The library's column at the right is painted with the window's colour, not empty.
    const QColor edge = picture.pixelColor(picture.width() - 4, picture.height() / 2);
    QCOMPARE(edge, test.window.palette().color(QPalette::Window));
    if (const QByteArray file = qgetenv("PARALLAX_PICTURE"); !file.isEmpty()) {
        QVERIFY(picture.save(QString::fromLocal8Bit(file)));
    }
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    TestMainWindowReversed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow_reversed.moc"
