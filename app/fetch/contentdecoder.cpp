// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentdecoder.h"

#include <QString>

#include <array>
#include <utility>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr int stepSize = 64 * 1024;
// zlib's own numbers: 15 bits of window, +16 for a gzip wrapper, negative for none.
constexpr int gzipWindow = 15 + 16;
constexpr int zlibWindow = 15;
constexpr int rawWindow = -15;

} // namespace

struct ContentDecoder::Private
{
    enum class Coding {
        Identity,
        Gzip,
        Deflate,
    };

    [[nodiscard]] Result<> open(int window);
    void close();
    [[nodiscard]] Result<> inflateAll(const QByteArray &bytes);
    [[nodiscard]] Result<> append(const char *data, qint64 size);

    qint64 limit = 0;
    Coding coding = Coding::Identity;
    z_stream stream{};
    bool isOpen = false;
    bool isAtEnd = false;
    QByteArray decoded;
    qint64 decodedSize = 0;
};

Result<> ContentDecoder::Private::open(int window)
{
    stream = {};
    isOpen = inflateInit2(&stream, window) == Z_OK;
    isAtEnd = false;
    return isOpen ? Result<>()
                  : failure(Error::Code::Unreadable, u"no memory left for decompression"_s);
}

void ContentDecoder::Private::close()
{
    if (std::exchange(isOpen, false)) {
        inflateEnd(&stream);
    }
}

Result<> ContentDecoder::Private::append(const char *data, qint64 size)
{
    const qint64 room = limit - decodedSize;
    const qint64 taken = std::min(room, size);
    decoded.append(data, taken);
    decodedSize += taken;
    if (size > room) {
        return failure(Error::Code::TooLarge,
                       u"it has more than the %1 bytes that are read"_s.arg(limit));
    }
    return {};
}

Result<> ContentDecoder::Private::inflateAll(const QByteArray &bytes)
{
    QByteArray input = bytes; // zlib wants it writable
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    std::array<char, stepSize> step; // filled by zlib before it is read
    // Goes on without input as long as zlib still holds output.
    for (bool isFull = false; stream.avail_in > 0 || isFull;) {
        if (isAtEnd) {
            // RFC 1952, 2.2: a gzip file may be several, one behind the other.
            if (coding != Coding::Gzip || inflateReset(&stream) != Z_OK) {
                return failure(Error::Code::Malformed,
                               u"data follow the end of the compressed data"_s);
            }
            isAtEnd = false;
        }
        stream.next_out = reinterpret_cast<Bytef *>(step.data());
        stream.avail_out = stepSize;
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (auto added = append(step.data(), stepSize - stream.avail_out); !added) {
            return added;
        }
        isAtEnd = code == Z_STREAM_END;
        isFull = stream.avail_out == 0 && !isAtEnd;
        if (code == Z_BUF_ERROR) {
            break; // wants more input
        }
        if (code != Z_OK && code != Z_STREAM_END) {
            return failure(
                Error::Code::Malformed,
                u"the compressed data are broken after %1 bytes (%2)"_s.arg(
                    QString::number(decodedSize),
                    stream.msg ? QString::fromLatin1(stream.msg) : u"no reason given"_s));
        }
    }
    return {};
}

ContentDecoder::ContentDecoder(qint64 limit)
    : d(std::make_unique<Private>())
{
    d->limit = limit;
}

ContentDecoder::~ContentDecoder()
{
    d->close();
}

QByteArray ContentDecoder::accepted()
{
    return "gzip, deflate";
}

Result<> ContentDecoder::start(const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity") {
        d->coding = Private::Coding::Identity;
        return {};
    }
    if (name == "gzip" || name == "x-gzip") {
        d->coding = Private::Coding::Gzip;
        return d->open(gzipWindow);
    }
    if (name == "deflate") {
        d->coding = Private::Coding::Deflate; // opened at the first byte, which tells which one
        return {};
    }
    return failure(Error::Code::Unsupported,
                   u"it is compressed as \"%1\", which was not asked for"_s.arg(
                       QString::fromLatin1(name.first(std::min<qsizetype>(name.size(), 100)))));
}

Result<> ContentDecoder::add(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return {};
    }
    if (d->coding == Private::Coding::Identity) {
        return d->append(bytes.constData(), bytes.size());
    }
    if (!d->isOpen) {
        // "deflate" means a zlib wrapper, but some servers send the bare data. The wrapper's first
        // byte says method 8 in its low half; bare data cannot begin so with a final block.
        const bool isWrapped = (static_cast<unsigned char>(bytes.at(0)) & 0x0F) == 8;
        if (auto opened = d->open(isWrapped ? zlibWindow : rawWindow); !opened) {
            return opened;
        }
    }
    return d->inflateAll(bytes);
}

Result<> ContentDecoder::finish()
{
    // A compressed body of no bytes at all is what servers send with an empty page.
    const bool isWhole = d->coding == Private::Coding::Identity || d->isAtEnd
        || (d->decodedSize == 0 && d->stream.total_in == 0);
    d->close();
    return isWhole
        ? Result<>()
        : failure(Error::Code::Malformed,
                  u"the compressed data stop in the middle, after %1 bytes"_s.arg(d->decodedSize));
}

QByteArray ContentDecoder::takeDecoded()
{
    return std::exchange(d->decoded, QByteArray());
}

qint64 ContentDecoder::decodedSize() const
{
    return d->decodedSize;
}

} // namespace parallax::fetch
