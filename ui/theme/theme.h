// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

namespace parallax::ui {

enum class ThemeKind { Light, Dark, Contrast };
/// What the reader chose; System follows the palette of the desktop.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// The design tokens of `:/web/tokens.css` for one theme. A value; cheap to copy.
class Theme
{
public:
    /// The light theme.
    Theme();
    explicit Theme(ThemeKind kind);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    /// The token `--name` as a colour: colour("warm-line"_L1). Unknown or no colour: an invalid
    /// one.
    [[nodiscard]] QColor colour(QLatin1String name) const;
    /// The token `--name` as a number, without its unit ("17px" gives 17, ".13" gives 0.13); 0 when
    /// it is none.
    [[nodiscard]] double number(QLatin1String name) const;
    /// First family of a font token ("ui", "read", "mono") that is installed, or the first one
    /// named.
    [[nodiscard]] QString family(QLatin1String name) const;
    /// The token as it stands in the file.
    [[nodiscard]] QString value(QLatin1String name) const;

    /// Colour of the outlet with this index; from the seventh on the colours begin again.
    [[nodiscard]] QColor outletColour(qsizetype index) const;
    /// `A`, `B`, … `Z`, `AA`; never translated, so that pictures and lists agree.
    [[nodiscard]] static QString outletLetter(qsizetype index);
    /// From the seventh outlet on the badge is a ring, as its colour is taken.
    [[nodiscard]] static bool isRingOutlet(qsizetype index);

    /// Palette for QApplication::setPalette().
    [[nodiscard]] QPalette palette() const;
    /// All tokens as one CSS rule, for pages.
    [[nodiscard]] QString css() const;

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    ThemeKind m_kind = ThemeKind::Light;
    QHash<QString, QString> m_values;
};

/// Tokens of each theme in \a css: `:root` for all, `[data-theme="…"]` for one.
[[nodiscard]] QHash<QString, QString> themeTokens(const QString &css, ThemeKind kind);

/// Light or dark by how light the window colour of \a system is; a choice of the reader wins.
[[nodiscard]] Theme themeFor(const QPalette &system, ThemeChoice choice = ThemeChoice::System);

/// WCAG 2.2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace parallax::ui
