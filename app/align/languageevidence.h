// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/text/lexicon.h>
#include <app/text/tokens.h>

#include <QMap>
#include <QSet>

namespace parallax::align {

/// What one claim shares with claims in other languages.
struct Evidence
{
    QMap<QString, QString> names; ///< key → as written
    QSet<QString> speaker; ///< keys of who speaks
    QMap<QString, QString> cognates; ///< first letters → as written
    double place = 0; ///< 0 … 1 in its article
};

/// Reads what the claims of one article, which must outlive it, share with other languages.
class EvidenceReader
{
public:
    explicit EvidenceReader(const ComparedArticle &article);

    [[nodiscard]] Evidence read(const Claim &claim) const;

private:
    [[nodiscard]] QStringList keysOf(const QString &word, bool isLatin) const;
    [[nodiscard]] qsizetype readPlace(const QList<text::Token> &tokens,
                                      qsizetype i,
                                      Evidence &evidence,
                                      QStringView words) const;

    QStringView m_text;
    text::Lexicon m_lexicon;
};

} // namespace parallax::align
