// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipfile.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr size_t pieceSize = 64 * 1024;

QString pathOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *raw = archive_entry_pathname(entry);
    return raw == nullptr ? QString() : QString::fromUtf8(raw);
}

/// Also what Windows would follow.
bool leadsOut(const QString &path)
{
    QString plain = path;
    plain.replace(u'\\', u'/');
    const bool isAbsolute = plain.startsWith(u'/') || (plain.size() > 1 && plain[1] == u':');
    return isAbsolute || plain.split(u'/').contains(u".."_s) || plain.contains(QChar(u'\0'));
}

class ZipReader
{
public:
    ZipReader(const QByteArray &bytes, const ZipLimits &limits)
        : m_archive(archive_read_new(), &archive_read_free)
        , m_limits(limits)
        , m_packed(bytes.size())
    {
        archive_read_support_format_zip_seekable(m_archive.get());
        m_isOpen =
            archive_read_open_memory(m_archive.get(), bytes.constData(), size_t(bytes.size()))
            == ARCHIVE_OK;
    }

    Result<ZipFile> take(const std::function<bool(const QString &)> &isWanted);

private:
    std::optional<Error> obstacle(archive_entry *entry, const QString &path) const;
    Result<QByteArray> content();

    [[nodiscard]] QString reason() const
    {
        const char *text = archive_error_string(m_archive.get());
        return text == nullptr ? u"its data are damaged"_s : QString::fromUtf8(text);
    }

    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    ZipLimits m_limits;
    qint64 m_packed;
    qint64 m_total = 0;
    bool m_isOpen = false;
    ZipFile m_file;
};

std::optional<Error> ZipReader::obstacle(archive_entry *entry, const QString &path) const
{
    if (leadsOut(path))
        return Error{Error::Code::Malformed, u"its path leads out of the archive"_s};
    if (m_file.entries.contains(path))
        return Error{Error::Code::Malformed, u"a file of this path stands there already"_s};
    if (archive_entry_is_encrypted(entry) != 0)
        return Error{Error::Code::Unsupported, u"it is encrypted"_s};
    return std::nullopt;
}

Result<QByteArray> ZipReader::content()
{
    QByteArray content;
    std::array<char, pieceSize> piece{};
    while (true) {
        const la_ssize_t size = archive_read_data(m_archive.get(), piece.data(), piece.size());
        if (size < 0)
            return failure(Error::Code::Malformed, reason());
        if (size == 0)
            return content;
        content.append(piece.data(), qsizetype(size));
        m_total += size;
        if (content.size() > m_limits.entry || m_total > m_limits.total) {
            return failure(Error::Code::TooLarge,
                           u"it unpacks to more than %1 MB"_s.arg(
                               std::min(m_limits.entry, m_limits.total) / (1024 * 1024)));
        }
        const bool isBomb = content.size() > m_limits.freeOfRatio
            && content.size() / std::max<qint64>(m_packed, 1) > m_limits.ratio;
        if (isBomb) {
            return failure(Error::Code::TooLarge,
                           u"it unpacks to more than %1 times the size of the whole file"_s.arg(
                               m_limits.ratio));
        }
    }
}

Result<ZipFile> ZipReader::take(const std::function<bool(const QString &)> &isWanted)
{
    if (!m_isOpen)
        return failure(Error::Code::Malformed, u"it is no ZIP file: "_s + reason());
    archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    for (int i = 0;; ++i) {
        state = archive_read_next_header(m_archive.get(), &entry);
        if (state == ARCHIVE_EOF)
            break;
        if (state == ARCHIVE_FATAL || state == ARCHIVE_RETRY) {
            m_file.failures.append(
                {Error::Code::Malformed, u"the archive is damaged: "_s + reason()});
            break;
        }
        if (i >= m_limits.entries) {
            m_file.failures.append(
                {Error::Code::TooLarge,
                 u"the archive holds more than %1 files"_s.arg(m_limits.entries)});
            break;
        }
        const QString path = pathOf(entry);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        auto refusal = obstacle(entry, path);
        if (!refusal && !isWanted(path))
            continue;
        if (!refusal) {
            auto bytes = content();
            if (bytes) {
                m_file.entries.insert(path, *bytes);
                m_file.order.append(path);
                continue;
            }
            refusal = bytes.error();
        }
        m_file.failures.append({refusal->code, u"\"%1\": %2"_s.arg(path, refusal->detail)});
        if (m_total > m_limits.total)
            break;
    }
    if (m_file.entries.isEmpty() && m_file.failures.isEmpty()
        && archive_file_count(m_archive.get()) == 0)
        return failure(Error::Code::Empty, u"the archive holds no files"_s);
    return m_file;
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("PK\x03\x04"))
        || bytes.startsWith(QByteArrayView("PK\x05\x06"));
}

Result<ZipFile> zipFile(const QByteArray &bytes,
                        const std::function<bool(const QString &)> &isWanted,
                        const ZipLimits &limits)
{
    return ZipReader(bytes, limits).take(isWanted);
}

} // namespace parallax::fetch
