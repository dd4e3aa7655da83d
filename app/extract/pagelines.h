// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datelines.h"
#include "phrases.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace parallax::extract {

/// Tells what a line of a newspaper page is by its own words. Cautious: a line is furniture only
/// when the whole of it fits; a sentence of news must never be set aside.
class PageLines
{
public:
    PageLines();

    /// Skip links, buttons, share tools, copyright lines and consent notices.
    [[nodiscard]] bool isFurniture(QStringView line) const;
    [[nodiscard]] bool isConsentNotice(QStringView line) const;
    /// The head of a box that points to other articles: "Related stories".
    [[nodiscard]] bool isRelatedHead(QStringView line) const;
    /// "Read more: …", in one line.
    [[nodiscard]] bool isTeaser(QStringView line) const;
    /// Ends with a picture credit or begins as a caption does.
    [[nodiscard]] bool isCaption(QStringView line) const;
    [[nodiscard]] bool isCorrection(QStringView line) const;
    /// "Reuters, Paris": nothing but agencies and places.
    [[nodiscard]] bool isAgencyCredit(QStringView line) const;
    /// The names in "By Ada Brook and Ben Carr, Europe correspondent"; empty when it is no byline.
    /// \a isStrict: every name needs two capitalised words.
    [[nodiscard]] QStringList byline(QStringView line, bool isStrict = false) const;
    /// The names in a field that holds nothing else: "Ada Brook, Ben Carr and Agencies".
    [[nodiscard]] QStringList names(QStringView field) const;
    /// "By Ada Brook": words before the names.
    [[nodiscard]] bool hasBeginning(const QString &field) const;

private:
    [[nodiscard]] bool isCreditTail(QStringView tail) const;
    [[nodiscard]] QString withoutBeginning(const QString &line) const;
    [[nodiscard]] QString withoutEnding(const QString &name) const;

    Phrases m_furniture;
    Phrases m_consent;
    Phrases m_related;
    Phrases m_teasers;
    Phrases m_captions;
    Phrases m_agencies;
    Phrases m_corrections;
    Datelines m_dates;
    QStringList m_datedCorrections;
    QHash<QString, QStringList> m_byline; ///< kind → words
};

/// Ends as a sentence does: full stop, question or exclamation mark, also inside quotes or
/// brackets.
[[nodiscard]] bool endsSentence(QStringView line);
[[nodiscard]] int wordCount(QStringView line);

} // namespace parallax::extract
