// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folding.h"

#include <app/workspace/workspace.h>
#include <ui/highlight/highlighting.h>
#include <ui/theme/theme.h>

#include <QHash>
#include <QSet>
#include <QStackedWidget>

namespace parallax::ui {

struct FoldedPart;
class MoveGutter;
class SentenceBrowser;
class SourceView;

/// Two revisions side by side with ribbons for moved sentences, in one text, or as stored.
class RevisionTexts final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionTexts)

public:
    enum Mode { SideBySide, Inline, Source };

    explicit RevisionTexts(QWidget *parent = nullptr);
    ~RevisionTexts() override;

    void setTheme(const Theme &theme);
    /// Nothing: the texts are emptied. \a pair names the two revisions: what was unfolded between
    /// them is so again.
    void setDifference(const std::optional<workspace::RevisionDifference> &difference,
                       const QString &pair = {});
    /// Whether a line stands for unchanged paragraphs in a row.
    void setFolding(bool isOn);
    /// Where the sentences of the older or the newer text come from.
    void setBlame(const workspace::ArticleBlame &blame, bool isNewer);
    /// Scrolls to the words of a change and marks their sentences.
    void showChange(const RevisionChange &change);

    [[nodiscard]] SourceView &source() { return *m_source; }

Q_SIGNALS:
    /// How many paragraphs could be folded, folded or not.
    void foldable(qsizetype paragraphs);
    /// A sentence of the newer text was chosen; \a words say where it comes from.
    void sentenceChosen(const QString &sentence, const QString &words);

private:
    void render();
    /// The same texts again, with what is folded now; blame and places stay.
    void renderFolds();
    void toggleFold(SentenceBrowser *where, const QUrl &address);
    [[nodiscard]] QList<FoldedPart> foldedParts(bool isOlder) const;
    [[nodiscard]] static qsizetype sentenceOf(const QList<TextSpan> &sentences,
                                              const std::optional<TextSpan> &span);

    Theme m_theme;
    std::optional<workspace::RevisionDifference> m_difference;
    bool m_isFolding = true;
    QString m_pair;
    QList<Fold> m_folds;
    QHash<QString, QSet<qsizetype>> m_unfolded; ///< new paragraphs, by pair
    SentenceBrowser *m_older;
    SentenceBrowser *m_newer;
    SentenceBrowser *m_inline;
    MoveGutter *m_gutter;
    SourceView *m_source;
};

/// "First seen 12:05 in revision 1, last changed 14:10 in revision 3": one sentence, translated.
[[nodiscard]] QString originWords(const workspace::ArticleBlame &blame, qsizetype sentence);

} // namespace parallax::ui
