// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlecheck.h"

#include <app/extract/pdftext.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

using Paint = std::function<void(QPainter &, int page)>;

/// A PDF of A4 pages, painted in points.
Capture pdf(int pages, const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    writer.setTitle(u"Harbour report"_s);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        paint(painter, i);
    }
    painter.end();
    Capture capture;
    capture.fileName = u"report.pdf"_s;
    capture.bytes = buffer.data();
    return capture;
}

void line(QPainter &painter, double x, double y, const QString &text, int size = 10)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(size);
    painter.setFont(font);
    painter.drawText(QPointF(x, y), text);
}

Article article(const Capture &capture)
{
    const auto found = extract::pdfText(capture).and_then(&extract::pdfArticle);
    if (!found) {
        qWarning("%s", qPrintable(found.error().detail));
        return {};
    }
    return found->first().revisions.first();
}

void report(QPainter &painter, int page)
{
    line(painter, 60, 40, u"The Harbour Gazette"_s);
    line(painter, 280, 820, u"Page %1"_s.arg(page + 1));
    if (page == 0) {
        line(painter, 60, 110, u"Ferry sails again after the storm"_s, 24);
        line(painter, 60, 140, u"By Ada Brook"_s);
        line(painter, 60, 170,
             u"The ferry between the islands sailed again on Monday after the har-"_s);
        line(painter, 60, 184,
             u"bour office had looked at both piers, and the well-known captain of"_s);
        line(painter, 60, 198, u"the boat said that all passengers had come home."_s);
        line(painter, 60, 226,
             u"Forty people had waited since Friday, the office said, and the well-"_s);
        line(painter, 60, 240,
             u"known inn at the pier had given them rooms for three nights while"_s);
    } else if (page == 1) {
        line(painter, 60, 110, u"the storm went on, which nobody had to pay for."_s);
        line(painter, 60, 138, u"The next boat leaves on Tuesday morning from the harbour pier."_s);
    } else {
        line(painter, 60, 110,
             u"The office will publish a list of all boats at the end of the week."_s);
    }
}

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void lines_becomeParagraphs()
    {
        const Article read = article(pdf(3, &report));
        checkShape(read);
        QCOMPARE(read.headline, u"Ferry sails again after the storm"_s);
        QVERIFY2(read.byline == QStringList{u"Ada Brook"_s}, qPrintable(read.text));
        const QStringList paragraphs = read.text.split(u"\n\n"_s);
        QVERIFY2(
            paragraphs.contains(
                u"The ferry between the islands sailed again on Monday after the harbour office "
                "had looked at both piers, and the well-known captain of the boat said that all "
                "passengers had come home."_s),
            qPrintable(read.text));
        // Over the page's end, and with the hyphen that the document writes elsewhere.
        QVERIFY2(
            paragraphs.contains(
                u"Forty people had waited since Friday, the office said, and the well-known inn at "
                "the pier had given them rooms for three nights while the storm went on, which "
                "nobody had to pay for."_s),
            qPrintable(read.text));
        QVERIFY(read.published);
    }

    void runningHeads_areDroppedWithTheReason()
    {
        const Article read = article(pdf(3, &report));
        QVERIFY(!read.text.contains(u"Gazette"_s));
        QVERIFY(!read.text.contains(u"Page 2"_s));
        QCOMPARE(read.dropped.size(), 6);
        QVERIFY(read.dropped.contains(DroppedText{u"Page 2"_s, u"running head or page number"_s}));
    }

    void mixedColumns_arePutInOrder()
    {
        const Article read = article(pdf(1, [](QPainter &painter, int) {
            line(painter, 60, 110, u"Two piers and one ferry"_s, 24);
            const QStringList left{u"The first column begins with"_s,
                                   u"the old pier, which the office"_s,
                                   u"closed on Friday because of"_s, u"the storm from the west."_s};
            const QStringList right{
                u"The second column tells of"_s, u"the new pier, where the boat"_s,
                u"may land from Tuesday on if"_s, u"the wind allows it at all."_s};
            for (int i = 0; i < 4; ++i) {
                line(painter, 60, 160 + 14 * i, left.at(i));
                line(painter, 340, 160 + 14 * i, right.at(i));
            }
        }));
        QVERIFY2(
            read.text.contains(
                u"the old pier, which the office closed on Friday because of the storm from the west."_s),
            qPrintable(read.text));
        QVERIFY(read.text.indexOf(u"first column"_s) < read.text.indexOf(u"second column"_s));
    }

    void rowsOfATable_areRows_andLoseNoWord()
    {
        const Article read = article(pdf(1, [](QPainter &painter, int) {
            line(painter, 60, 110, u"Two piers and one ferry"_s, 24);
            line(painter, 60, 150,
                 u"The office counted all who came over to the islands in three years."_s);
            const QList<QStringList> rows{{u"Year"_s, u"Guests"_s, u"Boats"_s},
                                          {u"2023"_s, u"4,100"_s, u"12"_s},
                                          {u"2024"_s, u"3,900"_s, u"11"_s},
                                          {u"2025"_s, u"none at all"_s, u"9"_s}};
            for (qsizetype i = 0; i < rows.size(); ++i) {
                for (qsizetype k = 0; k < 3; ++k)
                    line(painter, 60 + 140 * double(k), 190 + 14 * double(i), rows[i][k]);
            }
            line(painter, 60, 270,
                 u"Nobody at the office could say why there are fewer of them."_s);
        }));
        checkShape(read);
        const QStringList lines = roleLines(read);
        QVERIFY2(lines.contains(u"table-row: Year | Guests | Boats"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"table-row: 2025 | none at all | 9"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(
            lines.contains(u"body: Nobody at the office could say why there are fewer of them."_s),
            qPrintable(lines.join(u'\n')));
    }

    void withoutTextLayer_isNamed()
    {
        const auto read = extract::pdfText(pdf(2, [](QPainter &painter, int) {
            painter.fillRect(QRectF(60, 60, 200, 200), Qt::red);
        }));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"has no text layer: its 2 pages are pictures"_s),
                 qPrintable(read.error().detail));
    }

    void damaged_isNamed()
    {
        Capture capture = pdf(3, &report);
        const QByteArray whole = capture.bytes;
        QRandomGenerator random(20161210);
        for (int i = 0; i < 16; ++i) {
            capture.bytes = whole.left(whole.size() * i / 16);
            const auto cut = extract::pdfText(capture);
            QVERIFY(cut || cut.error().detail.contains(u"PDF"_s));
            capture.bytes = whole.left(whole.size() / 4);
            for (int k = 0; k < 4000; ++k)
                capture.bytes += char(random.bounded(256));
            const auto scrambled = extract::pdfText(capture);
            QVERIFY(scrambled || scrambled.error().detail.contains(u"PDF"_s));
        }
        capture.bytes = "%PDF-1.4\n";
        QCOMPARE(int(extract::pdfText(capture).error().code), int(Error::Code::Malformed));
    }
};

QTEST_MAIN(PdfTextTest)
#include "tst_pdftext.moc"
