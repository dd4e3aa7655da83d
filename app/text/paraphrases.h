// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QStringList>

#include <memory>

namespace parallax::text {

/// Groups of words and phrases that may stand for each other in reports of one event, of one
/// language: `paraphrases.txt` ("resign | step down | quit"), `aliases.txt` ("britain | uk") and
/// `roles.txt` ("lawmaker | senator"). A language without these lists has no groups. Copies are
/// shared; safe to use from several threads.
class Paraphrases
{
public:
    [[nodiscard]] static Paraphrases forLanguage(QStringView language);

    /// A place in a row of tokens where a member of a group stands.
    struct Mention
    {
        qsizetype first = 0; ///< token
        qsizetype last = 0; ///< token after the last one
        int group = 0;
        friend bool operator==(const Mention &, const Mention &) = default;
    };

    /// By first token, then by group. \a tokens are of \a text.
    [[nodiscard]] QList<Mention> mentions(const QList<Token> &tokens, QStringView text) const;

    [[nodiscard]] int groupCount() const;
    /// How far the members of a group may stand for each other: 1 as well as the same word, 0 not
    /// at all.
    [[nodiscard]] double credit(int group) const;

private:
    struct Data;
    explicit Paraphrases(std::shared_ptr<const Data> data);
    static std::shared_ptr<const Data> read(const Lexicon &lexicon);

    std::shared_ptr<const Data> m_data;
};

} // namespace parallax::text
