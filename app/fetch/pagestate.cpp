// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestate.h"

#include "fetchlists.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

// Words of article text from which on a sign of another page is no longer believed: a page that
// says so much has an article. Chosen by judgement, not measured: the longest texts of error and
// consent pages are some 100 words, teasers in front of a paywall some 200.
constexpr qsizetype mostNotFoundWords = 120;
constexpr qsizetype mostConsentWords = 150;
constexpr qsizetype mostTeaserWords = 250;
constexpr qsizetype mostUnfreeWords = 120; ///< when only the page's own data say "not free"
constexpr qsizetype leastArticleWords = 15;
constexpr qsizetype mostOutletWords = 4; ///< of the name beside "not found" in a title
constexpr qsizetype leastConsentSigns = 3; ///< one or two stand in the footer of every page
/// A page's text beyond this is an article or a list; no phrase is looked for in it.
constexpr qsizetype mostSearchedCharacters = 200'000;

struct PageLists
{
    QStringList notFoundTitles;
    QStringList notFoundFirst;
    QStringList notFound;
    QStringList consent;
    QStringList paywall;
    QStringList consentHosts; ///< "consent."
    QStringList consentPaths;
    QStringList frontPaths;
};

/// All languages together: a page may be in any, and no phrase means another thing elsewhere.
QStringList allLanguages(const QJsonObject &data, QLatin1StringView key)
{
    QStringList found;
    const QJsonObject languages = data.value(key).toObject();
    for (auto it = languages.constBegin(); it != languages.constEnd(); ++it) {
        found += strings(languages, QLatin1StringView(it.key().toLatin1()));
    }
    return found;
}

const PageLists &lists()
{
    static const PageLists read = [] {
        const QJsonObject data = listFile(u"pagestates"_s);
        PageLists lists;
        lists.notFoundTitles = allLanguages(data, "notFoundTitles"_L1);
        lists.notFoundFirst = allLanguages(data, "notFoundFirst"_L1);
        lists.notFound = allLanguages(data, "notFound"_L1);
        lists.consent = allLanguages(data, "consent"_L1);
        lists.paywall = allLanguages(data, "paywall"_L1);
        lists.consentHosts = strings(data, "consentHosts"_L1);
        lists.consentHosts.replaceInStrings(u"*"_s, QString());
        lists.consentPaths = strings(data, "consentPaths"_L1);
        lists.frontPaths = strings(data, "frontPaths"_L1);
        return lists;
    }();
    return read;
}

/// Lower case, one blank between words, one kind of apostrophe.
QString plain(const QString &text)
{
    QString form = text.left(mostSearchedCharacters).toLower().simplified();
    form.replace(u'’', u'\'');
    return form;
}

/// Whether words of this script stand side by side without a space.
bool isUnspaced(QChar letter)
{
    static const QSet<QChar::Script> scripts{
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return scripts.contains(letter.script());
}

/// Words between spaces; two letters of a script without spaces are one.
qsizetype wordCount(const QString &text)
{
    const auto letters = std::ranges::count_if(text, &isUnspaced);
    return text.simplified().split(u' ', Qt::SkipEmptyParts).size() + letters / 2;
}

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool holds(const QString &text, const QString &phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!isWordAt(text, at - 1) && !isWordAt(text, at + phrase.size())) {
            return true;
        }
    }
    return false;
}

QString firstIn(const QString &text, const QStringList &phrases)
{
    const auto found = std::ranges::find_if(
        phrases, [&text](const QString &phrase) { return holds(text, phrase); });
    return found == phrases.end() ? QString() : *found;
}

/// A title in its parts: "Page not found | Post". "Not found: the search for the pilot goes on" is
/// one part, a headline; "404: not found" is two.
QStringList titleParts(const QString &title)
{
    QString parted = plain(title);
    for (const QChar mark : {u'|', u'–', u'—', u'·', u'!', u'.', u'•'}) {
        parted.replace(mark, u'\n');
    }
    parted.replace(" - "_L1, "\n"_L1);
    QStringList parts;
    for (const QString &piece : parted.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = piece.indexOf(u':');
        if (colon >= 0 && wordCount(piece.sliced(colon + 1)) <= mostOutletWords) {
            parts += piece.split(u':', Qt::SkipEmptyParts);
        } else {
            parts += piece;
        }
    }
    return parts;
}

/// The phrase that a title consists of, alone or beside the outlet's name.
QString titlePhrase(const QString &title)
{
    bool isFirst = true;
    for (const QString &piece : titleParts(title)) {
        const QString part = piece.trimmed();
        if (lists().notFoundTitles.contains(part)
            || (isFirst && lists().notFoundFirst.contains(part))) {
            return part;
        }
        isFirst = false;
    }
    return {};
}

QStringList segmentsOf(const QUrl &url)
{
    return url.path().split(u'/', Qt::SkipEmptyParts);
}

bool isFront(const QUrl &url)
{
    const QString path = url.path().toLower();
    return path.isEmpty() || path == "/"_L1 || lists().frontPaths.contains(path)
        || (path.endsWith(u'/') && lists().frontPaths.contains(path.chopped(1)));
}

/// "council-votes-on-bridge", "a-4711.html": what names one article rather than a section.
bool namesArticle(const QString &segment)
{
    const auto digits = std::ranges::count_if(segment, [](QChar c) { return c.isDigit(); });
    // Four digits alone are the year of an archive.
    const bool isYear = segment.size() == 4 && digits == 4;
    return segment.count(u'-') + segment.count(u'_') >= 2 || (digits >= 4 && !isYear);
}

PageVerdict verdict(FetchState state, const QString &sign, const QString &words)
{
    return {state, sign, words};
}

std::optional<PageVerdict> consentVerdict(const PageReading &page, const QString &shown)
{
    const QString host = page.finalUrl.host().toLower();
    const QString path = page.finalUrl.path().toLower();
    const bool hasMoved = page.finalUrl != page.requested;
    const bool isConsentHost = std::ranges::any_of(
        lists().consentHosts, [&host](const QString &begin) { return host.startsWith(begin); });
    const bool isConsentPath = std::ranges::any_of(lists().consentPaths, [&path](const QString &p) {
        return path == p || path.startsWith(p + u'/');
    });
    const bool isShort = wordCount(page.text) <= mostConsentWords;
    if (hasMoved && isShort && (isConsentHost || isConsentPath)) {
        const QString address = page.finalUrl.toDisplayString(QUrl::RemoveQuery);
        return verdict(FetchState::ConsentPage, address,
                       u"it leads to the consent page \"%1\""_s.arg(address));
    }
    QStringList signs;
    for (const QString &phrase : lists().consent) {
        if (holds(shown, phrase)) {
            signs.append(phrase);
        }
    }
    // Where the whole page is short too, nothing but the notice is there.
    if (isShort && signs.size() >= leastConsentSigns
        && wordCount(page.pageText) <= 4 * mostConsentWords) {
        const QString found = signs.join(u"\", \""_s);
        return verdict(FetchState::ConsentPage, found, u"it says \"%1\""_s.arg(found));
    }
    return std::nullopt;
}

std::optional<PageVerdict> notFoundVerdict(const PageReading &page, const QString &shown)
{
    if (wordCount(page.text) > mostNotFoundWords) {
        return std::nullopt;
    }
    for (const QString &title : {page.title, page.headline}) {
        if (const QString phrase = titlePhrase(title); !phrase.isEmpty()) {
            return verdict(
                FetchState::Soft404, phrase,
                u"its title says \"%1\" although the status is one of success"_s.arg(phrase));
        }
    }
    const QString phrase = firstIn(shown, lists().notFound);
    if (phrase.isEmpty()) {
        return std::nullopt;
    }
    return verdict(FetchState::Soft404, phrase,
                   u"it says \"%1\" although the status is one of success"_s.arg(phrase));
}

std::optional<PageVerdict> paywallVerdict(const PageReading &page, const QString &shown)
{
    const qsizetype words = wordCount(page.text);
    const QString phrase = words <= mostTeaserWords ? firstIn(shown, lists().paywall) : QString();
    if (!phrase.isEmpty()) {
        return verdict(FetchState::Paywall, phrase,
                       u"it says \"%1\" and shows %2 words of the article"_s.arg(
                           phrase, QString::number(words)));
    }
    if (page.isFree == false && words <= mostUnfreeWords) {
        return verdict(FetchState::Paywall, u"isAccessibleForFree"_s,
                       u"its own data say that it is not free, and it shows %1 words"_s.arg(words));
    }
    return std::nullopt;
}

} // namespace

bool leadsElsewhere(const QUrl &requested, const QUrl &finalUrl)
{
    if (requested == finalUrl || isFront(requested)) {
        return false;
    }
    if (isFront(finalUrl)) {
        // "/story?id=7" may move to "/?id=7": a page that is named by its query.
        return !finalUrl.hasQuery();
    }
    const QStringList before = segmentsOf(requested);
    const QStringList after = segmentsOf(finalUrl);
    const bool isAbove = after.size() < before.size() && before.first(after.size()) == after;
    // "/story/amp" to "/story" stays with the article; "/town/story" to "/town" does not.
    return isAbove && std::ranges::any_of(before.sliced(after.size()), namesArticle)
        && std::ranges::none_of(after, namesArticle);
}

PageVerdict pageState(const PageReading &page)
{
    const QString shown = plain(page.title + u'\n' + page.text + u'\n' + page.pageText);
    const bool isKnown =
        !page.knownHeadline.isEmpty() && plain(page.headline) == plain(page.knownHeadline);
    if (!isKnown) {
        if (auto found = consentVerdict(page, shown)) {
            return *found;
        }
        if (leadsElsewhere(page.requested, page.finalUrl)) {
            const QString address = page.finalUrl.toDisplayString();
            return verdict(FetchState::RedirectedElsewhere, address,
                           u"it leads to \"%1\", which names no article"_s.arg(address));
        }
        if (auto found = notFoundVerdict(page, shown)) {
            return *found;
        }
    }
    if (auto found = paywallVerdict(page, shown)) {
        return *found;
    }
    if (const qsizetype words = wordCount(page.text); words < leastArticleWords) {
        return verdict(FetchState::EmptyExtraction, QString::number(words),
                       u"%1 words of article text were found in it"_s.arg(words));
    }
    return {};
}

} // namespace parallax::fetch
