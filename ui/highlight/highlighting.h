// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <memory>

class QTextDocument;

namespace parallax::ui {

/// What a source text is written in.
enum class SourceKind {
    Markdown, ///< the readable text of a revision, with front matter
    Json, ///< the extracted article
    NewsText, ///< plain article text: figures, quotations, attributions and hedges marked
    Diff, ///< unified diff between two revisions
};

/// Colours one document by the definition of its kind; light or dark as the palette is.
class Highlighting final
{
public:
    explicit Highlighting(QTextDocument *document);
    ~Highlighting();
    Q_DISABLE_COPY_MOVE(Highlighting)

    /// Chooses the definition and the colours that go with the palette. Texts beyond the length
    /// that can be coloured without delay (see the source) stay plain.
    void apply(SourceKind kind, const QPalette &palette);
    /// Name of the definition in use, empty when there is none or the text is too long.
    [[nodiscard]] QString definitionName() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parallax::ui
