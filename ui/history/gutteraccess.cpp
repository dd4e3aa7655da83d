// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gutteraccess.h"

#include "sentencebrowser.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

#include <map>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// One sentence: the number in the gutter, and what hovering says.
class AgeAccess final : public QAccessibleInterface
{
public:
    AgeAccess(QWidget *gutter, SentenceBrowser *browser, int sentence)
        : m_gutter(gutter)
        , m_browser(browser)
        , m_sentence(sentence)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_gutter && m_browser && m_sentence < m_browser->ages().size();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_gutter.data());
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid()) {
            return {};
        }
        const SentenceAge &age = m_browser->ages().at(m_sentence);
        return what == QAccessible::Name ? age.words
            : what == QAccessible::Value ? QLocale().toString(age.number)
                                         : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        const auto range = isValid() ? m_browser->sentenceRange(m_sentence) : std::nullopt;
        if (!range) {
            return {};
        }
        const QRect there(0, qRound(range->first), m_gutter->width(),
                          qRound(range->second - range->first));
        return {m_gutter->mapToGlobal(there.topLeft()), there.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<QWidget> m_gutter;
    QPointer<SentenceBrowser> m_browser;
    int m_sentence;
};

class GutterAccess final : public QAccessibleWidget
{
public:
    GutterAccess(QWidget *gutter, SentenceBrowser *browser)
        : QAccessibleWidget(gutter, QAccessible::List)
        , m_browser(browser)
    {
    }

    Q_DISABLE_COPY_MOVE(GutterAccess)

    ~GutterAccess() override
    {
        for (const auto &[sentence, id] : m_ages) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override
    {
        return m_browser ? int(m_browser->ages().size()) : 0;
    }

    [[nodiscard]] QAccessibleInterface *child(int sentence) const override
    {
        if (sentence < 0 || sentence >= childCount()) {
            return nullptr;
        }
        const auto known = m_ages.find(sentence);
        if (known != m_ages.end()) {
            return QAccessible::accessibleInterface(known->second);
        }
        // Owned by the cache of QAccessible.
        auto *made = new AgeAccess(widget(), m_browser, sentence);
        m_ages.emplace(sentence, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[sentence, id] : m_ages) {
            if (QAccessible::accessibleInterface(id) == child) {
                return sentence;
            }
        }
        return -1;
    }

private:
    QPointer<SentenceBrowser> m_browser;
    mutable std::map<int, QAccessible::Id> m_ages;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *gutter = qobject_cast<QWidget *>(object);
    if (gutter == nullptr || gutter->objectName() != "blameGutter"_L1) {
        return nullptr;
    }
    auto *browser = qobject_cast<SentenceBrowser *>(gutter->parentWidget());
    return browser != nullptr ? new GutterAccess(gutter, browser) : nullptr;
}

} // namespace

void installGutterAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeAccess);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace parallax::ui
