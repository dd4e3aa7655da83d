// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

#include <QCoreApplication>

namespace parallax::ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::ErrorText)
};

} // namespace

QString errorText(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return ErrorText::tr("It was not found. Check that it is still where it was.");
    case Error::Code::Unreadable:
        return ErrorText::tr("It could not be read. Check its permissions and try again.");
    case Error::Code::TooLarge:
        return ErrorText::tr(
            "It is too large for an article. Save the article alone and add that.");
    case Error::Code::Empty:
        return ErrorText::tr("There is nothing to read in it.");
    case Error::Code::NotText:
        return ErrorText::tr("It is not text. Save the page as text or HTML and add that.");
    case Error::Code::Malformed:
        return ErrorText::tr("Its format is broken.");
    case Error::Code::Unsupported:
        return ErrorText::tr("Parallax does not know this format yet.");
    case Error::Code::NoSpace:
        return ErrorText::tr("The disk is full. Make room and try again; nothing stored was lost.");
    case Error::Code::NotWritable:
        return ErrorText::tr(
            "The place cannot be written to. Choose another folder or change its permissions.");
    case Error::Code::Damaged:
        return ErrorText::tr(
            "Stored data does not match its checksum. Restore the workspace from a copy.");
    case Error::Code::Git:
        return ErrorText::tr("The archive reported an error.");
    case Error::Code::Browser:
        return ErrorText::tr("The page engine failed. Try again.");
    case Error::Code::Cancelled:
        return ErrorText::tr("It was cancelled.");
    }
    return {};
}

} // namespace parallax::ui
