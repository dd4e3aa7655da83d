// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifycommand.h"
#include "counted.h"

#include <QFile>
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
              u"Checks the archive, or a report against the archive."_s,
              Needs::StoredWorkspace)
{
    parser().addOption(
        {u"rebuild-index"_s, u"First makes the index for searching again from the archive."_s});
}

void VerifyCommand::start()
{
    const bool rebuilds = parser().isSet(u"rebuild-index"_s);
    if (arguments().size() > 1 || (rebuilds && !arguments().isEmpty())) {
        wrongUse(u"takes one report, or nothing: the archive of the workspace is checked"_s);
        return;
    }
    if (!arguments().isEmpty()) {
        verifyReport(arguments().constFirst());
        return;
    }
    if (!rebuilds) {
        verify();
        return;
    }
    workspace().rebuildIndex(this, [this](const Result<archive::IndexProgress> &progress) {
        if (progress) {
            verify();
        } else {
            fail(progress.error());
        }
    });
}

void VerifyCommand::verify()
{
    workspace().verify(this, [this](const Result<archive::VerifyReport> &report) {
        if (report) {
            print(*report);
        } else {
            fail(report.error());
        }
    });
}

void VerifyCommand::verifyReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({Error::Code::Unreadable, u"\"%1\": %2"_s.arg(path, file.errorString())});
        return;
    }
    auto evidence = report::evidenceIn(file.readAll());
    if (!evidence) {
        Error error = evidence.error();
        error.detail = u"\"%1\": %2"_s.arg(path, error.detail);
        fail(error);
        return;
    }
    auto *check = new ReportCheck(workspace(), std::move(*evidence), this);
    check->start([this, path](const QList<CheckedSource> &sources) { print(path, sources); });
}

void VerifyCommand::print(const QString &path, const QList<CheckedSource> &sources)
{
    QJsonArray list;
    bool isSound = true;
    qsizetype passages = 0;
    for (const CheckedSource &checked : sources) {
        const report::Evidence::Source &source = checked.source;
        const QString state = checkedStateName(checked.state);
        isSound = isSound && checked.state == CheckedSource::State::AsStored;
        passages += source.passages.size();
        QJsonArray wanting;
        for (const qsizetype passage : checked.wantingPassages) {
            wanting.append(source.passages.at(passage).text);
        }
        list.append(QJsonObject{{u"article"_s, source.article.value},
                                {u"revision"_s, source.number},
                                {u"commit"_s, source.revision.value},
                                {u"state"_s, state},
                                {u"detail"_s, checked.detail},
                                {u"passages"_s, source.passages.size()},
                                {u"wanting"_s, wanting}});
        if (isJson()) {
            continue;
        }
        output().line(u"%1  %2, revision %3 (%4)%5"_s.arg(
            state.leftJustified(9), source.article.value, QString::number(source.number),
            source.revision.value.first(std::min<qsizetype>(10, source.revision.value.size())),
            checked.detail.isEmpty() ? QString() : QString(u": "_s + checked.detail)));
        for (const QJsonValue &text : std::as_const(wanting)) {
            output().line(u"           \"%1\""_s.arg(text.toString().left(100)));
        }
    }
    if (isJson()) {
        output().json({{u"report"_s, path}, {u"sound"_s, isSound}, {u"sources"_s, list}});
    } else {
        output().line(u"%1 revisions, %2 quoted passages checked: %3"_s.arg(sources.size())
                          .arg(passages)
                          .arg(isSound ? u"all as stored"_s : u"not all as stored"_s));
    }
    finish(isSound ? ExitCode::Done : ExitCode::FoundWanting);
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
        output().line(u"%1, %2, %3 checked: %4"_s.arg(
            counted(report.articles, u"article"_s), counted(report.revisions, u"revision"_s),
            counted(report.annotations, u"annotation"_s),
            report.isSound() ? u"sound"_s : u"damaged"_s));
    }
    finish(report.isSound() ? ExitCode::Done : ExitCode::FoundWanting);
}

} // namespace parallax::cli
