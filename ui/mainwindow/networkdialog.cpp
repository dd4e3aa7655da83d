// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// The order of the list.
enum class Way { Environment, None, System, Http, Socks5 };

constexpr int usualHttpPort = 8080;
constexpr int usualTorPort = 9050;
constexpr int largestPort = 65535;

QLabel *explanation(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Without a scheme, a path and spaces; readers paste whole addresses.
QString hostIn(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    return trimmed.contains("://"_L1) ? QUrl(trimmed).host() : trimmed.section(u'/', 0, 0);
}

} // namespace

NetworkDialog::NetworkDialog(const workspace::NetworkSettings &settings,
                             const QString &file,
                             QWidget *parent)
    : QDialog(parent)
    , m_problem(explanation({}, u"networkProblem"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"networkDialog"_s);
    setWindowTitle(tr("Network Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"networkSave"_s);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"networkCancel"_s);
    m_problem->setProperty("role", u"kind"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildProxy());
    layout->addWidget(buildRobots(), 1);
    const fetch::FetchRules rules;
    layout->addWidget(explanation(
        tr("Pages that are looked at by themselves are asked for without cookies and without a "
           "referrer, one at a time from each server, with at least %n second(s) between two. The "
           "capture browser keeps cookies in the folder of the workspace, so that you can log in.",
           nullptr, int(rules.politeness.delay / 1000)),
        u"networkManners"_s, this));
    layout->addWidget(explanation(tr("These settings belong to this computer: they are kept in %1 "
                                     "and are not part of the archive.")
                                      .arg(QDir::toNativeSeparators(file)),
                                  u"networkFile"_s, this));
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    show(settings);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (problem().isEmpty()) {
            Q_EMIT chosen(this->settings());
            accept();
        }
    });
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
}

NetworkDialog::~NetworkDialog() = default;

QWidget *NetworkDialog::buildProxy()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"networkKind"_s);
    m_kind->setAccessibleName(tr("Way to the network"));
    const QString environment = qEnvironmentVariable("PARALLAX_PROXY");
    m_kind->addItems({environment.isEmpty() ? tr("As PARALLAX_PROXY says (not set: directly)")
                                            : tr("As PARALLAX_PROXY says"),
                      tr("Directly"), tr("As the desktop says"), tr("HTTP proxy"),
                      tr("SOCKS 5 proxy (Tor)")});
    m_host = new QLineEdit(this);
    m_host->setObjectName(u"networkHost"_s);
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"networkPort"_s);
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(1, largestPort);
    m_port->setGroupSeparatorShown(false);
    m_explanation = explanation({}, u"networkExplanation"_s, this);
    auto *box = new QGroupBox(tr("Way to the Network"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Way"), m_kind);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(m_explanation);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int way) {
        if (Way(way) == Way::Socks5 && m_host->text().isEmpty()) {
            m_host->setText(u"127.0.0.1"_s);
            m_port->setValue(usualTorPort);
        } else if (Way(way) == Way::Http && m_host->text().isEmpty()) {
            m_port->setValue(usualHttpPort);
        }
        update();
    });
    connect(m_host, &QLineEdit::textChanged, this, &NetworkDialog::update);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkDialog::update);
    return box;
}

QWidget *NetworkDialog::buildRobots()
{
    m_robots = new QTableWidget(0, 2, this);
    m_robots->setObjectName(u"networkRobots"_s);
    m_robots->setAccessibleName(tr("Servers whose robots.txt is passed over"));
    m_robots->setHorizontalHeaderLabels({tr("Server"), tr("Your reason")});
    m_robots->horizontalHeader()->setStretchLastSection(true);
    m_robots->verticalHeader()->hide();
    m_robots->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_robots->setTabKeyNavigation(false);
    m_robots->setColumnWidth(0, fontMetrics().averageCharWidth() * 28);
    auto *add = new QToolButton(this);
    add->setObjectName(u"networkRobotsAdd"_s);
    add->setText(tr("Add a Server"));
    add->setAccessibleName(tr("Add a server whose robots.txt is passed over"));
    m_removeRobots = new QToolButton(this);
    m_removeRobots->setObjectName(u"networkRobotsRemove"_s);
    m_removeRobots->setText(tr("Remove"));
    m_removeRobots->setAccessibleName(tr("Remove the chosen server"));
    for (QToolButton *button : {add, m_removeRobots}) {
        button->setProperty("boxed", true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *box = new QGroupBox(tr("robots.txt"), this);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(explanation(
        tr("In its robots.txt a server asks programs to stay away from some of its pages, and "
           "Parallax does. Where you have a reason to look all the same, name the server and your "
           "reason; the reason is shown with each page that is fetched so."),
        u"networkRobotsText"_s, this));
    layout->addWidget(m_robots, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_removeRobots);
    row->addStretch(1);
    layout->addLayout(row);
    connect(add, &QToolButton::clicked, this, [this] {
        addRobots({}, {});
        m_robots->setCurrentCell(m_robots->rowCount() - 1, 0);
        m_robots->editItem(m_robots->currentItem());
    });
    connect(m_removeRobots, &QToolButton::clicked, this,
            [this] { m_robots->removeRow(m_robots->currentRow()); });
    connect(m_robots, &QTableWidget::itemChanged, this, &NetworkDialog::update);
    connect(m_robots, &QTableWidget::itemSelectionChanged, this, &NetworkDialog::update);
    return box;
}

void NetworkDialog::addRobots(const QString &host, const QString &reason)
{
    const int row = m_robots->rowCount();
    m_robots->insertRow(row);
    m_robots->setItem(row, 0, new QTableWidgetItem(host));
    m_robots->setItem(row, 1, new QTableWidgetItem(reason));
}

void NetworkDialog::show(const workspace::NetworkSettings &settings)
{
    for (const fetch::RobotsOverride &one : settings.robotsOverrides) {
        addRobots(one.host, one.reason);
    }
    Way way = Way::Environment;
    // A text that cannot be followed is not shown as one that can: the reader chooses anew.
    if (const auto choice = fetch::proxyFromText(settings.proxy.value_or(QString()));
        settings.proxy && choice) {
        using Kind = fetch::ProxyChoice::Kind;
        way = choice->kind == Kind::None   ? Way::None
            : choice->kind == Kind::Http   ? Way::Http
            : choice->kind == Kind::Socks5 ? Way::Socks5
                                           : Way::System;
        m_host->setText(choice->host);
        m_port->setValue(choice->port);
    }
    m_kind->setCurrentIndex(int(way));
    update();
}

workspace::NetworkSettings NetworkDialog::settings() const
{
    workspace::NetworkSettings settings;
    const auto proxy = [this](const QString &scheme) {
        const QString host = m_host->text().trimmed();
        const bool isIpV6 = host.contains(u':') && !host.startsWith(u'[');
        return u"%1://%2:%3"_s.arg(scheme, isIpV6 ? u'[' + host + u']' : host,
                                   QString::number(m_port->value()));
    };
    switch (Way(m_kind->currentIndex())) {
    case Way::Environment:
        break;
    case Way::None:
        settings.proxy = u"none"_s;
        break;
    case Way::System:
        settings.proxy = u"system"_s;
        break;
    case Way::Http:
        settings.proxy = proxy(u"http"_s);
        break;
    case Way::Socks5:
        settings.proxy = proxy(u"socks5"_s);
        break;
    }
    for (int row = 0; row < m_robots->rowCount(); ++row) {
        const auto cell = [this, row](int column) {
            const QTableWidgetItem *item = m_robots->item(row, column);
            return item != nullptr ? item->text() : QString(); // none while a row is being made
        };
        const QString host = hostIn(cell(0));
        const QString reason = cell(1).simplified();
        if (!host.isEmpty() || !reason.isEmpty()) {
            settings.robotsOverrides.append({host, reason});
        }
    }
    return settings;
}

QString NetworkDialog::problem() const
{
    const workspace::NetworkSettings settings = this->settings();
    for (const fetch::RobotsOverride &one : settings.robotsOverrides) {
        if (one.host.isEmpty()) {
            return tr("A reason stands there without its server.");
        }
        if (one.reason.isEmpty()) {
            return tr("Give a reason for %1.").arg(one.host);
        }
    }
    if (const auto choice = workspace::proxyOf(settings); !choice) {
        return tr("This way cannot be followed: %1").arg(choice.error().detail);
    }
    return {};
}

void NetworkDialog::update()
{
    const Way way = Way(m_kind->currentIndex());
    const bool hasHost = way == Way::Http || way == Way::Socks5;
    m_host->setEnabled(hasHost);
    m_port->setEnabled(hasHost);
    m_explanation->setText(
        hasHost ? tr("Every request goes through the proxy, those of the capture browser, too, and "
                     "the proxy looks up the names. When it cannot be reached, nothing is asked "
                     "directly. A proxy that asks for a password is set by PARALLAX_PROXY.")
                : tr("Fetching, feeds and the capture browser all go this way."));
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_removeRobots->setEnabled(m_robots->currentRow() >= 0);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(words.isEmpty());
}

} // namespace parallax::ui
