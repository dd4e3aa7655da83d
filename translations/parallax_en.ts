<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Parallax Authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n articles were compared.</source>
            <translation>
                <numerusform>One article was read.</numerusform>
                <numerusform>%n articles were compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by two outlets or more.</source>
            <translation>
                <numerusform>One thing is told by two outlets or more.</numerusform>
                <numerusform>%n things are told by two outlets or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of them the outlets differ.</source>
            <translation>
                <numerusform>In one of them the outlets differ.</numerusform>
                <numerusform>In %n of them the outlets differ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by one outlet only.</source>
            <translation>
                <numerusform>One thing is told by one outlet only.</numerusform>
                <numerusform>%n things are told by one outlet only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>claims in the articles compared</source>
            <translation>
                <numerusform>claim in the articles compared</numerusform>
                <numerusform>claims in the articles compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>discrepancies between wordings</source>
            <translation>
                <numerusform>discrepancy between wordings</numerusform>
                <numerusform>discrepancies between wordings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>revisions seen of these articles</source>
            <translation>
                <numerusform>revision seen of this article</numerusform>
                <numerusform>revisions seen of these articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Common text, %n words</source>
            <translation>
                <numerusform>Common text, one word</numerusform>
                <numerusform>Common text, %n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same speech quoted, %n words</source>
            <translation>
                <numerusform>The same speech quoted, one word</numerusform>
                <numerusform>The same speech quoted, %n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes after the first known</source>
            <translation>
                <numerusform>one minute after the first known</numerusform>
                <numerusform>%n minutes after the first known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours after the first known</source>
            <translation>
                <numerusform>one hour after the first known</numerusform>
                <numerusform>%n hours after the first known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days after the first known</source>
            <translation>
                <numerusform>one day after the first known</numerusform>
                <numerusform>%n days after the first known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureTools</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n blocked</numerusform>
                <numerusform>%n blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to trackers blocked on this page.</source>
            <translation>
                <numerusform>One request to trackers blocked on this page.</numerusform>
                <numerusform>%n requests to trackers blocked on this page.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ChangeWording</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>one other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::HistoryView</name>
        <message numerus="yes">
            <source>%1 · %n revision(s)</source>
            <translation>
                <numerusform>%1 · one revision</numerusform>
                <numerusform>%1 · %n revisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LibraryModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>one article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s). %1</source>
            <translation>
                <numerusform>One revision. %1</numerusform>
                <numerusform>%n revisions. %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MainWindow</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>one claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in one article</numerusform>
                <numerusform>in %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shared</source>
            <translation>
                <numerusform>one shared</numerusform>
                <numerusform>%n shared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discrepancies</source>
            <translation>
                <numerusform>one discrepancy</numerusform>
                <numerusform>%n discrepancies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n told by one outlet only</source>
            <translation>
                <numerusform>one told by one outlet only</numerusform>
                <numerusform>%n told by one outlet only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of wordings differ</source>
            <translation>
                <numerusform>one pair of wordings differs</numerusform>
                <numerusform>%n pairs of wordings differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) could not be read; the others were added.</source>
            <translation>
                <numerusform>One input could not be read; the others were added.</numerusform>
                <numerusform>%n inputs could not be read; the others were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NewsPanel</name>
        <message numerus="yes">
            <source>Changed or new since you last looked: %n article(s)</source>
            <translation>
                <numerusform>Changed or new since you last looked: one article</numerusform>
                <numerusform>Changed or new since you last looked: %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not looked at yet: %n revision(s)</source>
            <translation>
                <numerusform>not looked at yet: one revision</numerusform>
                <numerusform>not looked at yet: %n revisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new revision(s)</source>
            <translation>
                <numerusform>one new revision</numerusform>
                <numerusform>%n new revisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TimelineView</name>
        <message numerus="yes">
            <source>%n revision(s)</source>
            <translation>
                <numerusform>one revision</numerusform>
                <numerusform>%n revisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Wording</name>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>one outlet</numerusform>
                <numerusform>%n outlets</numerusform>
            </translation>
        </message>
    </context>
</TS>
