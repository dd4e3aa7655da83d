// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportexport.h"

#include <app/async/runthen.h>
#include <app/report/evidence.h>
#include <app/report/outletstyle.h>
#include <ui/models/reportlabels.h>
#include <ui/theme/outletcolours.h>

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

Result<QString> write(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Code::NotWritable, u"%1: %2"_s.arg(fileName, file.errorString()));
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull =
            QStorageInfo(QFileInfo(fileName).absolutePath()).bytesAvailable() < bytes.size();
        return failure(isFull ? Error::Code::NoSpace : Error::Code::NotWritable,
                       u"%1: %2"_s.arg(fileName, file.errorString()));
    }
    return fileName;
}

QByteArray rendered(const Comparison &comparison,
                    const report::ReportOptions &options,
                    const report::ReportLabels &labels,
                    const QStringList &colours,
                    ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
    case ReportFormat::Html:
        return report::withOutletColours(report::toHtml(comparison, options, labels), colours)
            .toUtf8();
    case ReportFormat::Markdown:
        return report::toMarkdown(comparison, options, labels).toUtf8();
    case ReportFormat::Csv:
        return report::toCsv(comparison).toUtf8();
    case ReportFormat::Json:
        return report::toJson(comparison);
    }
    return {};
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"pdf") {
        return ReportFormat::Pdf;
    }
    if (ending == u"html" || ending == u"htm") {
        return ReportFormat::Html;
    }
    if (ending == u"md") {
        return ReportFormat::Markdown;
    }
    if (ending == u"csv") {
        return ReportFormat::Csv;
    }
    return ending == u"json" ? std::optional(ReportFormat::Json) : std::nullopt;
}

void exportReport(const Comparison &comparison,
                  const report::ReportOptions &options,
                  const QString &fileName,
                  report::PdfPrinter &printer,
                  QObject *context,
                  std::function<void(Result<QString>)> done)
{
    const std::optional<ReportFormat> format = reportFormat(fileName);
    if (!format) {
        done(
            failure(Error::Code::Unsupported,
                    u"%1: reports are written as .pdf, .html, .md, .csv or .json"_s.arg(fileName)));
        return;
    }
    // Translations are read here: QCoreApplication's translators belong to the main thread.
    const report::ReportLabels labels = reportLabels();
    const auto save = [fileName, context, done](const QByteArray &bytes) {
        async::runThen(
            *QThreadPool::globalInstance(), context,
            [fileName, bytes] { return write(fileName, bytes); }, done);
    };
    const auto print = [&printer, comparison, options, labels, context, save,
                        done](const QByteArray &html) {
        printer.print(
            QString::fromUtf8(html), report::footer(comparison, options, labels), context,
            [save, done, evidence = report::evidenceOf(comparison)](const Result<QByteArray> &pdf) {
                const auto whole = pdf.and_then([&](const QByteArray &printed) {
                    return report::withEvidence(printed, evidence);
                });
                if (whole) {
                    save(*whole);
                } else {
                    done(tl::unexpected(whole.error()));
                }
            });
    };
    async::runThen(
        *QThreadPool::globalInstance(), context,
        [comparison, options, labels, colours = printedOutletColours(), format = *format] {
            return rendered(comparison, options, labels, colours, format);
        },
        [format = *format, print, save](const QByteArray &bytes) {
            if (format == ReportFormat::Pdf) {
                print(bytes);
            } else {
                save(bytes);
            }
        });
}

} // namespace parallax::ui
