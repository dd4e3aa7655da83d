// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcheck.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString checkedStateName(CheckedSource::State state)
{
    switch (state) {
    case CheckedSource::State::AsStored:
        return u"as stored"_s;
    case CheckedSource::State::Missing:
        return u"missing"_s;
    case CheckedSource::State::Damaged:
        return u"damaged"_s;
    case CheckedSource::State::Different:
        break;
    }
    return u"different"_s;
}

ReportCheck::ReportCheck(workspace::Workspace &workspace,
                         report::Evidence evidence,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_evidence(std::move(evidence))
{
}

void ReportCheck::start(std::function<void(QList<CheckedSource>)> done)
{
    m_done = std::move(done);
    next();
}

void ReportCheck::next()
{
    if (m_checked.size() == m_evidence.sources.size()) {
        m_done(m_checked);
        return;
    }
    m_current = {m_evidence.sources.at(m_checked.size()), CheckedSource::State::AsStored, {}, {}};
    m_workspace.load(m_current.source.revision, this,
                     [this](const Result<archive::StoredArticle> &stored) { compareText(stored); });
}

void ReportCheck::wanting(const Error &error)
{
    m_current.state = error.code == Error::Code::NotFound ? CheckedSource::State::Missing
                                                          : CheckedSource::State::Damaged;
    m_current.detail = error.detail;
    m_checked.append(m_current);
    next();
}

void ReportCheck::compareText(const Result<archive::StoredArticle> &stored)
{
    if (!stored) {
        wanting(stored.error());
        return;
    }
    const QString &text = stored->article.text;
    const report::Evidence::Source &source = m_current.source;
    for (qsizetype i = 0; i < source.passages.size(); ++i) {
        const auto &[span, quoted] = source.passages.at(i);
        const bool isInside = span.begin >= 0 && span.begin <= span.end && span.end <= text.size();
        if (!isInside || span.in(text) != quoted) {
            m_current.wantingPassages.append(i);
        }
    }
    if (stored->revision.article != source.article || sha256(text.toUtf8()) != source.contentHash) {
        m_current.state = CheckedSource::State::Different;
        m_current.detail = u"the stored text is not the one that the report rests on"_s;
    } else if (!m_current.wantingPassages.isEmpty()) {
        m_current.state = CheckedSource::State::Different;
        m_current.detail = u"%1 of %2 passages do not stand in the stored text"_s
                               .arg(m_current.wantingPassages.size())
                               .arg(source.passages.size());
    }
    m_workspace.capture(source.revision, this,
                        [this](const Result<Capture> &capture) { compareCapture(capture); });
}

void ReportCheck::compareCapture(const Result<Capture> &capture)
{
    if (!capture) {
        wanting(capture.error());
        return;
    }
    if (sha256(capture->bytes) != m_current.source.captureHash) {
        m_current.state = CheckedSource::State::Different;
        m_current.detail = u"the stored capture is not the one that the report rests on"_s;
    }
    m_checked.append(m_current);
    next();
}

} // namespace parallax::cli
