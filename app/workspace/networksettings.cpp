// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networksettings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

constexpr char proxyVariable[] = "PARALLAX_PROXY";
constexpr qint64 largestSettings = 1 << 20; // bytes; a thousand overrides are a tenth of it

constexpr QLatin1StringView proxyName("proxy");
constexpr QLatin1StringView overridesName("robotsOverrides");
constexpr QLatin1StringView hostName("host");
constexpr QLatin1StringView reasonName("reason");

} // namespace

QString networkSettingsFile(const QString &folder)
{
    return QDir(folder).filePath(u"network.json"_s);
}

Result<NetworkSettings> readNetworkSettings(const QString &folder)
{
    const QString path = networkSettingsFile(folder);
    QFile file(path);
    if (!file.exists()) {
        return NetworkSettings();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::Unreadable, u"%1: %2"_s.arg(path, file.errorString()));
    }
    const auto document = QJsonDocument::fromJson(file.read(largestSettings));
    const auto broken = [&path](const QString &reason) {
        return failure(Error::Code::Malformed, u"%1: %2"_s.arg(path, reason));
    };
    if (!document.isObject()) {
        return broken(u"is no JSON object"_s);
    }
    // A name that is not known may be a misspelt one that matters.
    for (const QString &name : document.object().keys()) {
        if (name != proxyName && name != overridesName) {
            return broken(u"\"%1\" is no setting"_s.arg(name));
        }
    }
    NetworkSettings settings;
    if (const QJsonValue proxy = document[proxyName]; !proxy.isUndefined()) {
        if (!proxy.isString()) {
            return broken(u"\"proxy\" is no text"_s);
        }
        settings.proxy = proxy.toString();
    }
    for (const QJsonValue &value : document[overridesName].toArray()) {
        const QString host = value[hostName].toString().trimmed().toLower();
        const QString reason = value[reasonName].toString().trimmed();
        if (host.isEmpty() || reason.isEmpty()) {
            return broken(u"an override of robots.txt lacks its host or its reason"_s);
        }
        settings.robotsOverrides.append({host, reason});
    }
    return settings;
}

Result<> writeNetworkSettings(const QString &folder, const NetworkSettings &settings)
{
    QJsonObject object;
    if (settings.proxy) {
        object.insert(proxyName, *settings.proxy);
    }
    QJsonArray overrides;
    for (const fetch::RobotsOverride &one : settings.robotsOverrides) {
        overrides.append(QJsonObject{{hostName, one.host}, {reasonName, one.reason}});
    }
    object.insert(overridesName, overrides);
    QSaveFile file(networkSettingsFile(folder));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Code::NotWritable,
                       u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

Result<fetch::ProxyChoice> proxyOf(const NetworkSettings &settings)
{
    const QString text = settings.proxy.value_or(qEnvironmentVariable(proxyVariable));
    auto choice = fetch::proxyFromText(text);
    if (!choice) {
        return failure(
            choice.error().code,
            u"%1: %2"_s.arg(settings.proxy ? u"network.json"_s : QString::fromLatin1(proxyVariable),
                            choice.error().detail));
    }
    return choice;
}

Result<fetch::FetchRules> fetchRules(const NetworkSettings &settings)
{
    auto proxy = proxyOf(settings);
    if (!proxy) {
        return tl::unexpected(proxy.error());
    }
    fetch::FetchRules rules;
    rules.proxy = std::move(*proxy);
    rules.overrides = settings.robotsOverrides;
    return rules;
}

Result<> usePagesProxy(const NetworkSettings &settings)
{
    const auto proxy = proxyOf(settings);
    if (!proxy) {
        return tl::unexpected(proxy.error());
    }
    if (fetch::needsUserForPages(*proxy)) {
        return failure(Error::Code::Unsupported,
                       u"proxy \"%1\": the page engine knows no user name for SOCKS 5"_s.arg(
                           fetch::proxyText(*proxy)));
    }
    fetch::useProxyForProgram(*proxy);
    return {};
}

} // namespace parallax::workspace
