// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>
#include <ui/theme/theme.h>

#include <QAbstractSlider>

namespace parallax::ui {

/// A moment at which some article of the event was first seen in a new text.
struct AsOfMoment
{
    QDateTime time; ///< UTC
    QList<qsizetype> articles; ///< indices of those that changed then
    friend bool operator==(const AsOfMoment &, const AsOfMoment &) = default;
};

/// All moments of the articles, ascending, each once.
[[nodiscard]] QList<AsOfMoment> asOfMoments(const QList<ArticleRecord> &articles);

/// Every revision of every outlet of the event as one step, and now as the last one. Steps are
/// equally far apart: the slider says what came after what, not how long it took. What lies after
/// the chosen moment is paler.
class AsOfSlider final : public QAbstractSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfSlider)

public:
    explicit AsOfSlider(QWidget *parent = nullptr);
    ~AsOfSlider() override;

    void setTheme(const Theme &theme);
    /// Keeps the chosen moment when there still is one like it; now otherwise.
    void setArticles(const QList<ArticleRecord> &articles);

    [[nodiscard]] const QList<AsOfMoment> &moments() const { return m_moments; }

    /// Nothing: now.
    [[nodiscard]] std::optional<QDateTime> asOf() const;
    /// "As of 12:05: Maren Courier, revision 3", or that it shows the newest revisions.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The reader chose a moment and stayed with it.
    void asOfChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void sliderChange(SliderChange change) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double xOf(int step) const;
    [[nodiscard]] int stepAt(double x) const;
    [[nodiscard]] QRectF track() const;

    Theme m_theme;
    QList<ArticleRecord> m_articles;
    QList<AsOfMoment> m_moments;
};

} // namespace parallax::ui
