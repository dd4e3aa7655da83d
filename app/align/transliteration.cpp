// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transliteration.h"

#include <array>
#include <memory>
#include <unicode/utrans.h>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 40; ///< code units; longer ones are no names

struct Reading
{
    QLatin1StringView letters;
    std::array<QLatin1StringView, 3> sounds; ///< "" where the letters are not heard
    std::size_t count = 1;
};

/// Longest first. Arabic has no p, v and hard g of its own; w, y and h come and go.
constexpr auto readings = std::to_array<Reading>({
    {"tsch"_L1, {"ts"_L1, "s"_L1}, 2},
    {"sch"_L1, {"s"_L1, "sk"_L1}, 2},
    {"tch"_L1, {"ts"_L1, "s"_L1}, 2},
    {"sh"_L1, {"s"_L1}, 1},
    {"ch"_L1, {"k"_L1, "s"_L1, "ts"_L1}, 3},
    {"ck"_L1, {"k"_L1}, 1},
    {"ph"_L1, {"f"_L1}, 1},
    {"th"_L1, {"t"_L1, "d"_L1}, 2},
    {"dh"_L1, {"d"_L1}, 1},
    {"kh"_L1, {"k"_L1}, 1},
    {"gh"_L1, {"k"_L1, ""_L1}, 2},
    {"dj"_L1, {"j"_L1}, 1},
    {"ce"_L1, {"s"_L1}, 1},
    {"ci"_L1, {"s"_L1, "ts"_L1}, 2},
    {"b"_L1, {"b"_L1}, 1},
    {"c"_L1, {"k"_L1}, 1},
    {"d"_L1, {"d"_L1}, 1},
    {"f"_L1, {"f"_L1}, 1},
    {"g"_L1, {"k"_L1, "j"_L1}, 2},
    {"j"_L1, {"j"_L1, ""_L1, "k"_L1}, 3},
    {"k"_L1, {"k"_L1}, 1},
    {"l"_L1, {"l"_L1}, 1},
    {"m"_L1, {"m"_L1}, 1},
    {"n"_L1, {"n"_L1}, 1},
    {"p"_L1, {"b"_L1}, 1},
    {"q"_L1, {"k"_L1}, 1},
    {"r"_L1, {"r"_L1}, 1},
    {"s"_L1, {"s"_L1}, 1},
    {"t"_L1, {"t"_L1, "d"_L1}, 2},
    {"v"_L1, {"f"_L1}, 1},
    {"x"_L1, {"ks"_L1}, 1},
    {"z"_L1, {"s"_L1, "ts"_L1}, 2},
});

const Reading *readingAt(QStringView word, qsizetype position)
{
    for (const Reading &reading : readings) {
        if (word.sliced(position).startsWith(reading.letters))
            return &reading;
    }
    return nullptr;
}

} // namespace

QString inLatinLetters(QStringView word)
{
    using Transliterator = std::unique_ptr<UTransliterator, decltype(&utrans_close)>;
    UErrorCode status = U_ZERO_ERROR;
    const QString rules = u"Any-Latin; Latin-ASCII; Any-Lower"_s;
    // One for each thread: opening it compiles its rules.
    thread_local const Transliterator transliterator(
        utrans_openU(reinterpret_cast<const UChar *>(rules.utf16()), int32_t(rules.size()),
                     UTRANS_FORWARD, nullptr, 0, nullptr, &status),
        &utrans_close);
    if (!transliterator)
        return word.toString().toLower();
    constexpr int32_t Growth = 6; // one sign may become a syllable
    const QStringView written = word.first(std::min(word.size(), LongestWord));
    QList<UChar> buffer(written.size() * Growth + Growth);
    std::copy(written.utf16(), written.utf16() + written.size(), buffer.begin());
    auto length = int32_t(written.size());
    int32_t limit = length;
    status = U_ZERO_ERROR;
    utrans_transUChars(transliterator.get(), buffer.data(), &length, int32_t(buffer.size()), 0,
                       &limit, &status);
    if (U_FAILURE(status))
        return word.toString().toLower();
    return QString::fromUtf16(buffer.constData(), length);
}

QStringList consonantSkeletons(QStringView word, qsizetype most)
{
    const QString latin = inLatinLetters(word);
    QStringList found{QString()};
    for (qsizetype i = 0; i < latin.size();) {
        const Reading *reading = readingAt(latin, i);
        if (reading == nullptr) { // vowels, w, y, h and signs
            ++i;
            continue;
        }
        QStringList longer;
        for (const QString &skeleton : std::as_const(found)) {
            for (std::size_t k = 0; k < reading->count; ++k) {
                const QLatin1StringView sound = reading->sounds.at(k);
                // A doubled consonant is written once in Arabic.
                const QString next =
                    !sound.isEmpty() && skeleton.endsWith(sound) ? skeleton : skeleton + sound;
                if (longer.size() < most && !longer.contains(next))
                    longer.append(next);
            }
        }
        found = longer;
        i += reading->letters.size();
    }
    return found;
}

} // namespace parallax::align
