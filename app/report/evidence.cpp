// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

constexpr const char *attachmentName = "evidence.json";
constexpr int formatVersion = 1;

QByteArray toBytes(const Evidence &evidence)
{
    QJsonArray sources;
    for (const Evidence::Source &source : evidence.sources) {
        QJsonArray passages;
        for (const Evidence::Passage &passage : source.passages) {
            passages.append(QJsonObject{{u"begin"_s, passage.span.begin},
                                        {u"end"_s, passage.span.end},
                                        {u"text"_s, passage.text}});
        }
        sources.append(QJsonObject{{u"article"_s, source.article.value},
                                   {u"commit"_s, source.revision.value},
                                   {u"revision"_s, source.number},
                                   {u"outlet"_s, source.outlet},
                                   {u"contentSha256"_s, source.contentHash},
                                   {u"captureSha256"_s, source.captureHash},
                                   {u"passages"_s, passages}});
    }
    return QJsonDocument(QJsonObject{{u"parallaxEvidence"_s, formatVersion},
                                     {u"event"_s, evidence.event},
                                     {u"sources"_s, sources}})
        .toJson();
}

Result<Evidence> evidenceFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int version = object.value("parallaxEvidence"_L1).toInt();
    if (version < 1 || version > formatVersion) {
        return failure(Error::Code::Malformed, u"evidence.json is of no form that is known"_s);
    }
    Evidence evidence;
    evidence.event = object.value("event"_L1).toString();
    for (const QJsonValue &value : object.value("sources"_L1).toArray()) {
        Evidence::Source source;
        source.article = {value["article"_L1].toString()};
        source.revision = {value["commit"_L1].toString()};
        source.number = value["revision"_L1].toInt();
        source.outlet = value["outlet"_L1].toString();
        source.contentHash = value["contentSha256"_L1].toString();
        source.captureHash = value["captureSha256"_L1].toString();
        for (const QJsonValue &part : value["passages"_L1].toArray()) {
            source.passages.append({{part["begin"_L1].toInteger(), part["end"_L1].toInteger()},
                                    part["text"_L1].toString()});
        }
        evidence.sources.append(source);
    }
    return evidence;
}

void open(QPDF &document, const QByteArray &pdf)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
}

} // namespace

Evidence evidenceOf(const Comparison &comparison)
{
    Evidence evidence;
    evidence.event = comparison.event.name;
    for (qsizetype i = 0; i < comparison.articles.size(); ++i) {
        const ComparedArticle &article = comparison.articles.at(i);
        if (article.revision.isEmpty()) {
            continue; // nothing is stored of it
        }
        Evidence::Source source{article.id,
                                article.revision,
                                article.revisionNumber,
                                article.outlet,
                                article.record.contentHash,
                                article.record.captureHash,
                                {}};
        for (const Claim &claim : comparison.claims) {
            if (claim.article == i) {
                source.passages.append(
                    {claim.span, claim.span.in(article.article.text).toString()});
            }
        }
        std::ranges::sort(source.passages, {},
                          [](const Evidence::Passage &passage) { return passage.span.begin; });
        evidence.sources.append(source);
    }
    return evidence;
}

Result<QByteArray> withEvidence(const QByteArray &pdf, const Evidence &evidence)
{
    try {
        QPDF document;
        open(document, pdf);
        auto stream =
            QPDFEFStreamObjectHelper::createEFStream(document, toBytes(evidence).toStdString());
        stream.setSubtype("application/json");
        auto file = QPDFFileSpecObjectHelper::createFileSpec(document, attachmentName, stream);
        file.setDescription("What this report rests on; checked by: parallax verify REPORT.pdf");
        QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(attachmentName, file);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          qsizetype(buffer->getSize()));
    } catch (const std::exception &error) {
        return failure(
            Error::Code::Malformed,
            u"the report cannot be read as PDF: %1"_s.arg(QString::fromUtf8(error.what())));
    }
}

Result<Evidence> evidenceIn(const QByteArray &pdf)
{
    try {
        QPDF document;
        open(document, pdf);
        const auto file = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(attachmentName);
        if (!file) {
            return failure(Error::Code::NotFound,
                           u"the PDF carries no evidence: it is no report of Parallax, or an "
                           "attachment was taken out of it"_s);
        }
        const std::shared_ptr<Buffer> buffer =
            file->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
        return evidenceFrom(
            {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())});
    } catch (const std::exception &error) {
        return failure(Error::Code::Malformed,
                       u"it cannot be read as PDF: %1"_s.arg(QString::fromUtf8(error.what())));
    }
}

} // namespace parallax::report
