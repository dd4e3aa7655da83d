// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/lexicon.h>

namespace parallax::text {

/// Decides whether a sentence ends at a place where it might. Every decision looks at a bounded
/// neighbourhood, so that a text of full stops costs no more than any other. The text and the
/// lexicon must outlive it.
class BoundaryRules
{
public:
    BoundaryRules(QStringView text, const Lexicon &lexicon);

    /// Where terminators stand: [begin, marks) are the terminators themselves, [marks, end) closing
    /// quotation marks and brackets after them.
    struct Place
    {
        qsizetype begin = 0;
        qsizetype marks = 0;
        qsizetype end = 0;
    };

    /// The place that begins with the terminator at \a position.
    [[nodiscard]] Place placeAt(qsizetype position) const;
    [[nodiscard]] bool endsSentence(const Place &place, qsizetype sentenceBegin) const;
    [[nodiscard]] static bool isTerminator(QChar c);

private:
    struct Next
    {
        qsizetype position =
            0; ///< of the first letter, digit or other sign after space and opening marks
        QChar first;
        QString word; ///< folded
        bool isUpper = false;
    };

    [[nodiscard]] Next nextWord(qsizetype position) const;
    [[nodiscard]] QString wordBefore(qsizetype position) const;
    [[nodiscard]] bool endsAfterEllipsis(const Place &place, const Next &next) const;
    [[nodiscard]] bool
    endsAfterFullStop(const Place &place, const Next &next, qsizetype sentenceBegin) const;
    [[nodiscard]] bool endsAfterAbbreviation(const QString &word,
                                             const Place &place,
                                             const Next &next,
                                             bool *isKnown) const;
    [[nodiscard]] bool isSignature(qsizetype position) const;
    [[nodiscard]] bool isInsideBrackets(const Place &place) const;
    [[nodiscard]] bool startsSentence(const Next &next) const;
    [[nodiscard]] bool isAttribution(qsizetype position) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    const QSet<QString> &m_abbreviations;
    const QSet<QString> &m_titles;
    const QSet<QString> &m_beforeNumbers;
    const QSet<QString> &m_final;
    const QSet<QString> &m_finalCapitalised;
    const QSet<QString> &m_functionWords;
    const QSet<QString> &m_starters;
    const QSet<QString> &m_reportingVerbs;
    const QSet<QString> &m_relatives;
    bool m_hasOrdinalStops = false; ///< "am 9. Dezember"
};

} // namespace parallax::text
