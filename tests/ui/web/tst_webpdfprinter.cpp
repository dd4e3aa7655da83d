// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/web/pdffooter.h>
#include <ui/web/webpdfprinter.h>

#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;

class WebPdfPrinterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void print_sample_hasPagesFontsLinksAndTitle();
    void print_sameInput_givesSameBytes();
    void print_overTwoMegabytes_printsAll();
    void print_remoteResources_areNeverAskedFor();
    void print_tooSlow_isAnError();
    void print_contextGone_isNeverAnswered();
    void withFooter_noPdf_isAnError();
};

namespace {

std::optional<Result<QByteArray>> printed(const QString &html,
                                          const report::Footer &footer,
                                          std::chrono::milliseconds limit = std::chrono::minutes(2))
{
    ui::WebPdfPrinter printer(limit);
    std::optional<Result<QByteArray>> answer;
    QObject context;
    printer.print(html, footer, &context,
                  [&answer](Result<QByteArray> result) { answer = std::move(result); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 120000);
    return answer;
}

report::ReportOptions options()
{
    return {{}, QDateTime(QDate(2026, 3, 18), QTime(10, 30), QTimeZone::utc()), true};
}

report::Footer footerWith(const QString &title)
{
    report::Footer footer;
    footer.title = title;
    footer.pagePattern = u"%1 of %2"_s;
    return footer;
}

std::optional<Result<QByteArray>> printedSample()
{
    const Comparison comparison = test::sampleComparison();
    const auto labels = report::ReportLabels::english();
    return printed(report::toHtml(comparison, options(), labels),
                   report::footer(comparison, options(), labels));
}

/// Fonts reachable from a resource dictionary, form XObjects included.
void collectFonts(QPDFObjectHandle resources,
                  std::set<QPDFObjGen> &seen,
                  QList<QPDFObjectHandle> &fonts)
{
    for (auto &[name, font] : resources.getKey("/Font").isDictionary()
             ? resources.getKey("/Font").getDictAsMap()
             : std::map<std::string, QPDFObjectHandle>()) {
        if (seen.insert(font.getObjGen()).second) {
            fonts.append(font);
        }
    }
    for (auto &[name, form] : resources.getKey("/XObject").isDictionary()
             ? resources.getKey("/XObject").getDictAsMap()
             : std::map<std::string, QPDFObjectHandle>()) {
        if (seen.insert(form.getObjGen()).second
            && form.getDict().getKey("/Resources").isDictionary()) {
            collectFonts(form.getDict().getKey("/Resources"), seen, fonts);
        }
    }
}

bool isEmbedded(QPDFObjectHandle font)
{
    if (font.getKey("/Subtype").getName() == "/Type3") {
        return true; // its glyphs are in the file by definition
    }
    QPDFObjectHandle holder = font;
    if (font.getKey("/DescendantFonts").isArray()) {
        holder = font.getKey("/DescendantFonts").getArrayItem(0);
    }
    QPDFObjectHandle descriptor = holder.getKey("/FontDescriptor");
    return descriptor.isDictionary()
        && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2")
            || descriptor.hasKey("/FontFile3"));
}

} // namespace

#define COMPARE_PDF(answer)                                                                        \
    QVERIFY((answer).has_value());                                                                 \
    QVERIFY2((answer)->has_value(),                                                                \
             qPrintable((answer)->has_value() ? QString() : (answer)->error().detail))

void WebPdfPrinterTest::print_sample_hasPagesFontsLinksAndTitle()
{
    const auto answer = printedSample();
    COMPARE_PDF(answer);
    const QByteArray bytes = **answer;
    if (const QString keep = qEnvironmentVariable("PARALLAX_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(keep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QPDF document;
    document.processMemoryFile("answer", bytes.constData(), size_t(bytes.size()));
    auto pages = QPDFPageDocumentHelper(document).getAllPages();
    QVERIFY(pages.size() >= 5);
    std::set<QPDFObjGen> seen;
    QList<QPDFObjectHandle> fonts;
    qsizetype inner = 0;
    QSet<QString> outer;
    for (QPDFPageObjectHelper &page : pages) {
        QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        QVERIFY(resources.getKey("/XObject").hasKey("/ParallaxFooter"));
        collectFonts(resources, seen, fonts);
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
            QPDFObjectHandle action = annotation.getObjectHandle().getKey("/A");
            const bool isOuter = action.isDictionary() && action.hasKey("/URI");
            inner += isOuter ? 0 : 1;
            if (isOuter) {
                outer.insert(QString::fromStdString(action.getKey("/URI").getStringValue()));
            }
        }
    }
    // Every outlet's address and no other, file: or whatever. Newer engines write a link for each
    // of the lines that an address is broken into, Qt 6.4's one around them all.
    QSet<QString> addresses;
    for (const ComparedArticle &compared : test::sampleComparison().articles) {
        addresses.insert(compared.article.url.toString(QUrl::FullyEncoded));
    }
    QCOMPARE(addresses.size(), 4);
    QCOMPARE(outer, addresses);
    QVERIFY(inner > 50);
    QVERIFY(fonts.size() >= 3);
    for (QPDFObjectHandle &font : fonts) {
        QVERIFY2(isEmbedded(font), font.unparseResolved().c_str());
    }
    QPDFObjectHandle outline = document.getRoot().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 9); // one a heading
    QCOMPARE(outline.getKey("/First").getKey("/Title").getUTF8Value(),
             std::string("Discrepancies"));
    QCOMPARE(document.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(),
             std::string("Vellan dam gate: how four outlets told it"));
    QCOMPARE(document.getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
}

void WebPdfPrinterTest::print_sameInput_givesSameBytes()
{
    const auto first = printedSample();
    COMPARE_PDF(first);
    const auto second = printedSample();
    COMPARE_PDF(second);
    QVERIFY(**first == **second);
}

void WebPdfPrinterTest::print_overTwoMegabytes_printsAll()
{
    QString html = u"<!DOCTYPE html><title>long</title>"_s;
    for (int index = 0; html.size() < 2'200'000; ++index) {
        html += u"<!-- %1 -->"_s.arg(index, 5000, 10, QChar(u'0')) + u"<p>line %1</p>"_s.arg(index);
    }
    html += "<p>the end</p>"_L1;
    const auto answer = printed(html, footerWith(u"long"_s));
    COMPARE_PDF(answer);
    QPDF document;
    document.processMemoryFile("answer", (*answer)->constData(), size_t((*answer)->size()));
    // 440 lines of about 9 mm: a page that was cut off would be the only one.
    QVERIFY(QPDFPageDocumentHelper(document).getAllPages().size() >= 8);
}

void WebPdfPrinterTest::print_remoteResources_areNeverAskedFor()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString origin = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const QString html =
        u"<!DOCTYPE html><title>x</title><link rel=stylesheet href=\"%1a.css\"><img "
        u"src=\"%1b.png\">"
        "<iframe src=\"%1c\"></iframe><img src=\"file:///etc/hostname\"><p>text"_s.arg(origin);
    const auto answer = printed(html, footerWith(u"x"_s));
    COMPARE_PDF(answer);
    QVERIFY(!server.hasPendingConnections());
}

void WebPdfPrinterTest::print_tooSlow_isAnError()
{
    const auto answer = printed(u"<p>x"_s, {}, std::chrono::milliseconds(0));
    QVERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().code, Error::Code::Browser);
    QVERIFY(answer->error().detail.contains("0 ms"_L1));
}

void WebPdfPrinterTest::print_contextGone_isNeverAnswered()
{
    ui::WebPdfPrinter printer;
    bool isAnswered = false;
    {
        QObject context;
        printer.print(u"<p>x"_s, {}, &context,
                      [&isAnswered](const Result<QByteArray> &) { isAnswered = true; });
    }
    // A print asked for later has come back; the one before it never does.
    const auto answer = printed(u"<p>y"_s, footerWith(u"y"_s));
    COMPARE_PDF(answer);
    QVERIFY(!isAnswered);
}

void WebPdfPrinterTest::withFooter_noPdf_isAnError()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray(5000, '\xff')}) {
        const Result<QByteArray> result = ui::withFooter(bytes, {});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, Error::Code::Browser);
    }
}

QTEST_MAIN(WebPdfPrinterTest)
#include "tst_webpdfprinter.moc"
