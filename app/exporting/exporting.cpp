// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting.h"

#include "bag.h"
#include "parts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

struct Form
{
    Format format;
    QLatin1StringView name;
    QLatin1StringView ending;
    bool isCompared;
};

constexpr std::array forms{
    Form{Format::JsonLd, "jsonld"_L1, "jsonld"_L1, true},
    Form{Format::Csv, "csv"_L1, "csv"_L1, true},
    Form{Format::Qdpx, "qdpx"_L1, "qdpx"_L1, false},
    Form{Format::Wacz, "wacz"_L1, "wacz"_L1, false},
    Form{Format::Bagit, "bagit"_L1, "zip"_L1, true},
    Form{Format::Bundle, "bundle"_L1, "bundle"_L1, false},
};

const Form &formOf(Format format)
{
    return *std::ranges::find(forms, format, &Form::format);
}

Error::Code codeOf(QFileDevice::FileError error)
{
    return error == QFileDevice::ResourceError ? Error::Code::NoSpace : Error::Code::NotWritable;
}

tl::unexpected<Error> notWritten(const QFileDevice &file, const QString &path)
{
    return failure(codeOf(file.error()), u"\"%1\": %2"_s.arg(path, file.errorString()));
}

Result<Outcome> written(const Material &material, Format format, QSaveFile &file)
{
    switch (format) {
    case Format::JsonLd:
        return writeJsonLd(material, file);
    case Format::Csv:
        return writeTable(material, file);
    case Format::Qdpx:
        return writeQdpx(material, file);
    case Format::Wacz:
        return writeWacz(material, file);
    case Format::Bagit:
        return writeBagZip(material, file);
    case Format::Bundle:
        return stepped(material, 0, 1).and_then([&] { return material.bundle(file); }).map([] {
            return Outcome();
        });
    }
    return failure(Error::Code::Unsupported, formatName(format));
}

Result<Outcome> exportToFile(const Material &material, Format format, const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return failure(Error::Code::NotWritable, u"\"%1\" is a folder"_s.arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file, path);
    }
    auto done = written(material, format, file);
    if (!done) {
        // What the disk says is the better reason where it says anything.
        return file.error() == QFileDevice::NoError ? done : notWritten(file, path);
    }
    if (!file.commit()) {
        return notWritten(file, path);
    }
    return done;
}

} // namespace

QString formatName(Format format)
{
    return QString(formOf(format).name);
}

std::optional<Format> formatFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(forms, [name](const Form &form) { return form.name == name; });
    return found == forms.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> formatOfFile(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const auto *const found = std::ranges::find_if(
        forms, [&ending](const Form &form) { return form.ending == ending; });
    return found == forms.end() ? std::nullopt : std::optional(found->format);
}

QList<Format> formats()
{
    QList<Format> all;
    for (const Form &form : forms) {
        all.append(form.format);
    }
    return all;
}

bool needsComparison(Format format)
{
    return formOf(format).isCompared;
}

QString fileEnding(Format format)
{
    return QString(formOf(format).ending);
}

Result<> stepped(const Material &material, qsizetype done, qsizetype total)
{
    if (material.progress && !material.progress(done, total)) {
        return failure(Error::Code::Cancelled, u"the export was stopped; nothing was written"_s);
    }
    return {};
}

Result<> writtenTo(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size()) {
        return failure(Error::Code::NotWritable, out.errorString());
    }
    return {};
}

qsizetype revisionCount(const Material &material)
{
    qsizetype count = 0;
    for (const ArticleRecord &article : material.articles) {
        count += article.revisions.size();
    }
    return count;
}

QDateTime newestTime(const Material &material)
{
    QDateTime newest;
    const auto take = [&newest](const QDateTime &time) {
        if (time.isValid() && (!newest.isValid() || time > newest)) {
            newest = time;
        }
    };
    for (const ArticleRecord &article : material.articles) {
        for (const Revision &revision : article.revisions) {
            take(revision.fetched);
            take(revision.lastSeen.value_or(QDateTime()));
        }
        take(article.lastSeen.value_or(QDateTime()));
    }
    for (const Annotation &annotation : material.annotations) {
        take(annotation.modified);
    }
    for (const AlignmentDecision &decision : material.decisions) {
        take(decision.made);
    }
    return newest.toUTC();
}

QString revisionName(const Revision &revision)
{
    return u"articles/%1, revision %2"_s.arg(revision.article.value).arg(revision.number);
}

Result<Outcome> exportEvent(const Material &material, Format format, const QString &path)
{
    if (material.articles.isEmpty()) {
        return failure(Error::Code::Empty,
                       u"the event \"%1\" has no articles to export"_s.arg(material.event.name));
    }
    if (path.isEmpty() || !QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return failure(
            Error::Code::NotWritable,
            u"\"%1\": there is no folder \"%2\""_s.arg(path, QFileInfo(path).absolutePath()));
    }
    if (format == Format::Bagit && !path.endsWith(u".zip"_s, Qt::CaseInsensitive)) {
        return writeBagFolder(material, path);
    }
    return exportToFile(material, format, path);
}

} // namespace parallax::exporting
