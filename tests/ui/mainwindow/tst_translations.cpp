// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonmarks.h>

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

QList<Message> messages(const QString &fileName)
{
    QList<Message> result;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"message") {
            result.append(Message());
        } else if (reader.name() == u"source") {
            result.last().source = reader.readElementText();
        } else if (reader.name() == u"numerusform") {
            result.last().translations.append(reader.readElementText());
        } else if (reader.name() == u"translation") {
            result.last().isUnfinished = reader.attributes().value("type"_L1) == u"unfinished";
            const QString text =
                reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty()) {
                result.last().translations.append(text);
            }
        }
    }
    return result;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(PARALLAX_SOURCE_DIR) + u"/translations/parallax_"_s + language + u".ts"_s;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_everyText_isTranslated_data();
    void file_everyText_isTranslated();
    void file_placeholders_areKept_data();
    void file_placeholders_areKept();
    void languages_areInTheProgram();
    void install_unknownLanguage_leavesEnglish();
};

void TestTranslations::file_everyText_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Arabic") << u"ar"_s;
}

void TestTranslations::file_everyText_isTranslated()
{
    QFETCH(QString, language);
    // What the sources say now, not what they said when the file was last written.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"parallax_"_s + language + u".ts"_s);
    QVERIFY(QFile::copy(fileOf(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.start(QStringLiteral(PARALLAX_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-recursive"_s,
                   QStringLiteral(PARALLAX_SOURCE_DIR) + u"/ui"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Message> found = messages(copy);
    QVERIFY(found.size() > 400);
    QStringList unfinished;
    for (const Message &message : found) {
        if (message.isUnfinished || message.translations.isEmpty()) {
            unfinished.append(message.source);
        }
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

void TestTranslations::file_placeholders_areKept_data()
{
    file_everyText_isTranslated_data();
}

void TestTranslations::file_placeholders_areKept()
{
    QFETCH(QString, language);
    static const QRegularExpression placeholder(u"%[1-9]"_s);
    for (const Message &message : messages(fileOf(language))) {
        for (auto all = placeholder.globalMatch(message.source); all.hasNext();) {
            const QString one = all.next().captured();
            for (const QString &translation : message.translations) {
                QVERIFY2(translation.contains(one),
                         qPrintable(message.source + u" → "_s + translation));
            }
        }
    }
}

void TestTranslations::languages_areInTheProgram()
{
    QCOMPARE(ui::translatedLanguages(), (QStringList{u"ar"_s, u"de"_s, u"en"_s}));
    QVERIFY(ui::installTranslation(u"de"_s));
    QCOMPARE(QCoreApplication::translate("parallax::ui::MainWindow", "Ready"), u"Bereit"_s);
    QCOMPARE(
        QCoreApplication::translate("parallax::ui::MainWindow", "%n discrepancies", nullptr, 1),
        u"eine Abweichung"_s);
    // A function outside of any class.
    QCOMPARE(ui::missingTitle(CoverageCell()), u"Hier nicht gefunden."_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestTranslations::install_unknownLanguage_leavesEnglish()
{
    QVERIFY(!ui::installTranslation(u"tlh"_s));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
