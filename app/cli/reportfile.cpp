// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfile.h"

#include <app/report/evidence.h>
#include <app/report/report.h>

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

Result<> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(file.error() == QFileDevice::ResourceError ? Error::Code::NoSpace
                                                                  : Error::Code::NotWritable,
                       u"\"%1\": %2"_s.arg(path, file.errorString()));
    }
    return {};
}

/// Open Document text of the report, by Qt's own writer.
QByteArray openDocument(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, "odf").write(&document);
    return buffer.data();
}

} // namespace

bool isReportFile(const QString &path)
{
    static const QStringList endings{u"pdf"_s, u"html"_s, u"md"_s, u"odt"_s, u"csv"_s, u"json"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void writeReport(const Comparison &comparison,
                 const QDateTime &asOf,
                 const QString &path,
                 Services &services,
                 QObject *context,
                 const std::function<void(Result<>)> &done)
{
    const auto labels = report::ReportLabels::english();
    report::ReportOptions options;
    options.asOf = asOf;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s) {
        services.pdfPrinter()->print(
            report::toHtml(comparison, options, labels),
            report::footer(comparison, options, labels), context,
            [path, done, evidence = report::evidenceOf(comparison)](const Result<QByteArray> &pdf) {
                const auto whole = pdf.and_then(
                    [&](const auto &bytes) { return report::withEvidence(bytes, evidence); });
                done(whole ? written(path, *whole) : Result<>(tl::unexpected(whole.error())));
            });
    } else if (ending == u"html"_s) {
        done(written(path, report::toHtml(comparison, options, labels).toUtf8()));
    } else if (ending == u"md"_s) {
        done(written(path, report::toMarkdown(comparison, options, labels).toUtf8()));
    } else if (ending == u"odt"_s) {
        done(written(path, openDocument(report::toMarkdown(comparison, options, labels))));
    } else if (ending == u"csv"_s) {
        done(written(path, report::toCsv(comparison).toUtf8()));
    } else {
        done(written(path, report::toJson(comparison)));
    }
}

} // namespace parallax::cli
