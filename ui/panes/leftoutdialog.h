// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace parallax::ui {

/// What extraction left out of one article, block by block with the reason, and what the reader put
/// back. It asks for changes and shows what the next setArticle() says.
class LeftOutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutDialog)

public:
    explicit LeftOutDialog(QWidget *parent = nullptr);
    ~LeftOutDialog() override;

    /// Keeps the current block, where it is still there.
    void setArticle(const ComparedArticle &article);

    [[nodiscard]] ArticleId article() const { return m_article; }

    /// The reason for which extraction left a block out, for the reader.
    [[nodiscard]] static QString reasonInWords(const QString &reason);
    /// Blocks that extraction left out of the article, whether or not they were put back.
    [[nodiscard]] static qsizetype countOf(const Article &article);

Q_SIGNALS:
    void putBackRequested(const parallax::ArticleId &article, const parallax::DroppedText &text);
    void takeOutRequested(const parallax::ArticleId &article, const QString &text);

private:
    struct Block
    {
        DroppedText text;
        bool isRestored = false;
        int place = 0; ///< paragraphs of the article before it
    };

    [[nodiscard]] static QList<Block> blocksOf(const Article &article);
    void fill();
    void filter();
    void showCurrent();
    void change();
    [[nodiscard]] const Block *current() const;

    ArticleId m_article;
    QString m_outlet;
    QList<Block> m_blocks;
    bool m_isFilling = false;
    QLabel *m_intro;
    QLineEdit *m_search;
    QCheckBox *m_short;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_change;
};

} // namespace parallax::ui
