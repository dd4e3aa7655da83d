// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncdialog.h"

#include "syncwords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int charactersWide = 72;

} // namespace

SyncDialog::SyncDialog(workspace::Workspace &workspace, const QString &remote, QWidget *parent)
    : RunDialog(u"sync"_s,
                {tr("Parallax fetches what others put there, merges it with this "
                    "workspace and sends what is new here. Any git repository will do, "
                    "as long as it is empty or of Parallax: a folder, or an address with "
                    "ssh or https. A bundle, the file of an exported event, is taken in and "
                    "never written to."),
                 tr("&Exchange"), tr("&Stop"), tr("How far the exchange is"),
                 tr("What the exchange gave"),
                 tr("What came, what went and where you do not agree will stand here. Nothing is "
                    "ever overwritten: where two changed the same thing, both stay in the "
                    "history.")},
                parent)
    , m_synchroniser(workspace)
    , m_remote(new QLineEdit(remote, this))
    , m_folder(newFolderButton(tr("&Folder…"),
                               tr("Choose a folder as the remote"),
                               tr("Folder of the Remote"),
                               *m_remote))
    , m_bundle(newBundleButton())
{
    setWindowTitle(tr("Exchange with a Remote"));
    auto *label = new QLabel(tr("&Remote:"), this);
    label->setObjectName(u"syncRemoteLabel"_s);
    label->setBuddy(m_remote);
    m_remote->setObjectName(u"syncRemote"_s);
    m_remote->setAccessibleName(tr("Remote: folder or address of a git repository"));
    m_remote->setPlaceholderText(u"git@git.example.org:newsroom/bridge.git"_s);
    auto *address = new QHBoxLayout;
    address->addWidget(label);
    address->addWidget(m_remote, 1);
    address->addWidget(m_folder);
    address->addWidget(m_bundle);
    arrange(address, charactersWide);
    m_remote->setFocus();
    setRunning(false);
    connect(startButton(), &QPushButton::clicked, this, &SyncDialog::start);
    connect(stopButton(), &QPushButton::clicked, this, [this] {
        stopButton()->setEnabled(false);
        showStep(tr("Stopping…"));
        m_synchroniser.stop();
    });
    connect(m_remote, &QLineEdit::textChanged, this, [this] { setRunning(false); });
    connect(&m_synchroniser, &workspace::Synchroniser::progressed, this, &SyncDialog::showTransfer);
    connect(&m_synchroniser, &workspace::Synchroniser::finished, this, &SyncDialog::showReport);
}

SyncDialog::~SyncDialog() = default;

QPushButton *SyncDialog::newBundleButton()
{
    auto *button = new QPushButton(tr("&Bundle…"), this);
    button->setObjectName(u"syncBundle"_s);
    button->setAccessibleName(tr("Choose the file of an exported event"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Bundle to Take In"));
        dialog->setObjectName(u"syncBundleDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Git bundles (*.bundle)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, m_remote, &QLineEdit::setText);
        dialog->open();
    });
    return button;
}

void SyncDialog::start()
{
    const QString remote = m_remote->text().trimmed();
    if (remote.isEmpty() || m_synchroniser.isRunning()) {
        return;
    }
    Q_EMIT remoteUsed(workspace::withoutPassword(remote));
    m_synchroniser.start(remote, false);
    setRunning(true);
    showStep(tr("Connecting…"));
}

void SyncDialog::setRunning(bool isRunning)
{
    m_remote->setReadOnly(isRunning);
    m_folder->setEnabled(!isRunning);
    m_bundle->setEnabled(!isRunning);
    showRunning(isRunning, !m_remote->text().trimmed().isEmpty());
}

void SyncDialog::showTransfer(const archive::git::TransferProgress &progress)
{
    if (!m_synchroniser.isRunning() || !stopButton()->isEnabled()) {
        return;
    }
    showStep(exchangeStep(progress));
    showProgress(progress.done, progress.count);
}

void SyncDialog::showReport(const Result<archive::sync::Report> &report)
{
    setRunning(false);
    showResult(report ? exchangeInWords(*report) : exchangeFailure(report.error()));
    Q_EMIT received();
}

void SyncDialog::done(int result)
{
    m_synchroniser.stop();
    QDialog::done(result);
}

} // namespace parallax::ui
