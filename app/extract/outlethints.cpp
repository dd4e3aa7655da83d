// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlethints.h"

#include "pagemarkup.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.extract")

constexpr int knownFormat = 1;
constexpr qint64 largestFile = 64 * 1024; // bytes
constexpr qsizetype longestSelector = 300; // characters
constexpr qsizetype mostSelectors = 20; // of one list
constexpr qsizetype headLength = 256 * 1024; // bytes of a page in which its address is looked for
/// Files of the folder that hold something else.
constexpr auto trackerNames = "tracker-names.json"_L1;

/// One file on its way into hints; the first fault ends it.
class HintFile
{
public:
    explicit HintFile(const QString &path)
        : m_path(path)
    {
    }

    Result<QList<OutletHint>> read()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return fault(file.errorString());
        if (file.size() > largestFile)
            return fault(u"it is larger than %1 bytes"_s.arg(largestFile));
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject())
            return fault(u"it is no JSON object: %1"_s.arg(error.errorString()));
        const QJsonObject whole = document.object();
        checkKeys(whole, {"format"_L1, "comment"_L1, "hosts"_L1, "hints"_L1});
        if (whole["format"_L1].toInt() != knownFormat)
            setFault(u"its format is not %1"_s.arg(knownFormat));
        const QStringList hosts = texts(whole, "hosts"_L1);
        if (hosts.isEmpty())
            setFault(u"it names no hosts"_s);
        QList<OutletHint> hints;
        for (const QJsonValue &value : whole["hints"_L1].toArray())
            hints.append(hint(value.toObject(), hosts));
        if (hints.isEmpty())
            setFault(u"it holds no hints"_s);
        if (!m_fault.isEmpty())
            return fault(m_fault);
        return hints;
    }

private:
    [[nodiscard]] tl::unexpected<Error> fault(const QString &reason) const
    {
        return failure(Error::Code::Malformed, u"hint file \"%1\": %2"_s.arg(m_path, reason));
    }

    void setFault(const QString &reason) { m_fault = m_fault.isEmpty() ? reason : m_fault; }

    void checkKeys(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
    {
        for (const QString &key : object.keys()) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                setFault(u"\"%1\" is unknown"_s.arg(key.left(60)));
        }
    }

    QStringList texts(const QJsonObject &object, QLatin1StringView key)
    {
        QStringList result;
        const QJsonArray values = object[key].toArray();
        if (values.size() > mostSelectors)
            setFault(u"\"%1\" has more than %2 entries"_s.arg(key).arg(mostSelectors));
        for (const QJsonValue &value : values)
            result.append(checked(value, key));
        if (object.contains(key) && !object[key].isArray())
            setFault(u"\"%1\" is no list"_s.arg(key));
        return result;
    }

    QString text(const QJsonObject &object, QLatin1StringView key)
    {
        return object.contains(key) ? checked(object[key], key) : QString();
    }

    QString checked(const QJsonValue &value, QLatin1StringView key)
    {
        const QString found = value.toString().trimmed();
        if (found.isEmpty() || found.size() > longestSelector)
            setFault(u"\"%1\" is empty, no text or too long"_s.arg(key));
        return found;
    }

    QDate day(const QJsonObject &object, QLatin1StringView key, bool isNeeded)
    {
        const QDate found = QDate::fromString(object[key].toString(), Qt::ISODate);
        if (!found.isValid() && (isNeeded || object.contains(key)))
            setFault(u"\"%1\" is no day like 2019-11-30"_s.arg(key));
        return found;
    }

    OutletHint hint(const QJsonObject &object, const QStringList &hosts)
    {
        checkKeys(object,
                  {"comment"_L1, "validFrom"_L1, "validTo"_L1, "body"_L1, "leaveOut"_L1,
                   "headline"_L1, "byline"_L1, "published"_L1, "modified"_L1, "bylineEnds"_L1});
        OutletHint hint;
        hint.file = m_path;
        for (const QString &host : hosts)
            hint.hosts.append(host.toLower());
        hint.validFrom = day(object, "validFrom"_L1, true);
        hint.validTo = day(object, "validTo"_L1, false);
        if (hint.validTo.isValid() && hint.validTo < hint.validFrom)
            setFault(u"a hint ends before it begins"_s);
        if (object["comment"_L1].toString().trimmed().isEmpty())
            setFault(u"a hint does not say in \"comment\" where it is known from"_s);
        hint.body = text(object, "body"_L1);
        hint.leaveOut = texts(object, "leaveOut"_L1);
        hint.headline = text(object, "headline"_L1);
        hint.byline = text(object, "byline"_L1);
        hint.published = text(object, "published"_L1);
        hint.modified = text(object, "modified"_L1);
        hint.bylineEnds = texts(object, "bylineEnds"_L1);
        return hint;
    }

    QString m_path;
    QString m_fault;
};

bool isOfHost(const OutletHint &hint, const QString &host)
{
    return std::any_of(hint.hosts.begin(), hint.hosts.end(), [&host](const QString &one) {
        return host == one || host.endsWith(u'.' + one);
    });
}

bool overlap(const OutletHint &a, const OutletHint &b)
{
    const bool isEndedA = a.validTo.isValid() && a.validTo < b.validFrom;
    const bool isEndedB = b.validTo.isValid() && b.validTo < a.validFrom;
    return !isEndedA && !isEndedB
        && std::any_of(a.hosts.begin(), a.hosts.end(), [&b](const QString &host) {
               return isOfHost(b, host)
                   || std::any_of(b.hosts.begin(), b.hosts.end(), [&host](const QString &other) {
                          return other.endsWith(u'.' + host);
                      });
           });
}

/// The host of the address that a page gives as its own.
QString hostInHead(const QByteArray &page)
{
    static const QRegularExpression element(
        u"<(?:link|meta)\\s[^<>]*(?:rel=[\"']?canonical|property=[\"']?og:url)[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"(?:href|content)=[\"']?(https?://[^\"'\\s<>]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(page.left(headLength));
    const auto found = element.match(head);
    return found.hasMatch() ? QUrl(address.match(found.captured()).captured(1)).host() : QString();
}

} // namespace

OutletHints OutletHints::read(const QString &folder)
{
    OutletHints hints;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name == trackerNames)
            continue;
        const auto read = HintFile(directory.filePath(name)).read();
        if (!read) {
            hints.m_failures.append(read.error());
            continue;
        }
        for (const OutletHint &hint : *read) {
            const auto other =
                std::find_if(hints.m_hints.cbegin(), hints.m_hints.cend(),
                             [&hint](const OutletHint &one) { return overlap(one, hint); });
            if (other == hints.m_hints.cend()) {
                hints.m_hints.append(hint);
                continue;
            }
            hints.m_failures.append(
                {Error::Code::Malformed,
                 u"hint file \"%1\": a hint for %2 from %3 on is left out, since one in \"%4\" is "
                 "for the same days"_s.arg(hint.file, hint.hosts.first(),
                                           hint.validFrom.toString(Qt::ISODate), other->file)});
        }
    }
    return hints;
}

const OutletHints &OutletHints::shipped()
{
    static const OutletHints hints = [] {
        OutletHints read = OutletHints::read(u":/outlets"_s);
        for (const Error &error : std::as_const(read.m_failures))
            qCWarning(log, "%ls", qUtf16Printable(error.detail));
        return read;
    }();
    return hints;
}

const OutletHint *OutletHints::find(const QString &host, const QDate &day) const
{
    const auto found =
        std::find_if(m_hints.cbegin(), m_hints.cend(), [&host, &day](const OutletHint &one) {
            return isOfHost(one, host) && one.validFrom <= day
                && (!one.validTo.isValid() || day <= one.validTo);
        });
    return found == m_hints.cend() ? nullptr : &*found;
}

const OutletHint *OutletHints::find(const Capture &capture) const
{
    const bool isWeb = capture.url.scheme().startsWith("http"_L1);
    const QString host = isWeb ? capture.url.host() : hostInHead(capture.bytes);
    return host.isEmpty() ? nullptr : find(host.toLower(), capture.fetched.date());
}

QByteArray hintScript(const OutletHint *hint)
{
    if (hint == nullptr)
        return "null";
    return QJsonDocument(
               QJsonObject{{u"file"_s, hint->file},
                           {u"body"_s, hint->body},
                           {u"leaveOut"_s, QJsonArray::fromStringList(hint->leaveOut)},
                           {u"headline"_s, hint->headline},
                           {u"byline"_s, hint->byline},
                           {u"published"_s, hint->published},
                           {u"modified"_s, hint->modified},
                           {u"bylineEnds"_s, QJsonArray::fromStringList(hint->bylineEnds)}})
        .toJson(QJsonDocument::Compact);
}

void applyHint(PageMetadata &data,
               const QJsonObject &found,
               const PageLines &words,
               const Datelines &dates)
{
    for (const QJsonValue &fault : found["faults"_L1].toArray()) {
        qCWarning(log, "hint file \"%ls\": the selector %ls",
                  qUtf16Printable(found["file"_L1].toString()),
                  qUtf16Printable(fault.toString().left(2 * longestSelector)));
    }
    const QString headline = withoutMarkup(found["headline"_L1].toString());
    if (!headline.isEmpty())
        data.headlines.prepend({HeadlineSource::Hint, headline});
    QString byline = withoutMarkup(found["byline"_L1].toString());
    for (const QJsonValue &end : found["bylineEnds"_L1].toArray()) {
        const qsizetype place = byline.indexOf(end.toString(), 0, Qt::CaseInsensitive);
        byline = place < 0 ? byline : byline.first(place).trimmed();
    }
    if (const QStringList names = words.names(byline); !byline.isEmpty() && !names.isEmpty())
        data.byline = names;
    if (const auto time = dates.time(found["published"_L1].toString()))
        data.published = time;
    if (const auto time = dates.time(found["modified"_L1].toString()))
        data.modified = time;
}

} // namespace parallax::extract
