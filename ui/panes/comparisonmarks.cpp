// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// Texts of functions outside of any class are gathered under the name of their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("parallax::ui", text);
}

QString differenceName(DiscrepancyKind kind)
{
    switch (kind) {
    case DiscrepancyKind::Figure:
        return tr("figure differs");
    case DiscrepancyKind::Quote:
        return tr("quotation differs");
    case DiscrepancyKind::Attribution:
        return tr("source differs");
    case DiscrepancyKind::Date:
        return tr("date or time differs");
    case DiscrepancyKind::Name:
        return tr("name differs");
    case DiscrepancyKind::Certainty:
        return tr("certainty differs");
    case DiscrepancyKind::Contradiction:
        return tr("contradicted");
    case DiscrepancyKind::Terminology:
        return tr("other words used");
    case DiscrepancyKind::Prominence:
        return tr("other prominence");
    }
    return {};
}

/// What differs first in each group in which something differs, but for the place.
using FirstKinds = QHash<GroupId, DiscrepancyKind>;

FirstKinds firstKinds(const Comparison &comparison)
{
    FirstKinds first;
    for (const Discrepancy &one : comparison.discrepancies) {
        if (one.kind != DiscrepancyKind::Prominence && !first.contains(one.group)) {
            first.insert(one.group, one.kind);
        }
    }
    return first;
}

QString standing(const ClaimGroup &group, MarkKind kind, const FirstKinds &differing)
{
    if (kind == MarkKind::Only) {
        return tr("told by one outlet only");
    }
    if (kind == MarkKind::Shared) {
        return tr("told alike");
    }
    return differenceName(differing.value(group.id));
}

QString placeName(LookedIn place, const Article &article)
{
    const auto count = [&article](auto isCounted) {
        return QLocale().toString(
            std::count_if(article.paragraphs.begin(), article.paragraphs.end(),
                          [isCounted](const Paragraph &one) { return isCounted(one.role); }));
    };
    switch (place) {
    case LookedIn::Text:
        return tr("headline and text (paragraphs: %1)").arg(count(&isRunningText));
    case LookedIn::Captions:
        return tr("captions (%1)").arg(count([](ParagraphRole role) {
            return role == ParagraphRole::Caption;
        }));
    case LookedIn::Furniture:
        return tr("the rest of the page");
    case LookedIn::DroppedText:
        return tr("text left out when the page was read");
    case LookedIn::OtherRevisions:
        return tr("other revisions");
    }
    return {};
}

/// Common text of one article on its way to the marks.
struct CommonPlace
{
    TextSpan span;
    QStringList outlets; ///< others that have it
};

QList<CommonText> commonTexts(QList<CommonPlace> places)
{
    std::stable_sort(places.begin(), places.end(), [](const CommonPlace &a, const CommonPlace &b) {
        return a.span.begin < b.span.begin;
    });
    QList<CommonPlace> joined;
    for (const CommonPlace &place : std::as_const(places)) {
        // One outlet may share more of a passage than the other: what overlaps is shown as one.
        if (joined.isEmpty() || joined.constLast().span.end <= place.span.begin) {
            joined.append(place);
            continue;
        }
        joined.last().span.end = std::max(joined.constLast().span.end, place.span.end);
        joined.last().outlets.append(place.outlets);
    }
    QList<CommonText> result;
    for (CommonPlace &place : joined) {
        place.outlets.removeDuplicates();
        result.append({place.span, tr("Text in common with %1").arg(place.outlets.join(tr(", ")))});
    }
    return result;
}

QList<QList<CommonText>> commonTexts(const Comparison &comparison)
{
    const qsizetype articles = comparison.articles.size();
    QList<QList<CommonPlace>> places(articles);
    for (const SharedRun &run : comparison.sharedCopy.runs) {
        if (run.kind != SharedRun::Kind::Copy) {
            continue;
        }
        for (const CopyPlace &place : run.places) {
            QStringList others;
            for (const CopyPlace &other : run.places) {
                if (other.article != place.article && other.article < articles) {
                    others.append(comparison.articles.at(other.article).outlet);
                }
            }
            if (place.article < articles && !others.isEmpty()) {
                places[place.article].append({place.span, others});
            }
        }
    }
    QList<QList<CommonText>> result;
    for (QList<CommonPlace> &one : places) {
        result.append(commonTexts(std::move(one)));
    }
    return result;
}

/// Where a group is told.
struct Tellings
{
    QVarLengthArray<const Claim *> claims; ///< those of articles that are there
    qsizetype outlets = 0;
};

Tellings tellings(const Comparison &comparison, const ClaimGroup &group)
{
    Tellings told;
    QVarLengthArray<qsizetype> articles;
    for (const ClaimId &id : group.claims) {
        const Claim *claim = comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        if (!articles.contains(claim->article)) {
            articles.append(claim->article);
        }
        if (claim->article >= 0 && claim->article < comparison.articles.size()) {
            told.claims.append(claim);
        }
    }
    told.outlets = articles.size();
    return told;
}

} // namespace

const MarkedGroup *ComparisonMarks::group(const GroupId &id) const
{
    const auto found = places.constFind(id);
    return found == places.constEnd() ? nullptr : &groups.at(*found);
}

const MarkedGroup *ComparisonMarks::groupOf(qsizetype article, int mark) const
{
    if (article < 0 || article >= articles.size() || mark < 0
        || mark >= articles.at(article).size()) {
        return nullptr;
    }
    return group(articles.at(article).at(mark).group);
}

ComparisonMarks comparisonMarks(const Comparison &comparison)
{
    ComparisonMarks all;
    const QList<ClaimGroup> &groups = comparison.alignment.groups;
    const qsizetype articles = comparison.articles.size();
    all.articles.resize(articles);
    all.common = commonTexts(comparison);
    all.groups.reserve(groups.size());
    all.places.reserve(groups.size());
    const FirstKinds differing = firstKinds(comparison);
    const QLocale locale;
    //: for a screen reader, "claim 7 of 41, figure differs, outlets: 3"
    const QString words = tr("claim %1 of %2, %3, outlets: %4");
    const QString total = locale.toString(groups.size());
    for (const ClaimGroup &group : groups) {
        const Tellings told = tellings(comparison, group);
        const MarkKind kind = differing.contains(group.id) ? MarkKind::Differing
            : told.outlets > 1                             ? MarkKind::Shared
                                                           : MarkKind::Only;
        MarkedGroup marked{group.id, kind, {}};
        marked.marks.resize(articles);
        const QString label =
            words.arg(locale.toString(all.groups.size() + 1), total,
                      standing(group, kind, differing), locale.toString(told.outlets));
        for (const Claim *claim : told.claims) {
            all.articles[claim->article].append({claim->id, group.id, claim->span, kind, label});
        }
        all.places.insert(group.id, all.groups.size());
        all.groups.append(std::move(marked));
    }
    for (qsizetype article = 0; article < articles; ++article) {
        QList<ReadingMark> &marks = all.articles[article];
        std::stable_sort(
            marks.begin(), marks.end(),
            [](const ReadingMark &a, const ReadingMark &b) { return a.span.begin < b.span.begin; });
        for (int mark = 0; mark < marks.size(); ++mark) {
            all.groups[all.places.value(marks.at(mark).group)].marks[article].append(mark);
        }
    }
    return all;
}

QString missingTitle(const CoverageCell &cell)
{
    switch (cell.state) {
    case CoverageState::NotYetPublished:
        return tr("Not yet published at that time.");
    case CoverageState::ExtractionUncertain:
        return tr("Not found in the text, but something like it stands elsewhere on the page.");
    default:
        return tr("Not found here.");
    }
}

QString missingText(const ComparedArticle &article, const CoverageCell &cell)
{
    QStringList places;
    for (const LookedIn place : cell.looked) {
        places.append(placeName(place, article.article));
    }
    QString text;
    if (!places.isEmpty()) {
        text = tr("Looked in: %1.").arg(places.join(tr(", ")));
    }
    const QDateTime seen = article.record.fetched;
    if (seen.isValid()) {
        text += (text.isEmpty() ? u""_s : u" "_s)
            + tr("Last looked %1.")
                  .arg(QLocale().toString(seen.toLocalTime().date(), QLocale::ShortFormat) + u' '
                       + QLocale().toString(seen.toLocalTime().time(), u"HH:mm"_s));
    }
    return text;
}

} // namespace parallax::ui
