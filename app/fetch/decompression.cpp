// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decompression.h"

#include <algorithm>
#include <array>
#include <brotli/decode.h>
#include <cstring>
#include <optional>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr QByteArrayView gzipStart("\x1F\x8B\x08");
constexpr QByteArrayView zstdStart("\x28\xB5\x2F\xFD");
/// Window bits of zlib's inflateInit2: 15 is the largest window, 16 more means gzip, negative raw.
constexpr int gzipWindow = 15 + 16;
constexpr int zlibWindow = 15;
constexpr int rawWindow = -15;

tl::unexpected<Error> tooLarge(qint64 limit)
{
    return failure(Error::Code::TooLarge,
                   u"it unpacks to more than %1 MB"_s.arg(limit / (1024 * 1024)));
}

tl::unexpected<Error> damaged(const QString &coding)
{
    return failure(Error::Code::Malformed, u"its %1 data are damaged or cut off"_s.arg(coding));
}

/// A zlib stream that ends itself.
class Inflater
{
public:
    explicit Inflater(int window)
        : m_isReady(inflateInit2(&m_stream, window) == Z_OK)
    {
    }

    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }

    Q_DISABLE_COPY_MOVE(Inflater)

    z_stream &stream() { return m_stream; }

    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    z_stream m_stream{};
    bool m_isReady;
};

Bytef *zlibBytes(const char *bytes)
{
    // zlib's interface takes no const, and never writes to its input.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes)); // NOLINT(*-const-cast)
}

Result<QByteArray> inflated(const QByteArray &bytes, int window, qint64 limit)
{
    Inflater inflater(window);
    if (!inflater.isReady())
        return failure(Error::Code::TooLarge, u"there is no memory to unpack it"_s);
    z_stream &stream = inflater.stream();
    stream.next_in = zlibBytes(bytes.constData());
    stream.avail_in = uInt(bytes.size());
    QByteArray result;
    std::array<char, pieceSize> piece{};
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = zlibBytes(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        if (result.size() > limit)
            return tooLarge(limit);
        const bool hasNextMember = state == Z_STREAM_END && window == gzipWindow
            && stream.avail_in > 0 && *stream.next_in == 0x1F;
        if (hasNextMember)
            state = inflateReset(&stream);
    }
    if (state != Z_STREAM_END)
        return damaged(window == gzipWindow ? u"gzip"_s : u"deflate"_s);
    return result;
}

/// "deflate" should be zlib's form, and often is the raw one.
Result<QByteArray> withoutDeflate(const QByteArray &bytes, qint64 limit)
{
    Result<QByteArray> result = inflated(bytes, zlibWindow, limit);
    if (!result && result.error().code == Error::Code::Malformed)
        return inflated(bytes, rawWindow, limit);
    return result;
}

Result<QByteArray> withoutBrotli(const QByteArray &bytes, qint64 limit)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    auto left = size_t(bytes.size());
    const auto *next = reinterpret_cast<const uint8_t *>(bytes.constData());
    std::array<uint8_t, pieceSize> piece{};
    QByteArray result;
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        size_t room = piece.size();
        uint8_t *out = piece.data();
        state = BrotliDecoderDecompressStream(decoder.get(), &left, &next, &room, &out, nullptr);
        result.append(reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size() - room));
        if (result.size() > limit)
            return tooLarge(limit);
    }
    if (state != BROTLI_DECODER_RESULT_SUCCESS)
        return damaged(u"Brotli"_s);
    return result;
}

Result<QByteArray> withoutZstd(const QByteArray &bytes, qint64 limit)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> decoder(ZSTD_createDStream(),
                                                                             &ZSTD_freeDStream);
    std::array<char, pieceSize> piece{};
    ZSTD_inBuffer input{bytes.constData(), size_t(bytes.size()), 0};
    QByteArray result;
    size_t state = 1;
    while (state != 0 || input.pos < input.size) {
        ZSTD_outBuffer output{piece.data(), piece.size(), 0};
        const size_t before = input.pos;
        state = ZSTD_decompressStream(decoder.get(), &output, &input);
        if (ZSTD_isError(state) != 0 || (output.pos == 0 && input.pos == before))
            return damaged(u"Zstandard"_s);
        result.append(piece.data(), qsizetype(output.pos));
        if (result.size() > limit)
            return tooLarge(limit);
    }
    return result;
}

} // namespace

Result<QByteArray> withoutCoding(const QByteArray &bytes, QByteArrayView coding, qint64 limit)
{
    const QByteArray name = coding.toByteArray().trimmed().toLower();
    if (bytes.isEmpty() || name.isEmpty() || name == "identity" || name == "none")
        return bytes;
    if (name == "gzip" || name == "x-gzip")
        return bytes.startsWith(gzipStart) ? inflated(bytes, gzipWindow, limit) : bytes;
    if (name == "deflate")
        return withoutDeflate(bytes, limit);
    if (name == "br")
        return withoutBrotli(bytes, limit);
    if (name == "zstd")
        return bytes.startsWith(zstdStart) ? withoutZstd(bytes, limit) : bytes;
    return failure(Error::Code::Unsupported,
                   u"it is packed as \"%1\", which is not read"_s.arg(QString::fromLatin1(name)));
}

struct ByteReader::Private
{
    QByteArray bytes;
    QByteArray buffer; ///< inflated and not yet taken
    qsizetype taken = 0; ///< of `buffer`
    qsizetype memberStart = 0;
    qint64 inflatedSize = 0;
    bool isGzip = false;
    bool isDone = false;
    bool hasWrongSum = false;
    std::unique_ptr<Inflater> inflater;
    std::optional<Error> damage;
};

ByteReader::ByteReader(const QByteArray &bytes)
    : d(std::make_unique<Private>())
{
    d->bytes = bytes;
    d->isGzip = bytes.startsWith(gzipStart);
    if (!d->isGzip) {
        d->buffer = bytes;
        d->isDone = true;
        return;
    }
    d->inflater = std::make_unique<Inflater>(gzipWindow);
    d->inflater->stream().next_in = zlibBytes(bytes.constData());
    d->inflater->stream().avail_in = uInt(bytes.size());
}

ByteReader::~ByteReader() = default;

void ByteReader::inflateMore()
{
    z_stream &stream = d->inflater->stream();
    std::array<char, pieceSize> piece{};
    stream.next_out = zlibBytes(piece.data());
    stream.avail_out = uInt(piece.size());
    const int state = inflate(&stream, Z_NO_FLUSH);
    const auto size = qsizetype(piece.size() - stream.avail_out);
    d->buffer.append(piece.data(), size);
    d->inflatedSize += size;
    const bool isBomb = d->inflatedSize > largestInflated
        || (d->inflatedSize > freeOfRatio && d->inflatedSize / d->bytes.size() > largestRatio);
    if (isBomb) {
        d->damage = Error{Error::Code::TooLarge,
                          u"its gzip data unpack to more than %1 times their size"_s.arg(
                              d->inflatedSize / d->bytes.size())};
        d->isDone = true;
    } else if (state == Z_STREAM_END) {
        const qsizetype at = d->bytes.size() - qsizetype(stream.avail_in);
        if (QByteArrayView(d->bytes).sliced(at).startsWith(gzipStart.first(2))) {
            d->memberStart = at;
            inflateReset(&stream);
        } else {
            d->isDone = true; // padding behind the last member is custom
        }
    } else if (state != Z_OK) {
        const QByteArrayView message(stream.msg == nullptr ? "" : stream.msg);
        d->hasWrongSum = message.endsWith("data check") || message.endsWith("length check");
        const bool isCut = state == Z_BUF_ERROR;
        d->damage = Error{Error::Code::Malformed,
                          isCut ? u"its gzip data are cut off"_s
                                : u"its gzip data are damaged near byte %1"_s.arg(
                                    d->bytes.size() - qsizetype(stream.avail_in))};
        d->isDone = true;
    }
}

bool ByteReader::fill(qsizetype size)
{
    if (!d->isDone && d->taken > pieceSize) {
        d->buffer.remove(0, d->taken);
        d->taken = 0;
    }
    while (!d->isDone && d->buffer.size() - d->taken < size)
        inflateMore();
    return d->buffer.size() - d->taken >= size;
}

QByteArray ByteReader::read(qint64 size)
{
    fill(qsizetype(size));
    const qsizetype there = std::min<qsizetype>(d->buffer.size() - d->taken, qsizetype(size));
    const QByteArray result = d->buffer.sliced(d->taken, there);
    d->taken += there;
    return result;
}

qint64 ByteReader::skip(qint64 size)
{
    qint64 skipped = 0;
    while (skipped < size && fill(1)) {
        const auto there = std::min<qint64>(d->buffer.size() - d->taken, size - skipped);
        d->taken += qsizetype(there);
        skipped += there;
    }
    return skipped;
}

QByteArray ByteReader::readLine(qsizetype longest)
{
    qsizetype looked = 0;
    while (true) {
        const qsizetype newline = d->buffer.indexOf('\n', d->taken + looked);
        const qsizetype there = d->buffer.size() - d->taken;
        if (newline >= 0 || there >= longest || !fill(there + 1)) {
            const qsizetype end = newline >= 0 ? newline + 1 : d->buffer.size();
            return read(std::min(end - d->taken, longest));
        }
        looked = there;
    }
}

QByteArrayView ByteReader::peek(qsizetype size)
{
    fill(size);
    return QByteArrayView(d->buffer).sliced(d->taken).first(
        std::min(size, d->buffer.size() - d->taken));
}

bool ByteReader::atEnd()
{
    return !fill(1);
}

const std::optional<Error> &ByteReader::damage() const
{
    return d->damage;
}

bool ByteReader::hasWrongSum() const
{
    return d->hasWrongSum;
}

bool ByteReader::recover()
{
    if (!d->isGzip || !d->damage || d->damage->code == Error::Code::TooLarge)
        return false;
    const qsizetype next = d->bytes.indexOf(gzipStart, d->memberStart + 1);
    if (next < 0)
        return false;
    d->memberStart = next;
    d->damage.reset();
    d->hasWrongSum = false;
    d->isDone = false;
    d->buffer.clear();
    d->taken = 0;
    z_stream &stream = d->inflater->stream();
    inflateReset(&stream);
    stream.next_in = zlibBytes(d->bytes.constData() + next);
    stream.avail_in = uInt(d->bytes.size() - next);
    return true;
}

} // namespace parallax::fetch
