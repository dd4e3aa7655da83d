// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace parallax::ui {

class ArticlePane;

/// Sets two places of different texts level by hand, one after the other: a sentence, a paragraph
/// or what is selected. Chosen by pointer, or by keys in the texts: up and down go from place to
/// place, left and right to the pane beside, Enter takes the place, Esc ends.
class TieBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TieBar)

public:
    explicit TieBar(QWidget *parent = nullptr);
    ~TieBar() override;

    /// The panes side by side, and the articles they show; ends what was begun. Before one dies the
    /// bar must be told. \a comparison must stay until the next call.
    void setPanes(const QList<ArticlePane *> &panes,
                  const QList<qsizetype> &articles,
                  const Comparison &comparison);
    void setTheme(const Theme &theme);
    /// Begins in this article, with what is selected there, if anything is. \a fromMenu: with the
    /// place at which the menu of the text was opened.
    void begin(qsizetype article, bool fromMenu = false);
    void end();

    [[nodiscard]] bool isActive() const { return !isHidden(); }

    /// The first place, once it is chosen.
    [[nodiscard]] const std::optional<DecidedPlace> &held() const { return m_held; }

    /// The place that Enter would take.
    [[nodiscard]] const std::optional<DecidedPlace> &candidate() const { return m_candidate; }

    /// The reader goes on in this article, by the pane's number or its head.
    void setActive(qsizetype article);

Q_SIGNALS:
    void paneWanted(qsizetype article); ///< keys went there: the pane shall have the focus
    void heldChanged(bool isHeld); ///< while one is held the texts stand still for each other
    void tied(const parallax::DecidedPlace &one, const parallax::DecidedPlace &other);
    void ended();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ArticlePane *paneOf(qsizetype article) const;
    [[nodiscard]] QList<TextSpan> units(qsizetype article) const;
    [[nodiscard]] qsizetype unitAt(qsizetype article, qsizetype at) const;
    [[nodiscard]] bool takesKey(int key) const;
    void press(int key);
    void step(qsizetype by);
    void turnTo(qsizetype by);
    void pointTo(qsizetype article, qsizetype at);
    void pick(qsizetype article, const TextSpan &span);
    void hear(qsizetype article, const TextSpan &span);
    void offer(qsizetype article, const TextSpan &span);
    void take();
    void show(const std::optional<DecidedPlace> &candidate);
    void say();

    QList<QPointer<ArticlePane>> m_panes;
    QList<qsizetype> m_articles; ///< one a pane
    const Comparison *m_comparison = nullptr;
    std::optional<DecidedPlace> m_held;
    std::optional<DecidedPlace> m_candidate;
    qsizetype m_article = 0; ///< that the reader is in
    bool m_takesSelection = false; ///< what the page tells to be selected is taken at once
    QLabel *m_words;
    QLabel *m_place;
    QCheckBox *m_paragraphs;
    QPushButton *m_take;
    QToolButton *m_close;
};

} // namespace parallax::ui
