// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/originalpage.h>

#include <QUrl>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QWebEngineView;

namespace parallax::ui {

class PdfPages;
class ShutInProfile;

/// A stored capture as it came, offline: scripts never run and nothing it names is fetched. HTML
/// and text by the page engine, PDF by Qt PDF; what cannot be shown is told, with what can be done.
class OriginalView final : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalView(ShutInProfile &profile, QWidget *parent = nullptr);
    ~OriginalView() override;
    Q_DISABLE_COPY_MOVE(OriginalView)

    void setPage(const OriginalPage &page);
    /// \a capture must be HTML; anything else is shown as plain text.
    void setCapture(const Capture &capture);
    /// Says that the capture cannot be shown, and why.
    void setFailure(const Error &error);
    /// 1: as the page is, a PDF as wide as the view.
    void setZoom(double zoom);

    [[nodiscard]] QWebEngineView *view() const { return m_view; }

Q_SIGNALS:
    void loaded(bool isShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPdf(const QByteArray &bytes);
    void say(const QString &reason);

    ShutInProfile &m_profile;
    QUrl m_address;
    double m_zoom = 1;
    QStackedLayout *m_stack;
    QWebEngineView *m_view;
    PdfPages *m_pdf = nullptr; ///< made for the first PDF
    QLabel *m_message;
};

} // namespace parallax::ui
