// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlighting.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace parallax::ui {

/// The Source face: a stored text as it lies in the archive, read-only and highlighted, with a
/// chooser of its kinds. Asks for a text by textRequested() and shows what setText() brings.
class SourceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceView)

public:
    /// \a kinds are offered in this order; never empty.
    explicit SourceView(const QList<SourceKind> &kinds, QWidget *parent = nullptr);
    ~SourceView() override;

    [[nodiscard]] SourceKind kind() const;
    /// Chooses a kind and asks for its text.
    void setKind(SourceKind kind);
    /// Offers the kind or takes the offer back (a first revision has no diff).
    void setKindEnabled(SourceKind kind, bool isEnabled);
    /// Shows \a text when \a kind is still the chosen one; an answer that comes too late is
    /// dropped.
    void setText(SourceKind kind, const QString &text);
    /// Shows a sentence in place of a text ("This is the first revision.").
    void setPlaceholder(const QString &sentence);
    /// Asks again for the chosen kind, after the revision behind it has changed.
    void reload();
    /// Name of the definition that colours the text now; empty when it is plain.
    [[nodiscard]] QString definitionName() const;

Q_SIGNALS:
    void textRequested(parallax::ui::SourceKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *m_chooser;
    QPlainTextEdit *m_text;
    Highlighting m_highlighting; // last: dies before the document it colours
};

} // namespace parallax::ui
