// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences for why two wordings were held to differ.

#include "digest.h"

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

QString explanationName(Explanation::Code code)
{
    using Code = Explanation::Code;
    switch (code) {
    case Code::FigureValue:
        return u"figure-value"_s;
    case Code::FigureBound:
        return u"figure-bound"_s;
    case Code::FigureRounded:
        return u"figure-rounded"_s;
    case Code::FigureUnit:
        return u"figure-unit"_s;
    case Code::QuoteAltered:
        return u"quote-altered"_s;
    case Code::QuoteShortened:
        return u"quote-shortened"_s;
    case Code::QuoteSpliced:
        return u"quote-spliced"_s;
    case Code::QuoteParaphrased:
        return u"quote-paraphrased"_s;
    case Code::QuoteSpeaker:
        return u"quote-speaker"_s;
    case Code::AttributionLost:
        return u"attribution-lost"_s;
    case Code::AttributionChanged:
        return u"attribution-changed"_s;
    case Code::AttributionAnonymised:
        return u"attribution-anonymised"_s;
    case Code::DateDiffers:
        return u"date-differs"_s;
    case Code::NameSpelling:
        return u"name-spelling"_s;
    case Code::NameTitle:
        return u"name-title"_s;
    case Code::NameIdentity:
        return u"name-identity"_s;
    case Code::CertaintyHedged:
        return u"certainty-hedged"_s;
    case Code::CertaintyDenied:
        return u"certainty-denied"_s;
    case Code::Contradicts:
        return u"contradicts"_s;
    case Code::Terminology:
        return u"terminology"_s;
    case Code::Prominence:
        return u"prominence"_s;
    }
    return {};
}

/// Paragraph 0 is the headline or standfirst.
QString paragraphText(qint64 number, const ReportLabels &words)
{
    return number == 0 ? words.text(u"place.top"_s)
                       : filled(words.text(u"place.paragraph"_s), {words.number(number)});
}

} // namespace

QString explanationKey(Explanation::Code code)
{
    return "explanation."_L1 + explanationName(code);
}

QString explanationText(const Explanation &explanation, const ReportLabels &labels)
{
    QStringList arguments = explanation.arguments;
    for (QString &argument : arguments) {
        argument = explanation.code == Explanation::Code::Prominence
            ? paragraphText(argument.toLongLong(), labels)
            : labels.foreign(argument);
    }
    return filled(labels.text(explanationKey(explanation.code)), arguments);
}

} // namespace parallax::report
