// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies.h"

#include <app/text/tokens.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::align {

namespace {

/// "The Canadian Press", "United Press International".
constexpr qsizetype LongestName = 4;
/// Shorter names ("AP", "PA") are initials of much else; in the text they count in brackets only.
constexpr qsizetype ShortestInText = 3;

bool isCreditRole(ParagraphRole role)
{
    return role == ParagraphRole::Byline || role == ParagraphRole::Credit
        || role == ParagraphRole::Dateline;
}

/// Reads the names of agencies out of paragraphs, those of the article's language and the English
/// ones, which serve the whole world.
class AgencyFinder
{
public:
    explicit AgencyFinder(const QString &language)
        : m_lexicon(text::Lexicon::forLanguage(language))
        , m_names(m_lexicon.list(u"agencies"_s)
                  | text::Lexicon::forLanguage(u"en").list(u"agencies"_s))
    {
    }

    void read(QStringView text, const TextSpan &span, bool isCredit)
    {
        const QStringView words = span.in(text);
        const QList<text::Token> tokens = text::tokens(words, m_lexicon);
        for (qsizetype first = 0; first < tokens.size(); ++first) {
            for (qsizetype count = std::min(LongestName, tokens.size() - first); count > 0;
                 --count) {
                if (!m_names.contains(folded(tokens, first, count)))
                    continue;
                const TextSpan name{tokens.at(first).span.begin,
                                    tokens.at(first + count - 1).span.end};
                const bool isAlone = isInBrackets(words, name);
                if (isCredit || isAlone || isNameInText(words, name))
                    add(name.in(words).toString(), name.shifted(span.begin), isCredit || isAlone);
                first += count - 1;
                break;
            }
        }
    }

    void readName(const QString &name)
    {
        const QList<NamedAgency> before = found;
        read(name, {0, name.size()}, true);
        for (NamedAgency &agency : found) {
            if (!before.contains(agency))
                agency.span = {};
        }
    }

    QList<NamedAgency> found;

private:
    static QString folded(const QList<text::Token> &tokens, qsizetype first, qsizetype count)
    {
        QString name;
        for (qsizetype k = first; k < first + count; ++k)
            name += (k > first ? u" "_s : QString()) + tokens.at(k).folded;
        return name;
    }

    static bool isInBrackets(QStringView text, const TextSpan &name)
    {
        return name.begin > 0 && name.end < text.size() && text[name.begin - 1] == u'('
            && text[name.end] == u')';
    }

    /// Written as a name: with a capital, and at the beginning of a paragraph only with several.
    static bool isNameInText(QStringView text, const TextSpan &name)
    {
        const QStringView words = name.in(text);
        const auto capitals =
            std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isUpper(); });
        return words.size() >= ShortestInText && words.front().isUpper()
            && (name.begin > 0 || capitals > 1);
    }

    void add(const QString &name, const TextSpan &span, bool isCredit)
    {
        const auto known =
            std::find_if(found.begin(), found.end(), [&name](const NamedAgency &one) {
                return one.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (known == found.end())
            found.append({0, name, span, isCredit});
        else if (isCredit && !known->isCredit)
            *known = {0, name, span, true};
    }

    text::Lexicon m_lexicon;
    QSet<QString> m_names;
};

} // namespace

QList<NamedAgency> namedAgencies(const QList<ComparedArticle> &articles)
{
    QList<NamedAgency> result;
    for (qsizetype index = 0; index < articles.size(); ++index) {
        const Article &article = articles.at(index).article;
        AgencyFinder finder(article.language);
        for (const Paragraph &paragraph : article.paragraphs) {
            if (paragraph.role != ParagraphRole::Boilerplate)
                finder.read(article.text, paragraph.span, isCreditRole(paragraph.role));
        }
        for (const QString &name : article.byline)
            finder.readName(name);
        std::ranges::stable_sort(finder.found, {},
                                 [](const NamedAgency &agency) { return agency.span.begin; });
        for (NamedAgency agency : std::as_const(finder.found)) {
            agency.article = index;
            result.append(agency);
        }
    }
    return result;
}

} // namespace parallax::align
