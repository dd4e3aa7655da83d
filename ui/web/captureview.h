// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capturenote.h"
#include "pagetaker.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QWebEngineView;

namespace parallax::ui {

class CapturePage;
class CaptureProfile;

/// A live page in a widget: goes to web addresses, keeps the page when it is told to. Everything
/// else that a page may want is refused and noted.
class CaptureView final : public QWidget
{
    Q_OBJECT

public:
    /// \a folder: where cookies and cache are kept; one view a folder at a time.
    explicit CaptureView(const QString &folder, QWidget *parent = nullptr);
    ~CaptureView() override;
    Q_DISABLE_COPY_MOVE(CaptureView)

    /// Goes to the address; false when it is no web address.
    bool load(const QUrl &url);
    void back();
    void forward();
    void reload();
    void stop();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    [[nodiscard]] QUrl url() const;

    /// 1.0 is the usual size; held within 0.25 and 5.
    void setZoom(double factor);
    [[nodiscard]] double zoom() const;

    void setBlocksTrackers(bool isOn);

    /// Requests to trackers that were blocked since the page shown was gone to.
    [[nodiscard]] int blockedTrackers() const { return m_blockedTrackers; }

    /// Takes the page as it stands; takes no input until captured() comes.
    void capture();

    [[nodiscard]] bool isCapturing() const { return m_taker != nullptr; }

    [[nodiscard]] CaptureProfile &profile() { return *m_profile; }

    [[nodiscard]] CapturePage &page() { return *m_page; }

Q_SIGNALS:
    void urlChanged(const QUrl &url);
    void titleChanged(const QString &title);
    void progressChanged(int percent);
    void loadingChanged(bool isLoading);
    void noted(const parallax::ui::CaptureNote &note);
    void blockedTrackersChanged(int count);
    void captured(const parallax::Result<parallax::ui::TakenPage> &page);

private:
    void connectPage();
    void addEditActions();

    std::unique_ptr<CaptureProfile> m_profile;
    QWebEngineView *m_view;
    CapturePage *m_page;
    std::unique_ptr<PageTaker> m_taker;
    bool m_isLoading = false;
    int m_blockedTrackers = 0;
};

} // namespace parallax::ui
