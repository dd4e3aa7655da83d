// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/importwords.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class ImportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void note_eachKind_hasWordsOfItsOwn();
    void note_namesFileAndPlace();
    void note_signatureOfNobody_namesNobody();
    void englishText_eachKind_namesItsFile();

private:
    static QList<ImportNote> all()
    {
        QList<ImportNote> notes;
        for (int kind = 0; kind <= int(ImportNote::Kind::RecordNoArticle); ++kind) {
            notes.append({ImportNote::Kind(kind), u"crawl.warc"_s, u"record 4"_s, u"image/png"_s,
                          u"sha9:00"_s, 3});
        }
        return notes;
    }
};

void ImportWordsTest::note_eachKind_hasWordsOfItsOwn()
{
    QSet<QString> words;
    for (const ImportNote &note : all()) {
        const QString line = ImportWords::note(note);
        QVERIFY2(!line.contains(u'%') && !line.endsWith(u": "_s), qPrintable(line));
        words.insert(line);
    }
    QCOMPARE(words.size(), all().size());
}

void ImportWordsTest::note_namesFileAndPlace()
{
    ImportNote note{ImportNote::Kind::RecordsOfType, u"crawl.warc"_s, {}, u"image/png"_s, {}, 2};
    QVERIFY(ImportWords::note(note).startsWith(u"crawl.warc: "_s));
    QVERIFY(ImportWords::note(note).contains(u"image/png"_s));
    note.name.clear();
    QVERIFY(ImportWords::note(note).contains(u"unknown"_s));
    note.place = u"record 4"_s;
    QVERIFY(ImportWords::note(note).startsWith(u"crawl.warc, record 4: "_s));
}

void ImportWordsTest::note_signatureOfNobody_namesNobody()
{
    const ImportNote note{ImportNote::Kind::SignatureUnverified, u"crawl.wacz"_s};
    QVERIFY(ImportWords::note(note).contains(u"not verified"_s));
    QVERIFY(englishText(note).contains(u"an unnamed key"_s));
}

void ImportWordsTest::englishText_eachKind_namesItsFile()
{
    QSet<QString> texts;
    for (const ImportNote &note : all()) {
        const QString text = englishText(note);
        QVERIFY2(text.startsWith(u"\"crawl.warc\": record 4"_s) && !text.contains(u'%'),
                 qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), all().size());
}

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_importwords.moc"
