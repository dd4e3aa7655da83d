// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changewording.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using Kind = RevisionChange::Kind;

/// Words of a change are cut to this many characters.
constexpr qsizetype longestWords = 160;
/// Kinds named in one line; the others are counted.
constexpr int mostKinds = 3;

QString cut(const QString &words)
{
    const QString plain = words.simplified();
    const QString shown =
        plain.size() <= longestWords ? plain : plain.first(longestWords - 1).trimmed() + u'…';
    // Words of an article keep their own direction among those of the interface.
    return QLocale().textDirection() == Qt::RightToLeft && !shown.isEmpty()
        ? QString(u'\u2068' + shown + u'\u2069')
        : shown;
}

} // namespace

QString ChangeWording::kind(Kind kind)
{
    switch (kind) {
    case Kind::CorrectionAdded:
        return tr("note");
    case Kind::CorrectionRemoved:
        return tr("note gone");
    case Kind::Figure:
        return tr("figure");
    case Kind::QuotationChanged:
        return tr("quotation");
    case Kind::QuotationRemoved:
        return tr("quotation gone");
    case Kind::QuotationAdded:
        return tr("quotation new");
    case Kind::AttributionLost:
        return tr("source gone");
    case Kind::AttributionAdded:
        return tr("source new");
    case Kind::AttributionChanged:
        return tr("source");
    case Kind::Hardened:
        return tr("hardened");
    case Kind::Softened:
        return tr("softened");
    case Kind::Date:
        return tr("date");
    case Kind::Name:
        return tr("name");
    case Kind::Headline:
        return tr("headline");
    case Kind::Standfirst:
        return tr("standfirst");
    case Kind::Caption:
        return tr("caption");
    case Kind::Byline:
        return tr("byline");
    case Kind::ClaimAdded:
        return tr("added");
    case Kind::ClaimDropped:
        return tr("dropped");
    case Kind::Wording:
        return tr("wording");
    case Kind::Moved:
        return tr("moved");
    case Kind::Dateline:
        return tr("dateline");
    case Kind::Furniture:
        return tr("furniture");
    case Kind::Spelling:
        return tr("spelling");
    case Kind::Layout:
        return tr("layout");
    }
    return {};
}

QString ChangeWording::sign(Kind kind)
{
    switch (kind) {
    case Kind::Hardened:
        return u"▲"_s;
    case Kind::Softened:
        return u"▼"_s;
    case Kind::ClaimAdded:
    case Kind::QuotationAdded:
    case Kind::AttributionAdded:
        return u"+"_s;
    case Kind::ClaimDropped:
    case Kind::QuotationRemoved:
    case Kind::AttributionLost:
    case Kind::CorrectionRemoved:
        return u"−"_s;
    case Kind::Moved:
        return u"↕"_s;
    case Kind::CorrectionAdded:
        return u"✓"_s;
    case Kind::Dateline:
    case Kind::Furniture:
    case Kind::Spelling:
    case Kind::Layout:
        return u"·"_s;
    default:
        return u"◆"_s;
    }
}

QString ChangeWording::explanation(const RevisionChange &change)
{
    switch (change.kind) {
    case Kind::CorrectionAdded:
        return tr("The outlet tells of a change in a note of its own.");
    case Kind::CorrectionRemoved:
        return tr("A note that the older revision has was not seen in the newer one.");
    case Kind::Figure:
        return tr("A figure differs in a sentence that was kept.");
    case Kind::QuotationChanged:
        return tr("Words between quotation marks differ.");
    case Kind::QuotationRemoved:
        return tr("These words between quotation marks were not seen in the newer revision.");
    case Kind::QuotationAdded:
        return tr("These words between quotation marks were not seen in the older revision.");
    case Kind::AttributionLost:
        return tr("The sentence no longer names who said it.");
    case Kind::AttributionAdded:
        return tr("The sentence now names who said it.");
    case Kind::AttributionChanged:
        return tr("The sentence names another source.");
    case Kind::Hardened:
        return tr("A word that marks doubt is gone: the sentence says it more firmly.");
    case Kind::Softened:
        return tr("A word that marks doubt came in: the sentence says it less firmly.");
    case Kind::Date:
        return tr("A date or a time of day differs.");
    case Kind::Name:
        return tr("A name differs in the same place of the sentence.");
    case Kind::Headline:
        return tr("The headline differs.");
    case Kind::Standfirst:
        return tr("The lines below the headline differ.");
    case Kind::Caption:
        return tr("The text of a photo differs.");
    case Kind::Byline:
        return tr("The authors named differ.");
    case Kind::ClaimAdded:
        return tr("The older revision has no sentence like it.");
    case Kind::ClaimDropped:
        return tr("The newer revision has no sentence like it.");
    case Kind::Wording:
        return tr("Other words in a sentence that was kept.");
    case Kind::Moved:
        return tr("The sentence stands in another place.");
    case Kind::Dateline:
        return tr("Lines that say when, where and from whom the article is differ.");
    case Kind::Furniture:
        return tr("What stands around the article differs.");
    case Kind::Spelling:
        return tr("The same words, spelled otherwise.");
    case Kind::Layout:
        return tr("Only spaces, punctuation, the form of marks or paragraphs differ.");
    }
    return {};
}

QString ChangeWording::words(const RevisionChange &change)
{
    const QString before = cut(change.before);
    const QString after = cut(change.after);
    if (before.isEmpty()) {
        return after;
    }
    if (after.isEmpty() || change.kind == Kind::Moved) {
        return before;
    }
    //: %1 words of the older revision, %2 of the newer one
    return tr("%1 → %2").arg(before, after);
}

QString ChangeWording::inShort(const ChangeSummary &summary)
{
    QMap<Kind, int> counts;
    for (const RevisionChange &change : summary.changes) {
        ++counts[change.kind];
    }
    QStringList parts;
    int others = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (parts.size() < mostKinds) {
            //: kind of change and how often: "figure 2"
            parts.append(tr("%1 %2").arg(kind(count.key()), QLocale().toString(count.value())));
        } else {
            others += count.value();
        }
    }
    if (others > 0) {
        //: end of a list of kinds of change
        parts.append(tr("%n other(s)", nullptr, others));
    }
    //: between two kinds of change in a list
    return parts.join(tr(", "));
}

} // namespace parallax::ui
