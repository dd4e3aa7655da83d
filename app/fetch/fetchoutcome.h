// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpheaders.h"

#include <app/domain/article.h>
#include <app/domain/fetchstate.h>

#include <QDateTime>
#include <QUrl>

namespace parallax::fetch {

/// What a server gave with a page so that one can ask "has it changed since?". Word for word.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;
    friend bool operator==(const Validators &, const Validators &) = default;
};

/// The validators that were stored with a capture.
[[nodiscard]] Validators validatorsOf(const HttpFacts &facts);

/// One step of the way to a page.
struct Redirect
{
    QUrl from;
    QUrl to;
    int status = 0; ///< 301, 302, 303, 307, 308
    friend bool operator==(const Redirect &, const Redirect &) = default;
};

/// How one fetch ended, with all that is known about it.
struct FetchOutcome
{
    FetchState state = FetchState::BadAddress;
    int status = 0; ///< of the last answer, 0 when none came
    QUrl requested;
    QUrl finalUrl; ///< the address that gave the last answer, or none
    QList<Redirect> redirects;
    HttpHeaders headers; ///< of the last answer: keptHeaders()
    QString mediaType;
    QString charset; ///< as the header names it, lower case; may be empty
    QByteArray bytes; ///< the body as far as it came, decompressed; also that of an error page
    QDateTime fetched; ///< UTC, when the fetch ended
    qint64 retryAfter = -1; ///< ms the server asks us to wait; -1 when it asks nothing
    int tries = 0; ///< requests for the page itself
    QString detail; ///< English: what happened to which address, for a person
    /// English: what else is worth knowing: an override of robots.txt, a step from https to http.
    QStringList notes;

    [[nodiscard]] Validators validators() const;
};

/// English, one sentence without the address: "the server says that nothing is at this address".
[[nodiscard]] QString stateInWords(FetchState state, int status);

/// The page as the archive stores it, with the charset of the header as part of its media type; to
/// be taken from an outcome that is Ok.
[[nodiscard]] Capture captureOf(const FetchOutcome &outcome);

} // namespace parallax::fetch
