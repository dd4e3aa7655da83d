// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gittool.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

struct Known
{
    QLatin1StringView program;
    const char16_t *arguments; ///< parted by blanks; %r and %c as in the configured command
};

// Those that show the whole history of a bare repository first.
constexpr Known known[] = {
    {"gitk"_L1, u"--all --select-commit=%c"},
    {"gitg"_L1, u"--all %r"},
    {"qgit"_L1, u"%r"},
    {"giggle"_L1, u"%r"},
    {"git-cola"_L1, u"--repo %r dag"},
};

} // namespace

std::optional<GitTool> gitTool(const QString &configured,
                               const QString &repository,
                               const QString &commit,
                               const QStringList &path)
{
    const auto filled = [&](QStringList arguments) {
        for (QString &argument : arguments) {
            argument.replace(u"%r"_s, repository).replace(u"%c"_s, commit);
        }
        return arguments;
    };
    QStringList command = QProcess::splitCommand(configured);
    if (!command.isEmpty()) {
        const QString program = command.takeFirst();
        return GitTool{program, filled(command), repository, false};
    }
    for (const Known &tool : known) {
        const QString found = QStandardPaths::findExecutable(tool.program, path);
        if (!found.isEmpty()) {
            return GitTool{found, filled(QString::fromUtf16(tool.arguments).split(u' ')),
                           repository, false};
        }
    }
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s, path);
    if (!opener.isEmpty()) {
        return GitTool{opener, {repository}, repository, true};
    }
    return std::nullopt;
}

} // namespace parallax::ui
