// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlekey.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr qsizetype longestSlug = 48;
constexpr qsizetype longestFileName = 100;
constexpr qsizetype longestEnding = 12;
constexpr qsizetype keyDigits =
    10; ///< 40 bits: one collision is likely at a million articles an outlet
constexpr qsizetype slugHashDigits = 6;

/// Half of the new text word for word makes an update; a quarter of the old one must live on, so
/// that a new article that borrows the background of a long one stays an article of its own.
constexpr double leastShareOfNew = 0.5;
constexpr double leastShareOfOld = 0.25;
/// Shorter sentences ("Read more.") are shared by chance.
constexpr qsizetype shortestSentence = 20;

/// Query parameters that say where the reader came from, not what is read; as documented by Google
/// Analytics, Matomo, Facebook, Microsoft Advertising, Mailchimp, Instagram, AT Internet and Adobe.
constexpr std::array trackingPrefixes{"utm_"_L1, "mtm_"_L1, "pk_"_L1,
                                      "at_"_L1,  "ns_"_L1,  "hsa_"_L1};
constexpr std::array trackingNames{
    "fbclid"_L1, "gclid"_L1,  "dclid"_L1,  "gbraid"_L1, "wbraid"_L1, "msclkid"_L1,
    "yclid"_L1,  "twclid"_L1, "mc_cid"_L1, "mc_eid"_L1, "igshid"_L1, "cmpid"_L1,
    "cmp"_L1,    "s_cid"_L1,  "ocid"_L1,   "ito"_L1,
};

/// Letters that Unicode does not take apart into an ASCII letter and a mark.
struct Spelling
{
    char16_t letter;
    QLatin1StringView ascii;
};

constexpr std::array spellings{
    Spelling{u'ß', "ss"_L1}, Spelling{u'æ', "ae"_L1}, Spelling{u'œ', "oe"_L1},
    Spelling{u'ø', "o"_L1},  Spelling{u'đ', "d"_L1},  Spelling{u'ð', "d"_L1},
    Spelling{u'þ', "th"_L1}, Spelling{u'ł', "l"_L1},  Spelling{u'ı', "i"_L1},
    Spelling{u'ħ', "h"_L1},
};

/// Names that Windows keeps for devices.
constexpr std::array deviceNames{"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};

QString digits(const QString &text, qsizetype count)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(count));
}

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isDeviceName(QStringView name)
{
    const bool isPort = name.size() == 4 && name.last(1).at(0).isDigit()
        && (name.startsWith("com"_L1) || name.startsWith("lpt"_L1));
    return isPort
        || std::ranges::any_of(deviceNames, [name](auto device) { return name == device; });
}

bool isTracking(const QString &name)
{
    const QString folded = name.toLower();
    return std::ranges::any_of(trackingPrefixes, [&](auto p) { return folded.startsWith(p); })
        || std::ranges::any_of(trackingNames, [&](auto n) { return folded == n; });
}

QString canonicalQuery(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const std::pair<QString, QString> &item) { return isTracking(item.first); });
    std::ranges::sort(items);
    QUrlQuery query;
    query.setQueryItems(items);
    return query.toString(QUrl::FullyEncoded);
}

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool counts(ParagraphRole role)
{
    return role != ParagraphRole::Boilerplate && role != ParagraphRole::Byline
        && role != ParagraphRole::Dateline && role != ParagraphRole::Credit;
}

QSet<QString> sentencesOf(const Article &article)
{
    QSet<QString> found;
    const auto add = [&found](QStringView sentence) {
        const QString words = normalised(sentence.toString());
        if (words.size() >= shortestSentence) {
            found.insert(words);
        }
    };
    for (const Paragraph &paragraph : article.paragraphs) {
        if (!counts(paragraph.role)) {
            continue;
        }
        const QStringView text = paragraph.span.in(article.text);
        qsizetype begin = 0;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool ends =
                c == u'.' || c == u'!' || c == u'?' || c == u'\u0964' || c == u'\u3002';
            if (ends && (text.at(i + 1).isSpace() || c == u'\u3002')) {
                add(text.sliced(begin, i + 1 - begin));
                begin = i + 1;
            }
        }
        add(text.sliced(begin));
    }
    return found;
}

} // namespace

QString slug(QStringView name)
{
    QString ascii;
    bool isComplete = true;
    const QString folded = name.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : folded) {
        const auto spelling = std::ranges::find(spellings, c.unicode(), &Spelling::letter);
        if (isAsciiWord(c)) {
            ascii += c;
        } else if (spelling != spellings.end()) {
            ascii += spelling->ascii;
        } else if (c.isMark() || c == u'\'' || c == u'\u2019') {
            continue;
        } else {
            isComplete = isComplete && !c.isLetterOrNumber() && !c.isSurrogate();
            ascii += u' ';
        }
    }
    ascii = ascii.simplified().replace(u' ', u'-');
    if (!isComplete || isDeviceName(ascii) || ascii.size() > longestSlug) {
        ascii = ascii.left(longestSlug - slugHashDigits - 1);
        ascii += u'-' + digits(folded.simplified(), slugHashDigits);
    }
    while (ascii.startsWith(u'-')) {
        ascii.remove(0, 1);
    }
    return ascii.isEmpty() ? u"unknown"_s : ascii.replace("--"_L1, "-"_L1);
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool fits = isAsciiWord(c.toLower()) || c == u'.' || c == u'-' || c == u'_';
        safe += c.unicode() < 0x80 && fits ? c : u'_';
    }
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    while (safe.endsWith(u'.')) {
        safe.chop(1);
    }
    if (safe.size() > longestFileName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const bool hasEnding = dot > 0 && safe.size() - dot <= longestEnding;
        const QString ending = hasEnding ? safe.mid(dot) : QString();
        safe = safe.left(longestFileName - ending.size()) + ending;
    }
    if (isDeviceName(QStringView(safe).left(safe.indexOf(u'.')).toString().toLower())
        || safe.compare("git"_L1, Qt::CaseInsensitive) == 0) {
        safe.prepend(u'_');
    }
    return safe.isEmpty() ? u"capture"_s : safe;
}

QString canonicalAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1)) {
        return {};
    }
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1)) {
        host.remove(0, 4);
    }
    const int port = url.port(-1);
    if (port != -1 && port != 80 && port != 443) {
        host += u':' + QString::number(port);
    }
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const QString query = canonicalQuery(url);
    return host + path + (query.isEmpty() ? QString() : u'?' + query);
}

ArticleKey articleKey(const ArticleHistory &history, const Capture &capture)
{
    QString outlet;
    QString address;
    QString headline;
    for (const Article &article : history.revisions) {
        outlet = outlet.isEmpty() ? article.outlet : outlet;
        address = address.isEmpty() ? canonicalAddress(article.url) : address;
        headline = headline.isEmpty() ? normalised(article.headline) : headline;
    }
    address = address.isEmpty() ? canonicalAddress(capture.url) : address;
    ArticleKey key{slug(outlet), {}, !address.isEmpty()};
    if (key.hasAddress) {
        key.hash = digits(u"address\n"_s + address, keyDigits);
    } else if (!headline.isEmpty()) {
        key.hash = digits(u"headline\n"_s + key.outlet + u'\n' + headline, keyDigits);
    } else {
        key.hash =
            digits(u"file\n"_s + key.outlet + u'\n' + normalised(capture.fileName), keyDigits);
    }
    return key;
}

bool SharedText::isSameArticle() const
{
    return ofNew >= leastShareOfNew && ofOld >= leastShareOfOld;
}

SharedText sharedText(const Article &newArticle, const Article &oldArticle)
{
    const QSet<QString> newSentences = sentencesOf(newArticle);
    const QSet<QString> oldSentences = sentencesOf(oldArticle);
    const auto length = [](const QSet<QString> &sentences) {
        qsizetype sum = 0;
        for (const QString &sentence : sentences) {
            sum += sentence.size();
        }
        return static_cast<double>(sum);
    };
    const double shared = length(QSet<QString>(newSentences).intersect(oldSentences));
    if (shared <= 0) {
        return {};
    }
    return {shared / length(newSentences), shared / length(oldSentences)};
}

} // namespace parallax::archive
