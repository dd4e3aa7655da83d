// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that are known by their role: headline, standfirst, captions, byline, dateline, furniture.

#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

/// Share of the shorter line's words from which two lines are held for one that was edited.
constexpr double leastSharedWords = 0.4;

struct Line
{
    QString text;
    std::optional<TextSpan> span;
};

QList<Line> linesOf(const Article &article, std::initializer_list<ParagraphRole> roles)
{
    QList<Line> lines;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (std::ranges::find(roles, paragraph.role) != roles.end()) {
            lines.append({paragraph.span.in(article.text).toString(), paragraph.span});
        }
    }
    return lines;
}

/// Takes away the lines that both have; what differs in glyphs only is mere layout.
void withoutShared(QList<Line> &olds, QList<Line> &news, Changes &changes)
{
    const auto take = [&](auto isSame, auto tell) {
        olds.removeIf([&](const Line &old) {
            const auto same = std::ranges::find_if(
                news, [&](const Line &line) { return isSame(line.text, old.text); });
            if (same == news.end()) {
                return false;
            }
            tell(old, *same);
            news.erase(same);
            return true;
        });
    };
    take([](const QString &a, const QString &b) { return a == b; },
         [](const Line &, const Line &) {});
    take([](const QString &a, const QString &b) { return normalForm(a) == normalForm(b); },
         [&changes](const Line &was, const Line &is) {
             const bool isGlyph = glyphForm(was.text) == glyphForm(is.text);
             changes.append(
                 {isGlyph ? Kind::Layout : Kind::Spelling, was.text, is.text, was.span, is.span});
         });
}

/// Pairs the lines that are most alike, then those in the same place.
void comparePairs(QList<Line> olds, QList<Line> news, Kind kind, Changes &changes)
{
    withoutShared(olds, news, changes);
    for (qsizetype i = 0; i < olds.size();) {
        const Line was = olds.at(i);
        const auto like = std::ranges::max_element(
            news, {}, [&was](const Line &line) { return sharedWords(was.text, line.text); });
        if (like == news.end() || sharedWords(was.text, like->text) < leastSharedWords) {
            ++i;
            continue;
        }
        changes.append({kind, was.text, like->text, was.span, like->span});
        news.erase(like);
        olds.removeAt(i);
    }
    for (qsizetype i = 0; i < std::max(olds.size(), news.size()); ++i) {
        const Line was = olds.value(i);
        const Line is = news.value(i);
        changes.append({kind, was.text, is.text, was.span, is.span});
    }
}

std::optional<TextSpan> spanOf(const Article &article, ParagraphRole role)
{
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role == role) {
            return paragraph.span;
        }
    }
    return std::nullopt;
}

} // namespace

void findLines(const RevisionText &before, const RevisionText &after, Changes &changes)
{
    const Article &older = before.article;
    const Article &newer = after.article;
    const auto compare = [&](Kind kind, std::initializer_list<ParagraphRole> roles) {
        comparePairs(linesOf(older, roles), linesOf(newer, roles), kind, changes);
    };
    if (normalForm(older.headline) != normalForm(newer.headline)) {
        changes.append({Kind::Headline, older.headline, newer.headline,
                        spanOf(older, ParagraphRole::Headline),
                        spanOf(newer, ParagraphRole::Headline)});
    }
    compare(Kind::Standfirst, {ParagraphRole::Standfirst});
    compare(Kind::Caption, {ParagraphRole::Caption});
    const QString was = older.byline.join(", "_L1);
    const QString is = newer.byline.join(", "_L1);
    if (normalForm(was) != normalForm(is)) {
        changes.append({Kind::Byline, was, is, spanOf(older, ParagraphRole::Byline),
                        spanOf(newer, ParagraphRole::Byline)});
    } else {
        // The names are the same; what stands around them changed.
        compare(Kind::Dateline, {ParagraphRole::Byline});
    }
    compare(Kind::Dateline, {ParagraphRole::Dateline, ParagraphRole::Credit});
    compare(Kind::Furniture, {ParagraphRole::Boilerplate});
}

} // namespace parallax::changes
