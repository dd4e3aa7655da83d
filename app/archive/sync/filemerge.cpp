// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filemerge.h"

#include "filecheck.h"
#include "looksmerge.h"
#include "mergedobject.h"

#include <app/archive/annotationjson.h>
#include <app/archive/cardjson.h>
#include <app/archive/decisionjson.h>
#include <app/archive/restoring.h>
#include <app/archive/searchjson.h>
#include <app/archive/trackingjson.h>

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// Names made from the same note kept twice are the same everywhere.
constexpr QUuid
    keptNotes(0x6c1f2a9e, 0x0d43, 0x5b7c, 0x9a, 0x51, 0x3e, 0x8d, 0x27, 0xf4, 0xb0, 0x16);

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject objectOr(const std::optional<QByteArray> &bytes)
{
    return bytes ? objectFromBytes(*bytes).value_or(QJsonObject()) : QJsonObject();
}

QString baseName(const QString &path)
{
    const QString file = path.mid(path.lastIndexOf(u'/') + 1);
    return file.chopped(5); // ".json"
}

/// What a person knows the file by.
QString inWords(BranchKind kind, const std::optional<QByteArray> &bytes)
{
    const QJsonObject object = objectOr(bytes);
    if (kind == BranchKind::Annotations) {
        const auto annotation = annotationFromJson(object);
        if (!annotation) {
            return {};
        }
        return annotation->code.isEmpty()
            ? annotation->note
            : u"[%1] %2"_s.arg(annotation->code, annotation->note).trimmed();
    }
    if (kind == BranchKind::Events || kind == BranchKind::Searches) {
        return object.value("name"_L1).toString();
    }
    if (kind == BranchKind::Tracking) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return {};
}

MergedFile mergedEvent(const QString &path, const FileVersions &versions)
{
    const QJsonObject base = objectOr(versions.base);
    const QJsonObject here = objectOr(versions.here);
    const QJsonObject there = objectOr(versions.there);
    MergedObject merged = mergedObject(base, here, there, versions.isThereLater);
    const auto articles = [](const QJsonObject &object) {
        return object.value("articles"_L1).toArray();
    };
    const QJsonObject &later = versions.isThereLater ? there : here;
    const QJsonObject &earlier = versions.isThereLater ? here : there;
    merged.object.insert(u"articles"_s,
                         mergedList(articles(base), articles(later), articles(earlier)));
    MergedFile result{bytesOf(merged.object), {}, {}, {}};
    if (merged.conflicts.contains("name"_L1)) {
        result.disagreements.append({Disagreement::Kind::EventName, baseName(path),
                                     inWords(BranchKind::Events, versions.here),
                                     inWords(BranchKind::Events, versions.there)});
    }
    return result;
}

MergedFile mergedAnnotation(const QString &path, const FileVersions &versions)
{
    const auto here = annotationFromJson(objectOr(versions.here));
    const auto there = annotationFromJson(objectOr(versions.there));
    const auto rank = [](const Annotation &annotation, const QByteArray &bytes) {
        return std::tuple(annotation.modified, bytes);
    };
    const bool isThereNewer = rank(*here, *versions.here) < rank(*there, *versions.there);
    MergedFile result{isThereNewer ? versions.there : versions.here, {}, {}, {}};
    if (here->note == there->note && here->code == there->code) {
        return result;
    }
    Annotation kept = isThereNewer ? *here : *there;
    const QByteArray bytes = isThereNewer ? *versions.here : *versions.there;
    const QByteArray identity = kept.id.value.toUtf8() + '\n' + bytes;
    kept.id = {QUuid::createUuidV5(keptNotes, identity).toString(QUuid::WithoutBraces)};
    const QString folder = path.first(path.lastIndexOf(u'/'));
    const QString name = folder + u'/' + kept.id.value + u".json"_s;
    result.more = {git::FileChange{name, bytesOf(toJson(kept, objectOr(bytes)))}};
    result.disagreements.append({Disagreement::Kind::Note, path,
                                 inWords(BranchKind::Annotations, versions.here),
                                 inWords(BranchKind::Annotations, versions.there)});
    return result;
}

MergedFile mergedSetting(const QString &path, const FileVersions &versions)
{
    const MergedObject merged = mergedObject(objectOr(versions.base), objectOr(versions.here),
                                             objectOr(versions.there), versions.isThereLater);
    MergedFile result{bytesOf(merged.object), {}, {}, {}};
    // Two who begin to track the same article say the same, only at different times.
    const bool isOnlyTime = std::ranges::all_of(
        merged.conflicts, [](const QString &name) { return name == "since"_L1; });
    if (!isOnlyTime) {
        result.disagreements.append({Disagreement::Kind::Setting, path,
                                     inWords(BranchKind::Tracking, versions.here),
                                     inWords(BranchKind::Tracking, versions.there)});
    }
    return result;
}

MergedFile mergedRecord(const QString &path, const FileVersions &versions)
{
    if (path.startsWith("feeds/"_L1)) {
        const auto base = feedStateFromBytes(versions.base.value_or(QByteArray()));
        return {
            toBytes(mergedFeedState(base.value_or(FeedState()), *feedStateFromBytes(*versions.here),
                                    *feedStateFromBytes(*versions.there))),
            {},
            {},
            {}};
    }
    const auto base = looksFromBytes(versions.base.value_or(QByteArray()));
    return {toBytes(mergedLooks(base.value_or(Looks()), *looksFromBytes(*versions.here),
                                *looksFromBytes(*versions.there))),
            {},
            {},
            {}};
}

/// Blocks that readers put back into an article: those of both, without what either took out again.
MergedFile mergedRestored(const FileVersions &versions)
{
    const QJsonObject base = objectOr(versions.base);
    const QJsonObject here = objectOr(versions.here);
    const QJsonObject there = objectOr(versions.there);
    const auto texts = [](const QJsonObject &object) {
        return object.value("texts"_L1).toArray();
    };
    const QJsonObject &later = versions.isThereLater ? there : here;
    const QJsonObject &earlier = versions.isThereLater ? here : there;
    const QJsonArray all = mergedList(texts(base), texts(later), texts(earlier));
    if (all.isEmpty()) {
        return {};
    }
    QJsonObject object = mergedObject(base, here, there, versions.isThereLater).object;
    object.insert(u"texts"_s, all);
    return {bytesOf(object), {}, {}, {}};
}

/// What two readers wrote on one thing: tags and fields of both, without what either took away.
MergedFile mergedCard(const FileVersions &versions)
{
    const QJsonObject base = objectOr(versions.base);
    const QJsonObject here = objectOr(versions.here);
    const QJsonObject there = objectOr(versions.there);
    MergedObject merged = mergedObject(base, here, there, versions.isThereLater);
    const auto fields = [](const QJsonObject &object) {
        return object.value("fields"_L1).toObject();
    };
    const auto tags = [](const QJsonObject &object) {
        return object.value("tags"_L1).toArray();
    };
    const MergedObject ownFields =
        mergedObject(fields(base), fields(here), fields(there), versions.isThereLater);
    const QJsonObject &later = versions.isThereLater ? there : here;
    const QJsonObject &earlier = versions.isThereLater ? here : there;
    // One may have taken everything away, and its file with it.
    const QJsonObject &whole = here.isEmpty() ? there : here;
    merged.object.insert(u"kind"_s, whole.value("kind"_L1));
    merged.object.insert(u"subject"_s, whole.value("subject"_L1));
    merged.object.insert(u"fields"_s, ownFields.object);
    merged.object.insert(u"tags"_s, mergedList(tags(base), tags(later), tags(earlier)));
    merged.conflicts.removeIf(
        [](const QString &name) { return name == "fields"_L1 || name == "tags"_L1; });
    const auto card = cardFromJson(merged.object);
    if (!card || card->isEmpty()) {
        return {};
    }
    // As it would be stored: sorted, and without parts that became empty.
    MergedFile result{bytesOf(toJson(*card, merged.object)), {}, {}, {}};
    const auto tell = [&](const QString &name, const QJsonValue &one, const QJsonValue &other) {
        result.disagreements.append({Disagreement::Kind::Card, card->subject,
                                     u"%1: %2"_s.arg(name, one.toString()),
                                     u"%1: %2"_s.arg(name, other.toString())});
    };
    for (const QString &name : std::as_const(merged.conflicts)) {
        tell(name, here.value(name), there.value(name));
    }
    for (const QString &name : ownFields.conflicts) {
        tell(name, fields(here).value(name), fields(there).value(name));
    }
    return result;
}

/// One author's word on the same places, given twice: the later one.
MergedFile mergedDecision(const FileVersions &versions)
{
    const auto rank = [](const QByteArray &bytes) {
        return std::tuple(objectOr(bytes).value("created"_L1).toString(), bytes);
    };
    return {
        rank(*versions.here) < rank(*versions.there) ? versions.there : versions.here, {}, {}, {}};
}

/// A search is one question: fields of two would ask a third one. The later one stands.
MergedFile mergedSearch(const FileVersions &versions)
{
    const QString name = inWords(BranchKind::Searches, versions.here);
    const auto &later = versions.isThereLater ? versions.there : versions.here;
    return {later, {}, {{Disagreement::Kind::Search, name, {}, {}}}, {}};
}

MergedFile bothChanged(BranchKind kind, const QString &path, const FileVersions &versions)
{
    switch (kind) {
    case BranchKind::Events:
        return mergedEvent(path, versions);
    case BranchKind::Annotations:
        return mergedAnnotation(path, versions);
    case BranchKind::Tracking:
        return mergedSetting(path, versions);
    case BranchKind::Looks:
        return mergedRecord(path, versions);
    case BranchKind::Restored:
        return mergedRestored(versions);
    case BranchKind::Decisions:
        return mergedDecision(versions);
    case BranchKind::Library:
        return mergedCard(versions);
    case BranchKind::Searches:
        return mergedSearch(versions);
    case BranchKind::Workspace:
    case BranchKind::Article:
        break;
    }
    return {versions.isThereLater ? versions.there : versions.here, {}, {}, {}};
}

} // namespace

MergedFile mergedFile(BranchKind kind, const QString &path, const FileVersions &versions)
{
    if (versions.here == versions.there || versions.there == versions.base) {
        return {versions.here, {}, {}, {}};
    }
    if (versions.there) {
        if (auto readable = checkedFile(kind, path, *versions.there); !readable) {
            Error error = readable.error();
            error.detail = path + u": "_s + error.detail;
            return {versions.here, {}, {}, error};
        }
    }
    if (versions.here == versions.base) {
        return {versions.there, {}, {}, {}};
    }
    if (kind == BranchKind::Restored && (!versions.here || !versions.there)) {
        return mergedRestored(versions); // no file: everything was taken out again
    }
    if (kind == BranchKind::Library && (!versions.here || !versions.there)) {
        return mergedCard(versions); // no file: everything was taken off the card
    }
    if (!versions.here || !versions.there) {
        MergedFile result{versions.here ? versions.here : versions.there, {}, {}, {}};
        if (kind != BranchKind::Looks) {
            result.disagreements.append({Disagreement::Kind::Removed, path,
                                         inWords(kind, versions.here),
                                         inWords(kind, versions.there)});
        }
        return result;
    }
    if (!checkedFile(kind, path, *versions.here)) {
        return {versions.there, {}, {}, {}};
    }
    return bothChanged(kind, path, versions);
}

} // namespace parallax::archive::sync
