// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/report/report.h>
#include <ui/theme/theme.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parallax::ui {

class OriginalView;
class ShutInProfile;

/// The report as it will be printed, with its choices and the way to export it.
class ReportView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportView)

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    /// \a asOf: the time the report speaks of; the newest revision's time when absent.
    void setComparison(const Comparison &comparison, const std::optional<QDateTime> &asOf);
    [[nodiscard]] report::ReportOptions options() const;

Q_SIGNALS:
    void exportRequested();
    void previewed(); ///< the page engine shows the report

protected:
    void showEvent(QShowEvent *event) override;

private:
    void renderSoon();
    void render();

    Comparison m_comparison;
    QDateTime m_asOf;
    QTimer m_delay; ///< typing a title does not render at each letter
    bool m_isStale = true;
    quint64 m_request = 0;
    QLineEdit *m_title;
    QCheckBox *m_fullTexts;
    QPushButton *m_export;
    QLabel *m_state;
    std::unique_ptr<ShutInProfile> m_profile;
    OriginalView *m_preview = nullptr; ///< made when first shown: the page engine is heavy
};

} // namespace parallax::ui
