// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecommand.h"

#include "comparisontext.h"
#include "reportfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parallax::cli {

SampleCommand::SampleCommand()
    : Command(u"sample"_s,
              u"Imports the sample event, prints what differs and writes its report."_s,
              Needs::Workspace)
{
    parser().addOption(
        {u"output"_s, u"File of the report."_s, u"FILE"_s, u"parallax-sample.pdf"_s});
}

void SampleCommand::start()
{
    if (!arguments().isEmpty() || !isReportFile(parser().value(u"output"_s))) {
        wrongUse(u"--output names a file that ends in .pdf .html .md .odt .csv or .json"_s);
        return;
    }
    workspace().importSample(this, [this](const Result<workspace::ImportReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        for (const workspace::FailedItem &failed : report->failures) {
            output().message(failed.error.detail);
        }
        if (!report->failures.isEmpty()) {
            finish(ExitCode::Unreadable);
            return;
        }
        compare(report->event);
    });
}

void SampleCommand::compare(const Event &event)
{
    compareEvent(event, {}, [this](const Comparison &comparison, ExitCode code) {
        output().line(u"%1\n"_s.arg(comparison.event.name) + comparisonText(comparison));
        const QString path = parser().value(u"output"_s);
        writeReport(comparison, lastSeen(comparison), path, services(), this,
                    [this, path, code](const Result<> &done) {
                        if (!done) {
                            fail(done.error());
                            return;
                        }
                        output().line(u"Report: "_s + QFileInfo(path).absoluteFilePath());
                        output().line(u"Workspace: "_s + workspace().folder());
                        finish(code);
                    });
    });
}

} // namespace parallax::cli
