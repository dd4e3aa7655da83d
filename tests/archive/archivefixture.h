// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/archive.h>

#include <QStringList>
#include <QTest>

namespace parallax::archive::testing {

/// An article of these paragraphs; the first is the headline, the others are body.
[[nodiscard]] Article
article(const QStringList &paragraphs,
        const QString &outlet = QStringLiteral("Northcoast Wire"),
        const QUrl &url = QUrl(QStringLiteral("https://northcoast.example/ostrel")));
/// A capture of these bytes, fetched \a minutes after noon of 14 March 2026.
[[nodiscard]] Capture capture(const QByteArray &bytes,
                              int minutes = 0,
                              const QString &fileName = QStringLiteral("ostrel.txt"));
[[nodiscard]] QDateTime noonPlus(int minutes);

/// Fails the running test when the workspace cannot be opened.
[[nodiscard]] std::unique_ptr<Archive> opened(const QString &folder);

struct Outcome
{
    int exitCode = -1;
    QString output; ///< standard output and error
};

/// Stock git, with no configuration of the user's.
[[nodiscard]] Outcome git(const QString &repository, const QStringList &arguments);
[[nodiscard]] Outcome
gitWithInput(const QString &repository, const QStringList &arguments, const QString &inputFile);
/// Puts one file on a branch as another program would.
[[nodiscard]] bool commitFile(const QString &repository,
                              const QString &branch,
                              const QString &path,
                              const QByteArray &bytes);
/// Commits on all branches and other names.
[[nodiscard]] int commitCount(const Archive &archive);

/// Loose object file of a hash.
[[nodiscard]] QString objectFile(const Archive &archive, const QString &hash);
/// Overwrites a file, which git keeps read-only.
[[nodiscard]] bool overwrite(const QString &path, const QByteArray &bytes);

[[nodiscard]] QString reason(const Error &error);

} // namespace parallax::archive::testing

#define QVERIFY_OK(result)                                                                         \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 qPrintable(verified ? QString()                                                   \
                                     : parallax::archive::testing::reason(verified.error())));     \
    } while (false)
