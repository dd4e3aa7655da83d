// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesummary.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

using Kind = RevisionChange::Kind;

/// What a person is told: %1 outlet, %2 words before, %3 words after.
struct KindWords
{
    Kind kind;
    QLatin1StringView name;
    const char16_t *sentence;
};

constexpr std::array kinds{
    KindWords{Kind::CorrectionAdded, "correction-added"_L1, u"%1 added a note: “%3”"},
    KindWords{Kind::CorrectionRemoved, "correction-removed"_L1, u"a note is gone from %1: “%2”"},
    KindWords{Kind::Figure, "figure"_L1, u"a figure changed in %1: %2 → %3"},
    KindWords{Kind::QuotationChanged, "quotation-changed"_L1,
              u"a quotation is worded differently in %1: “%2” → “%3”"},
    KindWords{Kind::QuotationRemoved, "quotation-removed"_L1, u"a quotation is gone from %1: “%2”"},
    KindWords{Kind::QuotationAdded, "quotation-added"_L1, u"a quotation is new in %1: “%3”"},
    KindWords{Kind::AttributionLost, "attribution-lost"_L1,
              u"a statement in %1 no longer names its source: %2"},
    KindWords{Kind::AttributionAdded, "attribution-added"_L1,
              u"a statement in %1 now names a source: %3"},
    KindWords{Kind::AttributionChanged, "attribution-changed"_L1,
              u"a statement in %1 names another source: %2 → %3"},
    KindWords{Kind::Hardened, "hardened"_L1, u"a hedge is gone from a statement in %1: “%2”"},
    KindWords{Kind::Softened, "softened"_L1, u"a statement in %1 is now hedged: “%3”"},
    KindWords{Kind::Date, "date"_L1, u"a date changed in %1: %2 → %3"},
    KindWords{Kind::Name, "name"_L1, u"a name changed in %1: %2 → %3"},
    KindWords{Kind::Headline, "headline"_L1, u"the headline changed in %1: “%2” → “%3”"},
    KindWords{Kind::Standfirst, "standfirst"_L1, u"the standfirst changed in %1: “%2” → “%3”"},
    KindWords{Kind::Caption, "caption"_L1, u"a caption changed in %1: “%2” → “%3”"},
    KindWords{Kind::Byline, "byline"_L1, u"the byline changed in %1: %2 → %3"},
    KindWords{Kind::ClaimAdded, "claim-added"_L1, u"a sentence is new in %1: “%3”"},
    KindWords{Kind::ClaimDropped, "claim-dropped"_L1, u"a sentence is gone from %1: “%2”"},
    KindWords{Kind::Wording, "wording"_L1, u"a sentence is worded differently in %1: %2 → %3"},
    KindWords{Kind::Moved, "moved"_L1, u"a sentence stands elsewhere in %1: “%3”"},
    KindWords{Kind::Dateline, "dateline"_L1,
              u"the lines about the article changed in %1: %2 → %3"},
    KindWords{Kind::Furniture, "furniture"_L1,
              u"what stands around the article changed in %1: %2 → %3"},
    KindWords{Kind::Spelling, "spelling"_L1, u"a spelling changed in %1: %2 → %3"},
    KindWords{Kind::Layout, "layout"_L1, u"only the layout changed in %1: %2 → %3"},
};

const KindWords &wordsOf(Kind kind)
{
    for (const KindWords &words : kinds) {
        if (words.kind == kind) {
            return words;
        }
    }
    return kinds.front();
}

QString sentenceCount(int count)
{
    return count == 1 ? u"1 sentence"_s : u"%1 sentences"_s.arg(count);
}

} // namespace

QString changeKindName(Kind kind)
{
    return wordsOf(kind).name;
}

QString changeInWords(const RevisionChange &change, const QString &outlet)
{
    const auto orNone = [](const QString &words) {
        return words.isEmpty() ? u"–"_s : words;
    };
    return QString::fromUtf16(wordsOf(change.kind).sentence)
        .replace(u"%2"_s, u"\x1"_s)
        .replace(u"%3"_s, u"\x2"_s)
        .replace(u"%1"_s, outlet)
        .replace(u"\x1"_s, orNone(change.before))
        .replace(u"\x2"_s, orNone(change.after));
}

QString countsInWords(const ChangeSummary &summary)
{
    QStringList parts;
    const std::array counts{
        std::pair(summary.added, "added"_L1), std::pair(summary.removed, "removed"_L1),
        std::pair(summary.edited, "edited"_L1), std::pair(summary.moved, "moved"_L1)};
    for (const auto &[count, what] : counts) {
        if (count > 0) {
            parts.append((parts.isEmpty() ? sentenceCount(count) : QString::number(count)) + u' '
                         + what);
        }
    }
    return parts.join(", "_L1);
}

} // namespace parallax::workspace
