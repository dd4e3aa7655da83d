// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturewords.h"

#include <ui/errortext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

class CaptureWords
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::CaptureWords)
};

QString permissionText(const QString &name, const QString &host)
{
    if (name == u"location") {
        return CaptureWords::tr("Refused: %1 wanted to know where you are.").arg(host);
    }
    if (name == u"microphone") {
        return CaptureWords::tr("Refused: %1 wanted to use the microphone.").arg(host);
    }
    if (name == u"camera") {
        return CaptureWords::tr("Refused: %1 wanted to use the camera.").arg(host);
    }
    if (name == u"camera and microphone") {
        return CaptureWords::tr("Refused: %1 wanted to use the camera and the microphone.")
            .arg(host);
    }
    if (name == u"screen") {
        return CaptureWords::tr("Refused: %1 wanted to see the screen.").arg(host);
    }
    if (name == u"notifications") {
        return CaptureWords::tr("Refused: %1 wanted to send notifications.").arg(host);
    }
    return CaptureWords::tr("Refused: %1 wanted a permission that pages do not get here.")
        .arg(host);
}

/// Names what of the page could not be kept, or is empty.
QString missingText(const TakenPage &page)
{
    QStringList sentences;
    if (page.missing.contains(u"page.mhtml"_s)) {
        sentences.append(CaptureWords::tr("The web archive could not be made."));
    }
    if (page.missing.contains(u"page.png"_s)) {
        sentences.append(CaptureWords::tr("The picture could not be made."));
    } else if (page.isPictureCut) {
        sentences.append(
            CaptureWords::tr("The picture ends after %L1 pixels.").arg(tallestPicture));
    }
    return sentences.join(u' ');
}

QString revisionText(const workspace::ImportedRevision &one)
{
    const Revision &revision = one.revision;
    if (!one.isNew) {
        const QDateTime seen = revision.lastSeen.value_or(revision.fetched).toLocalTime();
        return CaptureWords::tr("Unchanged: revision %1 of “%2”, seen again at %3.")
            .arg(QString::number(revision.number), revision.headline,
                 QLocale().toString(seen.time(), QLocale::ShortFormat));
    }
    if (revision.number == 1) {
        return CaptureWords::tr("Stored as a new article: “%1” (%2).")
            .arg(revision.headline, revision.outlet);
    }
    return CaptureWords::tr("Stored as new revision %1 of “%2” (%3).")
        .arg(QString::number(revision.number), revision.headline, revision.outlet);
}

} // namespace

QString noteText(const CaptureNote &note)
{
    const QString host = note.host.isEmpty() ? CaptureWords::tr("This page") : note.host;
    switch (note.kind) {
    case CaptureNote::Kind::Download:
        return CaptureWords::tr("Refused: %1 wanted to download “%2”. Nothing is downloaded here.")
            .arg(host, note.what);
    case CaptureNote::Kind::Permission:
        return permissionText(note.what, host);
    case CaptureNote::Kind::PopUp:
        return CaptureWords::tr("Refused: %1 wanted to open a window by itself.").arg(host);
    case CaptureNote::Kind::ExternalProgram:
        return CaptureWords::tr("Refused: %1 wanted another program to open a “%2” address.")
            .arg(host, note.what);
    case CaptureNote::Kind::LocalAddress:
        return CaptureWords::tr("Refused: %1 led to a “%2” address. Only http and https addresses "
                                "are opened here.")
            .arg(host, note.what);
    case CaptureNote::Kind::Certificate:
        return CaptureWords::tr("Not opened: %1 could not prove that it is this site. Somebody may "
                                "be listening, or its certificate is out of date. (%2)")
            .arg(host, note.what);
    case CaptureNote::Kind::Upload:
        return CaptureWords::tr("Refused: %1 wanted a file of this computer.").arg(host);
    case CaptureNote::Kind::Question:
        return CaptureWords::tr("%1 asked once more and was answered with no: “%2”")
            .arg(host, note.what);
    case CaptureNote::Kind::Message:
        return CaptureWords::tr("%1 says: “%2”").arg(host, note.what);
    case CaptureNote::Kind::Password:
        return CaptureWords::tr("Refused: %1 asks for a password outside of its page. Only logins "
                                "on the page itself work here.")
            .arg(host);
    case CaptureNote::Kind::LoadFailed:
        return CaptureWords::tr("%1 could not be loaded. Check the address and the connection. "
                                "(%2)")
            .arg(host, note.what);
    case CaptureNote::Kind::Crashed:
        return CaptureWords::tr("The page engine failed on %1. Reload to try again.").arg(host);
    }
    return {};
}

QString storedText(const workspace::ImportReport &report, const TakenPage &page)
{
    QStringList sentences;
    bool isStored = false;
    for (const workspace::ImportedRevision &one : report.revisions) {
        isStored = isStored || one.isNew;
        sentences.append(revisionText(one));
    }
    for (const workspace::FailedItem &failure : report.failures) {
        sentences.append((report.revisions.isEmpty()
                              ? CaptureWords::tr("Nothing was stored. %1 (%2)")
                              : CaptureWords::tr("Not everything was stored. %1 (%2)"))
                             .arg(errorText(failure.error.code), failure.error.detail));
    }
    if (const QString missing = missingText(page); isStored && !missing.isEmpty()) {
        sentences.append(missing);
    }
    return sentences.join(u' ');
}

} // namespace parallax::ui
