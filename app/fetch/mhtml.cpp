// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mhtml.h"

#include "markupaddresses.h"
#include "mhtmlframes.h"

#include <QRegularExpression>

#include <array>
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

Owned<GMimeMessage> messageOf(const QByteArray &bytes)
{
    startLibrary();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

/// The page's own address: browsers name it in the head of the file or of the part.
QUrl addressOf(GMimeMessage *message, GMimeObject *root)
{
    const QString address = headerOf(GMIME_OBJECT(message), "Snapshot-Content-Location");
    return QUrl(address.isEmpty() ? headerOf(root, "Content-Location") : address);
}

QString typeWithCharset(GMimeObject *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(part, "charset");
    return charset == nullptr ? u"text/html"_s
                              : u"text/html; charset="_s + QString::fromLatin1(charset);
}

/// The markup of a part, by the charset that its head or it itself names.
QByteArray utf8Of(GMimeObject *part)
{
    const QByteArray bytes = contentOf(part);
    static const QRegularExpression declared(u"charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype LongestHead = 4096;
    const char *named = g_mime_object_get_content_type_parameter(part, "charset");
    const QByteArray charset = named != nullptr
        ? QByteArray(named)
        : declared.match(QString::fromLatin1(bytes.left(LongestHead))).captured(1).toLatin1();
    // As in a page itself: valid UTF-8 is UTF-8, whatever is said.
    if (bytes.isValidUtf8() || charset.isEmpty())
        return bytes.isValidUtf8() ? bytes : QString::fromLatin1(bytes).toUtf8();
    gsize size = 0;
    const std::unique_ptr<gchar, decltype(&g_free)> text(
        g_convert_with_fallback(bytes.constData(), bytes.size(), "UTF-8", charset.constData(), "?",
                                nullptr, &size, nullptr),
        &g_free);
    return text == nullptr ? QString::fromLatin1(bytes).toUtf8()
                           : QByteArray(text.get(), qsizetype(size));
}

/// The parts beside the root page, by the addresses under which the page names them.
class MhtmlParts
{
public:
    MhtmlParts(GMimeObject *whole, GMimeObject *root, const QUrl &address)
        : m_root(root)
    {
        collect(whole, address, 0);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            OriginalPart &part = m_parts[i];
            if (part.mediaType.startsWith("text/css"))
                part.bytes = styleWithAddresses(part.bytes, changeFor(m_bases.at(i)));
            else if (isFrame(part))
                part.bytes = withAddresses(part.bytes, true, changeFor(m_bases.at(i)));
        }
    }

    /// A frame of the page with the frames in it set into it, as far as there may be any.
    [[nodiscard]] std::optional<QByteArray>
    frameAt(const QUrl &base, const QByteArray &address, int depth)
    {
        constexpr int Deepest = 3;
        constexpr int MostFrames = 100; // of the whole file: one may name itself in itself
        const auto place = changeFor(base)(address);
        if (!place || depth > Deepest || m_framesTold >= MostFrames)
            return std::nullopt;
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            if (m_parts.at(i).path != *place || !isFrame(m_parts.at(i)))
                continue;
            ++m_framesTold;
            const QUrl inner = m_bases.at(i);
            return withFrames(utf8Of(m_sources.at(i)), [this, inner, depth](const QByteArray &one) {
                return frameAt(inner, one, depth + 1);
            });
        }
        return std::nullopt;
    }

    [[nodiscard]] AddressChange changeFor(const QUrl &base) const
    {
        return [this, base](const QByteArray &address) -> std::optional<QByteArray> {
            const auto own = m_places.constFind(address);
            if (own != m_places.constEnd())
                return *own;
            const QUrl full = base.resolved(QUrl::fromEncoded(address));
            const auto found = m_places.constFind(full.toEncoded(QUrl::RemoveFragment));
            return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
        };
    }

    [[nodiscard]] const QList<OriginalPart> &parts() const { return m_parts; }

private:
    void collect(GMimeObject *object, const QUrl &base, int depth)
    {
        constexpr int deepest = 10;
        if (GMIME_IS_MULTIPART(object) && depth <= deepest) {
            auto *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
                collect(g_mime_multipart_get_part(multipart, i), base, depth + 1);
        } else if (GMIME_IS_PART(object) && object != m_root) {
            add(object, base);
        }
    }

    void add(GMimeObject *part, const QUrl &base)
    {
        GMimeContentType *type = g_mime_object_get_content_type(part);
        const QByteArray mediaType = QByteArray(g_mime_content_type_get_media_type(type)) + '/'
            + g_mime_content_type_get_media_subtype(type);
        // Scripts are not shown.
        static constexpr std::array<QByteArrayView, 5> shown{"image/", "text/css", "font/",
                                                             "text/html", "application/xhtml+xml"};
        if (std::none_of(shown.begin(), shown.end(), [&mediaType](QByteArrayView one) {
                return mediaType.toLower().startsWith(one);
            }))
            return;
        const QByteArray place = "/parts/" + QByteArray::number(m_parts.size());
        const QString location = headerOf(part, "Content-Location");
        const QUrl full = base.resolved(QUrl(location));
        if (!location.isEmpty())
            m_places.insert(full.toEncoded(QUrl::RemoveFragment), place);
        if (const char *id = g_mime_object_get_content_id(part))
            m_places.insert(QByteArray("cid:") + id, place);
        m_bases.append(location.isEmpty() ? base : full);
        m_sources.append(part);
        m_parts.append({place, mediaType.toLower(), contentOf(part)});
        if (const char *charset = g_mime_object_get_content_type_parameter(part, "charset");
            charset != nullptr && isFrame(m_parts.last()))
            m_parts.last().mediaType += QByteArray("; charset=") + charset;
    }

    static bool isFrame(const OriginalPart &part)
    {
        return part.mediaType.startsWith("text/html")
            || part.mediaType.startsWith("application/xhtml+xml");
    }

    GMimeObject *m_root;
    QHash<QByteArray, QByteArray> m_places; ///< by address
    QList<OriginalPart> m_parts;
    int m_framesTold = 0;
    QList<GMimeObject *> m_sources; ///< of m_parts
    QList<QUrl> m_bases; ///< of m_parts, against which their own addresses are read
};

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
    Unpacked found;
    const Owned<GMimeMessage> message = messageOf(capture.bytes);
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
    const QUrl address = addressOf(message.get(), root);
    MhtmlParts parts(whole, root, address);
    page.page.bytes = withFrames(contentOf(root), [&parts, &address](const QByteArray &one) {
        return parts.frameAt(address, one, 0);
    });
    page.page.mediaType = typeWithCharset(root);
    // Addresses of frames inside the file are no addresses of pages.
    if (address.scheme().startsWith("http"_L1))
        page.page.url = address;
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

Result<OriginalPage> mhtmlOriginal(const Capture &capture)
{
    const Owned<GMimeMessage> message = messageOf(capture.bytes);
    GMimeObject *whole = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (whole == nullptr)
        return failure(Error::Code::Malformed, u"its head cannot be read"_s);
    const Frame frame = GMIME_IS_MULTIPART(whole) ? frameOf(capture.bytes, whole) : Frame();
    GMimeObject *root = frame.holdsRoot ? rootOf(whole, 0) : nullptr;
    if (root == nullptr) {
        return failure(frame.reason.isEmpty() ? Error::Code::Empty : Error::Code::Malformed,
                       frame.reason.isEmpty() ? u"none of its parts is a page"_s : frame.reason);
    }
    const QUrl address = addressOf(message.get(), root);
    const MhtmlParts parts(whole, root, address);
    const QByteArray markup = contentOf(root);
    static const QRegularExpression baseElement(
        u"<base\\s[^<>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Where it stands, it stands in the head.
    constexpr qsizetype longestHead = 256 * 1024;
    const auto match = baseElement.match(QString::fromLatin1(markup.left(longestHead)));
    const QUrl base = match.hasMatch() ? address.resolved(QUrl(match.captured(1))) : address;
    return OriginalPage{OriginalKind::Page, withAddresses(markup, true, parts.changeFor(base)),
                        typeWithCharset(root).toLatin1(), parts.parts()};
}

} // namespace parallax::fetch
