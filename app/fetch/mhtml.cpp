// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mhtml.h"

#include <QRegularExpression>

#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

void startLibrary()
{
    static const bool isStarted = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isStarted)
}

/// Head of a message: everything before the first empty line.
QByteArray headOf(const QByteArray &bytes)
{
    constexpr qsizetype longestHead = 64 * 1024;
    const QByteArray start = bytes.first(std::min(bytes.size(), longestHead));
    const qsizetype unix = start.indexOf("\n\n");
    const qsizetype windows = start.indexOf("\r\n\r\n");
    const qsizetype end = unix < 0 || (windows >= 0 && windows < unix) ? windows : unix;
    return end < 0 ? start : start.first(end);
}

QString headerOf(GMimeObject *object, const char *name)
{
    const char *value = g_mime_object_get_header(object, name);
    return value == nullptr ? QString() : QString::fromUtf8(value).simplified();
}

bool isPage(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    return GMIME_IS_PART(object)
        && (g_mime_content_type_is_type(type, "text", "html") != 0
            || g_mime_content_type_is_type(type, "application", "xhtml+xml") != 0);
}

/// The part that `start` names, else the first page; parts of a nested multipart count too.
GMimeObject *rootOf(GMimeObject *object, int depth)
{
    constexpr int deepest = 10;
    if (isPage(object))
        return object;
    if (!GMIME_IS_MULTIPART(object) || depth > deepest)
        return nullptr;
    auto *multipart = GMIME_MULTIPART(object);
    QByteArray start = g_mime_object_get_content_type_parameter(object, "start");
    if (start.startsWith('<') && start.endsWith('>'))
        start = start.sliced(1).chopped(1);
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && !start.isEmpty(); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, i);
        if (start == g_mime_object_get_content_id(part) && rootOf(part, depth + 1) != nullptr)
            return rootOf(part, depth + 1);
    }
    for (int i = 0; i < count; ++i) {
        if (GMimeObject *found = rootOf(g_mime_multipart_get_part(multipart, i), depth + 1))
            return found;
    }
    return nullptr;
}

QByteArray contentOf(GMimeObject *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
    if (content == nullptr)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

std::optional<QDateTime> dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    return date == nullptr
        ? std::nullopt
        : std::optional(QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC));
}

/// What is wrong with the frame of the parts, if anything: a parser of mail takes almost all.
struct Frame
{
    QString reason; ///< empty: whole
    bool holdsRoot = true;
};

Frame frameOf(const QByteArray &bytes, GMimeObject *message)
{
    const QByteArray boundary = g_mime_object_get_content_type_parameter(message, "boundary");
    if (boundary.isEmpty())
        return {u"its head names no boundary between its parts"_s, false};
    const QByteArray line = "\n--" + boundary;
    const qsizetype first = bytes.indexOf(line);
    if (first < 0)
        return {u"the boundary that its head names does not occur in it"_s, false};
    const qsizetype second = bytes.indexOf(line, first + line.size());
    if (second < 0)
        return {u"it is cut off inside its first part"_s, false};
    if (!bytes.contains(QByteArray(line + "--")))
        return {u"it is cut off: its last boundary is missing"_s, true};
    return {};
}

} // namespace

bool isMhtml(const Capture &capture)
{
    static const QRegularExpression type(u"^content-type:\\s*multipart/related"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    static const QRegularExpression header(u"^[A-Za-z][A-Za-z0-9-]*:"_s);
    const QString head = QString::fromLatin1(headOf(capture.bytes));
    const bool isNamed = capture.fileName.endsWith(".mht"_L1, Qt::CaseInsensitive)
        || capture.fileName.endsWith(".mhtml"_L1, Qt::CaseInsensitive);
    return header.match(head.trimmed()).hasMatch() && (isNamed || type.match(head).hasMatch());
}

Unpacked mhtmlPage(const Capture &capture)
{
    startLibrary();
    Unpacked found;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(capture.bytes.constData(), size_t(capture.bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    GMimeObject *whole = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (whole == nullptr) {
        found.failures.append({Error::Code::Malformed, u"its head cannot be read"_s});
        return found;
    }
    // One part alone is a page without a frame.
    const Frame frame = GMIME_IS_MULTIPART(whole) ? frameOf(capture.bytes, whole) : Frame();
    if (!frame.reason.isEmpty())
        found.failures.append({Error::Code::Malformed, frame.reason});
    GMimeObject *root = frame.holdsRoot ? rootOf(whole, 0) : nullptr;
    if (root == nullptr) {
        if (frame.reason.isEmpty())
            found.failures.append({Error::Code::Empty, u"none of its parts is a page"_s});
        return found;
    }
    UnpackedPage page;
    page.kept = capture;
    page.kept.mediaType = u"multipart/related"_s;
    page.page = capture;
    page.page.bytes = contentOf(root);
    page.page.mediaType = u"text/html"_s;
    if (const char *charset = g_mime_object_get_content_type_parameter(root, "charset"))
        page.page.mediaType += u"; charset="_s + QString::fromLatin1(charset);
    QString address = headerOf(GMIME_OBJECT(message.get()), "Snapshot-Content-Location");
    if (address.isEmpty())
        address = headerOf(root, "Content-Location");
    // Addresses of frames inside the file are no addresses of pages.
    if (const QUrl url(address); url.scheme().startsWith("http"_L1))
        page.page.url = url;
    page.kept.url = page.page.url;
    page.observed = dateOf(message.get());
    if (page.page.bytes.size() > largestPage) {
        found.failures.append(
            {Error::Code::TooLarge,
             u"its page is larger than %1 MB"_s.arg(largestPage / (1024 * 1024))});
    } else if (page.page.bytes.trimmed().isEmpty()) {
        found.failures.append({Error::Code::Empty, u"its page is empty"_s});
    } else {
        found.pages.append(page);
    }
    return found;
}

} // namespace parallax::fetch
