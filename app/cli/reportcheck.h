// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/report/evidence.h>
#include <app/workspace/workspace.h>

#include <QObject>

#include <functional>

namespace parallax::cli {

/// What became of one source of a report.
struct CheckedSource
{
    enum class State {
        AsStored, ///< text, capture and all passages are as the report says
        Missing, ///< the archive has no such revision
        Damaged, ///< it cannot be read, or does not match its own hash
        Different ///< it is there, and is not what the report says
    };
    report::Evidence::Source source;
    State state = State::AsStored;
    QString detail; ///< English; why it is wanting
    QList<qsizetype> wantingPassages; ///< indexes of passages that do not stand in the text
};

/// as stored, missing, damaged, different
[[nodiscard]] QString checkedStateName(CheckedSource::State state);

/// Compares a report's evidence with the archive, one source after the other.
class ReportCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCheck)

public:
    ReportCheck(workspace::Workspace &workspace,
                report::Evidence evidence,
                QObject *parent = nullptr);

    /// Calls \a done once, with one result a source.
    void start(std::function<void(QList<CheckedSource>)> done);

private:
    void next();
    void compareText(const Result<archive::StoredArticle> &stored);
    void compareCapture(const Result<Capture> &capture);
    void wanting(const Error &error);

    workspace::Workspace &m_workspace;
    report::Evidence m_evidence;
    QList<CheckedSource> m_checked;
    CheckedSource m_current;
    std::function<void(QList<CheckedSource>)> m_done;
};

} // namespace parallax::cli
