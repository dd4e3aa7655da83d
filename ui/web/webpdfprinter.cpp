// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webpdfprinter.h"

#include "pdffooter.h"

#include <app/async/runthen.h>

#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

// As @page in report.css; the lower margin has room for the footer.
constexpr QMarginsF pageMargins{18, 18, 18, 22};

/// Lets one address through and nothing else.
class OnlyReport final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnlyReport)

public:
    explicit OnlyReport(QUrl report)
        : m_report(std::move(report))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        info.block(info.requestUrl().adjusted(QUrl::RemoveFragment) != m_report);
    }

private:
    QUrl m_report;
};

/// One print from HTML to bytes; deletes itself when it has answered, and dies unanswered with its
/// context.
class PrintJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintJob)

public:
    PrintJob(report::Footer footer, QObject *context, std::function<void(Result<QByteArray>)> done)
        : QObject(context)
        , m_footer(std::move(footer))
        , m_done(std::move(done))
    {
    }

    void start(const QString &html, std::chrono::milliseconds timeLimit)
    {
        // A file, because setHtml() carries no more than two megabytes.
        const QString path = m_folder.filePath(u"report.html"_s);
        QFile file(path);
        const QByteArray bytes = html.toUtf8();
        if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.flush()) {
            const QString reason = m_folder.isValid() ? file.errorString() : m_folder.errorString();
            // Never before print() has returned.
            QMetaObject::invokeMethod(
                this,
                [this, reason] {
                    finish(failure(
                        Error::Code::NotWritable,
                        u"cannot write the report to a temporary folder: %1"_s.arg(reason)));
                },
                Qt::QueuedConnection);
            return;
        }
        file.close();
        load(QUrl::fromLocalFile(path));
        QTimer::singleShot(timeLimit, this, [this, timeLimit] {
            finish(failure(
                Error::Code::Browser,
                u"the page engine did not print the report within %1 ms"_s.arg(timeLimit.count())));
        });
    }

private:
    void load(const QUrl &url)
    {
        m_only = std::make_unique<OnlyReport>(url);
        m_profile = std::make_unique<QWebEngineProfile>();
        m_profile->setUrlRequestInterceptor(m_only.get());
        m_page = std::make_unique<QWebEnginePage>(m_profile.get());
        QWebEngineSettings *settings = m_page->settings();
        settings->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
        settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        settings->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
        settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
        settings->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
        connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PrintJob::printLoaded);
        connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
            finish(failure(Error::Code::Browser,
                           u"the page engine crashed while it printed the report"_s));
        });
        m_page->load(url);
    }

    void printLoaded(bool isLoaded)
    {
        if (!isLoaded) {
            finish(failure(Error::Code::Browser, u"the page engine could not read the report"_s));
            return;
        }
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, pageMargins,
                                 QPageLayout::Millimeter);
        m_page->printToPdf(
            [job = QPointer<PrintJob>(this)](const QByteArray &pdf) {
                if (job) {
                    job->stampFooter(pdf);
                }
            },
            layout);
    }

    void stampFooter(const QByteArray &pdf)
    {
        if (pdf.isEmpty()) {
            finish(failure(Error::Code::Browser, u"the page engine printed nothing"_s));
            return;
        }
        async::runThen(
            *QThreadPool::globalInstance(), this,
            [pdf, footer = m_footer] { return withFooter(pdf, footer); },
            [this](Result<QByteArray> result) { finish(std::move(result)); });
    }

    void finish(Result<QByteArray> result)
    {
        if (!m_done) {
            return;
        }
        // Not from inside a call of the page: it must not be deleted there.
        deleteLater();
        const auto done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    report::Footer m_footer;
    std::function<void(Result<QByteArray>)> m_done;
    QTemporaryDir m_folder;
    std::unique_ptr<OnlyReport> m_only;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page; // must die before its profile
};

} // namespace

WebPdfPrinter::WebPdfPrinter(std::chrono::milliseconds timeLimit)
    : m_timeLimit(timeLimit)
{
}

void WebPdfPrinter::print(const QString &html,
                          const report::Footer &footer,
                          QObject *context,
                          std::function<void(Result<QByteArray>)> done)
{
    auto *job = new PrintJob(footer, context, std::move(done)); // dies with the context
    job->start(html, m_timeLimit);
}

} // namespace parallax::ui

#include "webpdfprinter.moc"
