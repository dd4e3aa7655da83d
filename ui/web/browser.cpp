// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"

#include "webpagereader.h"
#include "webpdfprinter.h"

#include <QMetaObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

Error refusal() { return {Error::Code::Browser, browserObstacle().value_or(QString())}; }

class RefusingPageReader final : public extract::PageReader
{
public:
    void read(const Capture & /*capture*/,
              QObject *context,
              std::function<void(Result<extract::PageSnapshot>)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(refusal())); },
            Qt::QueuedConnection);
    }
};

class RefusingPdfPrinter final : public report::PdfPrinter
{
public:
    void print(const QString & /*html*/,
               const report::Footer & /*footer*/,
               QObject *context,
               std::function<void(Result<QByteArray>)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tl::unexpected(refusal())); },
            Qt::QueuedConnection);
    }
};

} // namespace

std::optional<QString> browserObstacle()
{
    // Chromium ends the whole process in this case; a message and the other inputs are worth more.
    if (geteuid() == 0 && qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX")) {
        return u"the page engine refuses to run as root with its sandbox on; run as an ordinary user, "
               "or set QTWEBENGINE_DISABLE_SANDBOX=1 if you accept that"_s;
    }
    return std::nullopt;
}

std::unique_ptr<extract::PageReader> makePageReader()
{
    if (browserObstacle()) {
        return std::make_unique<RefusingPageReader>();
    }
    return std::make_unique<WebPageReader>();
}

std::unique_ptr<report::PdfPrinter> makePdfPrinter()
{
    if (browserObstacle()) {
        return std::make_unique<RefusingPdfPrinter>();
    }
    return std::make_unique<WebPdfPrinter>();
}

} // namespace parallax::ui
