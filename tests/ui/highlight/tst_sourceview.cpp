// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/highlight/sourceview.h>

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace parallax::ui;

namespace {

/// Colour of the letter at \a position of the first line, black when it is not coloured.
QColor colourAt(const SourceView &view, qsizetype position)
{
    const auto *edit = view.findChild<QPlainTextEdit *>(u"sourceText"_s);
    const QList<QTextLayout::FormatRange> ranges =
        edit->document()->firstBlock().layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.start <= position && position < range.start + range.length
            && range.format.hasProperty(QTextFormat::ForegroundBrush)) {
            return range.format.foreground().color();
        }
    }
    return Qt::black;
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_eachKind_hasADefinition_data();
    void kind_eachKind_hasADefinition();
    void newsText_evidence_isMarked_data();
    void newsText_evidence_isMarked();
    void newsText_plainWords_stayPlain();
    void setText_answerForAnotherKind_isDropped();
    void setKind_asksForTheText();
    void setKindEnabled_chosenKind_fallsBack();
    void setText_veryLongText_staysPlain();
    void palette_dark_changesTheColours();
};

void TestSourceView::kind_eachKind_hasADefinition_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("markdown") << SourceKind::Markdown << u"Markdown"_s;
    QTest::newRow("json") << SourceKind::Json << u"JSON"_s;
    QTest::newRow("news text") << SourceKind::NewsText << u"News Text"_s;
    QTest::newRow("diff") << SourceKind::Diff << u"Diff"_s;
}

void TestSourceView::kind_eachKind_hasADefinition()
{
    QFETCH(SourceKind, kind);
    QFETCH(QString, name);
    SourceView view({kind});
    view.setText(kind, u"{}"_s);
    QCOMPARE(view.definitionName(), name);
}

void TestSourceView::newsText_evidence_isMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("figure") << u"The bridge carries 42,000 vehicles."_s << u"42,000"_s;
    QTest::newRow("figure in words") << u"Then four people came."_s << u"four"_s;
    QTest::newRow("bound") << u"Then more than 38,000 came."_s << u"more than"_s;
    QTest::newRow("tens of thousands")
        << u"Then tens of thousands came."_s << u"tens of thousands"_s;
    QTest::newRow("no-break space") << u"Then 12\u00A0000 came."_s << u"12\u00A0000"_s;
    QTest::newRow("straight quotation") << u"He sang \"a loss\" there."_s << u"\"a loss\""_s;
    QTest::newRow("curly quotation") << u"He sang “a loss” there."_s << u"“a loss”"_s;
    QTest::newRow("German quotation") << u"Er sang „so laut“ dort."_s << u"„so laut“"_s;
    QTest::newRow("attribution") << u"It rained, the city said."_s << u"said"_s;
    QTest::newRow("according to") << u"It rained, according to her."_s << u"according to"_s;
    QTest::newRow("hedge") << u"It apparently rained."_s << u"apparently"_s;
    QTest::newRow("hedged verb") << u"It may have rained."_s << u"may have"_s;
}

void TestSourceView::newsText_evidence_isMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    SourceView view({SourceKind::NewsText});
    view.setText(SourceKind::NewsText, text);
    const qsizetype begin = text.indexOf(marked);
    QVERIFY(begin > 0);
    const QColor plain = colourAt(view, 0);
    for (qsizetype at = begin; at < begin + marked.size(); ++at) {
        if (!text.at(at).isSpace()) {
            QVERIFY2(colourAt(view, at) != plain, qPrintable(text.mid(at)));
        }
    }
    QCOMPARE(colourAt(view, begin + marked.size()), plain);
}

void TestSourceView::newsText_plainWords_stayPlain()
{
    SourceView view({SourceKind::NewsText});
    const QString text = u"The someone overran about the bridges."_s;
    view.setText(SourceKind::NewsText, text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        QCOMPARE(colourAt(view, at), colourAt(view, 0));
    }
}

void TestSourceView::setText_answerForAnotherKind_isDropped()
{
    SourceView view({SourceKind::Markdown, SourceKind::Json});
    view.setText(SourceKind::Markdown, u"# Kept"_s);
    view.setText(SourceKind::Json, u"{}"_s);
    QCOMPARE(view.findChild<QPlainTextEdit *>(u"sourceText"_s)->toPlainText(), u"# Kept"_s);
}

void TestSourceView::setKind_asksForTheText()
{
    SourceView view({SourceKind::Markdown, SourceKind::Json});
    QSignalSpy asked(&view, &SourceView::textRequested);
    view.setKind(SourceKind::Json);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<SourceKind>(), SourceKind::Json);
}

void TestSourceView::setKindEnabled_chosenKind_fallsBack()
{
    SourceView view({SourceKind::Markdown, SourceKind::Diff});
    view.setKind(SourceKind::Diff);
    view.setKindEnabled(SourceKind::Diff, false);
    QCOMPARE(view.kind(), SourceKind::Markdown);
}

void TestSourceView::setText_veryLongText_staysPlain()
{
    SourceView view({SourceKind::Markdown});
    view.setText(SourceKind::Markdown, u"# One line\n"_s.repeated(60'000));
    QCOMPARE(view.definitionName(), QString());
}

void TestSourceView::palette_dark_changesTheColours()
{
    SourceView view({SourceKind::NewsText});
    view.setText(SourceKind::NewsText, u"It carries 42,000 cars."_s);
    const QColor light = colourAt(view, 11);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x17, 0x19, 0x1c));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    QVERIFY(colourAt(view, 11) != light);
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
