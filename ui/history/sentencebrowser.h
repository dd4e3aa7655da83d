// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revisionchange.h>
#include <app/domain/revisionmatch.h>
#include <ui/theme/theme.h>

#include <QTextBrowser>

namespace parallax::ui {

/// How new a sentence is, for the gutter.
struct SentenceAge
{
    int number = 1; ///< of the revision that changed it last
    double freshness = 0; ///< 0 the first revision … 1 the newest one
    QString words; ///< "First seen 12:05, last changed 14:10 in revision 3"
    friend bool operator==(const SentenceAge &, const SentenceAge &) = default;
};

/// One revision's text as HTML, which knows where its sentences stand. A gutter at the edge where
/// reading begins shows how new each is; hovering tells when it was first seen and last changed.
class SentenceBrowser final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentenceBrowser)

public:
    explicit SentenceBrowser(QWidget *parent = nullptr);
    ~SentenceBrowser() override;

    void setTheme(const Theme &theme);
    /// \a html holds an anchor sentenceAnchor(i) at the beginning of sentence i.
    void setSentences(const QString &html, qsizetype count);
    /// One a sentence; empty: no gutter.
    void setAges(const QList<SentenceAge> &ages);

    [[nodiscard]] const QList<SentenceAge> &ages() const { return m_ages; }

    /// Upper and lower edge of a sentence in the viewport; nothing when it is not in the text.
    [[nodiscard]] std::optional<std::pair<double, double>> sentenceRange(qsizetype sentence) const;
    /// The sentence at a point of the viewport, or -1.
    [[nodiscard]] qsizetype sentenceAt(const QPoint &point) const;
    /// Puts the keyboard on the link to this address, where it is in the text.
    void focusLink(const QString &address);
    /// Scrolls to a sentence and marks it.
    void showSentence(qsizetype sentence);

Q_SIGNALS:
    void sentenceClicked(qsizetype sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where the first and the last sentence in view begin, as positions of the document.
    [[nodiscard]] std::pair<int, int> beginsInView() const;
    void placeGutter();
    void paintGutter();
    [[nodiscard]] int sentenceOfCursor() const;

    Theme m_theme;
    QWidget *m_gutter;
    QList<int> m_begins; ///< position in the document; -1: not in the text
    QList<SentenceAge> m_ages;
};

/// Name of the anchor at the beginning of a sentence.
[[nodiscard]] QString sentenceAnchor(qsizetype sentence);

} // namespace parallax::ui
