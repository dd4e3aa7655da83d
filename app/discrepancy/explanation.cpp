// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discrepancies.h"

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// "headline" or "paragraph 9".
QString place(const QString &number)
{
    return number == "0"_L1 ? u"the headline or standfirst"_s : u"paragraph %1"_s.arg(number);
}

QString pattern(Explanation::Code code)
{
    using Code = Explanation::Code;
    switch (code) {
    case Code::FigureValue:
        return u"The figures differ: “%1” and “%2”."_s;
    case Code::FigureBound:
        return u"The same figure is bounded differently: “%1” and “%2”."_s;
    case Code::FigureRounded:
        return u"One figure is rounded: “%1” and “%2”."_s;
    case Code::FigureUnit:
        return u"The figures count different things: “%1” and “%2”."_s;
    case Code::QuoteAltered:
        return u"The same quotation has different words: “%1” and “%2”."_s;
    case Code::QuoteShortened:
        return u"The quotation “%1” is shortened to “%2”."_s;
    case Code::QuoteSpliced:
        return u"Parts of a quotation are joined: “%1” and “%2”."_s;
    case Code::QuoteParaphrased:
        return u"“%1” is a quotation in one text; the other says in its own words: “%2”."_s;
    case Code::QuoteSpeaker:
        return u"The same quotation is given to different speakers: “%1” and “%2”."_s;
    case Code::AttributionLost:
        return u"One text names a source (“%1”), the other states it without one: “%2”."_s;
    case Code::AttributionChanged:
        return u"The statement is given to different sources: “%1” and “%2”."_s;
    case Code::AttributionAnonymised:
        return u"The source is named in one text (“%1”) and not in the other (“%2”)."_s;
    case Code::DateDiffers:
        return u"The dates or times differ: “%1” and “%2”."_s;
    case Code::NameSpelling:
        return u"The name is spelled differently: “%1” and “%2”."_s;
    case Code::NameTitle:
        return u"The same person is described differently: “%1” and “%2”."_s;
    case Code::NameIdentity:
        return u"The names share a surname and differ otherwise: “%1” and “%2”."_s;
    case Code::CertaintyHedged:
        return u"One text hedges (“%1”) what the other asserts: “%2”."_s;
    case Code::CertaintyDenied:
        return u"One text denies (“%1”) what the other asserts: “%2”."_s;
    case Code::Contradicts:
        return u"Both cannot be true: “%1” and “%2”."_s;
    case Code::Terminology:
        return u"Different words for what may be the same: “%1” and “%2”."_s;
    case Code::Prominence:
        return u"One text tells it in %1, the other in %2."_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString explanation(const Explanation &explanation)
{
    QString first = explanation.arguments.value(0);
    QString second = explanation.arguments.value(1);
    if (explanation.code == Explanation::Code::Prominence) {
        first = place(first);
        second = place(second);
    }
    // Both at once: a wording may hold "%2" itself.
    return pattern(explanation.code).arg(first, second);
}

} // namespace parallax::discrepancy
