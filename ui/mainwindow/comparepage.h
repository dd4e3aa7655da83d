// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QSplitter;
class QToolButton;

namespace parallax::ui {

class AsOfSlider;
class ComparisonView;
class DiscrepancyPanel;
class Inspector;

/// Panes, inspector, discrepancies and the moment shown. In a narrow window the inspector lies over the panes, opened
/// by a tab at the edge.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] ComparisonView &panes() { return *m_panes; }

    [[nodiscard]] Inspector &inspector() { return *m_inspector; }

    [[nodiscard]] DiscrepancyPanel &discrepancies() { return *m_discrepancies; }

    [[nodiscard]] AsOfSlider &asOf() { return *m_asOf; }

    void setTheme(const Theme &theme);
    void setInspectorShown(bool isShown);
    [[nodiscard]] bool isInspectorShown() const;
    /// The inspector as an edge tab that opens over the panes.
    void setNarrow(bool isNarrow);
    /// The table as low as one row.
    void setLow(bool isLow);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void inspectorShownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Theme m_theme;
    ComparisonView *m_panes;
    Inspector *m_inspector;
    DiscrepancyPanel *m_discrepancies;
    AsOfSlider *m_asOf;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QToolButton *m_tab;
    bool m_isNarrow = false;
    bool m_isShown = true;
    bool m_isLow = false;
    bool m_hasHeights = false; ///< given by the reader, or set when first shown
};

} // namespace parallax::ui
