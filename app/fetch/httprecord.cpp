// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprecord.h"

#include "decompression.h"
#include "unpacked.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// RFC 4648, section 6.
QByteArray base32(const QByteArray &bytes)
{
    static constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray result;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | static_cast<uchar>(byte);
        count += 8;
        while (count >= 5) {
            count -= 5;
            result += alphabet[qsizetype((bits >> unsigned(count)) & 31U)];
        }
    }
    if (count > 0)
        result += alphabet[qsizetype((bits << unsigned(5 - count)) & 31U)];
    return result;
}

/// The next line of \a bytes without its end; \a at moves behind it.
QByteArrayView lineAt(const QByteArray &bytes, qsizetype &at)
{
    qsizetype end = bytes.indexOf('\n', at);
    end = end < 0 ? bytes.size() : end;
    const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
    at = std::min(end + 1, bytes.size());
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

QByteArray HeaderLines::value(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(lines, [name](const auto &line) { return line.first == name; });
    return found == lines.cend() ? QByteArray() : found->second;
}

bool addHeaderLine(HeaderLines &headers, QByteArrayView line)
{
    const bool continues = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
    if (continues && !headers.lines.isEmpty()) {
        headers.lines.last().second += ' ' + line.toByteArray().trimmed();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || continues)
        return false;
    headers.lines.append({line.first(colon).toByteArray().trimmed().toLower(),
                          line.sliced(colon + 1).toByteArray().trimmed()});
    return true;
}

HttpRecord httpRecord(const QByteArray &block)
{
    HttpRecord record;
    qsizetype at = 0;
    const QByteArray first = lineAt(block, at).toByteArray();
    if (!first.startsWith("HTTP/")) {
        record.body = block;
        return record;
    }
    record.status = first.split(' ').value(1).toInt();
    while (at < block.size()) {
        const QByteArrayView line = lineAt(block, at);
        if (line.isEmpty())
            break;
        addHeaderLine(record.headers, line);
    }
    record.body = block.sliced(at);
    return record;
}

QByteArray HttpRecord::unchunked() const
{
    if (!headers.value("transfer-encoding").toLower().contains("chunked"))
        return body;
    QByteArray result;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype start = at;
        const QByteArray head = lineAt(body, at).toByteArray();
        bool isNumber = false;
        const qsizetype size = head.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || size > body.size() - at) {
            // No chunks at all, or a wrong length on the way: what is left is taken as it stands.
            return start == 0 ? body : result + body.sliced(start);
        }
        if (size == 0)
            break;
        result += QByteArrayView(body).sliced(at, size);
        at += size;
        if (at < body.size())
            lineAt(body, at);
    }
    return result;
}

Result<QByteArray> HttpRecord::content() const
{
    Result<QByteArray> bytes = unchunked();
    const QList<QByteArray> codings = headers.value("content-encoding").split(',');
    for (auto coding = codings.crbegin(); bytes && coding != codings.crend(); ++coding)
        bytes = withoutCoding(*bytes, *coding, largestPage);
    return bytes;
}

std::optional<bool> matchesDigest(QByteArrayView digest, const QList<QByteArray> &bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, QCryptographicHash::Algorithm>, 4> known{{
        {"sha1", QCryptographicHash::Sha1},
        {"sha256", QCryptographicHash::Sha256},
        {"sha512", QCryptographicHash::Sha512},
        {"md5", QCryptographicHash::Md5},
    }};
    const qsizetype colon = digest.indexOf(':');
    const QByteArray name = digest.first(std::max<qsizetype>(colon, 0)).toByteArray().toLower();
    QByteArray wanted = digest.sliced(colon + 1).toByteArray().toUpper();
    while (wanted.endsWith('='))
        wanted.chop(1);
    for (const auto &[algorithm, hash] : known) {
        if (name.trimmed().replace("-", "") != algorithm)
            continue;
        return std::ranges::any_of(bytes, [&wanted, hash = hash](const QByteArray &candidate) {
            const QByteArray sum = QCryptographicHash::hash(candidate, hash);
            return wanted == sum.toHex().toUpper() || wanted == base32(sum);
        });
    }
    return std::nullopt;
}

} // namespace parallax::fetch
