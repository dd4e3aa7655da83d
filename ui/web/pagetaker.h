// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/attachment.h>
#include <app/domain/error.h>

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

class QWebEngineDownloadRequest;
class QWebEngineView;

namespace parallax::ui {

class CaptureProfile;

/// A live page as it stood at one moment.
struct TakenPage
{
    Capture capture; ///< the final DOM as HTML in UTF-8, address and time; the time is the caller's
    QList<Attachment> attachments; ///< "page.mhtml", "page.png": those that could be made
    QStringList missing; ///< names of those that could not be made
    bool isPictureCut = false; ///< the page was longer than tallestPicture
    friend bool operator==(const TakenPage &, const TakenPage &) = default;
};

/// Height of the tallest picture, in its own pixels: what image programs open without trouble.
inline constexpr int tallestPicture = 16000;

/// Takes the page that a view shows: first the DOM, then the page with everything it shows in one
/// file, then a picture of the whole page, made by scrolling through it. The page must stand still
/// and the view be visible meanwhile. One page; then it is done with.
class PageTaker final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<TakenPage>)>;

    /// \a limit: for each of the three steps.
    PageTaker(QWebEngineView &view,
              CaptureProfile &profile,
              std::chrono::milliseconds limit,
              QObject *parent = nullptr);
    ~PageTaker() override;
    Q_DISABLE_COPY_MOVE(PageTaker)

    /// Calls \a done once. Errors: Browser (no DOM within the limit, the page was left), TooLarge.
    void start(const Done &done);

private:
    void takeDom();
    void keepDom(const QString &html);
    void takeArchive();
    void keepArchive(QWebEngineDownloadRequest *request);
    void takePicture();
    void scrollTo(int top);
    void waitForFrame(int top);
    void keepStrip(int top, const QString &json);
    void finishPicture();
    void keepPicture(const QByteArray &png);
    void giveUpStep(const QString &name, void (PageTaker::*next)());
    void finish(Result<TakenPage> result);
    void run(const QString &script, const std::function<void(QString)> &done);

    QWebEngineView &m_view;
    CaptureProfile &m_profile;
    std::chrono::milliseconds m_limit;
    QTemporaryDir m_folder;
    Done m_done;
    TakenPage m_taken;
    int m_step = 0; ///< answers to a step given up come too late
    QImage m_picture;
    int m_pageHeight = 0; ///< CSS pixels
    int m_lastTop = 0; ///< where the strip before began, CSS pixels
    int m_oldTop = 0; ///< where the reader stood
};

} // namespace parallax::ui
