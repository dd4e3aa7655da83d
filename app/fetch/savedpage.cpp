// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedpage.h"

#include "webrecords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// Programs that save pages put their marks near the top; Wayback's toolbar stands within its own
/// long scripts.
constexpr qsizetype headSize = 256 * 1024;
/// Wayback writes the time of capture behind the page.
constexpr qsizetype footSize = 16 * 1024;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

/// "Sat Dec 10 2016 09:30:00 GMT+0100 (Central European Standard Time)", as JavaScript writes.
std::optional<QDateTime> scriptTime(const QString &text)
{
    static const QRegularExpression form = pattern(
        uR"re(^\s*\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d{1,2}):(\d\d):(\d\d)(?: GMT([+-])(\d\d)(\d\d))?)re"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
        return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
    }
    const QDate date = QLocale::c().toDate(
        match.captured(2) + u' ' + match.captured(1) + u' ' + match.captured(3), u"d MMM yyyy"_s);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    const int offset = (match.captured(8).toInt() * 60 + match.captured(9).toInt()) * 60;
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime utc(date, time, Qt::UTC);
    return utc.addSecs(match.captured(7) == u"-" ? offset : -offset);
}

/// "Sat, 10 Dec 2016 09:30:00 GMT" and "05:02:20 Feb 16, 2014".
std::optional<QDateTime> timeOf(const QString &text, const QString &form)
{
    QDateTime time = QLocale::c().toDateTime(text.simplified(), form);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void setAddress(UnpackedPage &page, const QString &text)
{
    const QUrl url(text.trimmed());
    if (page.page.url.isEmpty() && url.isValid() && url.scheme().startsWith("http"_L1)) {
        page.page.url = url;
        page.kept.url = url;
    }
}

void setTime(UnpackedPage &page, const std::optional<QDateTime> &time)
{
    if (time && !page.observed)
        page.observed = time;
}

/// What programs that save pages say of it.
void readSaver(const QString &head, UnpackedPage &page)
{
    static const QRegularExpression singleFile = pattern(
        uR"re(<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]*?)\s*(?:\n|-->))re"_s);
    static const QRegularExpression savePageAddress =
        pattern(uR"re(<meta name="savepage-url" content="([^"]*)")re"_s);
    static const QRegularExpression savePageDate =
        pattern(uR"re(<meta name="savepage-date" content="([^"]*)")re"_s);
    static const QRegularExpression scrapBookAddress =
        pattern(uR"re(<html[^>]*\sdata-scrapbook-source="([^"]*)")re"_s);
    static const QRegularExpression scrapBookDate =
        pattern(uR"re(<html[^>]*\sdata-scrapbook-create="(\d{14})\d*")re"_s);
    static const QRegularExpression mirrored = pattern(
        uR"re(<!-- Mirrored from (\S+) by HTTrack [^>]*?, (\w{3}, \d\d \w{3} \d{4} [\d:]{8}) GMT -->)re"_s);
    static const QRegularExpression browser =
        pattern(uR"re(<!-- saved from url=\(\d+\)(\S+) -->)re"_s);
    if (const auto match = singleFile.match(head); match.hasMatch()) {
        setAddress(page, match.captured(1));
        setTime(page, scriptTime(match.captured(2)));
    }
    if (const auto match = savePageAddress.match(head); match.hasMatch()) {
        setAddress(page, match.captured(1));
        setTime(page, scriptTime(savePageDate.match(head).captured(1)));
    }
    if (const auto match = scrapBookAddress.match(head); match.hasMatch()) {
        setAddress(page, match.captured(1));
        setTime(page, archiveTime(scrapBookDate.match(head).captured(1)));
    }
    if (const auto match = mirrored.match(head); match.hasMatch()) {
        setAddress(page, u"http://"_s + match.captured(1));
        setTime(page, timeOf(match.captured(2), u"ddd, dd MMM yyyy HH:mm:ss"_s));
    }
    if (const auto match = browser.match(head); match.hasMatch())
        setAddress(page, match.captured(1));
}

bool isFromWebArchive(const QString &head, const QString &foot)
{
    return head.contains("BEGIN WAYBACK TOOLBAR INSERT"_L1)
        || head.contains("End Wayback Rewrite JS Include"_L1) || head.contains("_wb_wombat"_L1)
        || head.contains("wbinfo.top_url"_L1) || foot.contains("FILE ARCHIVED ON"_L1);
}

/// The page as the outlet served it, as far as the archive's changes are known. Works on bytes read
/// as Latin-1, so that any encoding comes out as it went in.
QByteArray withoutArchiveMarks(const QByteArray &bytes)
{
    static const QRegularExpression toolbar =
        pattern(u"<!-- BEGIN WAYBACK TOOLBAR INSERT -->.*?<!-- END WAYBACK TOOLBAR INSERT -->"_s);
    static const QRegularExpression rewriter = pattern(
        u"<script[^>]*(?:archive\\.org/includes/|/_static/js/"
        u"|bundle-playback\\.js|wombat\\.js)(?:(?!"
        "</script>).)*</script>(?:(?:(?!<(?:meta|title|link rel=\"canonical\"|body)).)*?<!-- End "
        "Wayback Rewrite JS Include -->)?"_s);
    static const QRegularExpression inserted =
        pattern(u"<!-- WB Insert -->.*?<!-- End WB Insert -->"_s);
    static const QRegularExpression link = pattern(
        uR"re((?:(?:https?:)?//[A-Za-z0-9.:-]+)?/(?:[A-Za-z0-9_-]+/){0,2}\d{4,14}(?:[a-z]{2}_)?/(?=(?:https?:)?//|mailto:))re"_s);
    QString text = QString::fromLatin1(bytes);
    text.remove(toolbar);
    text.remove(inserted);
    text.remove(rewriter);
    text.remove(link);
    return text.toLatin1();
}

/// Original address and time from the archive's own words in the page.
void readArchive(const QString &head, const QString &foot, UnpackedPage &page)
{
    static const QRegularExpression fileArchived =
        pattern(uR"re(FILE ARCHIVED ON ([\d:]{8} \w{3} \d{1,2}, \d{4}) AND RETRIEVED)re"_s);
    static const QRegularExpression pywbAddress = pattern(uR"re(wbinfo\.url\s*=\s*"([^"]+)")re"_s);
    static const QRegularExpression pywbTime =
        pattern(uR"re(wbinfo\.(?:request_ts|timestamp)\s*=\s*"(\d{14})")re"_s);
    static const QRegularExpression anchor = pattern(
        uR"re((?:canonical|og:url)[^>]*?["']((?:https?:)?//[^"'\s]*/\d{14}(?:[a-z]{2}_)?/https?://[^"']+)["'])re"_s);
    static const QRegularExpression toolbarInput =
        pattern(uR"re((?:name="url"|id="wmtbURL")[^>]*\svalue="([^"]+)")re"_s);
    static const QRegularExpression init =
        pattern(uR"re(__wm\.(?:init|wombat)\(\s*"(https?://[^"]+)"\s*,\s*"(\d{14})")re"_s);
    std::optional<QDateTime> time;
    QString address;
    if (const auto match = fileArchived.match(foot); match.hasMatch())
        time = timeOf(match.captured(1), u"HH:mm:ss MMM d, yyyy"_s);
    if (const auto match = anchor.match(head); match.hasMatch()) {
        const auto memento = mementoAddress(QUrl(match.captured(1)));
        address = memento ? memento->original.toString() : QString();
        time = time || !memento ? time : std::optional(memento->time);
    }
    if (const auto match = init.match(head); match.hasMatch()) {
        address = match.captured(1);
        time = time ? time : archiveTime(match.captured(2));
    }
    if (const auto match = pywbAddress.match(head); match.hasMatch())
        address = match.captured(1);
    if (const auto match = pywbTime.match(head); match.hasMatch() && !time)
        time = archiveTime(match.captured(1));
    if (const auto match = toolbarInput.match(head); match.hasMatch() && address.isEmpty())
        address = match.captured(1);
    setAddress(page, address);
    // The archive's time is when the outlet showed this text; saving it again tells less.
    if (time)
        page.observed = time;
}

} // namespace

std::optional<MementoAddress> mementoAddress(const QUrl &url)
{
    static const QRegularExpression form =
        pattern(uR"re(/(\d{14})(?:[a-z]{2}_)?/((?:https?:/)?/?[^/].*)$)re"_s);
    const auto match = form.match(url.toString(QUrl::FullyEncoded));
    if (!match.hasMatch())
        return std::nullopt;
    QString original = match.captured(2);
    // Some servers fold the two slashes into one, and some leave the scheme out.
    static const QRegularExpression scheme = pattern(u"^(https?):/+"_s);
    original = scheme.match(original).hasMatch() ? original.replace(scheme, u"\\1://"_s)
                                                 : u"http://"_s + original;
    const auto time = archiveTime(match.captured(1));
    const QUrl address(original);
    if (!time || !address.isValid() || !address.host().contains(u'.'))
        return std::nullopt;
    return MementoAddress{address, *time};
}

void readSavingMarks(UnpackedPage &page)
{
    const QByteArray &bytes = page.page.bytes;
    const QString head = QString::fromLatin1(bytes.left(headSize));
    const QString foot = QString::fromLatin1(bytes.last(std::min(footSize, bytes.size())));
    readSaver(head, page);
    const auto memento = mementoAddress(page.page.url);
    if (memento) {
        page.page.url = memento->original;
        page.observed = memento->time;
    }
    if (memento || isFromWebArchive(head, foot)) {
        readArchive(head, foot, page);
        page.page.bytes = withoutArchiveMarks(bytes);
    }
}

} // namespace parallax::fetch
