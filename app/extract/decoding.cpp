// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreader.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// Share of control characters above which bytes are not text; text files have none to speak of.
constexpr double largestControlShare = 0.002;
/// Share of characters a reader would expect, above which bytes without a mark pass for UTF-16.
constexpr double smallestPlainShare = 0.97;
/// Bytes that the detectors look at; enough for statistics, small enough to be quick.
constexpr qsizetype probeSize = 64 * 1024;
/// UAX #15, "Stream-Safe Text Format": at most 30 combining marks in a row.
constexpr int longestMarkRun = 30;

/// Windows-1252's upper part 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool isUpperControl = byte >= 0x80 && byte < 0xA0;
        text[i] = QChar(isUpperControl ? upperControls.at(byte - 0x80U) : char16_t(byte));
    }
    return text;
}

/// The bytes that this text is in Windows-1252, or nothing when one of its characters has none.
std::optional<QByteArray> toWindows1252(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF)) {
            bytes += static_cast<char>(unit);
            continue;
        }
        const auto found = std::find(upperControls.begin(), upperControls.end(), unit);
        if (found == upperControls.end())
            return std::nullopt;
        bytes += static_cast<char>(0x80 + (found - upperControls.begin()));
    }
    return bytes;
}

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool hasUpperByte(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
}

/// UTF-8 that was read as Windows-1252 and saved again: "â€œ", "Ã©". Only when the text as a
/// whole goes back, so that a genuine "Ã" is never touched; twice, for text that went wrong twice.
QString withoutMojibake(QString text)
{
    for (int round = 0; round < 2; ++round) {
        const std::optional<QByteArray> bytes = toWindows1252(text);
        if (!bytes || !hasUpperByte(*bytes))
            break;
        const std::optional<QString> repaired = strictUtf8(*bytes);
        if (!repaired)
            break;
        text = *repaired;
    }
    return text;
}

bool isControl(char16_t unit)
{
    const bool isSpacing =
        unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v';
    return (unit < 0x20 && !isSpacing) || (unit >= 0x7F && unit < 0xA0 && unit != 0x85)
        || unit == 0xFFFE || unit == 0xFFFF;
}

double controlShare(QStringView text)
{
    const auto controls =
        std::count_if(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); });
    return text.isEmpty() ? 0.0 : double(controls) / double(text.size());
}

/// How much of the text is letters, digits, spaces and common punctuation of few scripts.
double plainShare(QStringView text)
{
    std::array<qsizetype, QChar::ScriptCount> scripts{};
    qsizetype common = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isControl(unit) || QChar::isSurrogate(unit)
            || text[i].category() == QChar::Other_NotAssigned)
            continue;
        const QChar::Script script = text[i].script();
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            common += unit < 0x3100 ? 1 : 0;
        else
            ++scripts[static_cast<size_t>(script)];
    }
    const qsizetype main = *std::max_element(scripts.begin(), scripts.end());
    const bool isHan = scripts[QChar::Script_Han] == main && main > 0;
    // Chance puts UTF-16 bytes swapped into Han more often than anywhere else.
    const double weight = isHan ? 0.9 : 1.0;
    return text.isEmpty() ? 0.0 : weight * double(common + main) / double(text.size());
}

/// UTF-16 without a byte order mark; NUL bytes have shown that UTF-8 and the like are out.
std::optional<QString> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const QByteArray probe = bytes.first(std::min(bytes.size(), probeSize) & ~qsizetype(1));
    double best = smallestPlainShare;
    std::optional<QStringConverter::Encoding> encoding;
    for (const auto candidate : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringDecoder decoder(candidate, QStringDecoder::Flag::Stateless);
        const double share = plainShare(QString(decoder(probe)));
        if (share > best) {
            best = share;
            encoding = candidate;
        }
    }
    if (!encoding)
        return std::nullopt;
    QStringDecoder decoder(*encoding, QStringDecoder::Flag::Stateless);
    return QString(decoder(bytes));
}

std::optional<QString> byOrderMark(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> encoding =
        QStringConverter::encodingForData(bytes);
    const bool isMarked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")
        || bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith(QByteArray("\x00\x00\xFE\xFF", 4));
    if (!isMarked || !encoding)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    return QString(decoder(bytes));
}

/// Text in an encoding of one script (Windows-1251, Windows-1256, Shift-JIS, …) by ICU's
/// statistics, when they are surer of it than of a western one.
std::optional<QString> byStatistics(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const qsizetype size = std::min(bytes.size(), probeSize);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(size), &status);
    const UCharsetMatch *match =
        U_SUCCESS(status) ? ucsdet_detect(detector.get(), &status) : nullptr;
    if (U_FAILURE(status) || match == nullptr)
        return std::nullopt;
    constexpr int32_t sureEnough = 40; // of 100; western text scores below this for other scripts
    const QByteArray name = ucsdet_getName(match, &status);
    if (ucsdet_getConfidence(match, &status) < sureEnough || name == "ISO-8859-1"
        || name == "windows-1252" || name.startsWith("UTF"))
        return std::nullopt;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(name.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status) || length > text.size())
        return std::nullopt;
    text.truncate(length);
    return text;
}

/// Mostly UTF-8 with a broken spot (a cut at the end, one foreign line): each line by itself.
std::optional<QString> patchedUtf8(const QByteArray &bytes)
{
    QString text;
    qsizetype goodUpper = 0;
    qsizetype badUpper = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        const std::optional<QString> decodedLine = strictUtf8(line);
        const auto upper =
            std::count_if(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; });
        if (decodedLine) {
            goodUpper += upper;
            text += *decodedLine;
        } else if (end == bytes.size() && goodUpper > 0) {
            // A file cut off inside a character: what stands before the cut is still good.
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString cut = decoder(line);
            if (cut.count(QChar::ReplacementCharacter) <= 1) {
                text += cut;
            } else {
                badUpper += upper;
                text += fromWindows1252(line);
            }
        } else {
            badUpper += upper;
            text += fromWindows1252(line);
        }
        at = end;
    }
    if (goodUpper <= badUpper)
        return std::nullopt;
    return text;
}

QString withPlainLineEnds(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &character : text) {
        switch (character.unicode()) {
        case u'\r':
        case u'\f':
        case u'\v':
        case 0x85:
        case 0x2028:
        case 0x2029:
            character = u'\n';
            break;
        default:
            break;
        }
    }
    text.remove(QChar(QChar::ByteOrderMark));
    return text;
}

/// Composing sorts a run of combining marks, which takes quadratic time in the run's length.
QString withBoundedMarks(const QString &text)
{
    QString bounded;
    int run = 0;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        run = text[i].combiningClass() != 0 ? run + 1 : 0;
        if (run > longestMarkRun) {
            bounded += QStringView(text).sliced(copied, i - copied);
            bounded += QChar(0x034F); // COMBINING GRAPHEME JOINER, as UAX #15 says
            copied = i;
            run = 1;
        }
    }
    return copied == 0 ? text : bounded + QStringView(text).sliced(copied);
}

} // namespace

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestInput) {
        return failure(Error::Code::TooLarge,
                       u"the input has %1 bytes, more than the %2 that are read"_s.arg(bytes.size())
                           .arg(largestInput));
    }
    if (bytes.isEmpty())
        return failure(Error::Code::Empty, u"the input is empty"_s);

    std::optional<QString> text = byOrderMark(bytes);
    const bool hasNul = bytes.contains('\0');
    if (!text && hasNul) {
        text = unmarkedUtf16(bytes);
        if (!text)
            return failure(Error::Code::NotText,
                           u"the input is binary: it holds NUL bytes and is not UTF-16"_s);
    }
    if (!text) {
        text = strictUtf8(bytes);
        if (text)
            text = withoutMojibake(*text);
    }
    if (!text)
        text = patchedUtf8(bytes);
    if (!text)
        text = byStatistics(bytes);
    if (!text)
        text = fromWindows1252(bytes);
    if (controlShare(*text) > largestControlShare)
        return failure(Error::Code::NotText,
                       u"the input is binary: it holds too many control characters"_s);
    text->removeIf([](QChar character) { return isControl(character.unicode()); });

    const QString plain =
        withBoundedMarks(withPlainLineEnds(*text)).normalized(QString::NormalizationForm_C);
    const bool isBlank =
        std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); });
    if (isBlank)
        return failure(Error::Code::Empty, u"the input holds nothing but white space"_s);
    return plain;
}

} // namespace parallax::extract
