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
            <source>discrepancies · differing pairs of wordings: %1</source>
            <translation>
                <numerusform>discrepancy · differing pairs of wordings: %1</numerusform>
                <numerusform>discrepancies · differing pairs of wordings: %1</numerusform>
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
        <name>parallax::ui::ImportWords</name>
        <message numerus="yes">
            <source>%n further file(s) were left out.</source>
            <translation>
                <numerusform>%n further file was left out.</numerusform>
                <numerusform>%n further files were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that are no pages were left out.</source>
            <translation>
                <numerusform>%n file that is no page was left out.</numerusform>
                <numerusform>%n files that are no pages were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) larger than %1 MB were left out.</source>
            <translation>
                <numerusform>%n record larger than %1 MB was left out.</numerusform>
                <numerusform>%n records larger than %1 MB were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) without an answer of a server were left out.</source>
            <translation>
                <numerusform>%n record without an answer of a server was left out.</numerusform>
                <numerusform>%n records without an answer of a server were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) with the status %1 were left out.</source>
            <translation>
                <numerusform>%n record with the status %1 was left out.</numerusform>
                <numerusform>%n records with the status %1 were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of an unknown type were left out.</source>
            <translation>
                <numerusform>%n record of an unknown type was left out.</numerusform>
                <numerusform>%n records of an unknown type were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the type %1 were left out.</source>
            <translation>
                <numerusform>%n record of the type %1 was left out.</numerusform>
                <numerusform>%n records of the type %1 were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty record(s) were left out.</source>
            <translation>
                <numerusform>%n empty record was left out.</numerusform>
                <numerusform>%n empty records were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored page(s) named in it have no date that can be read.</source>
            <translation>
                <numerusform>%n stored page named in it has no date that can be read.</numerusform>
                <numerusform>%n stored pages named in it have no date that can be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further part(s) of the list of stored pages were left for the next time.</source>
            <translation>
                <numerusform>%n further part of the list of stored pages was left for the next time.</numerusform>
                <numerusform>%n further parts of the list of stored pages were left for the next time.</numerusform>
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
        <message numerus="yes">
            <source>Cancelled: %n article(s) were looked at, and none of them has changed.</source>
            <translation>
                <numerusform>Cancelled: %n article was looked at, and it has not changed.</numerusform>
                <numerusform>Cancelled: %n articles were looked at, and none of them has changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) unread</source>
            <translation>
                <numerusform>%n change unread</numerusform>
                <numerusform>%n changes unread</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetching %n page(s)…</source>
            <translation>
                <numerusform>Fetching %n page…</numerusform>
                <numerusform>Fetching %n pages…</numerusform>
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
    <context>
        <name>parallax::ui::DesktopNotice</name>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1, and %n more</numerusform>
                <numerusform>%1, and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FeedModel</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NetworkDialog</name>
        <message numerus="yes">
            <source>Pages that are looked at by themselves are asked for without cookies and without a referrer, one at a time from each server, with at least %n second(s) between two. The capture browser keeps cookies in the folder of the workspace, so that you can log in.</source>
            <translation>
                <numerusform>Pages that are looked at by themselves are asked for without cookies and without a referrer, one at a time from each server, with at least %n second between two. The capture browser keeps cookies in the folder of the workspace, so that you can log in.</numerusform>
                <numerusform>Pages that are looked at by themselves are asked for without cookies and without a referrer, one at a time from each server, with at least %n seconds between two. The capture browser keeps cookies in the folder of the workspace, so that you can log in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingDesk</name>
        <message numerus="yes">
            <source>Tracking %n article(s)</source>
            <translation>
                <numerusform>Tracking %n article</numerusform>
                <numerusform>Tracking %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pausing %n article(s)</source>
            <translation>
                <numerusform>Pausing %n article</numerusform>
                <numerusform>Pausing %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resuming %n article(s)</source>
            <translation>
                <numerusform>Resuming %n article</numerusform>
                <numerusform>Resuming %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tracking %n article(s) no more</source>
            <translation>
                <numerusform>Tracking %n article no more</numerusform>
                <numerusform>Tracking %n articles no more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dismissing %n item(s)</source>
            <translation>
                <numerusform>Dismissing %n item</numerusform>
                <numerusform>Dismissing %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adding %n article(s) to the event</source>
            <translation>
                <numerusform>Adding %n article to the event</numerusform>
                <numerusform>Adding %n articles to the event</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) did not show an article; nothing of them is tracked.</source>
            <translation>
                <numerusform>%n address did not show an article; it is not tracked.</numerusform>
                <numerusform>%n addresses did not show an article; nothing of them is tracked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are tracked from now on.</source>
            <translation>
                <numerusform>%n article is tracked from now on.</numerusform>
                <numerusform>%n articles are tracked from now on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not shown</source>
            <translation>
                <numerusform>%n not shown</numerusform>
                <numerusform>%n not shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The feed is watched; it offers %n item(s).</source>
            <translation>
                <numerusform>The feed is watched; it offers %n item.</numerusform>
                <numerusform>The feed is watched; it offers %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were added and are tracked.</source>
            <translation>
                <numerusform>%n item was added and is tracked.</numerusform>
                <numerusform>%n items were added and are tracked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWindow</name>
        <message numerus="yes">
            <source>&amp;Changes (%n unread)</source>
            <translation>
                <numerusform>&amp;Changes (%n unread)</numerusform>
                <numerusform>&amp;Changes (%n unread)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWords</name>
        <message numerus="yes">
            <source>Not shown %n time(s) since %1: %2</source>
            <translation>
                <numerusform>Not shown %n time since %1: %2</numerusform>
                <numerusform>Not shown %n times since %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not read %n time(s) in a row: %1</source>
            <translation>
                <numerusform>Not read %n time in a row: %1</numerusform>
                <numerusform>Not read %n times in a row: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) added</source>
            <translation>
                <numerusform>%n sentence added</numerusform>
                <numerusform>%n sentences added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) not seen again</source>
            <translation>
                <numerusform>%n sentence not seen again</numerusform>
                <numerusform>%n sentences not seen again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) edited</source>
            <translation>
                <numerusform>%n sentence edited</numerusform>
                <numerusform>%n sentences edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>%n sentence moved</numerusform>
                <numerusform>%n sentences moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportPanel</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) named</source>
            <translation>
                <numerusform>%n address named</numerusform>
                <numerusform>%n addresses named</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchWindow</name>
        <message numerus="yes">
            <source>The first %n results; there are more.</source>
            <translation>
                <numerusform>The first result; there are more.</numerusform>
                <numerusform>The first %n results; there are more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FindBar</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionWording</name>
        <message numerus="yes">
            <source>%n of its wordings not found in the revisions shown</source>
            <translation>
                <numerusform>One of its wordings not found in the revisions shown</numerusform>
                <numerusform>%n of its wordings not found in the revisions shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionTexts</name>
        <message numerus="yes">
            <source>▾ Fold %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>▾ Fold %n unchanged paragraph</numerusform>
                <numerusform>▾ Fold %n unchanged paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▸ Show %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>▸ Show %n unchanged paragraph</numerusform>
                <numerusform>▸ Show %n unchanged paragraphs</numerusform>
            </translation>
        </message>
    </context>
</TS>
