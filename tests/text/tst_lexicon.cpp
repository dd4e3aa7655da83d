// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/lexicon.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Lexicon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forLanguage_regionTag_readsThePrimaryLanguage();
    void forLanguage_empty_isEnglish();
    void forLanguage_unknown_hasWhatServesEveryLanguage();
    void forLanguage_path_readsNothing();
    void list_unknownName_isEmpty();
    void files_everyEntry_isReadable();
};

void tst_Lexicon::forLanguage_regionTag_readsThePrimaryLanguage()
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en-GB");
    QCOMPARE(lexicon.language(), u"en"_s);
    QVERIFY(lexicon.list(u"function-words"_s).contains(u"the"_s));
    QCOMPARE(lexicon.table(u"months"_s).value(u"december"_s), u"12"_s);
}

void tst_Lexicon::forLanguage_empty_isEnglish()
{
    QCOMPARE(text::Lexicon::forLanguage({}).language(), u"en"_s);
}

void tst_Lexicon::forLanguage_unknown_hasWhatServesEveryLanguage()
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(u"tlh");
    QVERIFY(lexicon.list(u"function-words"_s).isEmpty());
    QCOMPARE(lexicon.table(u"currencies"_s).value(u"€"_s), u"eur"_s);
}

void tst_Lexicon::forLanguage_path_readsNothing()
{
    QVERIFY(text::Lexicon::forLanguage(u"../web").list(u"function-words"_s).isEmpty());
}

void tst_Lexicon::list_unknownName_isEmpty()
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(u"en");
    QVERIFY(lexicon.list(u"no-such-list"_s).isEmpty());
    QVERIFY(lexicon.table(u"no-such-table"_s).isEmpty());
}

/// A table line without a tab would be lost silently.
void tst_Lexicon::files_everyEntry_isReadable()
{
    int files = 0;
    for (const QString &language :
         QDir(u":/lexicons"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(u":/lexicons/"_s + language);
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (!name.endsWith(".txt"_L1) && !name.endsWith(".tsv"_L1)) {
                continue;
            }
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString content = QString::fromUtf8(file.readAll());
            QVERIFY2(content.startsWith(u'#'), qPrintable(file.fileName()));
            for (const QString &line : content.split(u'\n', Qt::SkipEmptyParts)) {
                const bool isRight =
                    line.startsWith(u'#') || line.contains(u'\t') || !name.endsWith(".tsv"_L1);
                QVERIFY2(isRight, qPrintable(QString(file.fileName() + u": " + line)));
            }
            ++files;
        }
    }
    QVERIFY(files > 20);
}

QTEST_GUILESS_MAIN(tst_Lexicon)
#include "tst_lexicon.moc"
