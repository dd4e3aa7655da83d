// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifycommand.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString severityName(archive::Finding::Severity severity)
{
    switch (severity) {
    case archive::Finding::Severity::Ok:
        return u"ok"_s;
    case archive::Finding::Severity::Warning:
        return u"warning"_s;
    case archive::Finding::Severity::Broken:
        return u"broken"_s;
    }
    return {};
}

} // namespace

VerifyCommand::VerifyCommand()
    : Command(u"verify"_s,
              u"Checks every stored object, revision and annotation of the archive."_s,
              Needs::StoredWorkspace)
{
}

void VerifyCommand::start()
{
    if (!arguments().isEmpty()) {
        wrongUse(u"takes no arguments: it checks the archive of the workspace"_s);
        return;
    }
    workspace().verify(this, [this](const Result<archive::VerifyReport> &report) {
        if (report) {
            print(*report);
        } else {
            fail(report.error());
        }
    });
}

void VerifyCommand::print(const archive::VerifyReport &report)
{
    QJsonArray findings;
    for (const archive::Finding &finding : report.findings) {
        findings.append(QJsonObject{{u"severity"_s, severityName(finding.severity)},
                                    {u"subject"_s, finding.subject},
                                    {u"detail"_s, finding.detail}});
        if (!isJson()) {
            output().line(u"%1  %2: %3"_s.arg(severityName(finding.severity).leftJustified(7),
                                              finding.subject, finding.detail));
        }
    }
    if (isJson()) {
        output().json({{u"sound"_s, report.isSound()},
                       {u"articles"_s, report.articles},
                       {u"revisions"_s, report.revisions},
                       {u"annotations"_s, report.annotations},
                       {u"findings"_s, findings}});
    } else {
        output().line(
            u"%1 articles, %2 revisions, %3 annotations checked: %4"_s.arg(report.articles)
                .arg(report.revisions)
                .arg(report.annotations)
                .arg(report.isSound() ? u"sound"_s : u"damaged"_s));
    }
    finish(report.isSound() ? ExitCode::Done : ExitCode::FoundWanting);
}

} // namespace parallax::cli
