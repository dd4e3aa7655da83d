// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace parallax::ui {

/// Something a page of the capture browser wanted and did not get, or what it said.
struct CaptureNote
{
    enum class Kind {
        Download, ///< what: name of the file
        Permission, ///< what: name of the permission in this list: "location", "camera", …
        PopUp, ///< what: address, may be empty
        ExternalProgram, ///< what: scheme of the address ("mailto")
        LocalAddress, ///< what: scheme of the address ("file")
        Certificate, ///< what: the engine's reason, English
        Upload,
        Question, ///< a box of the page, answered with no. What: its text
        Message, ///< what the page said in a box. What: its text
        Password, ///< the server or a proxy asks for a password outside of the page
        LoadFailed, ///< what: the engine's reason, English
        Crashed,
    };
    Kind kind = Kind::Download;
    QString host; ///< whose page it was; may be empty
    QString what;
    friend bool operator==(const CaptureNote &, const CaptureNote &) = default;
};

} // namespace parallax::ui

Q_DECLARE_METATYPE(parallax::ui::CaptureNote)
