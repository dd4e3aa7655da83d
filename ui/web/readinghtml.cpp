// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinghtml.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

QLatin1String roleClass(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline:
        return "headline"_L1;
    case ParagraphRole::Standfirst:
        return "standfirst"_L1;
    case ParagraphRole::Dateline:
        return "dateline"_L1;
    case ParagraphRole::Byline:
        return "byline"_L1;
    case ParagraphRole::Credit:
        return "credit"_L1;
    case ParagraphRole::Body:
        return "body"_L1;
    case ParagraphRole::Subheading:
        return "subheading"_L1;
    case ParagraphRole::Caption:
        return "caption"_L1;
    case ParagraphRole::Correction:
        return "correction"_L1;
    case ParagraphRole::PullQuote:
        return "pullquote"_L1;
    case ParagraphRole::ListItem:
        return "item"_L1;
    case ParagraphRole::Table:
        return "row"_L1;
    case ParagraphRole::Embed:
        return "embed"_L1;
    case ParagraphRole::LiveEntry:
        return "entry"_L1;
    case ParagraphRole::Boilerplate:
        return "furniture"_L1;
    }
    return "body"_L1;
}

QLatin1String roleTag(ParagraphRole role)
{
    return role == ParagraphRole::Headline                                      ? "h1"_L1
        : role == ParagraphRole::Subheading || role == ParagraphRole::LiveEntry ? "h2"_L1
                                                                                : "p"_L1;
}

QLatin1String kindClass(MarkKind kind)
{
    return kind == MarkKind::Shared ? "s"_L1 : kind == MarkKind::Differing ? "d"_L1 : "o"_L1;
}

/// Writes the paragraphs of one article; marks and changes are consumed in step with the text, so
/// that the work grows with the text and not with its square.
class ArticleWriter
{
public:
    ArticleWriter(const Article &article, const ReadingMarks &marks, const RevisionChanges &changes)
        : m_text(article.text)
        , m_marks(marks.claims)
        , m_changes(changes)
        , m_labelled(marks.claims.size(), false)
    {
        for (qsizetype index = 0; index < m_marks.size(); ++index) {
            if (isSound(m_marks.at(index).span)) {
                m_order.append(index);
            }
        }
        std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
            return m_marks.at(a).span.begin < m_marks.at(b).span.begin;
        });
        for (const CommonText &common : marks.common) {
            if (isSound(common.span)) {
                m_common.append(common.span);
                m_commonTitles.append(common.title);
            }
        }
    }

    [[nodiscard]] QString content(const TextSpan &span)
    {
        QString html;
        const QList<qsizetype> cuts = boundaries(span);
        qsizetype open = -1;
        for (qsizetype cut = 0; cut + 1 < cuts.size(); ++cut) {
            const TextSpan piece{cuts.at(cut), cuts.at(cut + 1)};
            const QString before = removals(piece.begin);
            const qsizetype mark = markAt(piece.begin);
            if (mark != open) {
                html += closing(open) + before + opening(mark);
                open = mark;
            } else {
                html += before;
            }
            html += words(piece);
        }
        return html + closing(open) + removals(span.end);
    }

private:
    [[nodiscard]] bool isSound(const TextSpan &span) const
    {
        return span.begin >= 0 && !span.isEmpty() && span.end <= m_text.size();
    }

    QList<qsizetype> boundaries(const TextSpan &span)
    {
        QList<qsizetype> cuts{span.begin, span.end};
        const auto add = [&](qsizetype place) {
            if (place > span.begin && place < span.end) {
                cuts.append(place);
            }
        };
        m_active.removeIf(
            [&](qsizetype index) { return m_marks.at(index).span.end <= span.begin; });
        for (const qsizetype index : std::as_const(m_active)) {
            add(m_marks.at(index).span.end);
        }
        for (qsizetype next = m_nextMark; next < m_order.size(); ++next) {
            const TextSpan &mark = m_marks.at(m_order.at(next)).span;
            if (mark.begin >= span.end) {
                break;
            }
            add(mark.begin);
            add(mark.end);
        }
        const auto addSpans = [&](const QList<TextSpan> &spans) {
            for (auto it = firstTouching(spans, span); it != spans.end() && it->begin < span.end;
                 ++it) {
                add(it->begin);
                add(it->end);
            }
        };
        addSpans(m_changes.inserted);
        addSpans(m_changes.moved);
        addSpans(m_common);
        for (qsizetype next = m_nextRemoval; next < m_changes.removed.size(); ++next) {
            if (m_changes.removed.at(next).at > span.end) {
                break;
            }
            add(m_changes.removed.at(next).at);
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    static QList<TextSpan>::const_iterator firstTouching(const QList<TextSpan> &spans,
                                                         const TextSpan &span)
    {
        return std::partition_point(spans.begin(), spans.end(),
                                    [&](const TextSpan &one) { return one.end <= span.begin; });
    }

    static bool covers(const QList<TextSpan> &spans, const TextSpan &piece)
    {
        const auto it = firstTouching(spans, piece);
        return it != spans.end() && it->contains(piece);
    }

    /// The shortest mark over this place: the most exact statement there. -1: none.
    qsizetype markAt(qsizetype place)
    {
        while (m_nextMark < m_order.size()
               && m_marks.at(m_order.at(m_nextMark)).span.begin <= place) {
            m_active.append(m_order.at(m_nextMark++));
        }
        m_active.removeIf([&](qsizetype index) { return m_marks.at(index).span.end <= place; });
        const auto shortest =
            std::min_element(m_active.begin(), m_active.end(), [&](qsizetype a, qsizetype b) {
                return m_marks.at(a).span.length() < m_marks.at(b).span.length();
            });
        return shortest == m_active.end() ? -1 : *shortest;
    }

    QString opening(qsizetype mark)
    {
        if (mark < 0) {
            return {};
        }
        QString tag = u"<span class=\"claim "_s + kindClass(m_marks.at(mark).kind)
            + u"\" data-c=\""_s + QString::number(mark) + u"\" role=\"mark\""_s;
        if (!m_labelled.at(mark)) { // said once, at the first of its pieces
            m_labelled[mark] = true;
            tag +=
                u" tabindex=\"-1\" aria-label=\""_s + m_marks.at(mark).label.toHtmlEscaped() + u'"';
        }
        return tag + u'>';
    }

    static QLatin1String closing(qsizetype mark) { return mark < 0 ? ""_L1 : "</span>"_L1; }

    QString words(const TextSpan &piece) const
    {
        const QString escaped = commonWords(piece);
        if (covers(m_changes.inserted, piece)) {
            return u"<ins>"_s + escaped + u"</ins>"_s;
        }
        if (covers(m_changes.moved, piece)) {
            return u"<span class=\"moved\">"_s + escaped + u"</span>"_s;
        }
        return escaped;
    }

    /// The words, escaped, on the ground of common text where they are some; its title stands at
    /// the first piece.
    QString commonWords(const TextSpan &piece) const
    {
        const QString escaped = piece.in(m_text).toString().toHtmlEscaped();
        const auto it = firstTouching(m_common, piece);
        if (it == m_common.end() || !it->contains(piece)) {
            return escaped;
        }
        const QString title = m_commonTitles.at(it - m_common.begin()).toHtmlEscaped();
        const QLatin1String begin = it->begin == piece.begin ? " begin"_L1 : ""_L1;
        const QLatin1String end = it->end == piece.end ? " end"_L1 : ""_L1;
        return u"<span class=\"common"_s + begin + end + u"\" title=\""_s + title + u"\">"_s
            + escaped + u"</span>"_s;
    }

    QString removals(qsizetype upTo)
    {
        QString html;
        while (m_nextRemoval < m_changes.removed.size()
               && m_changes.removed.at(m_nextRemoval).at <= upTo) {
            html += u"<del>"_s + m_changes.removed.at(m_nextRemoval).text.toHtmlEscaped()
                + u"</del><span data-x> </span>"_s;
            ++m_nextRemoval;
        }
        return html;
    }

    const QString &m_text;
    const QList<ReadingMark> &m_marks;
    const RevisionChanges &m_changes;
    QList<TextSpan> m_common;
    QStringList m_commonTitles; // one a span of m_common
    QList<qsizetype> m_order; // indices of sound marks, by begin
    QList<qsizetype> m_active; // marks that have begun and not ended
    QList<bool> m_labelled;
    qsizetype m_nextMark = 0;
    qsizetype m_nextRemoval = 0;
};

/// A language tag is letters, digits and hyphens (BCP 47); anything else is not put into an
/// attribute.
QString languageAttribute(const QString &language)
{
    const bool isTag =
        !language.isEmpty() && std::all_of(language.begin(), language.end(), [](QChar c) {
            return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
        });
    return isTag ? u" lang=\""_s + language + u'"' : QString();
}

} // namespace

bool isRightToLeft(const Article &article)
{
    if (!article.language.isEmpty()) {
        const QLocale locale(article.language);
        if (locale.language() != QLocale::C) {
            return locale.textDirection() == Qt::RightToLeft;
        }
    }
    return article.text.isRightToLeft();
}

int setAsideCount(const Article &article)
{
    const auto furniture =
        std::count_if(article.paragraphs.begin(), article.paragraphs.end(),
                      [](const Paragraph &one) { return one.role == ParagraphRole::Boilerplate; });
    return static_cast<int>(furniture + article.dropped.size());
}

QString readingHtml(const Article &article,
                    const ReadingMarks &marks,
                    const RevisionChanges &changes,
                    const ReadingLabels &labels)
{
    ArticleWriter writer(article, marks, changes);
    QString text;
    QString aside;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.span.begin < 0 || paragraph.span.isEmpty()
            || paragraph.span.end > article.text.size()) {
            continue;
        }
        const QLatin1String tag = roleTag(paragraph.role);
        // Where the paragraph begins, so that places of the page are places of the text; what is
        // not of the text says so in data-x.
        QString html = u'<' + tag + u" data-b=\""_s + QString::number(paragraph.span.begin)
            + u"\" class=\""_s + roleClass(paragraph.role)
            + (paragraph.isRestored ? u" restored\">"_s : u"\">"_s);
        if (paragraph.role == ParagraphRole::Correction && !labels.correction.isEmpty()) {
            html += u"<span data-x><b>"_s + labels.correction.toHtmlEscaped() + u"</b> </span>"_s;
        }
        html += writer.content(paragraph.span) + u"</"_s + tag + u'>';
        (paragraph.role == ParagraphRole::Boilerplate ? aside : text) += html;
    }
    for (const DroppedText &dropped : article.dropped) {
        aside += u"<p class=\"furniture\">"_s + dropped.text.toHtmlEscaped() + u"</p>"_s;
    }
    if (text.isEmpty()) {
        text = u"<p class=\"empty\">"_s + labels.empty.toHtmlEscaped() + u"</p>"_s;
    }
    if (!aside.isEmpty()) {
        aside = u"<details class=\"aside\"><summary>"_s + labels.setAside.toHtmlEscaped()
            + u"</summary>"_s + aside + u"</details>"_s;
    }
    return u"<article"_s + languageAttribute(article.language)
        + (isRightToLeft(article) ? u" dir=\"rtl\">"_s : u" dir=\"ltr\">"_s) + text + aside
        + u"</article>"_s;
}

} // namespace parallax::ui
