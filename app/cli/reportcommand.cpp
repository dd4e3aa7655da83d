// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcommand.h"

#include "reportfile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {

ReportCommand::ReportCommand()
    : Command(
        u"report"_s, u"Writes a comparison report of a stored event."_s, Needs::StoredWorkspace)
{
    parser().addOption({u"event"_s, u"Event, by name or id."_s, u"NAME"_s});
    parser().addOption({u"output"_s,
                        u"File; its ending tells the form: .pdf .html .md .odt .csv .json"_s,
                        u"FILE"_s});
    parser().addOption(
        {u"at"_s, u"Every article as it was seen last at this time (ISO 8601, UTC)."_s, u"TIME"_s});
}

void ReportCommand::start()
{
    const QString path = parser().value(u"output"_s);
    if (parser().value(u"event"_s).isEmpty() || path.isEmpty() || !arguments().isEmpty()) {
        wrongUse(u"--event NAME and --output FILE are needed, and nothing else"_s);
        return;
    }
    if (!isReportFile(path)) {
        wrongUse(u"\"%1\" does not end in .pdf .html .md .odt .csv or .json"_s.arg(path));
        return;
    }
    std::optional<QDateTime> asOf;
    if (parser().isSet(u"at"_s)) {
        asOf = timeArgument(parser().value(u"at"_s));
        if (!asOf) {
            wrongUse(u"--at \"%1\" is not a time like 2026-10-14T12:05:00Z"_s.arg(
                parser().value(u"at"_s)));
            return;
        }
    }
    withEvent(parser().value(u"event"_s), [this, asOf, path](const Event &event) {
        compareEvent(event, asOf, [this, asOf, path](const Comparison &comparison, ExitCode code) {
            writeReport(comparison, asOf.value_or(lastSeen(comparison)), path, services(), this,
                        [this, path, code](const Result<> &done) {
                            if (!done) {
                                fail(done.error());
                                return;
                            }
                            if (isJson()) {
                                output().json({{u"output"_s, path}});
                            } else {
                                output().line(path);
                            }
                            finish(code);
                        });
        });
    });
}

} // namespace parallax::cli
