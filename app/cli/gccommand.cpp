// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gccommand.h"
#include "counted.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {

GcCommand::GcCommand()
    : Command(u"gc"_s,
              u"Packs the archive so that it takes less room; removes nothing that is stored."_s,
              Needs::Workspace)
{
}

void GcCommand::start()
{
    if (!arguments().isEmpty()) {
        wrongUse(u"takes no arguments: it packs the archive of the workspace"_s);
        return;
    }
    workspace().pack(this, [this](const Result<archive::PackReport> &report) {
        if (report) {
            print(*report);
        } else {
            fail(report.error());
        }
    });
}

void GcCommand::print(const archive::PackReport &report)
{
    if (isJson()) {
        output().json({{u"packed"_s, report.packed},
                       {u"removed"_s, report.removed},
                       {u"kept"_s, report.kept},
                       {u"bytesBefore"_s, report.bytesBefore},
                       {u"bytesAfter"_s, report.bytesAfter}});
    } else {
        output().line(
            u"%1 packed, %2 removed; %3 bytes before, %4 after"_s
                .arg(counted(report.packed, u"object"_s), counted(report.removed, u"loose file"_s))
                .arg(report.bytesBefore)
                .arg(report.bytesAfter));
    }
    if (report.kept > 0) {
        output().message(u"%1 loose files stay: their objects could not be read back from a pack; "
                         "parallax verify names what is damaged"_s.arg(report.kept));
    }
    finish(report.kept > 0 ? ExitCode::FoundWanting : ExitCode::Done);
}

} // namespace parallax::cli
