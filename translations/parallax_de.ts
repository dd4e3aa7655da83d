<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Parallax Authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Report</name>
        <message>
            <source>%1: how %2 outlets told it</source>
            <translation>%1: wie %2 Medien es berichteten</translation>
        </message>
        <message>
            <source>%1: how one outlet told it</source>
            <translation>%1: wie ein Medium es berichtete</translation>
        </message>
        <message>
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>zehn</translation>
        </message>
        <message>
            <source>Parallax report · as of %1</source>
            <translation>Parallax-Bericht · Stand %1</translation>
        </message>
        <message>
            <source>Parallax report</source>
            <translation>Parallax-Bericht</translation>
        </message>
        <message>
            <source>Untitled event</source>
            <translation>Ereignis ohne Namen</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>%n articles were compared.</source>
            <translation>
                <numerusform>Ein Artikel wurde gelesen.</numerusform>
                <numerusform>%n Artikel wurden verglichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by two outlets or more.</source>
            <translation>
                <numerusform>Eine Sache berichten zwei oder mehr Medien.</numerusform>
                <numerusform>%n Sachen berichten zwei oder mehr Medien.</numerusform>
            </translation>
        </message>
        <message>
            <source>No claim was found that two outlets tell.</source>
            <translation>Es wurde keine Aussage gefunden, die zwei Medien berichten.</translation>
        </message>
        <message numerus="yes">
            <source>In %n of them the outlets differ.</source>
            <translation>
                <numerusform>In einer davon weichen die Medien voneinander ab.</numerusform>
                <numerusform>In %n davon weichen die Medien voneinander ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>No difference between the outlets was found in them.</source>
            <translation>Darin wurde kein Unterschied zwischen den Medien gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by one outlet only.</source>
            <translation>
                <numerusform>Eine Sache berichtet nur ein Medium.</numerusform>
                <numerusform>%n Sachen berichtet jeweils nur ein Medium.</numerusform>
            </translation>
        </message>
        <message>
            <source>revision %1 of %2</source>
            <translation>Fassung %1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>claims in the articles compared</source>
            <translation>
                <numerusform>Aussage in den verglichenen Artikeln</numerusform>
                <numerusform>Aussagen in den verglichenen Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>shared by two outlets or more</source>
            <translation>von zwei oder mehr Medien berichtet</translation>
        </message>
        <message numerus="yes">
            <source>discrepancies · differing pairs of wordings: %1</source>
            <translation>
                <numerusform>Abweichung · abweichende Paare von Wortlauten: %1</numerusform>
                <numerusform>Abweichungen · abweichende Paare von Wortlauten: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>told by one outlet only</source>
            <translation>nur von einem Medium berichtet</translation>
        </message>
        <message numerus="yes">
            <source>revisions seen of these articles</source>
            <translation>
                <numerusform>gesehene Fassung dieses Artikels</numerusform>
                <numerusform>gesehene Fassungen dieser Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Discrepancies</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>No discrepancy was found in the claims that two outlets or more tell. That is what this program found, not proof that there is none.</source>
            <translation>In den Aussagen, die zwei oder mehr Medien berichten, wurde keine Abweichung gefunden. Das ist, was dieses Programm fand, kein Beweis, dass es keine gibt.</translation>
        </message>
        <message>
            <source>confidence %1</source>
            <translation>Sicherheit %1</translation>
        </message>
        <message>
            <source>Not found in %1</source>
            <translation>Nicht gefunden in %1</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Quotation altered</source>
            <translation>Zitat verändert</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Quellenangabe</translation>
        </message>
        <message>
            <source>Date or time</source>
            <translation>Datum oder Uhrzeit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Choice of words</source>
            <translation>Wortwahl</translation>
        </message>
        <message>
            <source>Prominence</source>
            <translation>Stellung im Text</translation>
        </message>
        <message>
            <source>The figures differ: “%1” against “%2”.</source>
            <translation>Die Zahlen weichen ab: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>The same figure is bounded differently: “%1” against “%2”.</source>
            <translation>Dieselbe Zahl ist anders begrenzt: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>One figure rounds the other: “%1” against “%2”.</source>
            <translation>Eine Zahl rundet die andere: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>The figures count other things or in another unit: “%1” against “%2”.</source>
            <translation>Die Zahlen zählen anderes oder in anderer Einheit: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>The same words are quoted differently: “%1” against “%2”.</source>
            <translation>Dieselben Worte sind anders zitiert: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>One quotation is longer: “%1” against “%2”.</source>
            <translation>Ein Zitat ist länger: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>Parts of a quotation are joined: “%1” against “%2”.</source>
            <translation>Teile eines Zitats sind zusammengefügt: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>Quoted here, “%1”; told in the outlet’s own words there, “%2”.</source>
            <translation>Hier zitiert, „%1“; dort in eigenen Worten des Mediums, „%2“.</translation>
        </message>
        <message>
            <source>The quotation is given to other speakers: %1 against %2.</source>
            <translation>Das Zitat wird anderen zugeschrieben: %1 gegen %2.</translation>
        </message>
        <message>
            <source>One names a source, “%1”; the other states it without one.</source>
            <translation>Eines nennt eine Quelle, „%1“; das andere sagt es ohne Quelle.</translation>
        </message>
        <message>
            <source>The sources differ: “%1” against “%2”.</source>
            <translation>Die Quellen weichen ab: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>One names the source, “%1”; the other does not, “%2”.</source>
            <translation>Eines nennt die Quelle, „%1“; das andere nicht, „%2“.</translation>
        </message>
        <message>
            <source>The dates or times differ: “%1” against “%2”.</source>
            <translation>Datum oder Uhrzeit weichen ab: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>The name is spelt differently: “%1” against “%2”.</source>
            <translation>Der Name ist anders geschrieben: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>The title or office differs: “%1” against “%2”.</source>
            <translation>Titel oder Amt weichen ab: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>Other people or places are named: “%1” against “%2”.</source>
            <translation>Andere Personen oder Orte sind genannt: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>One hedges, “%1”; the other asserts it.</source>
            <translation>Eines schränkt ein, „%1“; das andere behauptet es.</translation>
        </message>
        <message>
            <source>One denies, “%1”; the other asserts, “%2”.</source>
            <translation>Eines verneint, „%1“; das andere behauptet, „%2“.</translation>
        </message>
        <message>
            <source>The statements exclude each other: “%1” against “%2”.</source>
            <translation>Die Aussagen schließen sich aus: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>Different words for the same thing: “%1” against “%2”.</source>
            <translation>Verschiedene Wörter für dasselbe: „%1“ gegen „%2“.</translation>
        </message>
        <message>
            <source>It stands in another place: %1 against %2.</source>
            <translation>Es steht an anderer Stelle: %1 gegen %2.</translation>
        </message>
        <message>
            <source>Who told what, and where</source>
            <translation>Wer was berichtete, und wo</translation>
        </message>
        <message>
            <source>In the order of the event. “Absent” means: looked for in %1, and not found there.</source>
            <translation>In der Reihenfolge des Ereignisses. „Fehlt“ heißt: in %1 gesucht und dort nicht gefunden.</translation>
        </message>
        <message>
            <source>No claim was found in these articles.</source>
            <translation>In diesen Artikeln wurde keine Aussage gefunden.</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>Aussagengruppe</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Berichtet</translation>
        </message>
        <message>
            <source>Differing</source>
            <translation>Abweichend</translation>
        </message>
        <message>
            <source>Attributed elsewhere</source>
            <translation>Anderswo zugeschrieben</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>Noch nicht erschienen</translation>
        </message>
        <message>
            <source>Extraction uncertain</source>
            <translation>Erkennung unsicher</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Schlagzeile</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>subheading</source>
            <translation>Zwischentitel</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Datumszeile</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>page furniture</source>
            <translation>Beiwerk der Seite</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <translation>Abs. %1</translation>
        </message>
        <message>
            <source>headline and text</source>
            <translation>Schlagzeile und Text</translation>
        </message>
        <message>
            <source>captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>text left out by extraction</source>
            <translation>bei der Erkennung ausgelassener Text</translation>
        </message>
        <message>
            <source>other revisions</source>
            <translation>andere Fassungen</translation>
        </message>
        <message>
            <source>The wording, side by side</source>
            <translation>Der Wortlaut nebeneinander</translation>
        </message>
        <message>
            <source>Marked words differ from the others in the group. Every quotation names the revision, the paragraph and the time it was seen.</source>
            <translation>Markierte Wörter weichen von den anderen der Gruppe ab. Jedes Zitat nennt Fassung, Absatz und Zeit, zu der es gesehen wurde.</translation>
        </message>
        <message>
            <source>told alike</source>
            <translation>gleich berichtet</translation>
        </message>
        <message>
            <source>rev %1 %2</source>
            <translation>Fassung %1 %2</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <source>Not found in %1. Looked in: %2.</source>
            <translation>Nicht gefunden in %1. Gesucht in: %2.</translation>
        </message>
        <message>
            <source>Uncertain in %1: something like it stands in %2, “%3”.</source>
            <translation>Unsicher in %1: Ähnliches steht in %2, „%3“.</translation>
        </message>
        <message>
            <source>Not yet published at this time: %1.</source>
            <translation>Zu dieser Zeit noch nicht erschienen: %1.</translation>
        </message>
        <message>
            <source>What only one outlet tells</source>
            <translation>Was nur ein Medium berichtet</translation>
        </message>
        <message>
            <source>No other article compared tells it, as far as this program found. The nearest sentence elsewhere is shown where one is close.</source>
            <translation>Kein anderer verglichener Artikel berichtet es, soweit dieses Programm fand. Der nächste Satz anderswo ist gezeigt, wo einer nahe kommt.</translation>
        </message>
        <message>
            <source>Every claim found is told by two outlets or more.</source>
            <translation>Jede gefundene Aussage berichten zwei oder mehr Medien.</translation>
        </message>
        <message>
            <source>Nearest in %1 (similarity %2): “%3”</source>
            <translation>Am nächsten in %1 (Ähnlichkeit %2): „%3“</translation>
        </message>
        <message>
            <source>Notes and codes</source>
            <translation>Notizen und Codes</translation>
        </message>
        <message>
            <source>on a claim</source>
            <translation>zu einer Aussage</translation>
        </message>
        <message>
            <source>on a claim group</source>
            <translation>zu einer Aussagengruppe</translation>
        </message>
        <message>
            <source>on a discrepancy</source>
            <translation>zu einer Abweichung</translation>
        </message>
        <message>
            <source>made on another revision than the one compared here</source>
            <translation>zu einer anderen Fassung als der hier verglichenen</translation>
        </message>
        <message>
            <source>The full texts, claims numbered</source>
            <translation>Die vollen Texte, Aussagen gezählt</translation>
        </message>
        <message>
            <source>The text as stored. A raised number begins a claim and leads to its group; marked words are part of a discrepancy.</source>
            <translation>Der Text, wie er abgelegt ist. Eine hochgestellte Zahl beginnt eine Aussage und führt zu ihrer Gruppe; markierte Wörter gehören zu einer Abweichung.</translation>
        </message>
        <message>
            <source>This article has no text.</source>
            <translation>Dieser Artikel hat keinen Text.</translation>
        </message>
        <message>
            <source>Set aside as page furniture</source>
            <translation>Als Beiwerk der Seite beiseitegelegt</translation>
        </message>
        <message>
            <source>Left out by extraction</source>
            <translation>Bei der Erkennung ausgelassen</translation>
        </message>
        <message>
            <source>published %1, as the outlet says</source>
            <translation>veröffentlicht %1, sagt das Medium</translation>
        </message>
        <message>
            <source>Correction disclosed by the outlet</source>
            <translation>Vom Medium offengelegte Berichtigung</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Woher das stammt</translation>
        </message>
        <message>
            <source>All times are UTC. “Fetched” is when the copy came to this workspace, “claimed” is the time the outlet itself gives; neither is proof of when it was written.</source>
            <translation>Alle Zeiten sind UTC. „Geholt“ ist, wann die Kopie in diesen Arbeitsbereich kam, „angegeben“ die Zeit, die das Medium selbst nennt; keines beweist, wann es geschrieben wurde.</translation>
        </message>
        <message>
            <source>Outlet, address</source>
            <translation>Medium, Adresse</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Geholt</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>Angegeben</translation>
        </message>
        <message>
            <source>last found unchanged %1</source>
            <translation>zuletzt unverändert vorgefunden %1</translation>
        </message>
        <message>
            <source>seen by an archive %1</source>
            <translation>von einem Archiv gesehen %1</translation>
        </message>
        <message>
            <source>SHA-256 of the stored page</source>
            <translation>SHA-256 der abgelegten Seite</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>nicht abgelegt</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Check this report.</source>
            <translation>Diesen Bericht prüfen.</translation>
        </message>
        <message>
            <source>The archive is an ordinary git repository. In its folder, these commands show the texts this report rests on, and test that nothing stored was altered:</source>
            <translation>Das Archiv ist ein gewöhnliches Git-Repository. In seinem Ordner zeigen diese Befehle die Texte, auf denen dieser Bericht beruht, und prüfen, dass nichts Abgelegtes verändert wurde:</translation>
        </message>
        <message>
            <source>These articles were compared without being stored, so there is nothing to compare this report with but the files themselves.</source>
            <translation>Diese Artikel wurden verglichen, ohne abgelegt zu werden; der Bericht lässt sich nur mit den Dateien selbst vergleichen.</translation>
        </message>
        <message>
            <source>Claims, groups and discrepancies were proposed by a program. It can miss a claim, join two that differ, or part two that are one. “Absent” is said of the stored text only, never of what an outlet knew or meant.</source>
            <translation>Aussagen, Gruppen und Abweichungen hat ein Programm vorgeschlagen. Es kann eine Aussage übersehen, zwei verschiedene verbinden oder eine in zwei teilen. „Fehlt“ ist nur vom abgelegten Text gesagt, nie davon, was ein Medium wusste oder meinte.</translation>
        </message>
        <message>
            <source>%1 (%2): of this language the program knows word lists only. Figures, dates, quotations, names, sources, hedges and denials are looked for; contradicting acts and loaded words are not, and fewer claims are linked.</source>
            <translation>%1 (%2): Von dieser Sprache kennt das Programm nur Wortlisten. Gesucht wird nach Zahlen, Daten, Zitaten, Namen, Quellen, Einschränkungen und Dementis; nach widersprechenden Handlungen und wertenden Wörtern nicht, und es werden weniger Aussagen verbunden.</translation>
        </message>
        <message>
            <source>%1 (%2): the program knows no words of this language. Only figures in digits, names by their capitals, quotation marks and dates like 2016-12-09 are looked for; sources, hedges and denials are not.</source>
            <translation>%1 (%2): Von dieser Sprache kennt das Programm keine Wörter. Gesucht wird nur nach Zahlen in Ziffern, Namen an ihren Großbuchstaben, Anführungszeichen und Daten wie 2016-12-09; nach Quellen, Einschränkungen und Dementis nicht.</translation>
        </message>
        <message>
            <source>Claims in different languages are linked by names, figures, dates and words of one origin; of what differs between them, only figures, hedges and denials are looked for.</source>
            <translation>Aussagen in verschiedenen Sprachen werden durch Namen, Zahlen, Daten und Wörter gleicher Herkunft verbunden; von dem, was sich zwischen ihnen unterscheidet, wird nur nach Zahlen, Einschränkungen und Dementis gesucht.</translation>
        </message>
        <message>
            <source>language not known</source>
            <translation>Sprache nicht bekannt</translation>
        </message>
        <message>
            <source>archive %1</source>
            <translation>Archiv %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>BCP 47 code of the language this file translates into: "de", "ar"</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <source>Words in common</source>
            <translation>Gemeinsame Wörter</translation>
        </message>
        <message>
            <source>Twelve words in a row or more, or a whole sentence, that two outlets have alike. Such text often comes from an agency. It does not show who had it from whom.</source>
            <translation>Zwölf Wörter oder mehr in Folge, oder ein ganzer Satz, die bei zwei Medien gleich lauten. Solcher Text stammt oft von einer Agentur. Er zeigt nicht, wer ihn von wem hat.</translation>
        </message>
        <message>
            <source>No two outlets have twelve words in a row, or a whole sentence, alike.</source>
            <translation>Keine zwei Medien haben zwölf Wörter in Folge oder einen ganzen Satz gleich.</translation>
        </message>
        <message numerus="yes">
            <source>Common text, %n words</source>
            <translation>
                <numerusform>Gemeinsamer Text, ein Wort</numerusform>
                <numerusform>Gemeinsamer Text, %n Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same speech quoted, %n words</source>
            <translation>
                <numerusform>Dieselbe Rede zitiert, ein Wort</numerusform>
                <numerusform>Dieselbe Rede zitiert, %n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 of 100 words stand in common text</source>
            <translation>%1: %2 von 100 Wörtern stehen in gemeinsamem Text</translation>
        </message>
        <message>
            <source>%1 names the agency %2 in its byline or a credit</source>
            <translation>%1 nennt die Agentur %2 in Autorenzeile oder Quellenangabe</translation>
        </message>
        <message>
            <source>%1 names the agency %2 in its text</source>
            <translation>%1 nennt die Agentur %2 im Text</translation>
        </message>
        <message>
            <source>%1 articles tell it; with common text counted once, %2</source>
            <translation>%1 Artikel berichten es; gemeinsamer Text einmal gezählt: %2</translation>
        </message>
        <message>
            <source>Who told it when</source>
            <translation>Wer es wann berichtete</translation>
        </message>
        <message>
            <source>From the times that the outlets give and from when revisions were seen. Where the times overlap, no order is said. A claim is followed through the revisions of its article.</source>
            <translation>Nach den Zeiten, die die Medien angeben, und danach, wann Fassungen gesehen wurden. Wo sich die Zeiten überschneiden, wird keine Reihenfolge genannt. Eine Aussage wird durch die Fassungen ihres Artikels verfolgt.</translation>
        </message>
        <message>
            <source>No claim is told by two articles, and none changed.</source>
            <translation>Keine Aussage steht in zwei Artikeln, und keine hat sich geändert.</translation>
        </message>
        <message>
            <source>first of those whose time is known</source>
            <translation>als erstes von denen, deren Zeit bekannt ist</translation>
        </message>
        <message>
            <source>later than another</source>
            <translation>später als ein anderes</translation>
        </message>
        <message>
            <source>the same day; more cannot be told</source>
            <translation>am selben Tag; mehr lässt sich nicht sagen</translation>
        </message>
        <message>
            <source>the times known do not tell an order</source>
            <translation>die bekannten Zeiten ergeben keine Reihenfolge</translation>
        </message>
        <message>
            <source>no other time is known</source>
            <translation>keine andere Zeit ist bekannt</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>Zeit unbekannt</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes after the first known</source>
            <translation>
                <numerusform>eine Minute nach der ersten bekannten Zeit</numerusform>
                <numerusform>%n Minuten nach der ersten bekannten Zeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours after the first known</source>
            <translation>
                <numerusform>eine Stunde nach der ersten bekannten Zeit</numerusform>
                <numerusform>%n Stunden nach der ersten bekannten Zeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days after the first known</source>
            <translation>
                <numerusform>einen Tag nach der ersten bekannten Zeit</numerusform>
                <numerusform>%n Tage nach der ersten bekannten Zeit</numerusform>
            </translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>%1, as the outlet says</source>
            <translation>%1, wie das Medium angibt</translation>
        </message>
        <message>
            <source>by %1, as the outlet says</source>
            <translation>bis %1, wie das Medium angibt</translation>
        </message>
        <message>
            <source>between %1 and %2, as the outlet says</source>
            <translation>zwischen %1 und %2, wie das Medium angibt</translation>
        </message>
        <message>
            <source>%1, seen by an archive</source>
            <translation>%1, von einem Archiv gesehen</translation>
        </message>
        <message>
            <source>by %1, when an archive saw it</source>
            <translation>bis %1, als ein Archiv es sah</translation>
        </message>
        <message>
            <source>between %1 and %2, when an archive saw it</source>
            <translation>zwischen %1 und %2, als ein Archiv es sah</translation>
        </message>
        <message>
            <source>%1, when it was fetched</source>
            <translation>%1, als es abgerufen wurde</translation>
        </message>
        <message>
            <source>by %1, when it was fetched</source>
            <translation>bis %1, als es abgerufen wurde</translation>
        </message>
        <message>
            <source>between %1 and %2, when it was fetched</source>
            <translation>zwischen %1 und %2, als es abgerufen wurde</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>nach %1</translation>
        </message>
        <message>
            <source>not found before revision %1</source>
            <translation>nicht gefunden vor Fassung %1</translation>
        </message>
        <message>
            <source>other words from revision %1 on: “%2”, then “%3”</source>
            <translation>andere Worte ab Fassung %1: „%2“, dann „%3“</translation>
        </message>
        <message>
            <source>another figure from revision %1 on: “%2”, then “%3”</source>
            <translation>eine andere Zahl ab Fassung %1: „%2“, dann „%3“</translation>
        </message>
        <message>
            <source>words like it stand in another revision only: “%1”</source>
            <translation>ähnliche Worte stehen nur in einer anderen Fassung: „%1“</translation>
        </message>
        <message>
            <source>no longer found from revision %1 on</source>
            <translation>nicht mehr gefunden ab Fassung %1</translation>
        </message>
        <message>
            <source>headline or standfirst</source>
            <translation>Schlagzeile oder Vorspann</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>Zitat im Kasten</translation>
        </message>
        <message>
            <source>embedded post</source>
            <translation>eingebetteter Beitrag</translation>
        </message>
        <message>
            <source>live entry</source>
            <translation>Eintrag im Ticker</translation>
        </message>
        <message>
            <source>Readers’ decisions</source>
            <translation>Entscheidungen der Leser</translation>
        </message>
        <message>
            <source>What readers decided on claims telling the same thing or not. Groups, discrepancies and coverage follow these decisions; where two readers disagree, what the analysis found stands.</source>
            <translation>Was Leser darüber entschieden haben, ob Aussagen dasselbe sagen. Gruppen, Abweichungen und Abdeckung folgen diesen Entscheidungen; wo zwei Leser einander widersprechen, gilt, was die Analyse gefunden hat.</translation>
        </message>
        <message>
            <source>confirmed: these tell the same</source>
            <translation>bestätigt: diese sagen dasselbe</translation>
        </message>
        <message>
            <source>rejected: these do not tell the same</source>
            <translation>verworfen: diese sagen nicht dasselbe</translation>
        </message>
        <message>
            <source>linked by hand: these tell the same</source>
            <translation>von Hand verbunden: diese sagen dasselbe</translation>
        </message>
        <message>
            <source>merged: these tell the same</source>
            <translation>zusammengelegt: diese sagen dasselbe</translation>
        </message>
        <message>
            <source>split: not the same as the others</source>
            <translation>geteilt: nicht dasselbe wie die anderen</translation>
        </message>
        <message>
            <source>Another reader decided the opposite.</source>
            <translation>Ein anderer Leser hat das Gegenteil entschieden.</translation>
        </message>
        <message>
            <source>not found in the revision compared here</source>
            <translation>in der hier verglichenen Fassung nicht gefunden</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>bestätigt von %1</translation>
        </message>
        <message>
            <source>linked by hand: %1</source>
            <translation>von Hand verbunden: %1</translation>
        </message>
        <message>
            <source>readers disagree</source>
            <translation>Leser sind uneins</translation>
        </message>
        <message>
            <source>(left out when the page was read, put back by the reader)</source>
            <translation>(beim Lesen der Seite ausgelassen, vom Leser zurückgeholt)</translation>
        </message>
        <message>
            <source>match rejected</source>
            <translation>Zuordnung verworfen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui</name>
        <message>
            <source>figure differs</source>
            <translation>Zahl weicht ab</translation>
        </message>
        <message>
            <source>quotation differs</source>
            <translation>Zitat weicht ab</translation>
        </message>
        <message>
            <source>source differs</source>
            <translation>Quelle weicht ab</translation>
        </message>
        <message>
            <source>date or time differs</source>
            <translation>Datum oder Uhrzeit weicht ab</translation>
        </message>
        <message>
            <source>name differs</source>
            <translation>Name weicht ab</translation>
        </message>
        <message>
            <source>certainty differs</source>
            <translation>Gewissheit weicht ab</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>widersprochen</translation>
        </message>
        <message>
            <source>other words used</source>
            <translation>andere Wörter</translation>
        </message>
        <message>
            <source>other prominence</source>
            <translation>andere Stellung im Text</translation>
        </message>
        <message>
            <source>told by one outlet only</source>
            <translation>nur von einem Medium berichtet</translation>
        </message>
        <message>
            <source>told alike</source>
            <translation>gleich berichtet</translation>
        </message>
        <message>
            <source>headline and text (paragraphs: %1)</source>
            <translation>Schlagzeile und Text (Absätze: %1)</translation>
        </message>
        <message>
            <source>captions (%1)</source>
            <translation>Bildtexte (%1)</translation>
        </message>
        <message>
            <source>the rest of the page</source>
            <translation>der Rest der Seite</translation>
        </message>
        <message>
            <source>text left out when the page was read</source>
            <translation>beim Lesen der Seite ausgelassener Text</translation>
        </message>
        <message>
            <source>other revisions</source>
            <translation>andere Fassungen</translation>
        </message>
        <message>
            <source>claim %1 of %2, %3, outlets: %4</source>
            <extracomment>for a screen reader, "claim 7 of 41, figure differs, outlets: 3"</extracomment>
            <translation>Aussage %1 von %2, %3, Medien: %4</translation>
        </message>
        <message>
            <source>Not yet published at that time.</source>
            <translation>Zu dieser Zeit noch nicht erschienen.</translation>
        </message>
        <message>
            <source>Not found in the text, but something like it stands elsewhere on the page.</source>
            <translation>Im Text nicht gefunden, aber Ähnliches steht anderswo auf der Seite.</translation>
        </message>
        <message>
            <source>Not found here.</source>
            <translation>Hier nicht gefunden.</translation>
        </message>
        <message>
            <source>Looked in: %1.</source>
            <translation>Gesucht in: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Last looked %1.</source>
            <translation>Zuletzt nachgesehen %1.</translation>
        </message>
        <message>
            <source>Text in common with %1</source>
            <translation>Wortgleich mit %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AboutDialog</name>
        <message>
            <source>About Parallax</source>
            <translation>Über Parallax</translation>
        </message>
        <message>
            <source>Parallax %1</source>
            <translation>Parallax %1</translation>
        </message>
        <message>
            <source>Lays the coverage of one event by several outlets side by side and keeps every revision it has seen.

What it shows was proposed by a program that reads stored texts. It can miss a claim, and “absent” never means more than: not found where was looked.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Legt die Berichte mehrerer Medien über ein Ereignis nebeneinander und bewahrt jede Fassung auf, die es gesehen hat.

Was es zeigt, hat ein Programm vorgeschlagen, das abgelegte Texte liest. Es kann eine Aussage übersehen, und „fehlt“ heißt nie mehr als: nicht gefunden, wo gesucht wurde.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
        </message>
        <message>
            <source>How well does this work?</source>
            <translation>Wie gut funktioniert das?</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationForm</name>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>What the note stands on</source>
            <translation>Worauf sich die Notiz bezieht</translation>
        </message>
        <message>
            <source>Author of the note</source>
            <translation>Verfasser der Notiz</translation>
        </message>
        <message>
            <source>Code of the note</source>
            <translation>Code der Notiz</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Text der Notiz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the note</source>
            <translation>Notiz verwerfen</translation>
        </message>
        <message>
            <source>Note &amp;on</source>
            <translation>Notiz &amp;zu</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>No&amp;tiz</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>V&amp;erfasser</translation>
        </message>
        <message>
            <source>A note needs the name of its author.</source>
            <translation>Eine Notiz braucht den Namen ihres Verfassers.</translation>
        </message>
        <message>
            <source>A note needs a code or a text.</source>
            <translation>Eine Notiz braucht einen Code oder einen Text.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationJournal</name>
        <message>
            <source>Add Annotation</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Change Annotation</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <source>Remove Annotation</source>
            <translation>Notiz entfernen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationList</name>
        <message>
            <source>No note yet. Choose a claim and press a to write one.</source>
            <translation>Noch keine Notiz. Wählen Sie eine Aussage und drücken Sie a, um eine zu schreiben.</translation>
        </message>
        <message>
            <source>Notes and codes</source>
            <translation>Notizen und Codes</translation>
        </message>
        <message>
            <source>Columns of the notes</source>
            <translation>Spalten der Notizen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationModel</name>
        <message>
            <source>Claim</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>Aussagengruppe</translation>
        </message>
        <message>
            <source>Discrepancy</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>%1: “%2” (words not found in this revision)</source>
            <translation>%1: „%2“ (Worte in dieser Fassung nicht gefunden)</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>Bezieht sich auf</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationTargets</name>
        <message>
            <source>The whole claim group</source>
            <translation>Die ganze Aussagengruppe</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>%1: %2 and %3</source>
            <translation>%1: %2 und %3</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticlePane</name>
        <message>
            <source>Article %1: %2</source>
            <translation>Artikel %1: %2</translation>
        </message>
        <message>
            <source>Text of %1</source>
            <translation>Text von %1</translation>
        </message>
        <message>
            <source>Nothing of this outlet was seen by the moment chosen.</source>
            <translation>Bis zum gewählten Zeitpunkt wurde von diesem Medium nichts gesehen.</translation>
        </message>
        <message>
            <source>Places set level by hand (diamonds): %1</source>
            <translation>Von Hand auf gleiche Höhe gesetzte Stellen (Rauten): %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticleView</name>
        <message>
            <source>Parts of the page set aside: %1</source>
            <extracomment>%1 is a number</extracomment>
            <translation>Beiseitegelegte Teile der Seite: %1</translation>
        </message>
        <message>
            <source>Note of the outlet:</source>
            <translation>Anmerkung des Mediums:</translation>
        </message>
        <message>
            <source>No text was found in this revision.</source>
            <translation>In dieser Fassung wurde kein Text gefunden.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AsOfSlider</name>
        <message>
            <source>Now: the newest revision seen of each outlet</source>
            <translation>Jetzt: die neueste gesehene Fassung jedes Mediums</translation>
        </message>
        <message>
            <source>As of %1: new from %2</source>
            <translation>Stand %1: Neues von %2</translation>
        </message>
        <message>
            <source>As of: %1</source>
            <translation>Stand: %1</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureTools</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Smaller page</source>
            <translation>Seite kleiner</translation>
        </message>
        <message>
            <source>Usual size of the page</source>
            <translation>Übliche Größe der Seite</translation>
        </message>
        <message>
            <source>Larger page</source>
            <translation>Seite größer</translation>
        </message>
        <message>
            <source>Block requests to trackers</source>
            <translation>Anfragen an Tracker sperren</translation>
        </message>
        <message>
            <source>Address of the page</source>
            <translation>Adresse der Seite</translation>
        </message>
        <message>
            <source>Address of an article</source>
            <translation>Adresse eines Artikels</translation>
        </message>
        <message>
            <source>“%1” is no web address. Only http and https addresses are opened here.</source>
            <translation>„%1“ ist keine Webadresse. Hier werden nur http- und https-Adressen geöffnet.</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Laden anhalten</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Block trackers</source>
            <translation>Tracker sperren</translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%Ln gesperrt</numerusform>
                <numerusform>%Ln gesperrt</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests to hosts that only count visits or advertise are not sent.</source>
            <translation>Anfragen an Rechner, die nur Besuche zählen oder werben, werden nicht gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to trackers blocked on this page.</source>
            <translation>
                <numerusform>Auf dieser Seite wurde eine Anfrage an Tracker gesperrt.</numerusform>
                <numerusform>Auf dieser Seite wurden %Ln Anfragen an Tracker gesperrt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureView</name>
        <message>
            <source>Live page</source>
            <translation>Seite aus dem Netz</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureWindow</name>
        <message>
            <source>&amp;Capture</source>
            <translation>&amp;Festhalten</translation>
        </message>
        <message>
            <source>Capture from the Web</source>
            <translation>Aus dem Netz festhalten</translation>
        </message>
        <message>
            <source>Progress of loading</source>
            <translation>Fortschritt des Ladens</translation>
        </message>
        <message>
            <source>Event that the article tells</source>
            <translation>Ereignis, von dem der Artikel berichtet</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Name des Ereignisses</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>As the page names it</source>
            <translation>Wie die Seite es nennt</translation>
        </message>
        <message>
            <source>Capture the page as it stands</source>
            <translation>Die Seite festhalten, wie sie dasteht</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>&amp;Medium</translation>
        </message>
        <message>
            <source>%1 – Capture from the Web</source>
            <translation>%1 – Aus dem Netz festhalten</translation>
        </message>
        <message>
            <source>The page could not be captured. %1 (%2)</source>
            <translation>Die Seite konnte nicht festgehalten werden. %1 (%2)</translation>
        </message>
        <message>
            <source>Capturing the page…</source>
            <translation>Die Seite wird festgehalten …</translation>
        </message>
        <message>
            <source>Reading the article…</source>
            <translation>Der Artikel wird gelesen …</translation>
        </message>
        <message>
            <source>Nothing was stored. %1 (%2)</source>
            <translation>Nichts wurde abgelegt. %1 (%2)</translation>
        </message>
        <message>
            <source>Capturing keeps the article, the page as it stands, its web archive and a picture.</source>
            <translation>Festgehalten werden der Artikel, die Seite, wie sie dasteht, ihr Webarchiv und ein Bild.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureWords</name>
        <message>
            <source>Refused: %1 wanted to know where you are.</source>
            <translation>Abgelehnt: %1 wollte wissen, wo Sie sind.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the microphone.</source>
            <translation>Abgelehnt: %1 wollte das Mikrofon benutzen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the camera.</source>
            <translation>Abgelehnt: %1 wollte die Kamera benutzen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the camera and the microphone.</source>
            <translation>Abgelehnt: %1 wollte Kamera und Mikrofon benutzen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to see the screen.</source>
            <translation>Abgelehnt: %1 wollte den Bildschirm sehen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to send notifications.</source>
            <translation>Abgelehnt: %1 wollte Benachrichtigungen senden.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted a permission that pages do not get here.</source>
            <translation>Abgelehnt: %1 wollte eine Erlaubnis, die Seiten hier nicht bekommen.</translation>
        </message>
        <message>
            <source>The web archive could not be made.</source>
            <translation>Das Webarchiv konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation>Das Bild konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The picture ends after %L1 pixels.</source>
            <translation>Das Bild endet nach %L1 Pixeln.</translation>
        </message>
        <message>
            <source>Unchanged: revision %1 of “%2”, seen again at %3.</source>
            <translation>Unverändert: Fassung %1 von „%2“, um %3 erneut gesehen.</translation>
        </message>
        <message>
            <source>Stored as a new article: “%1” (%2).</source>
            <translation>Als neuer Artikel abgelegt: „%1“ (%2).</translation>
        </message>
        <message>
            <source>Stored as new revision %1 of “%2” (%3).</source>
            <translation>Als neue Fassung %1 von „%2“ (%3) abgelegt.</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to download “%2”. Nothing is downloaded here.</source>
            <translation>Abgelehnt: %1 wollte „%2“ herunterladen. Hier wird nichts heruntergeladen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to open a window by itself.</source>
            <translation>Abgelehnt: %1 wollte von sich aus ein Fenster öffnen.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted another program to open a “%2” address.</source>
            <translation>Abgelehnt: %1 wollte eine „%2“-Adresse mit einem anderen Programm öffnen.</translation>
        </message>
        <message>
            <source>Refused: %1 led to a “%2” address. Only http and https addresses are opened here.</source>
            <translation>Abgelehnt: %1 führte zu einer „%2“-Adresse. Hier werden nur http- und https-Adressen geöffnet.</translation>
        </message>
        <message>
            <source>Not opened: %1 could not prove that it is this site. Somebody may be listening, or its certificate is out of date. (%2)</source>
            <translation>Nicht geöffnet: %1 konnte nicht belegen, diese Website zu sein. Jemand hört vielleicht mit, oder das Zertifikat ist abgelaufen. (%2)</translation>
        </message>
        <message>
            <source>Refused: %1 wanted a file of this computer.</source>
            <translation>Abgelehnt: %1 wollte eine Datei dieses Rechners.</translation>
        </message>
        <message>
            <source>%1 asked once more and was answered with no: “%2”</source>
            <translation>%1 fragte noch einmal und bekam ein Nein: „%2“</translation>
        </message>
        <message>
            <source>%1 says: “%2”</source>
            <translation>%1 meldet: „%2“</translation>
        </message>
        <message>
            <source>Refused: %1 asks for a password outside of its page. Only logins on the page itself work here.</source>
            <translation>Abgelehnt: %1 verlangt ein Passwort außerhalb der Seite. Hier gehen nur Anmeldungen auf der Seite selbst.</translation>
        </message>
        <message>
            <source>%1 could not be loaded. Check the address and the connection. (%2)</source>
            <translation>%1 konnte nicht geladen werden. Prüfen Sie Adresse und Verbindung. (%2)</translation>
        </message>
        <message>
            <source>The page engine failed on %1. Reload to try again.</source>
            <translation>Die Seitenmaschine ist an %1 gescheitert. Laden Sie neu, um es noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>Nothing was stored. %1 (%2)</source>
            <translation>Nichts wurde abgelegt. %1 (%2)</translation>
        </message>
        <message>
            <source>Not everything was stored. %1 (%2)</source>
            <translation>Nicht alles wurde abgelegt. %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ChangeModel</name>
        <message>
            <source>No note found for (%1)</source>
            <translation>Kein Hinweis gefunden zu (%1)</translation>
        </message>
        <message>
            <source>With a note of the outlet (%1)</source>
            <translation>Mit Hinweis des Mediums (%1)</translation>
        </message>
        <message>
            <source>New sentences (%1)</source>
            <translation>Neue Sätze (%1)</translation>
        </message>
        <message>
            <source>Spelling, layout and surroundings only (%1)</source>
            <translation>Nur Schreibweise, Satzbild und Beiwerk (%1)</translation>
        </message>
        <message>
            <source>A later revision has a note: “%1”</source>
            <translation>Eine spätere Fassung hat einen Hinweis: „%1“</translation>
        </message>
        <message>
            <source>The outlet’s note: “%1”</source>
            <translation>Der Hinweis des Mediums: „%1“</translation>
        </message>
        <message>
            <source>No note about this was found in the text stored.</source>
            <translation>Im gespeicherten Text wurde dazu kein Hinweis gefunden.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ChangeWording</name>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>note gone</source>
            <translation>Hinweis fort</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>quotation gone</source>
            <translation>Zitat fort</translation>
        </message>
        <message>
            <source>quotation new</source>
            <translation>Zitat neu</translation>
        </message>
        <message>
            <source>source gone</source>
            <translation>Quelle fort</translation>
        </message>
        <message>
            <source>source new</source>
            <translation>Quelle neu</translation>
        </message>
        <message>
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>hardened</source>
            <translation>bestimmter</translation>
        </message>
        <message>
            <source>softened</source>
            <translation>vorsichtiger</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>added</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>entfallen</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>Datumszeile</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Beiwerk</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>Schreibweise</translation>
        </message>
        <message>
            <source>layout</source>
            <translation>Satzbild</translation>
        </message>
        <message>
            <source>The outlet tells of a change in a note of its own.</source>
            <translation>Das Medium nennt eine Änderung in einem eigenen Hinweis.</translation>
        </message>
        <message>
            <source>A note that the older revision has was not seen in the newer one.</source>
            <translation>Ein Hinweis der älteren Fassung wurde in der neueren nicht gesehen.</translation>
        </message>
        <message>
            <source>A figure differs in a sentence that was kept.</source>
            <translation>In einem Satz, der blieb, steht eine andere Zahl.</translation>
        </message>
        <message>
            <source>Words between quotation marks differ.</source>
            <translation>Wörter in Anführungszeichen weichen ab.</translation>
        </message>
        <message>
            <source>These words between quotation marks were not seen in the newer revision.</source>
            <translation>Diese Wörter in Anführungszeichen wurden in der neueren Fassung nicht gesehen.</translation>
        </message>
        <message>
            <source>These words between quotation marks were not seen in the older revision.</source>
            <translation>Diese Wörter in Anführungszeichen wurden in der älteren Fassung nicht gesehen.</translation>
        </message>
        <message>
            <source>The sentence no longer names who said it.</source>
            <translation>Der Satz nennt nicht mehr, wer es gesagt hat.</translation>
        </message>
        <message>
            <source>The sentence now names who said it.</source>
            <translation>Der Satz nennt jetzt, wer es gesagt hat.</translation>
        </message>
        <message>
            <source>The sentence names another source.</source>
            <translation>Der Satz nennt eine andere Quelle.</translation>
        </message>
        <message>
            <source>A word that marks doubt is gone: the sentence says it more firmly.</source>
            <translation>Ein Wort des Zweifels ist fort: Der Satz sagt es bestimmter.</translation>
        </message>
        <message>
            <source>A word that marks doubt came in: the sentence says it less firmly.</source>
            <translation>Ein Wort des Zweifels kam hinzu: Der Satz sagt es weniger bestimmt.</translation>
        </message>
        <message>
            <source>A date or a time of day differs.</source>
            <translation>Ein Datum oder eine Uhrzeit weicht ab.</translation>
        </message>
        <message>
            <source>A name differs in the same place of the sentence.</source>
            <translation>An derselben Stelle des Satzes steht ein anderer Name.</translation>
        </message>
        <message>
            <source>The headline differs.</source>
            <translation>Die Überschrift weicht ab.</translation>
        </message>
        <message>
            <source>The lines below the headline differ.</source>
            <translation>Die Zeilen unter der Überschrift weichen ab.</translation>
        </message>
        <message>
            <source>The text of a photo differs.</source>
            <translation>Der Text zu einem Bild weicht ab.</translation>
        </message>
        <message>
            <source>The authors named differ.</source>
            <translation>Die genannten Autoren weichen ab.</translation>
        </message>
        <message>
            <source>The older revision has no sentence like it.</source>
            <translation>Die ältere Fassung hat keinen solchen Satz.</translation>
        </message>
        <message>
            <source>The newer revision has no sentence like it.</source>
            <translation>Die neuere Fassung hat keinen solchen Satz.</translation>
        </message>
        <message>
            <source>Other words in a sentence that was kept.</source>
            <translation>Andere Wörter in einem Satz, der blieb.</translation>
        </message>
        <message>
            <source>The sentence stands in another place.</source>
            <translation>Der Satz steht an anderer Stelle.</translation>
        </message>
        <message>
            <source>Lines that say when, where and from whom the article is differ.</source>
            <translation>Zeilen, die sagen, wann, woher und von wem der Artikel ist, weichen ab.</translation>
        </message>
        <message>
            <source>What stands around the article differs.</source>
            <translation>Was um den Artikel herum steht, weicht ab.</translation>
        </message>
        <message>
            <source>The same words, spelled otherwise.</source>
            <translation>Dieselben Wörter, anders geschrieben.</translation>
        </message>
        <message>
            <source>Only spaces, punctuation, the form of marks or paragraphs differ.</source>
            <translation>Nur Leerraum, Satzzeichen, Zeichenformen oder Absätze weichen ab.</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>ein weiterer</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ComparePage</name>
        <message>
            <source>Show or hide the inspector</source>
            <translation>Prüffeld zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show or hide the inspector (I)</source>
            <translation>Prüffeld zeigen oder verbergen (I)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ComparisonView</name>
        <message>
            <source>The text of %1 cannot be shown: the page's process ended several times. Choose the article again to try once more.</source>
            <translation>Der Text von %1 kann nicht gezeigt werden: Der Prozess der Seite endete mehrmals. Wählen Sie den Artikel erneut, um es noch einmal zu versuchen.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Articles side by side</source>
            <translation>Artikel nebeneinander</translation>
        </message>
        <message>
            <source>No article of this event is shown. Add articles, or choose some in the library.</source>
            <translation>Kein Artikel dieses Ereignisses ist gezeigt. Fügen Sie Artikel hinzu oder wählen Sie welche in der Bibliothek.</translation>
        </message>
        <message>
            <source>Told alike, folded: %1</source>
            <translation>Gleich erzählt, eingeklappt: %1</translation>
        </message>
        <message>
            <source>Set This Place Level with Another…</source>
            <translation>Diese Stelle mit einer anderen auf gleiche Höhe setzen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageDetail</name>
        <message>
            <source>Open in Compare</source>
            <translation>Im Vergleich öffnen</translation>
        </message>
        <message>
            <source>The chosen cell in words</source>
            <translation>Die gewählte Zelle in Worten</translation>
        </message>
        <message>
            <source>Open this claim group in Compare</source>
            <translation>Diese Aussagengruppe im Vergleich öffnen</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Choose a cell to see what the outlet tells, or where was looked for it.</source>
            <translation>Wählen Sie eine Zelle, um zu sehen, was das Medium berichtet oder wo danach gesucht wurde.</translation>
        </message>
        <message>
            <source>“Absent” is what was found in the text that was stored. It is not a judgement on the outlet, which may not have known.</source>
            <translation>„Fehlt“ sagt, was im abgelegten Text gefunden wurde. Es ist kein Urteil über das Medium, das es vielleicht nicht wusste.</translation>
        </message>
        <message>
            <source>Where was looked</source>
            <translation>Wo gesucht wurde</translation>
        </message>
        <message>
            <source>%1: nothing found</source>
            <translation>%1: nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing was looked through: no revision had been seen by then.</source>
            <translation>Nichts wurde durchsucht: Bis dahin war keine Fassung gesehen.</translation>
        </message>
        <message>
            <source>Nearest sentence</source>
            <translation>Nächster Satz</translation>
        </message>
        <message>
            <source>%1 · likeness %2, too little for a match</source>
            <translation>%1 · Ähnlichkeit %2, zu wenig für eine Zuordnung</translation>
        </message>
        <message>
            <source>Match rejected by you</source>
            <translation>Von Ihnen als Treffer verworfen</translation>
        </message>
        <message>
            <source>Match rejected by %1</source>
            <translation>Als Treffer verworfen von %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageHeader</name>
        <message>
            <source>Outlets</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>First seen · outlets</source>
            <translation>Zuerst gesehen · Medien</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>Aussagengruppe</translation>
        </message>
        <message>
            <source>%1, %2, in text that another outlet has too</source>
            <translation>%1, %2, in Text, den auch ein anderes Medium hat</translation>
        </message>
        <message>
            <source>First seen at %1, by %2</source>
            <translation>Zuerst gesehen bei %1, spätestens %2</translation>
        </message>
        <message>
            <source>Match rejected by you</source>
            <translation>Von Ihnen als Treffer verworfen</translation>
        </message>
        <message>
            <source>Match rejected by %1</source>
            <translation>Als Treffer verworfen von %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>match rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, looked in: %3</source>
            <translation>%1: %2, gesucht in: %3</translation>
        </message>
        <message>
            <source>Told by %1; the times known do not tell who was first</source>
            <translation>Bis %1 berichtet; wer zuerst, sagen die bekannten Zeiten nicht</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageView</name>
        <message>
            <source>Filter claims</source>
            <translation>Aussagen filtern</translation>
        </message>
        <message>
            <source>Filter claim groups by a word</source>
            <translation>Aussagengruppen nach einem Wort filtern</translation>
        </message>
        <message>
            <source>Only differing or not told by all</source>
            <translation>Nur abweichend oder nicht von allen berichtet</translation>
        </message>
        <message>
            <source>Coverage: claim groups by outlets</source>
            <translation>Abdeckung: Aussagengruppen nach Medien</translation>
        </message>
        <message>
            <source>Show rows with a state</source>
            <translation>Zeilen mit einem Zustand zeigen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Rows with: %1</source>
            <translation>Zeilen mit: %1</translation>
        </message>
        <message>
            <source>Count common text once</source>
            <translation>Gemeinsamen Text einmal zählen</translation>
        </message>
        <message>
            <source>Outlets that tell a claim in the same words, as from an agency, count as one (≡).</source>
            <translation>Medien, die eine Aussage mit denselben Worten berichten, etwa von einer Agentur, zählen als eines (≡).</translation>
        </message>
        <message>
            <source>Order of the claim groups</source>
            <translation>Reihenfolge der Aussagengruppen</translation>
        </message>
        <message>
            <source>In the order of the event</source>
            <translation>In der Reihenfolge des Geschehens</translation>
        </message>
        <message>
            <source>Told by most outlets first</source>
            <translation>Von den meisten Medien berichtet zuerst</translation>
        </message>
        <message>
            <source>By first report, as far as known</source>
            <translation>Nach der ersten Meldung, soweit bekannt</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DiscrepancyModel</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was abweicht</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DiscrepancyPanel</name>
        <message>
            <source>Discrepancies</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>Columns of the discrepancies</source>
            <translation>Spalten der Abweichungen</translation>
        </message>
        <message>
            <source>Discrepancies or annotations</source>
            <translation>Abweichungen oder Notizen</translation>
        </message>
        <message>
            <source>Kind of discrepancy</source>
            <translation>Art der Abweichung</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Outlet that takes part</source>
            <translation>Beteiligtes Medium</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>Alle Medien</translation>
        </message>
        <message>
            <source>Discrepancies %1</source>
            <translation>Abweichungen %1</translation>
        </message>
        <message>
            <source>Annotations %1</source>
            <translation>Notizen %1</translation>
        </message>
        <message>
            <source>No discrepancy was found. That is what was found in the stored texts, not a proof that there is none.</source>
            <translation>Es wurde keine Abweichung gefunden. Das ist, was in den abgelegten Texten gefunden wurde, kein Beweis, dass es keine gibt.</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>Nichts passt zu diesen Filtern.</translation>
        </message>
        <message>
            <source>The claims are being compared…</source>
            <translation>Die Aussagen werden verglichen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::EarlierDialog</name>
        <message>
            <source>Earlier Versions</source>
            <translation>Frühere Fassungen</translation>
        </message>
        <message>
            <source>Stopping after this page…</source>
            <translation>Wird nach dieser Seite angehalten…</translation>
        </message>
        <message>
            <source>Older states of an article take their places in its history by the time at which they were seen, with a mark of where they came from. Nothing that is stored changes.</source>
            <translation>Ältere Stände eines Artikels reihen sich nach der Zeit, zu der sie gesehen wurden, in seine Geschichte ein, mit einem Vermerk ihrer Herkunft. Nichts Gespeichertes ändert sich.</translation>
        </message>
        <message>
            <source>Article whose earlier versions are wanted</source>
            <translation>Artikel, dessen frühere Fassungen gesucht werden</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Source: address of a web archive&apos;s TimeMap, or a folder of dated saved pages</source>
            <translation>Quelle: Adresse der TimeMap eines Webarchivs oder ein Ordner datierter gespeicherter Seiten</translation>
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation>&amp;Ordner…</translation>
        </message>
        <message>
            <source>Choose a folder of saved pages</source>
            <translation>Einen Ordner gespeicherter Seiten wählen</translation>
        </message>
        <message>
            <source>How many pages have been looked at</source>
            <translation>Wie viele Seiten angesehen wurden</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Pages are fetched one after the other, with pauses, so as not to burden the archive. You can stop at any time and go on later.</source>
            <translation>Seiten werden nacheinander und mit Pausen geholt, um das Archiv nicht zu belasten. Sie können jederzeit anhalten und später weitermachen.</translation>
        </message>
        <message>
            <source>&amp;Look for Them</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Article:</source>
            <translation>&amp;Artikel:</translation>
        </message>
        <message>
            <source>S&amp;ource:</source>
            <translation>&amp;Quelle:</translation>
        </message>
        <message>
            <source>Folder of Saved Pages</source>
            <translation>Ordner gespeicherter Seiten</translation>
        </message>
        <message>
            <source>Looking at what the source has…</source>
            <translation>Es wird nachgesehen, was die Quelle hat…</translation>
        </message>
        <message>
            <source>New revisions: %1</source>
            <translation>Neue Fassungen: %1</translation>
        </message>
        <message>
            <source>Captures with a text that is stored, recorded as seen then: %1</source>
            <translation>Aufnahmen mit einem gespeicherten Text, als damals gesehen vermerkt: %1</translation>
        </message>
        <message>
            <source>Captures looked at before: %1</source>
            <translation>Schon früher angesehene Aufnahmen: %1</translation>
        </message>
        <message>
            <source>Captures left for the next time: %1</source>
            <translation>Aufnahmen, die für das nächste Mal bleiben: %1</translation>
        </message>
        <message>
            <source>Stopped. What came stays.</source>
            <translation>Angehalten. Was kam, bleibt.</translation>
        </message>
        <message>
            <source>Nothing was found there.</source>
            <translation>Dort wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>Not read. That says nothing about the article.</source>
            <translation>Nicht gelesen. Das sagt nichts über den Artikel.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ErrorBar</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Show the details of the error</source>
            <translation>Einzelheiten des Fehlers zeigen</translation>
        </message>
        <message>
            <source>Dismiss the error</source>
            <translation>Fehler ausblenden</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>Einzelheiten des Fehlers</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>What is offered</source>
            <translation>Was angeboten wird</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What came of it: %1.</source>
            <translation>Das kam dabei heraus: %1.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ErrorText</name>
        <message>
            <source>It was not found. Check that it is still where it was.</source>
            <translation>Es wurde nicht gefunden. Prüfen Sie, ob es noch am selben Ort ist.</translation>
        </message>
        <message>
            <source>It could not be read. Check its permissions and try again.</source>
            <translation>Es konnte nicht gelesen werden. Prüfen Sie die Zugriffsrechte und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>It is too large for an article. Save the article alone and add that.</source>
            <translation>Es ist zu groß für einen Artikel. Speichern Sie nur den Artikel und fügen Sie diesen hinzu.</translation>
        </message>
        <message>
            <source>There is nothing to read in it.</source>
            <translation>Darin ist nichts zu lesen.</translation>
        </message>
        <message>
            <source>It is not text. Save the page as text or HTML and add that.</source>
            <translation>Es ist kein Text. Speichern Sie die Seite als Text oder HTML und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>Its format is broken.</source>
            <translation>Sein Format ist beschädigt.</translation>
        </message>
        <message>
            <source>Parallax does not know this format yet.</source>
            <translation>Parallax kennt dieses Format noch nicht.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again; nothing stored was lost.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts Abgelegtes ging verloren.</translation>
        </message>
        <message>
            <source>The place cannot be written to. Choose another folder or change its permissions.</source>
            <translation>Dorthin kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder ändern Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <source>Stored data does not match its checksum. Restore the workspace from a copy.</source>
            <translation>Abgelegte Daten passen nicht zu ihrer Prüfsumme. Stellen Sie den Arbeitsbereich aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <source>The archive reported an error.</source>
            <translation>Das Archiv meldete einen Fehler.</translation>
        </message>
        <message>
            <source>The page engine failed. Try again.</source>
            <translation>Die Seitenanzeige ist gescheitert. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FigureScale</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Figures, read as numbers</source>
            <translation>Zahlen, als Werte gelesen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FirstRun</name>
        <message>
            <source>Put two or more articles side by side</source>
            <translation>Legen Sie zwei oder mehr Artikel nebeneinander</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Paste text…</source>
            <translation>Text einfügen…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>Parallax finds the claims they share, shows where figures, quotations and order differ, and keeps every revision it has seen.</source>
            <translation>Parallax findet die gemeinsamen Aussagen, zeigt, wo Zahlen, Zitate und Reihenfolge abweichen, und bewahrt jede Fassung auf, die es gesehen hat.</translation>
        </message>
        <message>
            <source>Open the sample event</source>
            <translation>Das Beispielereignis öffnen</translation>
        </message>
        <message>
            <source>Paste the text of an article</source>
            <translation>Text eines Artikels einfügen</translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>Dateien zum Einlesen wählen</translation>
        </message>
        <message>
            <source>A bridge closed after a ship strike: four invented outlets, one of them with two revisions. Nothing is fetched.</source>
            <translation>Eine Brücke, gesperrt nach einem Schiffsstoß: vier erfundene Medien, eines davon mit zwei Fassungen. Nichts wird geladen.</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>Text einfügen</translation>
        </message>
        <message>
            <source>Copy an article from a page and paste it here, one outlet at a time. Two outlets are enough to begin.</source>
            <translation>Kopieren Sie einen Artikel von einer Seite und fügen Sie ihn hier ein, ein Medium nach dem anderen. Zwei Medien genügen für den Anfang.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>Einlesen, was Sie haben</translation>
        </message>
        <message>
            <source>Articles saved as text or HTML, pages of a revision tracker, or a folder of them. Dropping them on this window works too.</source>
            <translation>Als Text oder HTML gespeicherte Artikel, Seiten eines Fassungsverfolgers oder ein Ordner davon. Sie lassen sich auch auf dieses Fenster ziehen.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>Wege zum Anfang</translation>
        </message>
        <message>
            <source>Articles are stored on this computer, in %1. Parallax contacts an outlet only when you ask it to, and shows stored pages without scripts and without network.</source>
            <translation>Artikel werden auf diesem Rechner abgelegt, in %1. Parallax nimmt nur dann mit einem Medium Verbindung auf, wenn Sie es verlangen, und zeigt abgelegte Seiten ohne Skripte und ohne Netz.</translation>
        </message>
        <message>
            <source>Reading the sample…</source>
            <translation>Das Beispiel wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::HistoryPanel</name>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Headlines, standfirsts and captions over time</source>
            <translation>Überschriften, Vorspanne und Bildtexte im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Revisions searched</source>
            <translation>Durchsuchte Fassungen</translation>
        </message>
        <message>
            <source>The first revision that has given words (Ctrl+F)</source>
            <translation>Die erste Fassung mit gegebenen Wörtern (Strg+F)</translation>
        </message>
        <message>
            <source>Changes by kind</source>
            <translation>Änderungen nach Art</translation>
        </message>
        <message>
            <source>Columns of the changes</source>
            <translation>Spalten der Änderungen</translation>
        </message>
        <message>
            <source>Words to look for in all revisions</source>
            <translation>Wörter, nach denen in allen Fassungen gesucht wird</translation>
        </message>
        <message>
            <source>First revision with …</source>
            <translation>Erste Fassung mit …</translation>
        </message>
        <message>
            <source>Type words and press Enter: every revision of the article is searched.</source>
            <translation>Wörter eingeben und Enter drücken: Jede Fassung des Artikels wird durchsucht.</translation>
        </message>
        <message>
            <source>The two texts do not differ.</source>
            <translation>Die beiden Texte unterscheiden sich nicht.</translation>
        </message>
        <message>
            <source>Headlines</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <source>Standfirsts</source>
            <translation>Vorspanne</translation>
        </message>
        <message>
            <source>Photo captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>None was seen.</source>
            <translation>Keine wurden gesehen.</translation>
        </message>
        <message>
            <source>Rev %1</source>
            <translation>Fassung %1</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>First seen so %1</source>
            <translation>So zuerst gesehen %1</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>No revision of this article has these words.</source>
            <translation>Keine Fassung dieses Artikels hat diese Wörter.</translation>
        </message>
        <message>
            <source>First found in revision %1, seen %2.</source>
            <translation>Zuerst gefunden in Fassung %1, gesehen %2.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::HistoryView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Older revision</source>
            <translation>Ältere Fassung</translation>
        </message>
        <message>
            <source>Newer revision</source>
            <translation>Neuere Fassung</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>between two revision choosers: "Rev 1 to Rev 2"</extracomment>
            <translation>bis</translation>
        </message>
        <message>
            <source>Side by Side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>In einem Text</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Show the change: %1</source>
            <translation>Änderung zeigen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n revision(s)</source>
            <translation>
                <numerusform>%1 · eine Fassung</numerusform>
                <numerusform>%1 · %Ln Fassungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Rev %1 · seen %2</source>
            <translation>Fassung %1 · gesehen %2</translation>
        </message>
        <message>
            <source>One revision was seen; there is nothing to compare it with yet.</source>
            <translation>Eine Fassung wurde gesehen; es gibt noch nichts, womit sie zu vergleichen wäre.</translation>
        </message>
        <message>
            <source>Sentences: %1 edited, %2 added, %3 not seen any more, %4 moved, %5 unchanged</source>
            <translation>Sätze: %1 geändert, %2 neu, %3 nicht mehr gesehen, %4 verschoben, %5 gleich</translation>
        </message>
        <message>
            <source>It could not be read.</source>
            <translation>Es konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>New Since Last Look</source>
            <translation>Neu seit dem letzten Blick</translation>
        </message>
        <message>
            <source>New Since Last Look (%1)</source>
            <translation>Neu seit dem letzten Blick (%1)</translation>
        </message>
        <message>
            <source>Show what changed since you last looked</source>
            <translation>Zeigen, was sich änderte, seit Sie zuletzt hineinsahen</translation>
        </message>
        <message>
            <source>Show a longer time (−)</source>
            <translation>Längere Zeit zeigen (−)</translation>
        </message>
        <message>
            <source>Show a shorter time (+)</source>
            <translation>Kürzere Zeit zeigen (+)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>Die ganze Zeit zeigen (0)</translation>
        </message>
        <message>
            <source>Copy as &amp;Patch</source>
            <translation>Als &amp;Patch kopieren</translation>
        </message>
        <message>
            <source>Open in &amp;Git Tool</source>
            <translation>Im &amp;Git-Programm öffnen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More to do with these two revisions</source>
            <translation>Mehr mit diesen beiden Fassungen</translation>
        </message>
        <message>
            <source>%1, rev %2 · seen %3</source>
            <translation>%1, Fassung %2 · gesehen %3</translation>
        </message>
        <message>
            <source>No git tool and no file manager was found. The repository is in %1.</source>
            <translation>Weder ein Git-Programm noch eine Dateiverwaltung wurde gefunden. Das Repositorium liegt in %1.</translation>
        </message>
        <message>
            <source>%1 could not be started. The repository is in %2.</source>
            <translation>%1 konnte nicht gestartet werden. Das Repositorium liegt in %2.</translation>
        </message>
        <message>
            <source>No git tool was found; the folder of the repository is opened instead.</source>
            <translation>Kein Git-Programm wurde gefunden; stattdessen wird der Ordner des Repositoriums geöffnet.</translation>
        </message>
        <message>
            <source>● size of change   ◆ added later   ▬ changed some time in between   ✓ note found   ╌ headline in between   × not reached   ▨ no look recorded</source>
            <translation>● Umfang der Änderung   ◆ später ergänzt   ▬ irgendwann dazwischen geändert   ✓ Hinweis gefunden   ╌ Schlagzeile dazwischen   × nicht erreicht   ▨ kein Nachsehen verzeichnet</translation>
        </message>
        <message>
            <source>&amp;Fold Unchanged Paragraphs</source>
            <translation>&amp;Unveränderte Absätze einklappen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportDialog</name>
        <message>
            <source>Add Files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Hinzuzufügende Dateien</translation>
        </message>
        <message>
            <source>Paste Text</source>
            <translation>Text einfügen</translation>
        </message>
        <message>
            <source>Text of the article, headline first</source>
            <translation>Text des Artikels, Schlagzeile zuerst</translation>
        </message>
        <message>
            <source>Paste one article here, headline first.</source>
            <translation>Fügen Sie hier einen Artikel ein, Schlagzeile zuerst.</translation>
        </message>
        <message>
            <source>Event that the articles tell</source>
            <translation>Ereignis, von dem die Artikel berichten</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Name des Ereignisses</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Who published it</source>
            <translation>Wer es veröffentlichte</translation>
        </message>
        <message>
            <source>As each page names it</source>
            <translation>Wie jede Seite es nennt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add to the event</source>
            <translation>Zum Ereignis hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>&amp;Medium</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it lies too deep.</source>
            <translation>Der Ordner %1 wurde ausgelassen: Er liegt zu tief.</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it may not be read.</source>
            <translation>Der Ordner %1 wurde ausgelassen: Er darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it holds the parts of a saved page.</source>
            <translation>Der Ordner %1 wurde ausgelassen: Er enthält die Teile einer gespeicherten Seite.</translation>
        </message>
        <message numerus="yes">
            <source>%n further file(s) were left out.</source>
            <translation>
                <numerusform>Eine weitere Datei wurde ausgelassen.</numerusform>
                <numerusform>%Ln weitere Dateien wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that are no pages were left out.</source>
            <translation>
                <numerusform>Eine Datei, die keine Seite ist, wurde ausgelassen.</numerusform>
                <numerusform>%Ln Dateien, die keine Seiten sind, wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) larger than %1 MB were left out.</source>
            <translation>
                <numerusform>Ein Datensatz, der größer als %1 MB ist, wurde ausgelassen.</numerusform>
                <numerusform>%Ln Datensätze, die größer als %1 MB sind, wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) without an answer of a server were left out.</source>
            <translation>
                <numerusform>Ein Datensatz ohne Antwort eines Servers wurde ausgelassen.</numerusform>
                <numerusform>%Ln Datensätze ohne Antwort eines Servers wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) with the status %1 were left out.</source>
            <translation>
                <numerusform>Ein Datensatz mit dem Status %1 wurde ausgelassen.</numerusform>
                <numerusform>%Ln Datensätze mit dem Status %1 wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of an unknown type were left out.</source>
            <translation>
                <numerusform>Ein Datensatz eines unbekannten Typs wurde ausgelassen.</numerusform>
                <numerusform>%Ln Datensätze eines unbekannten Typs wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the type %1 were left out.</source>
            <translation>
                <numerusform>Ein Datensatz des Typs %1 wurde ausgelassen.</numerusform>
                <numerusform>%Ln Datensätze des Typs %1 wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty record(s) were left out.</source>
            <translation>
                <numerusform>Ein leerer Datensatz wurde ausgelassen.</numerusform>
                <numerusform>%Ln leere Datensätze wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored page(s) named in it have no date that can be read.</source>
            <translation>
                <numerusform>Eine gespeicherte Seite, die darin genannt ist, hat kein lesbares Datum.</numerusform>
                <numerusform>%Ln gespeicherte Seiten, die darin genannt sind, haben kein lesbares Datum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further part(s) of the list of stored pages were left for the next time.</source>
            <translation>
                <numerusform>%Ln weiterer Teil der Liste gespeicherter Seiten blieb für das nächste Mal.</numerusform>
                <numerusform>%Ln weitere Teile der Liste gespeicherter Seiten blieben für das nächste Mal.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not checked: its digest %2 is of an unknown kind.</source>
            <translation>%1 wurde nicht geprüft: Die Prüfsumme %2 ist von unbekannter Art.</translation>
        </message>
        <message>
            <source>It carries a signature, which was not verified.</source>
            <translation>Sie trägt eine Signatur, die nicht geprüft wurde.</translation>
        </message>
        <message>
            <source>It carries a signature of %1 of %2, which was not verified.</source>
            <translation>Sie trägt eine Signatur von %1 vom %2, die nicht geprüft wurde.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Darin steht kein Text.</translation>
        </message>
        <message>
            <source>It does not read like an article.</source>
            <translation>Er liest sich nicht wie ein Artikel.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Inspector</name>
        <message>
            <source>Claim group in words</source>
            <translation>Aussagengruppe in Worten</translation>
        </message>
        <message>
            <source>Annotate</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Write a note on this claim group</source>
            <translation>Eine Notiz zu dieser Aussagengruppe schreiben</translation>
        </message>
        <message>
            <source>Write a note on this claim group (a)</source>
            <translation>Eine Notiz zu dieser Aussagengruppe schreiben (a)</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Prüffeld</translation>
        </message>
        <message>
            <source>Told alike</source>
            <translation>Gleich berichtet</translation>
        </message>
        <message>
            <source>Claim %1 of %2 · %3</source>
            <translation>Aussage %1 von %2 · %3</translation>
        </message>
        <message>
            <source>Here stands, in words, what the chosen claim is in each outlet.</source>
            <translation>Hier steht in Worten, wie die gewählte Aussage in jedem Medium lautet.</translation>
        </message>
        <message>
            <source>Choose a claim: click one in a text, or press n for the next one.</source>
            <translation>Wählen Sie eine Aussage: Klicken Sie auf eine im Text oder drücken Sie n für die nächste.</translation>
        </message>
        <message>
            <source>Annotations and codes</source>
            <translation>Notizen und Codes</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Edit note %1</source>
            <translation>Notiz %1 ändern</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove note %1</source>
            <translation>Notiz %1 entfernen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Confirm that these claims tell the same</source>
            <translation>Bestätigen, dass diese Aussagen dasselbe sagen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Reject the match: these claims do not tell the same</source>
            <translation>Die Zuordnung verwerfen: Diese Aussagen sagen nicht dasselbe</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Link a claim of this group with another claim</source>
            <translation>Eine Aussage dieser Gruppe mit einer anderen verbinden</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenlegen</translation>
        </message>
        <message>
            <source>Merge this group with another group</source>
            <translation>Diese Gruppe mit einer anderen zusammenlegen</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Split claims off into a group of their own</source>
            <translation>Aussagen in eine eigene Gruppe abteilen</translation>
        </message>
        <message>
            <source>≠ %1</source>
            <translation>≠ %1</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <translation>✓ %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::InspectorSections</name>
        <message>
            <source>%1 · source: %2</source>
            <translation>%1 · Quelle: %2</translation>
        </message>
        <message>
            <source>%1 · source not named</source>
            <translation>%1 · Quelle nicht genannt</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was abweicht</translation>
        </message>
        <message>
            <source>Figures, read as numbers</source>
            <translation>Zahlen, als Werte gelesen</translation>
        </message>
        <message>
            <source>arrow: more or less than · bar: about, or a range</source>
            <translation>Pfeil: mehr oder weniger als · Balken: etwa oder eine Spanne</translation>
        </message>
        <message>
            <source>Why matched</source>
            <translation>Warum zugeordnet</translation>
        </message>
        <message>
            <source>Match %1 · confidence %2</source>
            <translation>Übereinstimmung %1 · Sicherheit %2</translation>
        </message>
        <message>
            <source>Not found in</source>
            <translation>Nicht gefunden in</translation>
        </message>
        <message>
            <source>Looked in: %1</source>
            <translation>Gesucht in: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Confidence of the match: %1</source>
            <translation>Sicherheit der Zuordnung: %1</translation>
        </message>
        <message>
            <source>Not found by the analysis: held together by a reader.</source>
            <translation>Nicht von der Analyse gefunden: von einem Leser zusammengehalten.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>Tasten und ihre Wirkung</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Columns of the keys</source>
            <translation>Spalten der Tasten</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LibraryModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>ein Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s). %1</source>
            <translation>
                <numerusform>Eine Fassung. %1</numerusform>
                <numerusform>%Ln Fassungen. %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed since you saw it.</source>
            <translation>Geändert, seit Sie ihn gesehen haben.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LeftOutDialog</name>
        <message>
            <source>Also &amp;short pieces, such as menus and buttons</source>
            <translation>Auch &amp;kurze Stücke wie Menüs und Schaltflächen</translation>
        </message>
        <message>
            <source>Find among what was left out</source>
            <translation>Im Ausgelassenen suchen</translation>
        </message>
        <message>
            <source>Blocks of the page that are not in the article</source>
            <translation>Blöcke der Seite, die nicht im Artikel stehen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Left out as</source>
            <translation>Ausgelassen als</translation>
        </message>
        <message>
            <source>The block in full</source>
            <translation>Der ganze Block</translation>
        </message>
        <message>
            <source>consent notice</source>
            <translation>Einwilligungshinweis</translation>
        </message>
        <message>
            <source>hidden on the page</source>
            <translation>auf der Seite verborgen</translation>
        </message>
        <message>
            <source>shown without scripts only</source>
            <translation>nur ohne Skripte sichtbar</translation>
        </message>
        <message>
            <source>newsletter box</source>
            <translation>Newsletter-Kasten</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>Zitat im Kasten</translation>
        </message>
        <message>
            <source>share buttons</source>
            <translation>Teilen-Schaltflächen</translation>
        </message>
        <message>
            <source>readers’ comments</source>
            <translation>Leserkommentare</translation>
        </message>
        <message>
            <source>foot of the page</source>
            <translation>Fuß der Seite</translation>
        </message>
        <message>
            <source>navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>links to other articles</source>
            <translation>Verweise auf andere Artikel</translation>
        </message>
        <message>
            <source>head of the page</source>
            <translation>Kopf der Seite</translation>
        </message>
        <message>
            <source>side box</source>
            <translation>Randkasten</translation>
        </message>
        <message>
            <source>form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>not taken for the article’s text</source>
            <translation>nicht für Text des Artikels gehalten</translation>
        </message>
        <message>
            <source>stands in the article already</source>
            <translation>steht schon im Artikel</translation>
        </message>
        <message>
            <source>too far down the page</source>
            <translation>zu weit unten auf der Seite</translation>
        </message>
        <message>
            <source>running head or page number</source>
            <translation>Kolumnentitel oder Seitenzahl</translation>
        </message>
        <message>
            <source>stands above the headline</source>
            <translation>steht über der Schlagzeile</translation>
        </message>
        <message>
            <source>frame of the tracker’s page</source>
            <translation>Rahmen der Tracker-Seite</translation>
        </message>
        <message>
            <source>What was left out: %1</source>
            <translation>Ausgelassenes: %1</translation>
        </message>
        <message>
            <source>Everything that was on the page of %1 is in the article.</source>
            <translation>Alles, was auf der Seite von %1 stand, ist im Artikel.</translation>
        </message>
        <message>
            <source>When the page of %1 was read, these blocks were not taken for the article. A block that you put back counts as text of the article, in this revision and in every other one that has it. What is stored does not change.</source>
            <translation>Beim Lesen der Seite von %1 wurden diese Blöcke nicht zum Artikel gerechnet. Ein Block, den Sie zurückholen, zählt als Text des Artikels, in dieser Fassung und in jeder anderen, die ihn hat. Das Gespeicherte ändert sich nicht.</translation>
        </message>
        <message>
            <source>put back by you</source>
            <translation>von Ihnen zurückgeholt</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>%1 of %2 blocks shown</source>
            <translation>%1 von %2 Blöcken gezeigt</translation>
        </message>
        <message>
            <source>&amp;Take Out Again</source>
            <translation>Wieder &amp;auslassen</translation>
        </message>
        <message>
            <source>&amp;Put Back</source>
            <translation>&amp;Zurückholen</translation>
        </message>
        <message>
            <source>Take this block out of the article again</source>
            <translation>Diesen Block wieder aus dem Artikel nehmen</translation>
        </message>
        <message>
            <source>Put this block back into the article</source>
            <translation>Diesen Block in den Artikel zurückholen</translation>
        </message>
        <message>
            <source>known not to belong to this outlet’s articles</source>
            <translation>gehört bekanntlich nicht zu den Artikeln dieses Mediums</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LibraryPanel</name>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>No event yet. An event is one happening and the articles that tell it.</source>
            <translation>Noch kein Ereignis. Ein Ereignis ist ein Geschehen und die Artikel, die davon berichten.</translation>
        </message>
        <message>
            <source>Show the library as letters</source>
            <translation>Bibliothek als Buchstaben zeigen</translation>
        </message>
        <message>
            <source>Show the library as a list</source>
            <translation>Bibliothek als Liste zeigen</translation>
        </message>
        <message>
            <source>Events and articles</source>
            <translation>Ereignisse und Artikel</translation>
        </message>
        <message>
            <source>Filter outlets, headlines</source>
            <translation>Medien, Schlagzeilen filtern</translation>
        </message>
        <message>
            <source>Filter the library by outlet or headline</source>
            <translation>Bibliothek nach Medium oder Schlagzeile filtern</translation>
        </message>
        <message>
            <source>Open in Compare</source>
            <translation>Im Vergleich öffnen</translation>
        </message>
        <message>
            <source>Show History</source>
            <translation>Verlauf zeigen</translation>
        </message>
        <message>
            <source>Add Files to This Event…</source>
            <translation>Dateien zu diesem Ereignis hinzufügen…</translation>
        </message>
        <message>
            <source>Track This Article</source>
            <translation>Diesen Artikel verfolgen</translation>
        </message>
        <message>
            <source>Move to Event</source>
            <translation>In Ereignis verschieben</translation>
        </message>
        <message>
            <source>Take Out of This Event</source>
            <translation>Aus diesem Ereignis nehmen</translation>
        </message>
        <message>
            <source>Words, tag:regional for a tag, owner:foundation for a field of your own; quotation marks hold words together.</source>
            <translation>Wörter, tag:regional für ein Schlagwort, eigentümer:stiftung für ein eigenes Feld; Anführungszeichen halten Wörter zusammen.</translation>
        </message>
        <message>
            <source>Tags and Fields of This Event…</source>
            <translation>Schlagwörter und Felder dieses Ereignisses …</translation>
        </message>
        <message>
            <source>Outlet…</source>
            <translation>Medium …</translation>
        </message>
        <message>
            <source>Tags and Fields of This Article…</source>
            <translation>Schlagwörter und Felder dieses Artikels …</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MainWindow</name>
        <message>
            <source>Parallax</source>
            <translation>Parallax</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Einlesens</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Einlesen abbrechen</translation>
        </message>
        <message>
            <source>? shows all keys</source>
            <translation>? zeigt alle Tasten</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <source>Reading %1 of %2: %3</source>
            <translation>Lese %1 von %2: %3</translation>
        </message>
        <message>
            <source>The history could not be shown.</source>
            <translation>Der Verlauf konnte nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>Some articles could not be loaded; the others are shown.</source>
            <translation>Einige Artikel konnten nicht geladen werden; die anderen werden gezeigt.</translation>
        </message>
        <message>
            <source>The note could not be stored.</source>
            <translation>Die Notiz konnte nicht abgelegt werden.</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>%1 &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>%1 &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>The workspace in %1 could not be opened.</source>
            <translation>Der Arbeitsbereich in %1 konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The sample event could not be opened.</source>
            <translation>Das Beispielereignis konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>Some articles of the sample could not be read.</source>
            <translation>Einige Artikel des Beispiels konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Vergleiche…</translation>
        </message>
        <message>
            <source>The event could not be compared.</source>
            <translation>Das Ereignis konnte nicht verglichen werden.</translation>
        </message>
        <message>
            <source>%1 – Parallax</source>
            <translation>%1 – Parallax</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>eine Aussage</numerusform>
                <numerusform>%Ln Aussagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>in einem Artikel</numerusform>
                <numerusform>in %Ln Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shared</source>
            <translation>
                <numerusform>eine gemeinsam</numerusform>
                <numerusform>%Ln gemeinsam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discrepancies</source>
            <translation>
                <numerusform>eine Abweichung</numerusform>
                <numerusform>%Ln Abweichungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n told by one outlet only</source>
            <translation>
                <numerusform>eine nur von einem Medium berichtet</numerusform>
                <numerusform>%Ln nur von einem Medium berichtet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3 · %4 · %5</source>
            <translation>%1 %2 · %3 · %4 · %5</translation>
        </message>
        <message>
            <source>Only files of this computer can be dropped here. “Capture from the Web” opens an address.</source>
            <translation>Hier lassen sich nur Dateien dieses Rechners ablegen. „Aus dem Netz festhalten“ öffnet eine Adresse.</translation>
        </message>
        <message>
            <source>Add Files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Articles (*.txt *.html *.htm *.md)</source>
            <translation>Artikel (*.txt *.html *.htm *.md)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) could not be read; the others were added.</source>
            <translation>
                <numerusform>Eine Eingabe konnte nicht gelesen werden; die anderen wurden hinzugefügt.</numerusform>
                <numerusform>%Ln Eingaben konnten nicht gelesen werden; die anderen wurden hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export Report</source>
            <translation>Bericht ausgeben</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-Dokument (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>Markdown text (*.md)</source>
            <translation>Markdown-Text (*.md)</translation>
        </message>
        <message>
            <source>Table of discrepancies (*.csv)</source>
            <translation>Tabelle der Abweichungen (*.csv)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Daten (*.json)</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Bericht wird geschrieben…</translation>
        </message>
        <message>
            <source>The report was written to %1.</source>
            <translation>Der Bericht wurde nach %1 geschrieben.</translation>
        </message>
        <message>
            <source>The report could not be written to %1.</source>
            <translation>Der Bericht konnte nicht nach %1 geschrieben werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of wordings differ</source>
            <translation>
                <numerusform>ein Paar von Wortlauten weicht ab</numerusform>
                <numerusform>%Ln Paare von Wortlauten weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages cannot be captured here.</source>
            <translation>Seiten lassen sich hier nicht festhalten.</translation>
        </message>
        <message>
            <source>None of these articles has a web address to look at.</source>
            <translation>Keiner dieser Artikel hat eine Webadresse, an der sich nachsehen ließe.</translation>
        </message>
        <message>
            <source>Looking at the articles again…</source>
            <translation>Die Artikel werden erneut angesehen …</translation>
        </message>
        <message>
            <source>The articles could not be looked at.</source>
            <translation>Die Artikel konnten nicht angesehen werden.</translation>
        </message>
        <message>
            <source>New revisions: %1</source>
            <translation>Neue Fassungen: %1</translation>
        </message>
        <message>
            <source>Looked again: no article has changed.</source>
            <translation>Erneut angesehen: Kein Artikel hat sich geändert.</translation>
        </message>
        <message>
            <source>Not shown at their addresses: %1. That does not say that they were removed.</source>
            <translation>An ihren Adressen nicht gezeigt: %1. Das heißt nicht, dass sie entfernt wurden.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The network is not used, because its settings cannot be followed: %1. Nothing was asked for.</source>
            <translation>Das Netz wird nicht benutzt, weil seine Einstellungen nicht befolgt werden können: %1. Es wurde nichts abgefragt.</translation>
        </message>
        <message>
            <source>The decision could not be stored.</source>
            <translation>Die Entscheidung konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <source>Your Name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Under this name your notes and decisions are stored:</source>
            <translation>Unter diesem Namen werden Ihre Notizen und Entscheidungen gespeichert:</translation>
        </message>
        <message>
            <source>Cancel looking</source>
            <translation>Das Nachsehen abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Cancelled: %n article(s) were looked at, and none of them has changed.</source>
            <translation>
                <numerusform>Abgebrochen: Nach %Ln Artikel wurde gesehen, und er hat sich nicht geändert.</numerusform>
                <numerusform>Abgebrochen: Nach %Ln Artikeln wurde gesehen, und keiner davon hat sich geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The network settings could not be stored.</source>
            <translation>Die Netzeinstellungen konnten nicht gespeichert werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) unread</source>
            <translation>
                <numerusform>%Ln Änderung ungelesen</numerusform>
                <numerusform>%Ln Änderungen ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Verfolgung</translation>
        </message>
        <message>
            <source>Tracking: %1</source>
            <translation>Verfolgung: %1</translation>
        </message>
        <message>
            <source>This article is in no event.</source>
            <translation>Dieser Artikel gehört zu keinem Ereignis.</translation>
        </message>
        <message>
            <source>There is no file, web address or text in this that could become an article.</source>
            <translation>Darin ist keine Datei, Webadresse und kein Text, woraus ein Artikel werden könnte.</translation>
        </message>
        <message numerus="yes">
            <source>Fetching %n page(s)…</source>
            <translation>
                <numerusform>%Ln Seite wird geholt…</numerusform>
                <numerusform>%Ln Seiten werden geholt…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel fetching</source>
            <translation>Das Holen abbrechen</translation>
        </message>
        <message>
            <source>Cancelled. What was stored stays.</source>
            <translation>Abgebrochen. Was gespeichert wurde, bleibt.</translation>
        </message>
        <message>
            <source>The pages could not be fetched.</source>
            <translation>Die Seiten konnten nicht geholt werden.</translation>
        </message>
        <message>
            <source>The event could not be changed.</source>
            <translation>Das Ereignis konnte nicht geändert werden.</translation>
        </message>
        <message>
            <source>Moving an Article</source>
            <translation>Verschieben eines Artikels</translation>
        </message>
        <message>
            <source>Taking an Article Out</source>
            <translation>Herausnehmen eines Artikels</translation>
        </message>
        <message>
            <source>%1, revision %2: %3</source>
            <translation>%1, Fassung %2: %3</translation>
        </message>
        <message>
            <source>“%1” belongs to no event; add it to one to see it.</source>
            <translation>„%1“ gehört zu keinem Ereignis; fügen Sie den Artikel einem hinzu, um ihn zu sehen.</translation>
        </message>
        <message>
            <source>Open an event first: earlier versions belong to an article.</source>
            <translation>Öffnen Sie zuerst ein Ereignis: Frühere Fassungen gehören zu einem Artikel.</translation>
        </message>
        <message>
            <source>The description could not be stored.</source>
            <translation>Die Beschreibung konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>This article names no outlet to be described.</source>
            <translation>Dieser Artikel nennt kein Medium, das zu beschreiben wäre.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The descriptions of the library could not be read.</source>
            <translation>Die Beschreibungen der Bibliothek konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Export Event</source>
            <translation>Ereignis ausgeben</translation>
        </message>
        <message>
            <source>Everything with checksums, BagIt (*.zip)</source>
            <translation>Alles mit Prüfsummen, BagIt (*.zip)</translation>
        </message>
        <message>
            <source>Linked data (*.jsonld)</source>
            <translation>Verknüpfte Daten (*.jsonld)</translation>
        </message>
        <message>
            <source>Complete table (*.csv)</source>
            <translation>Vollständige Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Project for qualitative analysis, REFI-QDA (*.qdpx)</source>
            <translation>Projekt für qualitative Analyse, REFI-QDA (*.qdpx)</translation>
        </message>
        <message>
            <source>Captured pages for replay, WACZ (*.wacz)</source>
            <translation>Aufgenommene Seiten zum Wiedergeben, WACZ (*.wacz)</translation>
        </message>
        <message>
            <source>Stored history, git bundle (*.bundle)</source>
            <translation>Gespeicherte Geschichte, git-Bündel (*.bundle)</translation>
        </message>
        <message>
            <source>%1 has none of the endings that an event can be exported to: .zip .jsonld .csv .qdpx .wacz .bundle</source>
            <translation>%1 hat keine der Endungen, in die ein Ereignis ausgegeben werden kann: .zip .jsonld .csv .qdpx .wacz .bundle</translation>
        </message>
        <message>
            <source>Exporting the event…</source>
            <translation>Das Ereignis wird ausgegeben …</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Ausgabe abbrechen</translation>
        </message>
        <message>
            <source>The export was cancelled; nothing was written.</source>
            <translation>Die Ausgabe wurde abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Nothing of this event can stand in %1. Web archives hold captured web pages only; the other formats hold plain texts, too.</source>
            <translation>Nichts von diesem Ereignis kann in %1 stehen. Webarchive enthalten nur aufgenommene Webseiten; die anderen Formate enthalten auch reine Texte.</translation>
        </message>
        <message>
            <source>The event could not be exported to %1.</source>
            <translation>Das Ereignis konnte nicht nach %1 ausgegeben werden.</translation>
        </message>
        <message>
            <source>The event was exported to %1.</source>
            <translation>Das Ereignis wurde nach %1 ausgegeben.</translation>
        </message>
        <message>
            <source>The event was exported to %1, but not all of it.</source>
            <translation>Das Ereignis wurde nach %1 ausgegeben, aber nicht vollständig.</translation>
        </message>
        <message>
            <source>Choose an article first.</source>
            <translation>Bitte zuerst einen Artikel wählen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Articles: %1 · their claims are being compared</source>
            <translation>Artikel: %1 · ihre Aussagen werden verglichen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Measured</name>
        <message>
            <source>The same claim in two outlets</source>
            <translation>Dieselbe Aussage in zwei Medien</translation>
        </message>
        <message>
            <source>What disagrees</source>
            <translation>Was sich widerspricht</translation>
        </message>
        <message>
            <source>Two sentences without an event around them</source>
            <translation>Zwei Sätze ohne ein Ereignis ringsum</translation>
        </message>
        <message>
            <source>Sentences of two revisions</source>
            <translation>Sätze zweier Fassungen</translation>
        </message>
        <message>
            <source>Who is quoted</source>
            <translation>Wer zitiert wird</translation>
        </message>
        <message>
            <source>Where sentences end</source>
            <translation>Wo Sätze enden</translation>
        </message>
        <message>
            <source>Four news events of three outlets each, links made by hand, scored with parameters fitted on twenty others. The parameters in use were fitted on all of them.</source>
            <translation>Vier Nachrichtenereignisse aus je drei Medien, von Hand verknüpft, bewertet mit Parametern, die an zwanzig anderen angepasst wurden. Die benutzten Parameter wurden an allen angepasst.</translation>
        </message>
        <message>
            <source>Twenty news events of three outlets each, links made by hand; each fifth scored by what was fitted on the others.</source>
            <translation>Zwanzig Nachrichtenereignisse aus je drei Medien, von Hand verknüpft; jedes Fünftel bewertet mit dem, was an den anderen angepasst wurde.</translation>
        </message>
        <message>
            <source>The same four events, on the links that the program finds itself.</source>
            <translation>Dieselben vier Ereignisse, auf den Verknüpfungen, die das Programm selbst findet.</translation>
        </message>
        <message>
            <source>The same twenty events, on the links that the program finds itself.</source>
            <translation>Dieselben zwanzig Ereignisse, auf den Verknüpfungen, die das Programm selbst findet.</translation>
        </message>
        <message>
            <source>Pairs of sentences of the Microsoft Research Paraphrase Corpus; nothing was fitted on it.</source>
            <translation>Satzpaare des Microsoft Research Paraphrase Corpus; nichts wurde daran angepasst.</translation>
        </message>
        <message>
            <source>Revisions of public government pages, sentences linked by hand; each half scored by what was fitted on the other.</source>
            <translation>Fassungen öffentlicher Behördenseiten, Sätze von Hand verknüpft; jede Hälfte bewertet mit dem, was an der anderen angepasst wurde.</translation>
        </message>
        <message>
            <source>Such pages with made-up edits; each half scored by what was fitted on the other.</source>
            <translation>Solche Seiten mit erdachten Änderungen; jede Hälfte bewertet mit dem, was an der anderen angepasst wurde.</translation>
        </message>
        <message>
            <source>Direct quotations in news text, speakers marked by hand.</source>
            <translation>Wörtliche Zitate in Nachrichtentexten, Sprecher von Hand markiert.</translation>
        </message>
        <message>
            <source>News text, ends of sentences marked by hand.</source>
            <translation>Nachrichtentext, Satzenden von Hand markiert.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>Its fitted part alone</source>
            <translation>Sein angepasster Teil allein</translation>
        </message>
        <message>
            <source>Counting common words, for comparison</source>
            <translation>Gemeinsame Wörter zählen, zum Vergleich</translation>
        </message>
        <message>
            <source>Two careful people, compared with each other</source>
            <translation>Zwei sorgfältige Menschen, miteinander verglichen</translation>
        </message>
        <message>
            <source>All kinds but prominence</source>
            <translation>Alle Arten außer der Gewichtung</translation>
        </message>
        <message>
            <source>These figures rest on few links: a difference of 0.02 says nothing.</source>
            <translation>Diese Zahlen beruhen auf wenigen Verknüpfungen: Ein Unterschied von 0,02 sagt nichts.</translation>
        </message>
        <message>
            <source>One rule about counted things was set by hand after looking at these events.</source>
            <translation>Eine Regel über gezählte Dinge wurde von Hand gesetzt, nachdem diese Ereignisse angesehen worden waren.</translation>
        </message>
        <message>
            <source>The rules were written while looking at the errors on these events. On fresh ones, expect more of them.</source>
            <translation>Die Regeln wurden mit Blick auf die Fehler an diesen Ereignissen geschrieben. An neuen sind mehr Fehler zu erwarten.</translation>
        </message>
        <message>
            <source>What is counted was chosen while looking at all of these texts, which flatters the figures a little.</source>
            <translation>Was gezählt wird, wurde mit Blick auf alle diese Texte gewählt, was den Zahlen etwas schmeichelt.</translation>
        </message>
        <message>
            <source>What the program proposes was compared with what people marked by hand in news texts. It errs often; these are the rates.</source>
            <translation>Was das Programm vorschlägt, wurde mit dem verglichen, was Menschen in Nachrichtentexten von Hand markiert haben. Es irrt oft; hier stehen die Quoten.</translation>
        </message>
        <message>
            <source>Right of those told</source>
            <translation>Richtig von den gemeldeten</translation>
        </message>
        <message>
            <source>Found of those there</source>
            <translation>Gefunden von den vorhandenen</translation>
        </message>
        <message>
            <source>Both (F1)</source>
            <translation>Beides (F1)</translation>
        </message>
        <message>
            <source>Right of all</source>
            <translation>Richtig von allen</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>Measure it again with:</source>
            <translation>Nachmessen mit:</translation>
        </message>
        <message>
            <source>DATA is the folder with the marked events. Measure on your own material before you rely on a figure of this page.</source>
            <translation>DATA ist der Ordner mit den markierten Ereignissen. Messen Sie an eigenem Material, bevor Sie sich auf eine Zahl dieser Seite verlassen.</translation>
        </message>
        <message>
            <source>Nineteen invented news events of three outlets each, on the links that the program finds itself; their writers did not know the rules.</source>
            <translation>Neunzehn erfundene Ereignisse von je drei Medien, auf den Verknüpfungen, die das Programm selbst findet; ihre Verfasser kannten die Regeln nicht.</translation>
        </message>
        <message>
            <source>Twenty-six invented news events of three outlets each, links made by their writers; nothing was fitted on them.</source>
            <translation>Sechsundzwanzig erfundene Ereignisse von je drei Medien, Verknüpfungen von ihren Verfassern; nichts wurde an ihnen angepasst.</translation>
        </message>
        <message>
            <source>Errors on some of these texts were read, and rules were kept or dropped by their figures, which flatters them. Four of the events had an F1 of 0.46 before anything of them was read.</source>
            <translation>Fehler in einigen dieser Texte wurden gelesen und Regeln nach ihren Zahlen behalten oder verworfen; das schönt sie. Vier der Ereignisse hatten ein F1 von 0,46, bevor etwas von ihnen gelesen war.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MeasuredDialog</name>
        <message>
            <source>How well does this work?</source>
            <translation>Wie gut funktioniert das?</translation>
        </message>
        <message>
            <source>Measured error rates</source>
            <translation>Gemessene Fehlerquoten</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MoveGutter</name>
        <message>
            <source>Sentences that stand elsewhere</source>
            <translation>Sätze, die woanders stehen</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NewsPanel</name>
        <message>
            <source>Mark All as Read</source>
            <translation>Alles als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark all new revisions as read</source>
            <translation>Alle neuen Fassungen als gelesen markieren</translation>
        </message>
        <message>
            <source>Articles with new revisions, by event</source>
            <translation>Artikel mit neuen Fassungen, nach Ereignis</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich änderte</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Columns of the news</source>
            <translation>Spalten der Neuigkeiten</translation>
        </message>
        <message>
            <source>Nothing new since you last looked. Check now, or track articles, to see changes.</source>
            <translation>Nichts Neues, seit Sie zuletzt hineinsahen. Sehen Sie jetzt nach oder verfolgen Sie Artikel, um Änderungen zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>Changed or new since you last looked: %n article(s)</source>
            <translation>
                <numerusform>Geändert oder neu, seit Sie zuletzt hineinsahen: ein Artikel</numerusform>
                <numerusform>Geändert oder neu, seit Sie zuletzt hineinsahen: %Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not looked at yet: %n revision(s)</source>
            <translation>
                <numerusform>noch nicht angesehen: eine Fassung</numerusform>
                <numerusform>noch nicht angesehen: %Ln Fassungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new revision(s)</source>
            <translation>
                <numerusform>eine neue Fassung</numerusform>
                <numerusform>%Ln neue Fassungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>In no event</source>
            <translation>In keinem Ereignis</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NoteBar</name>
        <message>
            <source>Show all notes</source>
            <translation>Alle Hinweise zeigen</translation>
        </message>
        <message>
            <source>Dismiss the notes</source>
            <translation>Hinweise schließen</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Alle Hinweise</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OriginalView</name>
        <message>
            <source>Stored page, offline</source>
            <translation>Abgelegte Seite, ohne Netz</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The PDF is locked with a password.</source>
            <translation>Die PDF-Datei ist mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>The PDF is damaged.</source>
            <translation>Die PDF-Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>The capture cannot be shown as it came.</source>
            <translation>Was gespeichert wurde, kann nicht so gezeigt werden, wie es kam.</translation>
        </message>
        <message>
            <source>The text that was read from it stands under “Reading”. To see the file itself, choose “Kept with This Revision” in the menu of the pane: it can be saved there or opened in another program.</source>
            <translation>Der Text, der daraus gelesen wurde, steht unter „Lesen“. Um die Datei selbst zu sehen, wählen Sie im Menü der Spalte „Mit dieser Fassung Aufbewahrtes“: Dort lässt sie sich speichern oder in einem anderen Programm öffnen.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OverviewStrip</name>
        <message>
            <source>Claims of this article and place in it</source>
            <translation>Aussagen dieses Artikels und Stelle darin</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PaneHeader</name>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Without headline</source>
            <translation>Ohne Schlagzeile</translation>
        </message>
        <message>
            <source>Outlet %1</source>
            <translation>Medium %1</translation>
        </message>
        <message>
            <source>Face: %1</source>
            <translation>Ansicht: %1</translation>
        </message>
        <message>
            <source>Choose what this pane shows of its revision</source>
            <translation>Wählen, was dieses Feld von seiner Fassung zeigt</translation>
        </message>
        <message>
            <source>Older revision</source>
            <translation>Ältere Fassung</translation>
        </message>
        <message>
            <source>Newer revision</source>
            <translation>Neuere Fassung</translation>
        </message>
        <message>
            <source>Changes to the revision before</source>
            <translation>Änderungen zur Fassung davor</translation>
        </message>
        <message>
            <source>Mark the changes to the revision before</source>
            <translation>Änderungen zur Fassung davor markieren</translation>
        </message>
        <message>
            <source>Published, by the outlet: %1</source>
            <translation>Veröffentlicht, laut Medium: %1</translation>
        </message>
        <message>
            <source>Updated, by the outlet: %1</source>
            <translation>Aktualisiert, laut Medium: %1</translation>
        </message>
        <message>
            <source>Stored here: %1</source>
            <translation>Hier abgelegt: %1</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>Gesehen: %1</translation>
        </message>
        <message>
            <source>Only word lists of this article’s language are known: figures, dates, quotations, sources, hedges and denials are looked for, contradicting acts and loaded words are not.</source>
            <translation>Von der Sprache dieses Artikels sind nur Wortlisten bekannt: Gesucht wird nach Zahlen, Daten, Zitaten, Quellen, Einschränkungen und Dementis, nicht nach widersprechenden Handlungen und wertenden Wörtern.</translation>
        </message>
        <message>
            <source>No words of this article’s language are known: only figures in digits, capitals, quotation marks and dates in digits are looked for.</source>
            <translation>Von der Sprache dieses Artikels sind keine Wörter bekannt: Gesucht wird nur nach Zahlen in Ziffern, Großbuchstaben, Anführungszeichen und Daten in Ziffern.</translation>
        </message>
        <message>
            <source>Move &amp;Left</source>
            <translation>Nach &amp;links rücken</translation>
        </message>
        <message>
            <source>Move &amp;Right</source>
            <translation>Nach &amp;rechts rücken</translation>
        </message>
        <message>
            <source>&amp;Close Pane</source>
            <translation>Spalte s&amp;chließen</translation>
        </message>
        <message>
            <source>What Was Left &amp;Out (%1)…</source>
            <translation>&amp;Ausgelassenes (%1) …</translation>
        </message>
        <message>
            <source>Choose what this pane shows of its revision; see what was left out; move or close it</source>
            <translation>Wählen, was dieses Feld von seiner Fassung zeigt; Ausgelassenes ansehen; das Feld verschieben oder schließen</translation>
        </message>
        <message>
            <source>Not seen yet at this moment</source>
            <translation>Zu diesem Zeitpunkt noch nicht gesehen</translation>
        </message>
        <message>
            <source>&amp;Kept with This Revision…</source>
            <translation>Mit dieser Fassung &amp;Aufbewahrtes…</translation>
        </message>
        <message>
            <source>S&amp;wap With</source>
            <translation>&amp;Tauschen mit</translation>
        </message>
        <message>
            <source>&amp;%1: %2</source>
            <translation>&amp;%1: %2</translation>
        </message>
        <message>
            <source>Swap with</source>
            <translation>Tauschen mit</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PaneSupplier</name>
        <message>
            <source>It could not be read.</source>
            <translation>Es konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The stored source could not be shown.</source>
            <translation>Der abgelegte Quelltext konnte nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>The change could not be shown.</source>
            <translation>Die Änderung konnte nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>The history could not be read.</source>
            <translation>Der Verlauf konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>What is left out could not be changed.</source>
            <translation>Was ausgelassen wird, konnte nicht geändert werden.</translation>
        </message>
        <message>
            <source>Putting a Block Back</source>
            <translation>Zurückholen eines Abschnitts</translation>
        </message>
        <message>
            <source>Leaving a Block Out</source>
            <translation>Auslassen eines Abschnitts</translation>
        </message>
        <message>
            <source>The block is part of the article again.</source>
            <translation>Der Abschnitt gehört wieder zum Artikel.</translation>
        </message>
        <message>
            <source>The block is left out of the article.</source>
            <translation>Der Abschnitt ist aus dem Artikel ausgelassen.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PdfPages</name>
        <message>
            <source>Pages of the stored PDF</source>
            <translation>Seiten der gespeicherten PDF-Datei</translation>
        </message>
        <message>
            <source>Copy the Text of This Page</source>
            <translation>Text dieser Seite kopieren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ReportView</name>
        <message>
            <source>Full texts</source>
            <translation>Volle Texte</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>PDF ausgeben…</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Titel des Berichts</translation>
        </message>
        <message>
            <source>Include the full texts with numbered claims</source>
            <translation>Volle Texte mit gezählten Aussagen aufnehmen</translation>
        </message>
        <message>
            <source>Export the report as PDF or another format</source>
            <translation>Bericht als PDF oder in anderem Format ausgeben</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Vorschau des Berichts</translation>
        </message>
        <message>
            <source>Laying out…</source>
            <translation>Wird gesetzt…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchModel</name>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Autorzeile</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>Correction note</source>
            <translation>Korrekturhinweis</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>Seitenbeiwerk</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <source>revision %1 of %2</source>
            <translation>Fassung %1 von %2</translation>
        </message>
        <message>
            <source>written %1</source>
            <translation>geschrieben %1</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <source>not in the newest revision</source>
            <translation>nicht in der neuesten Fassung</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchFilters</name>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Part of the article</source>
            <translation>Teil des Artikels</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>Von diesem Tag an</translation>
        </message>
        <message>
            <source>To this day</source>
            <translation>Bis zu diesem Tag</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Newest revision that has it</source>
            <translation>Neueste Fassung, die es enthält</translation>
        </message>
        <message>
            <source>First revision that has it</source>
            <translation>Erste Fassung, die es enthält</translation>
        </message>
        <message>
            <source>Every revision that has it</source>
            <translation>Jede Fassung, die es enthält</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>Zwischen zwei Tagen</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>Alle Medien</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alle Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchWindow</name>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>What to search for</source>
            <translation>Wonach gesucht wird</translation>
        </message>
        <message>
            <source>Words, &quot;a phrase&quot;, -without, one OR other, begin*</source>
            <translation>Wörter, &quot;eine Wendung&quot;, -ohne, eins OR anderes, Anfang*</translation>
        </message>
        <message>
            <source>Kept Searches</source>
            <translation>Behaltene Suchen</translation>
        </message>
        <message>
            <source>Kept searches</source>
            <translation>Behaltene Suchen</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Was die Suche gefunden hat</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Why there are no results</source>
            <translation>Warum es keine Ergebnisse gibt</translation>
        </message>
        <message>
            <source>Search &amp;Everywhere</source>
            <translation>&amp;Überall suchen</translation>
        </message>
        <message>
            <source>Search everywhere, without filters</source>
            <translation>Überall suchen, ohne Filter</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Open the chosen result</source>
            <translation>Das gewählte Ergebnis öffnen</translation>
        </message>
        <message>
            <source>&amp;Keep This Search</source>
            <translation>Diese Suche &amp;behalten</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Diese Suche behalten</translation>
        </message>
        <message>
            <source>Every revision of every article is searched, and your notes. Words may stand anywhere in one revision; upper and lower case and accents do not count.</source>
            <translation>Gesucht wird in jeder Fassung jedes Artikels und in Ihren Notizen. Die Wörter dürfen irgendwo in derselben Fassung stehen; Groß- und Kleinschreibung und Akzente zählen nicht.</translation>
        </message>
        <message>
            <source>This cannot be searched for yet: a quotation mark is open, OR lacks a word on one side, or there is nothing to look for.</source>
            <translation>Danach kann noch nicht gesucht werden: Ein Anführungszeichen ist offen, neben OR fehlt ein Wort, oder es ist nichts da, wonach zu suchen wäre.</translation>
        </message>
        <message>
            <source>The search failed. %1</source>
            <translation>Die Suche ist fehlgeschlagen. %1</translation>
        </message>
        <message>
            <source>The search failed.</source>
            <translation>Die Suche ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” with these filters.</source>
            <translation>Mit diesen Filtern wurde zu „%1“ nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Zu „%1“ wurde nichts gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n results; there are more.</source>
            <translation>
                <numerusform>Das erste Ergebnis; es gibt mehr.</numerusform>
                <numerusform>Die ersten %Ln Ergebnisse; es gibt mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%Ln Ergebnis</numerusform>
                <numerusform>%Ln Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <source>The index is not complete yet; there may be more.</source>
            <translation>Das Verzeichnis ist noch nicht vollständig; es kann mehr geben.</translation>
        </message>
        <message>
            <source>The kept searches could not be read.</source>
            <translation>Die behaltenen Suchen konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>&amp;Drop a Kept Search</source>
            <translation>Behaltene Suche &amp;löschen</translation>
        </message>
        <message>
            <source>Kept as “%1”.</source>
            <translation>Behalten als „%1“.</translation>
        </message>
        <message>
            <source>The search could not be kept.</source>
            <translation>Die Suche konnte nicht behalten werden.</translation>
        </message>
        <message>
            <source>The kept search could not be dropped.</source>
            <translation>Die behaltene Suche konnte nicht gelöscht werden.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionModel</name>
        <message>
            <source>Commit %1
SHA-256 of the text %2</source>
            <translation>Commit %1
SHA-256 des Textes %2</translation>
        </message>
        <message>
            <source>Rev %1</source>
            <translation>Fassung %1</translation>
        </message>
        <message>
            <source>says nothing</source>
            <translation>sagt nichts</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Outlet says</source>
            <translation>Medium sagt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Schlagzeile</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionTexts</name>
        <message>
            <source>First seen %1 in revision %2</source>
            <translation>Zuerst gesehen %1 in Fassung %2</translation>
        </message>
        <message>
            <source>no change seen since</source>
            <translation>seitdem keine Änderung gesehen</translation>
        </message>
        <message>
            <source>last change seen %1 in revision %2</source>
            <translation>letzte Änderung gesehen %1 in Fassung %2</translation>
        </message>
        <message>
            <source>moved in revision %1</source>
            <translation>verschoben in Fassung %1</translation>
        </message>
        <message>
            <source>these words came back in revision %1</source>
            <translation>diese Wörter kehrten in Fassung %1 zurück</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Older revision, removed words struck out</source>
            <translation>Ältere Fassung, entfernte Wörter durchgestrichen</translation>
        </message>
        <message>
            <source>Newer revision, added words underlined</source>
            <translation>Neuere Fassung, hinzugefügte Wörter unterstrichen</translation>
        </message>
        <message>
            <source>Both revisions in one text</source>
            <translation>Beide Fassungen in einem Text</translation>
        </message>
        <message numerus="yes">
            <source>▾ Fold %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>▾ %n unveränderten Absatz einklappen</numerusform>
                <numerusform>▾ %n unveränderte Absätze einklappen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▸ Show %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>▸ %n unveränderten Absatz zeigen</numerusform>
                <numerusform>▸ %n unveränderte Absätze zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SentenceBrowser</name>
        <message>
            <source>How new each sentence is</source>
            <translation>Wie neu jeder Satz ist</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SourceView</name>
        <message>
            <source>Readable text (Markdown)</source>
            <translation>Lesbarer Text (Markdown)</translation>
        </message>
        <message>
            <source>Extracted article (JSON)</source>
            <translation>Erkannter Artikel (JSON)</translation>
        </message>
        <message>
            <source>News text, evidence marked</source>
            <translation>Nachrichtentext, Belege markiert</translation>
        </message>
        <message>
            <source>Difference to the revision before</source>
            <translation>Unterschied zur Fassung davor</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Art des Quelltextes</translation>
        </message>
        <message>
            <source>Stored source, read only</source>
            <translation>Abgelegter Quelltext, nur zum Lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TimelineView</name>
        <message>
            <source>Revisions of all articles over time</source>
            <translation>Fassungen aller Artikel im Lauf der Zeit</translation>
        </message>
        <message>
            <source>Part of the time shown</source>
            <translation>Gezeigter Teil der Zeit</translation>
        </message>
        <message>
            <source>Outlets shown</source>
            <translation>Gezeigte Medien</translation>
        </message>
        <message>
            <source>%1, revision %2 of %3, seen %4</source>
            <translation>%1, Fassung %2 von %3, gesehen %4</translation>
        </message>
        <message>
            <source>%1 % of the text differ from the revision before</source>
            <translation>%1 % des Textes weichen von der Fassung davor ab</translation>
        </message>
        <message>
            <source>changed some time between %1 and %2</source>
            <translation>geändert irgendwann zwischen %1 und %2</translation>
        </message>
        <message>
            <source>a correction note was found</source>
            <translation>ein Korrekturhinweis wurde gefunden</translation>
        </message>
        <message>
            <source>headline: “%1”</source>
            <translation>Überschrift: „%1“</translation>
        </message>
        <message>
            <source>No revisions yet. Add articles to the event to see their history.</source>
            <translation>Noch keine Fassungen. Fügen Sie dem Ereignis Artikel hinzu, um ihre Geschichte zu sehen.</translation>
        </message>
        <message>
            <source>no look recorded</source>
            <translation>kein Nachsehen verzeichnet</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s)</source>
            <translation>
                <numerusform>eine Fassung</numerusform>
                <numerusform>%Ln Fassungen</numerusform>
            </translation>
        </message>
        <message>
            <source>this headline was seen before, and “%1” in between</source>
            <translation>diese Schlagzeile wurde schon vorher gesehen, dazwischen „%1“</translation>
        </message>
        <message>
            <source>another headline was seen before and after</source>
            <translation>vorher und nachher wurde eine andere Schlagzeile gesehen</translation>
        </message>
        <message>
            <source>in between: %1</source>
            <translation>dazwischen: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SyncDialog</name>
        <message>
            <source>Exchange with a Remote</source>
            <translation>Mit einem Gegenüber abgleichen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Parallax fetches what others put there, merges it with this workspace and sends what is new here. Any git repository will do, as long as it is empty or of Parallax: a folder, or an address with ssh or https. A bundle, the file of an exported event, is taken in and never written to.</source>
            <translation>Parallax holt, was andere dort abgelegt haben, führt es mit diesem Arbeitsbereich zusammen und sendet, was hier neu ist. Jedes Git-Repository eignet sich, solange es leer ist oder von Parallax stammt: ein Ordner oder eine Adresse mit ssh oder https. Ein Bündel, die Datei eines ausgegebenen Ereignisses, wird übernommen und nie beschrieben.</translation>
        </message>
        <message>
            <source>&amp;Remote:</source>
            <translation>&amp;Gegenüber:</translation>
        </message>
        <message>
            <source>Remote: folder or address of a git repository</source>
            <translation>Gegenüber: Ordner oder Adresse eines Git-Repositorys</translation>
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation>&amp;Ordner…</translation>
        </message>
        <message>
            <source>Choose a folder as the remote</source>
            <translation>Einen Ordner als Gegenüber wählen</translation>
        </message>
        <message>
            <source>How far the exchange is</source>
            <translation>Wie weit der Abgleich ist</translation>
        </message>
        <message>
            <source>What the exchange gave</source>
            <translation>Was der Abgleich ergab</translation>
        </message>
        <message>
            <source>What came, what went and where you do not agree will stand here. Nothing is ever overwritten: where two changed the same thing, both stay in the history.</source>
            <translation>Hier wird stehen, was kam, was ging und wo Sie nicht übereinstimmen. Nichts wird je überschrieben: Wo zwei dasselbe geändert haben, bleibt beides in der Geschichte.</translation>
        </message>
        <message>
            <source>&amp;Exchange</source>
            <translation>&amp;Abgleichen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Folder of the Remote</source>
            <translation>Ordner des Gegenübers</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut…</translation>
        </message>
        <message>
            <source>&amp;Bundle…</source>
            <translation>&amp;Bündel …</translation>
        </message>
        <message>
            <source>Choose the file of an exported event</source>
            <translation>Datei eines ausgegebenen Ereignisses wählen</translation>
        </message>
        <message>
            <source>Bundle to Take In</source>
            <translation>Bündel zum Übernehmen</translation>
        </message>
        <message>
            <source>Git bundles (*.bundle)</source>
            <translation>Git-Bündel (*.bundle)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SyncWords</name>
        <message>
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Wird empfangen…</translation>
        </message>
        <message>
            <source>Checking and merging what came…</source>
            <translation>Was kam, wird geprüft und zusammengeführt…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <source>New articles: %1</source>
            <translation>Neue Artikel: %1</translation>
        </message>
        <message>
            <source>Revisions: %1</source>
            <translation>Fassungen: %1</translation>
        </message>
        <message>
            <source>Events: %1</source>
            <translation>Ereignisse: %1</translation>
        </message>
        <message>
            <source>Annotations: %1</source>
            <translation>Anmerkungen: %1</translation>
        </message>
        <message>
            <source>Decisions on the alignment: %1</source>
            <translation>Entscheidungen zur Zuordnung: %1</translation>
        </message>
        <message>
            <source>Articles with text put back: %1</source>
            <translation>Artikel mit zurückgeholtem Text: %1</translation>
        </message>
        <message>
            <source>Decisions on tracking: %1</source>
            <translation>Entscheidungen zur Beobachtung: %1</translation>
        </message>
        <message>
            <source>Articles and feeds with more looks: %1</source>
            <translation>Artikel und Feeds mit weiteren Blicken: %1</translation>
        </message>
        <message>
            <source>The event was renamed twice: “%1” here, “%2” there. The later name stands.</source>
            <translation>Das Ereignis wurde zweimal umbenannt: „%1“ hier, „%2“ dort. Der spätere Name gilt.</translation>
        </message>
        <message>
            <source>An annotation was changed twice: “%1” here, “%2” there. Both are kept.</source>
            <translation>Eine Anmerkung wurde zweimal geändert: „%1“ hier, „%2“ dort. Beide bleiben.</translation>
        </message>
        <message>
            <source>Removed here and changed there: “%1”. The change stands.</source>
            <translation>Hier entfernt und dort geändert: „%1“. Die Änderung gilt.</translation>
        </message>
        <message>
            <source>Changed here and removed there: “%1”. The change stands.</source>
            <translation>Hier geändert und dort entfernt: „%1“. Die Änderung gilt.</translation>
        </message>
        <message>
            <source>The tracking of %1 was changed twice. The later state stands.</source>
            <translation>Die Beobachtung von %1 wurde zweimal geändert. Der spätere Stand gilt.</translation>
        </message>
        <message>
            <source>%1 holds that these tell the same, %2 does not: “%3”. Both decisions stand, and neither has an effect.</source>
            <translation>%1 hält diese für dasselbe, %2 nicht: „%3“. Beide Entscheidungen bleiben, und keine hat eine Wirkung.</translation>
        </message>
        <message>
            <source>One web address is kept as two articles: %1 and %2.</source>
            <translation>Eine Webadresse ist als zwei Artikel gespeichert: %1 und %2.</translation>
        </message>
        <message>
            <source>There is no repository at this address. Make an empty one there (git init --bare), or correct the address.</source>
            <translation>An dieser Adresse ist kein Repository. Legen Sie dort ein leeres an (git init --bare), oder berichtigen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The remote does not let Parallax in, or not write. For ssh, load your key into the agent and connect once by hand; for https, let git&apos;s credential helper know the password.</source>
            <translation>Das Gegenüber lässt Parallax nicht ein oder nicht schreiben. Für ssh laden Sie Ihren Schlüssel in den Agenten und verbinden sich einmal von Hand; für https muss die Passwortverwaltung von git das Passwort kennen.</translation>
        </message>
        <message>
            <source>The remote cannot be reached. Look at the address and the connection and try again. What came so far is kept.</source>
            <translation>Das Gegenüber ist nicht erreichbar. Prüfen Sie Adresse und Verbindung und versuchen Sie es noch einmal. Was bisher kam, bleibt.</translation>
        </message>
        <message>
            <source>This repository is none that can be exchanged with: it holds another project, or was written by a later version of Parallax.</source>
            <translation>Mit diesem Repository ist kein Abgleich möglich: Es enthält ein anderes Projekt oder wurde von einer späteren Version von Parallax geschrieben.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; the next exchange goes on from here.</source>
            <translation>Angehalten. Nichts ist verloren; der nächste Abgleich macht hier weiter.</translation>
        </message>
        <message>
            <source>Both have the same already.</source>
            <translation>Beide haben schon dasselbe.</translation>
        </message>
        <message>
            <source>Where you do not agree</source>
            <translation>Wo Sie nicht übereinstimmen</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Nicht übernommen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Not of a workspace, left at the remote</source>
            <translation>Gehört zu keinem Arbeitsbereich, blieb beim Gegenüber</translation>
        </message>
        <message>
            <source>%1 was described twice in the library: “%2” here, “%3” there. What was written later stands.</source>
            <translation>%1 wurde in der Bibliothek zweimal beschrieben: „%2“ hier, „%3“ dort. Das später Geschriebene gilt.</translation>
        </message>
        <message>
            <source>Descriptions in the library: %1</source>
            <translation>Beschreibungen in der Bibliothek: %1</translation>
        </message>
        <message>
            <source>Saved searches: %1</source>
            <translation>Gespeicherte Suchen: %1</translation>
        </message>
        <message>
            <source>The saved search “%1” was changed twice. The later state stands.</source>
            <translation>Die gespeicherte Suche „%1“ wurde zweimal geändert. Der spätere Stand gilt.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Alles aus dieser Datei ist schon hier.</translation>
        </message>
        <message>
            <source>A file is only read: nothing was sent. To give something back, export the event as a bundle.</source>
            <translation>Eine Datei wird nur gelesen: Gesendet wurde nichts. Um etwas zurückzugeben, geben Sie das Ereignis als Bündel aus.</translation>
        </message>
        <message>
            <source>This file is no git bundle, is damaged, or builds on revisions that are not here. Nothing of it was taken.</source>
            <translation>Diese Datei ist kein Git-Bündel, ist beschädigt oder setzt Fassungen voraus, die hier fehlen. Nichts daraus wurde übernommen.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::WindowActions</name>
        <message>
            <source>Add &amp;Files…</source>
            <translation>&amp;Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Paste Text…</source>
            <translation>Text &amp;einfügen…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample Event</source>
            <translation>&amp;Beispielereignis öffnen</translation>
        </message>
        <message>
            <source>&amp;Export Report…</source>
            <translation>Bericht &amp;ausgeben…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Annotate</source>
            <translation>&amp;Notiz schreiben</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>&amp;Bibliothek</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Prüffeld</translation>
        </message>
        <message>
            <source>Menu &amp;Bar</source>
            <translation>&amp;Menüleiste</translation>
        </message>
        <message>
            <source>&amp;Larger Text in Panes</source>
            <translation>&amp;Größerer Text in den Feldern</translation>
        </message>
        <message>
            <source>&amp;Smaller Text in Panes</source>
            <translation>&amp;Kleinerer Text in den Feldern</translation>
        </message>
        <message>
            <source>Text Size That &amp;Fits the Column</source>
            <translation>Textgröße, die zur &amp;Spalte passt</translation>
        </message>
        <message>
            <source>Lin&amp;ked Scrolling</source>
            <translation>&amp;Gekoppeltes Rollen</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;About Parallax</source>
            <translation>&amp;Über Parallax</translation>
        </message>
        <message>
            <source>Open the &amp;Menu</source>
            <translation>&amp;Menü öffnen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <source>C&amp;overage</source>
            <translation>&amp;Abdeckung</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>Ver&amp;lauf</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Bericht</translation>
        </message>
        <message>
            <source>As the &amp;Desktop</source>
            <translation>Wie der &amp;Arbeitsplatz</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>High &amp;Contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Next Claim Group</source>
            <translation>&amp;Nächste Aussagengruppe</translation>
        </message>
        <message>
            <source>&amp;Previous Claim Group</source>
            <translation>&amp;Vorige Aussagengruppe</translation>
        </message>
        <message>
            <source>P&amp;in Claim Group</source>
            <translation>Aussagengruppe &amp;anheften</translation>
        </message>
        <message>
            <source>&amp;Unpin</source>
            <translation>&amp;Lösen</translation>
        </message>
        <message>
            <source>Next &amp;Discrepancy</source>
            <translation>Nächste A&amp;bweichung</translation>
        </message>
        <message>
            <source>Previous Di&amp;screpancy</source>
            <translation>Vorige Abwei&amp;chung</translation>
        </message>
        <message>
            <source>&amp;Older Revision</source>
            <translation>&amp;Ältere Fassung</translation>
        </message>
        <message>
            <source>Ne&amp;wer Revision</source>
            <translation>N&amp;euere Fassung</translation>
        </message>
        <message>
            <source>Pane &amp;%1</source>
            <translation>Feld &amp;%1</translation>
        </message>
        <message>
            <source>&amp;Filter This View</source>
            <translation>Diese Ansicht &amp;filtern</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>Te&amp;xt Size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>Pan&amp;e</source>
            <translation>F&amp;eld</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>How &amp;Well Does This Work?</source>
            <translation>&amp;Wie gut funktioniert das?</translation>
        </message>
        <message>
            <source>&amp;Mark Text in Common</source>
            <translation>Wort&amp;gleichen Text markieren</translation>
        </message>
        <message>
            <source>&amp;Capture from the Web…</source>
            <translation>Aus dem Netz &amp;festhalten …</translation>
        </message>
        <message>
            <source>Chec&amp;k Now</source>
            <translation>Jetzt &amp;nachsehen</translation>
        </message>
        <message>
            <source>&amp;Confirm Match</source>
            <translation>Zuordnung &amp;bestätigen</translation>
        </message>
        <message>
            <source>Re&amp;ject Match</source>
            <translation>Zuordnung &amp;verwerfen</translation>
        </message>
        <message>
            <source>&amp;Link with Another Claim…</source>
            <translation>Mit einer anderen Aussage ver&amp;binden…</translation>
        </message>
        <message>
            <source>&amp;Merge with Another Group…</source>
            <translation>Mit einer anderen &amp;Gruppe zusammenlegen…</translation>
        </message>
        <message>
            <source>&amp;Split Group…</source>
            <translation>Gruppe &amp;teilen…</translation>
        </message>
        <message>
            <source>&amp;Find in All Texts</source>
            <translation>In allen Texten &amp;suchen</translation>
        </message>
        <message>
            <source>Find Ne&amp;xt</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <source>Find Previo&amp;us</source>
            <translation>&amp;Rückwärts weitersuchen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>V&amp;orwärts</translation>
        </message>
        <message>
            <source>Only &amp;Where They Differ</source>
            <translation>Nur &amp;wo sie abweichen</translation>
        </message>
        <message>
            <source>With Se&amp;rifs</source>
            <translation>Mit Se&amp;rifen</translation>
        </message>
        <message>
            <source>Without Seri&amp;fs</source>
            <translation>&amp;Ohne Serifen</translation>
        </message>
        <message>
            <source>&amp;Usual Line Spacing</source>
            <translation>&amp;Üblicher Zeilenabstand</translation>
        </message>
        <message>
            <source>&amp;Close Line Spacing</source>
            <translation>&amp;Enger Zeilenabstand</translation>
        </message>
        <message>
            <source>&amp;Wide Line Spacing</source>
            <translation>&amp;Weiter Zeilenabstand</translation>
        </message>
        <message>
            <source>U&amp;sual Column</source>
            <translation>Übli&amp;che Spalte</translation>
        </message>
        <message>
            <source>&amp;Narrow Column</source>
            <translation>&amp;Schmale Spalte</translation>
        </message>
        <message>
            <source>Wi&amp;de Column</source>
            <translation>&amp;Breite Spalte</translation>
        </message>
        <message>
            <source>T&amp;ype of the Texts</source>
            <translation>Schr&amp;ift der Texte</translation>
        </message>
        <message>
            <source>Move Pane Towards the &amp;Beginning</source>
            <translation>Spalte zum &amp;Anfang rücken</translation>
        </message>
        <message>
            <source>Move Pane Towards the &amp;End</source>
            <translation>Spalte zum &amp;Ende rücken</translation>
        </message>
        <message>
            <source>&amp;Close Pane</source>
            <translation>Spalte s&amp;chließen</translation>
        </message>
        <message>
            <source>Show &amp;All Panes</source>
            <translation>A&amp;lle Spalten zeigen</translation>
        </message>
        <message>
            <source>S&amp;et Level with Another Claim…</source>
            <translation>Auf &amp;gleiche Höhe mit einer anderen Aussage…</translation>
        </message>
        <message>
            <source>Next Claim in This &amp;Text</source>
            <translation>Nächste Aussage in diesem &amp;Text</translation>
        </message>
        <message>
            <source>Previous Claim in T&amp;his Text</source>
            <translation>Vorige Aussage in diese&amp;m Text</translation>
        </message>
        <message>
            <source>&amp;Your Name…</source>
            <translation>&amp;Ihr Name…</translation>
        </message>
        <message>
            <source>&amp;Tracking…</source>
            <translation>&amp;Verfolgung…</translation>
        </message>
        <message>
            <source>&amp;Network Settings…</source>
            <translation>&amp;Netzeinstellungen…</translation>
        </message>
        <message>
            <source>Paste &amp;Link, Files or Text</source>
            <translation>&amp;Link, Dateien oder Text einfügen</translation>
        </message>
        <message>
            <source>&amp;Search Everything…</source>
            <translation>Alles durch&amp;suchen …</translation>
        </message>
        <message>
            <source>E&amp;xchange with a Remote…</source>
            <translation>Mit einem &amp;Gegenüber abgleichen…</translation>
        </message>
        <message>
            <source>Earlier &amp;Versions…</source>
            <translation>&amp;Frühere Fassungen…</translation>
        </message>
        <message>
            <source>S&amp;wap Pane With…</source>
            <translation>Spalte &amp;tauschen mit …</translation>
        </message>
        <message>
            <source>&amp;Revision of This Pane…</source>
            <translation>&amp;Fassung dieser Spalte …</translation>
        </message>
        <message>
            <source>&amp;Outlet of This Pane…</source>
            <translation>&amp;Medium dieser Spalte …</translation>
        </message>
        <message>
            <source>&amp;Tags of This Article…</source>
            <translation>&amp;Schlagwörter dieses Artikels …</translation>
        </message>
        <message>
            <source>Ta&amp;gs of This Event…</source>
            <translation>Sch&amp;lagwörter dieses Ereignisses …</translation>
        </message>
        <message>
            <source>Expo&amp;rt Event…</source>
            <translation>E&amp;reignis ausgeben …</translation>
        </message>
        <message>
            <source>Set Two P&amp;laces Level by Hand…</source>
            <translation>Zwei Ste&amp;llen von Hand auf gleiche Höhe setzen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::WindowToolBar</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add articles</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Claim – of %1</source>
            <translation>Aussage – von %1</translation>
        </message>
        <message>
            <source>Claim &lt;b&gt;%1&lt;/b&gt; of %2</source>
            <translation>Aussage &lt;b&gt;%1&lt;/b&gt; von %2</translation>
        </message>
        <message>
            <source>Discrepancy</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Discrepancy – of %1</source>
            <translation>Abweichung – von %1</translation>
        </message>
        <message>
            <source>Discrepancy &lt;b&gt;%1&lt;/b&gt; of %2</source>
            <translation>Abweichung &lt;b&gt;%1&lt;/b&gt; von %2</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Archiv durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Wording</name>
        <message>
            <source>Figure differs</source>
            <translation>Zahl weicht ab</translation>
        </message>
        <message>
            <source>Quotation differs</source>
            <translation>Zitat weicht ab</translation>
        </message>
        <message>
            <source>Attribution differs</source>
            <translation>Quellenangabe weicht ab</translation>
        </message>
        <message>
            <source>Date or time differs</source>
            <translation>Datum oder Uhrzeit weicht ab</translation>
        </message>
        <message>
            <source>Name differs</source>
            <translation>Name weicht ab</translation>
        </message>
        <message>
            <source>Certainty differs</source>
            <translation>Gewissheit weicht ab</translation>
        </message>
        <message>
            <source>Statements contradict</source>
            <translation>Aussagen widersprechen sich</translation>
        </message>
        <message>
            <source>Other words for the same</source>
            <translation>Andere Wörter für dasselbe</translation>
        </message>
        <message>
            <source>Prominence differs</source>
            <translation>Stellung im Text weicht ab</translation>
        </message>
        <message>
            <source>Told by one outlet only</source>
            <translation>Nur von einem Medium berichtet</translation>
        </message>
        <message>
            <source>Headline and text</source>
            <translation>Schlagzeile und Text</translation>
        </message>
        <message>
            <source>Photo captions</source>
            <translation>Bildtexte</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>Beiwerk der Seite</translation>
        </message>
        <message>
            <source>Text left out of the article</source>
            <translation>Aus dem Artikel ausgelassener Text</translation>
        </message>
        <message>
            <source>Other revisions</source>
            <translation>Andere Fassungen</translation>
        </message>
        <message>
            <source>Same names: %1</source>
            <translation>Gleiche Namen: %1</translation>
        </message>
        <message>
            <source>Figures of the same unit: %1</source>
            <translation>Zahlen derselben Einheit: %1</translation>
        </message>
        <message>
            <source>Words in common: %1</source>
            <translation>Gemeinsame Wörter: %1</translation>
        </message>
        <message>
            <source>Quotation in common: %1</source>
            <translation>Gemeinsames Zitat: %1</translation>
        </message>
        <message>
            <source>Same date: %1</source>
            <translation>Gleiches Datum: %1</translation>
        </message>
        <message>
            <source>Same speaker: %1</source>
            <translation>Gleicher Sprecher: %1</translation>
        </message>
        <message>
            <source>Similar place in both articles: %1</source>
            <translation>Ähnliche Stelle in beiden Artikeln: %1</translation>
        </message>
        <message>
            <source>headline</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>Schlagzeile</translation>
        </message>
        <message>
            <source>lead</source>
            <extracomment>place of a claim in an article: the first paragraph</extracomment>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <extracomment>place of a claim in an article: paragraph number</extracomment>
            <translation>Abs. %1</translation>
        </message>
        <message>
            <source>photo caption</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>Bildtext</translation>
        </message>
        <message>
            <source>correction note</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>Berichtigung</translation>
        </message>
        <message>
            <source>page furniture</source>
            <extracomment>place of a claim in an article: outside the text</extracomment>
            <translation>Beiwerk der Seite</translation>
        </message>
        <message>
            <source>about</source>
            <translation>etwa</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>mehr als</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>weniger als</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>bis zu</translation>
        </message>
        <message>
            <source>between</source>
            <translation>zwischen</translation>
        </message>
        <message>
            <source>vague</source>
            <translation>ungefähr</translation>
        </message>
        <message>
            <source>first seen</source>
            <translation>zuerst gesehen</translation>
        </message>
        <message>
            <source>text changed</source>
            <translation>Text geändert</translation>
        </message>
        <message>
            <source>same page, read anew by Parallax</source>
            <translation>dieselbe Seite, von Parallax neu gelesen</translation>
        </message>
        <message>
            <source>certain</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>sicher</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>gering</translation>
        </message>
        <message>
            <source>one outlet</source>
            <translation>ein Medium</translation>
        </message>
        <message>
            <source>two outlets</source>
            <translation>zwei Medien</translation>
        </message>
        <message>
            <source>three outlets</source>
            <translation>drei Medien</translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>ein Medium</numerusform>
                <numerusform>%Ln Medien</numerusform>
            </translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>Zeit nicht bekannt</translation>
        </message>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1, %2 UTC</translation>
        </message>
        <message>
            <source>%1 (common text counted once: %2)</source>
            <translation>%1 (gemeinsamer Text einmal gezählt: %2)</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>Zitat im Kasten</translation>
        </message>
        <message>
            <source>embedded post</source>
            <translation>eingebetteter Beitrag</translation>
        </message>
        <message>
            <source>live entry</source>
            <translation>Eintrag im Ticker</translation>
        </message>
        <message>
            <source>added later from the web archive %1</source>
            <translation>später aus dem Webarchiv %1 ergänzt</translation>
        </message>
        <message>
            <source>added later from a file</source>
            <translation>später aus einer Datei ergänzt</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionWording</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>readers disagree</source>
            <translation>Leser sind uneins</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Linked by hand</source>
            <translation>Von Hand verbunden</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengelegt</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Set level</source>
            <translation>Auf gleiche Höhe gesetzt</translation>
        </message>
        <message>
            <source>%1 by %2, %3</source>
            <translation>%1 von %2, %3</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Bestätigung</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>Verwerfung</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenlegung</translation>
        </message>
        <message>
            <source>Setting Level</source>
            <translation>Gleiche Höhe</translation>
        </message>
        <message>
            <source>Confirmed: these claims tell the same.</source>
            <translation>Bestätigt: Diese Aussagen sagen dasselbe.</translation>
        </message>
        <message>
            <source>Rejected: these claims are held to tell different things.</source>
            <translation>Verworfen: Diese Aussagen gelten als verschieden.</translation>
        </message>
        <message>
            <source>Linked: the two claims are held to tell the same.</source>
            <translation>Verbunden: Die beiden Aussagen gelten als dieselbe.</translation>
        </message>
        <message>
            <source>Merged: the two groups are one now.</source>
            <translation>Zusammengelegt: Die beiden Gruppen sind jetzt eine.</translation>
        </message>
        <message>
            <source>Split: the chosen claims stand in a group of their own.</source>
            <translation>Geteilt: Die gewählten Aussagen stehen in einer eigenen Gruppe.</translation>
        </message>
        <message>
            <source>The two places stand level when texts scroll together.</source>
            <translation>Die beiden Stellen stehen auf gleicher Höhe, wenn die Texte zusammen laufen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its wordings not found in the revisions shown</source>
            <translation>
                <numerusform>%Ln ihrer Wortlaute in den gezeigten Fassungen nicht gefunden</numerusform>
                <numerusform>%Ln ihrer Wortlaute in den gezeigten Fassungen nicht gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>The words have changed since. The place follows their sentence.</source>
            <translation>Die Worte haben sich seither geändert. Die Stelle folgt ihrem Satz.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The claim of this group</source>
            <translation>Die Aussage dieser Gruppe</translation>
        </message>
        <message>
            <source>Claims to split off</source>
            <translation>Abzuteilende Aussagen</translation>
        </message>
        <message>
            <source>Words to look for in the list</source>
            <translation>In der Liste gesuchte Wörter</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>Gesuchte Wörter</translation>
        </message>
        <message>
            <source>Cancel the decision</source>
            <translation>Die Entscheidung abbrechen</translation>
        </message>
        <message>
            <source>Which claims tell something else? They get a group of their own.</source>
            <translation>Welche Aussagen sagen etwas anderes? Sie bekommen eine eigene Gruppe.</translation>
        </message>
        <message>
            <source>Which group tells the same as “%1”? Choose it here, or a claim of it in a text.</source>
            <translation>Welche Gruppe sagt dasselbe wie „%1“? Wählen Sie sie hier oder eine ihrer Aussagen in einem Text.</translation>
        </message>
        <message>
            <source>Which claim tells the same? Choose it here or in another text.</source>
            <translation>Welche Aussage sagt dasselbe? Wählen Sie sie hier oder in einem anderen Text.</translation>
        </message>
        <message>
            <source>Which claim shall stand level with this one? Choose it here or in another text.</source>
            <translation>Welche Aussage soll mit dieser auf gleicher Höhe stehen? Wählen Sie sie hier oder in einem anderen Text.</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Abteilen</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenlegen</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Set level</source>
            <translation>Auf gleiche Höhe setzen</translation>
        </message>
        <message>
            <source>Other claim groups</source>
            <translation>Andere Aussagengruppen</translation>
        </message>
        <message>
            <source>Claims of other outlets</source>
            <translation>Aussagen anderer Medien</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionSection</name>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Readers disagree. What the analysis found is shown.</source>
            <translation>Leser sind uneins. Gezeigt wird, was die Analyse gefunden hat.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Zurücknehmen: %1</translation>
        </message>
        <message>
            <source>Decisions that do not fit the revisions shown</source>
            <translation>Entscheidungen, die zu den gezeigten Fassungen nicht passen</translation>
        </message>
        <message>
            <source>Places set level by hand</source>
            <translation>Von Hand auf gleiche Höhe gesetzte Stellen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionJournal</name>
        <message>
            <source>Taking Back: %1</source>
            <translation>Zurücknahme: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FindBar</name>
        <message>
            <source>Words to find in all texts</source>
            <translation>In allen Texten gesuchte Wörter</translation>
        </message>
        <message>
            <source>Find in all texts</source>
            <translation>In allen Texten suchen</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Vorige Stelle (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <source>Close the bar</source>
            <translation>Leiste schließen</translation>
        </message>
        <message>
            <source>Close the bar (Esc)</source>
            <translation>Leiste schließen (Esc)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln Stelle</numerusform>
                <numerusform>%Ln Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TieBar</name>
        <message>
            <source>Whole paragraphs</source>
            <translation>Ganze Absätze</translation>
        </message>
        <message>
            <source>Set whole paragraphs level</source>
            <translation>Ganze Absätze auf gleiche Höhe setzen</translation>
        </message>
        <message>
            <source>Take this place</source>
            <translation>Diese Stelle nehmen</translation>
        </message>
        <message>
            <source>Take this place (Enter)</source>
            <translation>Diese Stelle nehmen (Eingabe)</translation>
        </message>
        <message>
            <source>Set nothing level</source>
            <translation>Nichts auf gleiche Höhe setzen</translation>
        </message>
        <message>
            <source>Set nothing level (Esc)</source>
            <translation>Nichts auf gleiche Höhe setzen (Esc)</translation>
        </message>
        <message>
            <source>Which place of another text shall stand level with it? Arrow keys go through the texts, Enter or a click takes it.</source>
            <translation>Welche Stelle eines anderen Textes soll auf gleicher Höhe stehen? Pfeiltasten gehen durch die Texte, die Eingabetaste oder ein Klick nimmt sie.</translation>
        </message>
        <message>
            <source>Which place shall stand level with one of another text? Arrow keys go through the texts, Enter or a click takes it.</source>
            <translation>Welche Stelle soll mit einer eines anderen Textes auf gleicher Höhe stehen? Pfeiltasten gehen durch die Texte, die Eingabetaste oder ein Klick nimmt sie.</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AlertModel</name>
        <message>
            <source>The words are the same; spaces, marks or roles of paragraphs changed</source>
            <translation>Die Wörter sind dieselben; Leerzeichen, Zeichen oder Rollen von Absätzen sind anders</translation>
        </message>
        <message>
            <source>%1: %2, read</source>
            <translation>%1: %2, gelesen</translation>
        </message>
        <message>
            <source>%1: %2, unread</source>
            <translation>%1: %2, ungelesen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>● %1: %2</source>
            <translation>● %1: %2</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Zuerst gesehen</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AlertsPage</name>
        <message>
            <source>Nothing has changed so far. When an article differs at a later look, what changed stands here.</source>
            <translation>Bisher hat sich nichts geändert. Wenn ein Artikel bei einem späteren Blick anders lautet, steht hier, was sich geändert hat.</translation>
        </message>
        <message>
            <source>Mark All as Read</source>
            <translation>Alle als gelesen markieren</translation>
        </message>
        <message>
            <source>Also tell the desktop</source>
            <translation>Auch dem Desktop melden</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Also tell the desktop when an article changed</source>
            <translation>Auch dem Desktop melden, wenn sich ein Artikel geändert hat</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticlesPage</name>
        <message>
            <source>Tracked articles</source>
            <translation>Verfolgte Artikel</translation>
        </message>
        <message>
            <source>Look Now</source>
            <translation>Jetzt nachsehen</translation>
        </message>
        <message>
            <source>Looks at the chosen articles now, or at everything when none is chosen.</source>
            <translation>Sieht jetzt nach den gewählten Artikeln, oder nach allen, wenn keiner gewählt ist.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Track No More</source>
            <translation>Nicht mehr verfolgen</translation>
        </message>
        <message>
            <source>Filter the tracked articles</source>
            <translation>Die verfolgten Artikel filtern</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>By Age and Changes</source>
            <translation>Nach Alter und Änderungen</translation>
        </message>
        <message>
            <source>Every 15 Minutes</source>
            <translation>Alle 15 Minuten</translation>
        </message>
        <message>
            <source>Every Hour</source>
            <translation>Jede Stunde</translation>
        </message>
        <message>
            <source>Every Six Hours</source>
            <translation>Alle sechs Stunden</translation>
        </message>
        <message>
            <source>Every Day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Andere…</translation>
        </message>
        <message>
            <source>Minutes between two looks</source>
            <translation>Minuten zwischen zwei Blicken</translation>
        </message>
        <message>
            <source>Addresses to track</source>
            <translation>Adressen, die verfolgt werden sollen</translation>
        </message>
        <message>
            <source>Paste one or more addresses, or drop links here</source>
            <translation>Eine oder mehrere Adressen einfügen oder Links hierher ziehen</translation>
        </message>
        <message>
            <source>Event that the articles tell</source>
            <translation>Ereignis, von dem die Artikel erzählen</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>Name des Ereignisses</translation>
        </message>
        <message>
            <source>Add and Track</source>
            <translation>Hinzufügen und verfolgen</translation>
        </message>
        <message>
            <source>Add and track the addresses</source>
            <translation>Die Adressen hinzufügen und verfolgen</translation>
        </message>
        <message>
            <source>No tracked article holds these words.</source>
            <translation>Kein verfolgter Artikel enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Nothing is tracked yet. Paste the address of an article below or drop a link here; Parallax then looks at it again and again and tells what changed.</source>
            <translation>Noch wird nichts verfolgt. Fügen Sie unten die Adresse eines Artikels ein oder ziehen Sie einen Link hierher; Parallax sieht dann immer wieder nach und sagt, was sich geändert hat.</translation>
        </message>
        <message>
            <source>Show What Changed</source>
            <translation>Zeigen, was sich geändert hat</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DesktopNotice</name>
        <message>
            <source>Parallax tracks articles</source>
            <translation>Parallax verfolgt Artikel</translation>
        </message>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1, und %Ln weitere</numerusform>
                <numerusform>%1, und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FeedModel</name>
        <message>
            <source>none yet</source>
            <translation>noch keiner</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>jetzt fällig</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%Ln offen</numerusform>
                <numerusform>%Ln offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Offered to</source>
            <translation>Angeboten für</translation>
        </message>
        <message>
            <source>Latest look</source>
            <translation>Letzter Blick</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Nachgesehen</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Nächster Blick</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FeedsPage</name>
        <message>
            <source>Address of a feed, or of a page that names one</source>
            <translation>Adresse eines Feeds oder einer Seite, die einen nennt</translation>
        </message>
        <message>
            <source>Address of a feed, or of a site that has one</source>
            <translation>Adresse eines Feeds oder einer Website, die einen hat</translation>
        </message>
        <message>
            <source>Event that the feed’s items are offered to</source>
            <translation>Ereignis, für das die Einträge des Feeds angeboten werden</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <source>Watch the feed at this address</source>
            <translation>Den Feed an dieser Adresse beobachten</translation>
        </message>
        <message>
            <source>The page names several feeds. Which of them are to be watched?</source>
            <translation>Die Seite nennt mehrere Feeds. Welche davon sollen beobachtet werden?</translation>
        </message>
        <message>
            <source>Feeds that the page names</source>
            <translation>Feeds, die die Seite nennt</translation>
        </message>
        <message>
            <source>Watch the Chosen Ones</source>
            <translation>Die gewählten beobachten</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keinen</translation>
        </message>
        <message>
            <source>Watch none of these feeds</source>
            <translation>Keinen dieser Feeds beobachten</translation>
        </message>
        <message>
            <source>Watched feeds</source>
            <translation>Beobachtete Feeds</translation>
        </message>
        <message>
            <source>No feed is watched yet. Give the address of a news site above: Parallax finds its feeds, and what they list is offered here.</source>
            <translation>Noch wird kein Feed beobachtet. Geben Sie oben die Adresse einer Nachrichtenseite an: Parallax findet ihre Feeds, und was sie aufführen, wird hier angeboten.</translation>
        </message>
        <message>
            <source>Watch No More</source>
            <translation>Nicht mehr beobachten</translation>
        </message>
        <message>
            <source>Items that feeds offer</source>
            <translation>Einträge, die Feeds anbieten</translation>
        </message>
        <message>
            <source>Nothing is on offer. New items of watched feeds appear here; what you add is fetched and tracked, what you dismiss is not offered again.</source>
            <translation>Es wird nichts angeboten. Neue Einträge beobachteter Feeds erscheinen hier; was Sie hinzufügen, wird geholt und verfolgt, was Sie ablehnen, wird nicht noch einmal angeboten.</translation>
        </message>
        <message>
            <source>Add to the Event</source>
            <translation>Zum Ereignis hinzufügen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NetworkDialog</name>
        <message>
            <source>Network Settings</source>
            <translation>Netzeinstellungen</translation>
        </message>
        <message numerus="yes">
            <source>Pages that are looked at by themselves are asked for without cookies and without a referrer, one at a time from each server, with at least %n second(s) between two. The capture browser keeps cookies in the folder of the workspace, so that you can log in.</source>
            <translation>
                <numerusform>Seiten, nach denen von selbst gesehen wird, werden ohne Cookies und ohne Herkunftsangabe abgefragt, von jedem Server eine nach der anderen, mit mindestens %Ln Sekunde dazwischen. Der Aufnahmebrowser bewahrt Cookies im Ordner des Arbeitsbereichs auf, damit Sie sich anmelden können.</numerusform>
                <numerusform>Seiten, nach denen von selbst gesehen wird, werden ohne Cookies und ohne Herkunftsangabe abgefragt, von jedem Server eine nach der anderen, mit mindestens %Ln Sekunden dazwischen. Der Aufnahmebrowser bewahrt Cookies im Ordner des Arbeitsbereichs auf, damit Sie sich anmelden können.</numerusform>
            </translation>
        </message>
        <message>
            <source>These settings belong to this computer: they are kept in %1 and are not part of the archive.</source>
            <translation>Diese Einstellungen gehören zu diesem Rechner: Sie liegen in %1 und sind kein Teil des Archivs.</translation>
        </message>
        <message>
            <source>Way to the network</source>
            <translation>Weg ins Netz</translation>
        </message>
        <message>
            <source>As PARALLAX_PROXY says (not set: directly)</source>
            <translation>Wie PARALLAX_PROXY sagt (nicht gesetzt: direkt)</translation>
        </message>
        <message>
            <source>As PARALLAX_PROXY says</source>
            <translation>Wie PARALLAX_PROXY sagt</translation>
        </message>
        <message>
            <source>Directly</source>
            <translation>Direkt</translation>
        </message>
        <message>
            <source>As the desktop says</source>
            <translation>Wie der Desktop sagt</translation>
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation>HTTP-Proxy</translation>
        </message>
        <message>
            <source>SOCKS 5 proxy (Tor)</source>
            <translation>SOCKS-5-Proxy (Tor)</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>Rechner des Proxys</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>Port des Proxys</translation>
        </message>
        <message>
            <source>Way to the Network</source>
            <translation>Weg ins Netz</translation>
        </message>
        <message>
            <source>&amp;Way</source>
            <translation>&amp;Weg</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>&amp;Rechner</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <source>Servers whose robots.txt is passed over</source>
            <translation>Server, deren robots.txt übergangen wird</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Ihr Grund</translation>
        </message>
        <message>
            <source>Add a Server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Add a server whose robots.txt is passed over</source>
            <translation>Einen Server hinzufügen, dessen robots.txt übergangen wird</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the chosen server</source>
            <translation>Den gewählten Server entfernen</translation>
        </message>
        <message>
            <source>robots.txt</source>
            <translation>robots.txt</translation>
        </message>
        <message>
            <source>In its robots.txt a server asks programs to stay away from some of its pages, and Parallax does. Where you have a reason to look all the same, name the server and your reason; the reason is shown with each page that is fetched so.</source>
            <translation>In seiner robots.txt bittet ein Server Programme, manchen seiner Seiten fernzubleiben, und Parallax hält sich daran. Wo Sie einen Grund haben, trotzdem nachzusehen, nennen Sie den Server und Ihren Grund; der Grund wird bei jeder so geholten Seite gezeigt.</translation>
        </message>
        <message>
            <source>A reason stands there without its server.</source>
            <translation>Dort steht ein Grund ohne seinen Server.</translation>
        </message>
        <message>
            <source>Give a reason for %1.</source>
            <translation>Nennen Sie einen Grund für %1.</translation>
        </message>
        <message>
            <source>This way cannot be followed: %1</source>
            <translation>Dieser Weg kann nicht gegangen werden: %1</translation>
        </message>
        <message>
            <source>Every request goes through the proxy, those of the capture browser, too, and the proxy looks up the names. When it cannot be reached, nothing is asked directly. A proxy that asks for a password is set by PARALLAX_PROXY.</source>
            <translation>Jede Anfrage geht durch den Proxy, auch die des Aufnahmebrowsers, und der Proxy löst die Namen auf. Ist er nicht erreichbar, wird nichts direkt abgefragt. Ein Proxy mit Passwort wird über PARALLAX_PROXY angegeben.</translation>
        </message>
        <message>
            <source>Fetching, feeds and the capture browser all go this way.</source>
            <translation>Abrufe, Feeds und der Aufnahmebrowser nehmen alle diesen Weg.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OfferModel</name>
        <message>
            <source>first seen %1</source>
            <translation>zuerst gesehen %1</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::StoriesPage</name>
        <message>
            <source>Add to the Event</source>
            <translation>Zum Ereignis hinzufügen</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>Articles that seem to tell the same story</source>
            <translation>Artikel, die dieselbe Geschichte zu erzählen scheinen</translation>
        </message>
        <message>
            <source>Event whose story is looked for</source>
            <translation>Ereignis, dessen Geschichte gesucht wird</translation>
        </message>
        <message>
            <source>Stored articles that seem to tell the same &amp;story as</source>
            <translation>Gespeicherte Artikel, die dieselbe &amp;Geschichte zu erzählen scheinen wie</translation>
        </message>
        <message>
            <source>No likeness could be looked for.</source>
            <translation>Nach Ähnlichem konnte nicht gesucht werden.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>There is no event yet. Add an article first.</source>
            <translation>Es gibt noch kein Ereignis. Fügen Sie zuerst einen Artikel hinzu.</translation>
        </message>
        <message>
            <source>No other stored article seems to tell this story.</source>
            <translation>Kein anderer gespeicherter Artikel scheint diese Geschichte zu erzählen.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackedModel</name>
        <message>
            <source>none yet</source>
            <translation>noch keiner</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>keine gesehen</translation>
        </message>
        <message>
            <source>none, paused</source>
            <translation>keiner, angehalten</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>jetzt fällig</translation>
        </message>
        <message>
            <source>Nobody has looked since %1: a change that was taken back meanwhile left no trace here.</source>
            <translation>Seit %1 hat niemand nachgesehen: Eine Änderung, die inzwischen zurückgenommen wurde, hat hier keine Spur hinterlassen.</translation>
        </message>
        <message>
            <source>%1
%2
That does not say that the article was removed.</source>
            <translation>%1
%2
Das heißt nicht, dass der Artikel entfernt wurde.</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Latest look</source>
            <translation>Letzter Blick</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Nachgesehen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>Nächster Blick</translation>
        </message>
        <message>
            <source>Unseen for</source>
            <translation>Ungesehen seit</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingDesk</name>
        <message>
            <source>What is tracked could not be read.</source>
            <translation>Was verfolgt wird, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The decision could not be stored.</source>
            <translation>Die Entscheidung konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>These articles are tracked already.</source>
            <translation>Diese Artikel werden schon verfolgt.</translation>
        </message>
        <message numerus="yes">
            <source>Tracking %n article(s)</source>
            <translation>
                <numerusform>%Ln Artikel verfolgen</numerusform>
                <numerusform>%Ln Artikel verfolgen</numerusform>
            </translation>
        </message>
        <message>
            <source>The article cannot be tracked.</source>
            <translation>Der Artikel kann nicht verfolgt werden.</translation>
        </message>
        <message numerus="yes">
            <source>Pausing %n article(s)</source>
            <translation>
                <numerusform>%Ln Artikel anhalten</numerusform>
                <numerusform>%Ln Artikel anhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resuming %n article(s)</source>
            <translation>
                <numerusform>%Ln Artikel fortsetzen</numerusform>
                <numerusform>%Ln Artikel fortsetzen</numerusform>
            </translation>
        </message>
        <message>
            <source>Another schedule</source>
            <translation>Anderer Zeitplan</translation>
        </message>
        <message numerus="yes">
            <source>Tracking %n article(s) no more</source>
            <translation>
                <numerusform>%Ln Artikel nicht mehr verfolgen</numerusform>
                <numerusform>%Ln Artikel nicht mehr verfolgen</numerusform>
            </translation>
        </message>
        <message>
            <source>Watching a feed no more</source>
            <translation>Einen Feed nicht mehr beobachten</translation>
        </message>
        <message>
            <source>The answer could not be stored.</source>
            <translation>Die Antwort konnte nicht gespeichert werden.</translation>
        </message>
        <message numerus="yes">
            <source>Dismissing %n item(s)</source>
            <translation>
                <numerusform>%Ln Eintrag ablehnen</numerusform>
                <numerusform>%Ln Einträge ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <source>The event could not be changed.</source>
            <translation>Das Ereignis konnte nicht geändert werden.</translation>
        </message>
        <message numerus="yes">
            <source>Adding %n article(s) to the event</source>
            <translation>
                <numerusform>%Ln Artikel zum Ereignis hinzufügen</numerusform>
                <numerusform>%Ln Artikel zum Ereignis hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. What was stored stays.</source>
            <translation>Abgebrochen. Was gespeichert wurde, bleibt.</translation>
        </message>
        <message>
            <source>The addresses could not be added.</source>
            <translation>Die Adressen konnten nicht hinzugefügt werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) did not show an article; nothing of them is tracked.</source>
            <translation>
                <numerusform>%Ln Adresse zeigte keinen Artikel; sie wird nicht verfolgt.</numerusform>
                <numerusform>%Ln Adressen zeigten keinen Artikel; sie werden nicht verfolgt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are tracked from now on.</source>
            <translation>
                <numerusform>%Ln Artikel wird von jetzt an verfolgt.</numerusform>
                <numerusform>%Ln Artikel werden von jetzt an verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The articles could not be looked at.</source>
            <translation>Nach den Artikeln konnte nicht gesehen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%Ln geändert</numerusform>
                <numerusform>%Ln geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%Ln unverändert</numerusform>
                <numerusform>%Ln unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not shown</source>
            <translation>
                <numerusform>%Ln nicht gezeigt</numerusform>
                <numerusform>%Ln nicht gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Looked at so far: %1, %2, %3.</source>
            <translation>Abgebrochen. Bisher nachgesehen: %1, %2, %3.</translation>
        </message>
        <message>
            <source>Looked: %1, %2, %3.</source>
            <translation>Nachgesehen: %1, %2, %3.</translation>
        </message>
        <message>
            <source>No feed could be read at this address.</source>
            <translation>An dieser Adresse konnte kein Feed gelesen werden.</translation>
        </message>
        <message>
            <source>There is no feed at this address, and the page names none.</source>
            <translation>An dieser Adresse ist kein Feed, und die Seite nennt keinen.</translation>
        </message>
        <message>
            <source>The feed cannot be watched.</source>
            <translation>Der Feed kann nicht beobachtet werden.</translation>
        </message>
        <message numerus="yes">
            <source>The feed is watched; it offers %n item(s).</source>
            <translation>
                <numerusform>Der Feed wird beobachtet; er bietet %Ln Eintrag an.</numerusform>
                <numerusform>Der Feed wird beobachtet; er bietet %Ln Einträge an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were added and are tracked.</source>
            <translation>
                <numerusform>%Ln Eintrag wurde hinzugefügt und wird verfolgt.</numerusform>
                <numerusform>%Ln Einträge wurden hinzugefügt und werden verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The item could not be fetched; it stays on offer.</source>
            <translation>Der Eintrag konnte nicht geholt werden; er bleibt im Angebot.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWindow</name>
        <message>
            <source>Nothing is tracked</source>
            <translation>Nichts wird verfolgt</translation>
        </message>
        <message>
            <source>Looks only when asked</source>
            <translation>Sieht nur auf Wunsch nach</translation>
        </message>
        <message>
            <source>Next look: %1</source>
            <translation>Nächster Blick: %1</translation>
        </message>
        <message>
            <source>Everything tracked is paused</source>
            <translation>Alles Verfolgte ist angehalten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Network Settings…</source>
            <translation>Netzeinstellungen…</translation>
        </message>
        <message>
            <source>Look when it is &amp;due, while Parallax is open</source>
            <translation>Nachsehen, wenn es &amp;fällig ist, solange Parallax offen ist</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Tracking – Parallax</source>
            <translation>Verfolgung – Parallax</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>Was verfolgt wird</translation>
        </message>
        <message>
            <source>&amp;Same Story</source>
            <translation>&amp;Gleiche Geschichte</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Look when it is due, while Parallax is open</source>
            <translation>Nachsehen, wenn es fällig ist, solange Parallax offen ist</translation>
        </message>
        <message>
            <source>Progress of looking</source>
            <translation>Fortschritt des Nachsehens</translation>
        </message>
        <message>
            <source>Cancel looking</source>
            <translation>Das Nachsehen abbrechen</translation>
        </message>
        <message>
            <source>Looked at %1 of %2: %3</source>
            <translation>%1 von %2 nachgesehen: %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>&amp;Articles (%1)</source>
            <translation>&amp;Artikel (%1)</translation>
        </message>
        <message>
            <source>&amp;Feeds (%1)</source>
            <translation>&amp;Feeds (%1)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Changes (%n unread)</source>
            <translation>
                <numerusform>Ä&amp;nderungen (%Ln ungelesen)</numerusform>
                <numerusform>Ä&amp;nderungen (%Ln ungelesen)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>Ä&amp;nderungen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWords</name>
        <message>
            <source>the page came whole</source>
            <translation>die Seite kam ganz</translation>
        </message>
        <message>
            <source>the server says that the page has not changed</source>
            <translation>der Server sagt, dass sich die Seite nicht geändert hat</translation>
        </message>
        <message>
            <source>the server asks for a login (401)</source>
            <translation>der Server verlangt eine Anmeldung (401)</translation>
        </message>
        <message>
            <source>the server asks for payment (402)</source>
            <translation>der Server verlangt eine Zahlung (402)</translation>
        </message>
        <message>
            <source>the server refuses to show this page (403)</source>
            <translation>der Server zeigt diese Seite nicht (403)</translation>
        </message>
        <message>
            <source>the server says that it was asked too often (429)</source>
            <translation>der Server sagt, dass er zu oft gefragt wurde (429)</translation>
        </message>
        <message>
            <source>the server says that it may not show this page for legal reasons (451)</source>
            <translation>der Server sagt, dass er diese Seite aus rechtlichen Gründen nicht zeigen darf (451)</translation>
        </message>
        <message>
            <source>the server reports an error of its own (%1)</source>
            <translation>der Server meldet einen eigenen Fehler (%1)</translation>
        </message>
        <message>
            <source>the server answers with status %1 instead of the page</source>
            <translation>der Server antwortet mit Status %1 statt mit der Seite</translation>
        </message>
        <message>
            <source>the server says that it finds nothing at this address (404)</source>
            <translation>der Server sagt, dass er unter dieser Adresse nichts findet (404)</translation>
        </message>
        <message>
            <source>the server says that nothing is at this address any more (410)</source>
            <translation>der Server sagt, dass unter dieser Adresse nichts mehr ist (410)</translation>
        </message>
        <message>
            <source>a page came that says that nothing was found</source>
            <translation>es kam eine Seite, die sagt, dass nichts gefunden wurde</translation>
        </message>
        <message>
            <source>a page came that asks for consent instead of showing the article</source>
            <translation>es kam eine Seite, die um Zustimmung bittet, statt den Artikel zu zeigen</translation>
        </message>
        <message>
            <source>a page came that shows the article to subscribers only</source>
            <translation>es kam eine Seite, die den Artikel nur Abonnenten zeigt</translation>
        </message>
        <message>
            <source>a page came in which no article text was found</source>
            <translation>es kam eine Seite, in der kein Artikeltext gefunden wurde</translation>
        </message>
        <message>
            <source>the address leads to a front page or a section instead of the article</source>
            <translation>die Adresse führt auf eine Startseite oder ein Ressort statt zum Artikel</translation>
        </message>
        <message>
            <source>what the server offers is no page of text</source>
            <translation>was der Server anbietet, ist keine Textseite</translation>
        </message>
        <message>
            <source>the page is larger than what is read</source>
            <translation>die Seite ist größer als das, was gelesen wird</translation>
        </message>
        <message>
            <source>the page came only in part</source>
            <translation>die Seite kam nur zum Teil</translation>
        </message>
        <message>
            <source>the page came in a compressed form that cannot be read</source>
            <translation>die Seite kam in einer gepackten Form, die nicht lesbar ist</translation>
        </message>
        <message>
            <source>what the server sent is not an answer in HTTP</source>
            <translation>was der Server schickte, ist keine Antwort in HTTP</translation>
        </message>
        <message>
            <source>the address leads on and on without coming to a page</source>
            <translation>die Adresse führt immer weiter, ohne zu einer Seite zu kommen</translation>
        </message>
        <message>
            <source>the address leads to one that is not safe to follow</source>
            <translation>die Adresse führt zu einer, der man nicht sicher folgen kann</translation>
        </message>
        <message>
            <source>the server took too long</source>
            <translation>der Server brauchte zu lange</translation>
        </message>
        <message>
            <source>the name of the server was not found</source>
            <translation>der Name des Servers wurde nicht gefunden</translation>
        </message>
        <message>
            <source>the server refused the connection</source>
            <translation>der Server lehnte die Verbindung ab</translation>
        </message>
        <message>
            <source>the connection broke off before an answer came</source>
            <translation>die Verbindung brach ab, bevor eine Antwort kam</translation>
        </message>
        <message>
            <source>no secure connection could be made</source>
            <translation>es kam keine sichere Verbindung zustande</translation>
        </message>
        <message>
            <source>the proxy could not be reached or refused</source>
            <translation>der Proxy war nicht erreichbar oder lehnte ab</translation>
        </message>
        <message>
            <source>the server’s robots.txt asks programs not to fetch this page</source>
            <translation>die robots.txt des Servers bittet Programme, diese Seite nicht abzurufen</translation>
        </message>
        <message>
            <source>the server asked to come back later, and later is not yet</source>
            <translation>der Server bat, später wiederzukommen, und so weit ist es noch nicht</translation>
        </message>
        <message>
            <source>this is no web address</source>
            <translation>das ist keine Webadresse</translation>
        </message>
        <message>
            <source>Not shown: %1</source>
            <translation>Nicht gezeigt: %1</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>Noch nicht nachgesehen</translation>
        </message>
        <message>
            <source>what came is no feed</source>
            <translation>was kam, ist kein Feed</translation>
        </message>
        <message>
            <source>Not read: %1</source>
            <translation>Nicht gelesen: %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read in part: it is damaged</source>
            <translation>Zum Teil gelesen: er ist beschädigt</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>every %1</source>
            <translation>alle %1</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>%1 added a note: “%2”</source>
            <translation>%1 hat eine Anmerkung hinzugefügt: „%2“</translation>
        </message>
        <message>
            <source>A note of %1 was not seen again: “%2”</source>
            <translation>Eine Anmerkung von %1 wurde nicht wieder gesehen: „%2“</translation>
        </message>
        <message>
            <source>A figure changed in %1: %2 → %3</source>
            <translation>Eine Zahl hat sich in %1 geändert: %2 → %3</translation>
        </message>
        <message>
            <source>A quotation is worded differently in %1: “%2” → “%3”</source>
            <translation>Ein Zitat lautet in %1 anders: „%2“ → „%3“</translation>
        </message>
        <message>
            <source>A quotation in %1 was not seen again: “%2”</source>
            <translation>Ein Zitat in %1 wurde nicht wieder gesehen: „%2“</translation>
        </message>
        <message>
            <source>A quotation is new in %1: “%2”</source>
            <translation>Ein Zitat ist neu in %1: „%2“</translation>
        </message>
        <message>
            <source>A statement in %1 no longer names its source: %2</source>
            <translation>Eine Aussage in %1 nennt ihre Quelle nicht mehr: %2</translation>
        </message>
        <message>
            <source>A statement in %1 now names a source: %2</source>
            <translation>Eine Aussage in %1 nennt jetzt eine Quelle: %2</translation>
        </message>
        <message>
            <source>A statement in %1 names another source: %2 → %3</source>
            <translation>Eine Aussage in %1 nennt eine andere Quelle: %2 → %3</translation>
        </message>
        <message>
            <source>A hedge was not seen again in a statement of %1: “%2”</source>
            <translation>Eine Einschränkung wurde in einer Aussage von %1 nicht wieder gesehen: „%2“</translation>
        </message>
        <message>
            <source>A statement in %1 is now hedged: “%2”</source>
            <translation>Eine Aussage in %1 ist jetzt eingeschränkt: „%2“</translation>
        </message>
        <message>
            <source>The headline changed in %1: “%2” → “%3”</source>
            <translation>Die Überschrift hat sich in %1 geändert: „%2“ → „%3“</translation>
        </message>
        <message>
            <source>A caption changed in %1: “%2” → “%3”</source>
            <translation>Eine Bildunterschrift hat sich in %1 geändert: „%2“ → „%3“</translation>
        </message>
        <message>
            <source>The byline changed in %1: %2 → %3</source>
            <translation>Die Autorenzeile hat sich in %1 geändert: %2 → %3</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>Not shown %n time(s) since %1: %2</source>
            <translation>
                <numerusform>Seit %1 %Ln-mal nicht gezeigt: %2</numerusform>
                <numerusform>Seit %1 %Ln-mal nicht gezeigt: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not read %n time(s) in a row: %1</source>
            <translation>
                <numerusform>%Ln-mal hintereinander nicht gelesen: %1</numerusform>
                <numerusform>%Ln-mal hintereinander nicht gelesen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%Ln Stunde</numerusform>
                <numerusform>%Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%Ln Minute</numerusform>
                <numerusform>%Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) added</source>
            <translation>
                <numerusform>%Ln Satz hinzugekommen</numerusform>
                <numerusform>%Ln Sätze hinzugekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) not seen again</source>
            <translation>
                <numerusform>%Ln Satz nicht wieder gesehen</numerusform>
                <numerusform>%Ln Sätze nicht wieder gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) edited</source>
            <translation>
                <numerusform>%Ln Satz bearbeitet</numerusform>
                <numerusform>%Ln Sätze bearbeitet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>%Ln Satz verschoben</numerusform>
                <numerusform>%Ln Sätze verschoben</numerusform>
            </translation>
        </message>
        <message>
            <source>A date or time changed in %1: %2 → %3</source>
            <translation>Ein Datum oder eine Uhrzeit hat sich in %1 geändert: %2 → %3</translation>
        </message>
        <message>
            <source>A name changed in %1: %2 → %3</source>
            <translation>Ein Name hat sich in %1 geändert: %2 → %3</translation>
        </message>
        <message>
            <source>The lines below the headline changed in %1: “%2” → “%3”</source>
            <translation>Die Zeilen unter der Überschrift haben sich in %1 geändert: „%2“ → „%3“</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportPanel</name>
        <message>
            <source>Fetch the Chosen Ones</source>
            <translation>Die gewählten holen</translation>
        </message>
        <message>
            <source>Put the notes of the import away</source>
            <translation>Die Hinweise zum Import schließen</translation>
        </message>
        <message>
            <source>Notes of the import</source>
            <translation>Hinweise zum Import</translation>
        </message>
        <message>
            <source>Addresses that the files name</source>
            <translation>Adressen, die die Dateien nennen</translation>
        </message>
        <message>
            <source>Fetch the chosen addresses</source>
            <translation>Die gewählten Adressen holen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Feed: %1</source>
            <translation>Feed: %1</translation>
        </message>
        <message>
            <source>Archived on %1: %2</source>
            <translation>Archiviert am %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%Ln Hinweis</numerusform>
                <numerusform>%Ln Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) named</source>
            <translation>
                <numerusform>%Ln genannte Adresse</numerusform>
                <numerusform>%Ln genannte Adressen</numerusform>
            </translation>
        </message>
        <message>
            <source>The import left %1.</source>
            <translation>Der Import hinterließ %1.</translation>
        </message>
        <message>
            <source>The import found %1 that were not fetched.</source>
            <translation>Der Import fand %1, noch nicht geholt.</translation>
        </message>
        <message>
            <source>The import left %1 and found %2 that were not fetched.</source>
            <translation>Der Import hinterließ %1 und fand %2, noch nicht geholt.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::KeptDialog</name>
        <message>
            <source>Kept with This Revision</source>
            <translation>Mit dieser Fassung aufbewahrt</translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation>Was aufbewahrt wurde</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>In einem anderen Programm öffnen</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>It could not be read. %1 (%2)</source>
            <translation>Es konnte nicht gelesen werden. %1 (%2)</translation>
        </message>
        <message>
            <source>The capture as it came, from which the article was read</source>
            <translation>Die Aufnahme, wie sie kam und aus der der Artikel gelesen wurde</translation>
        </message>
        <message>
            <source>The capture as it came, from which the article was read. A browser that opens it may go to the network.</source>
            <translation>Die Aufnahme, wie sie kam und aus der der Artikel gelesen wurde. Ein Browser, der sie öffnet, geht womöglich ins Netz.</translation>
        </message>
        <message>
            <source>A picture of the page as it stood</source>
            <translation>Ein Bild der Seite, wie sie stand</translation>
        </message>
        <message>
            <source>The page with its images in one file; browsers open it without the network</source>
            <translation>Die Seite mit ihren Bildern in einer Datei; Browser öffnen sie ohne Netz</translation>
        </message>
        <message>
            <source>%1 – %2, %3</source>
            <translation>%1 – %2, %3</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Geschrieben nach %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>No program of this desktop opens it. Save it instead.</source>
            <translation>Kein Programm dieses Desktops öffnet es. Speichern Sie es stattdessen.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ToolBarSearch</name>
        <message>
            <source>Search the archive</source>
            <translation>Archiv durchsuchen</translation>
        </message>
        <message>
            <source>Search the archive (%1)</source>
            <translation>Archiv durchsuchen (%1)</translation>
        </message>
        <message>
            <source>Type words and press Enter: every revision and note is searched.</source>
            <translation>Wörter eingeben und Eingabetaste drücken: jede Fassung und jede Notiz wird durchsucht.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionChooser</name>
        <message>
            <source>Rev %1 of %2</source>
            <translation>Fass. %1 von %2</translation>
        </message>
        <message>
            <source>Revision %1 of %2; choose another</source>
            <translation>Fassung %1 von %2; eine andere wählen</translation>
        </message>
        <message>
            <source>Choose a revision of this article</source>
            <translation>Eine Fassung dieses Artikels wählen</translation>
        </message>
        <message>
            <source>Rev %1 · seen %2 · %3</source>
            <translation>Fass. %1 · gesehen %2 · %3</translation>
        </message>
        <message>
            <source>%1 · after the moment shown</source>
            <translation>%1 · nach dem gezeigten Zeitpunkt</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CardDialog</name>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Name shown for this outlet</source>
            <translation>Angezeigter Name dieses Mediums</translation>
        </message>
        <message>
            <source>&amp;Name shown:</source>
            <translation>Angezeigter &amp;Name:</translation>
        </message>
        <message>
            <source>Colour of this outlet</source>
            <translation>Farbe dieses Mediums</translation>
        </message>
        <message>
            <source>The letter always stands with the colour.</source>
            <translation>Der Buchstabe steht immer bei der Farbe.</translation>
        </message>
        <message>
            <source>By its place in the event</source>
            <translation>Nach seinem Platz im Ereignis</translation>
        </message>
        <message>
            <source>Colour %1 of the set</source>
            <translation>Farbe %1 der Palette</translation>
        </message>
        <message>
            <source>Choose a colour…</source>
            <translation>Farbe wählen …</translation>
        </message>
        <message>
            <source>&amp;Colour:</source>
            <translation>&amp;Farbe:</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Words with commas between them</source>
            <translation>Wörter mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>Schlagwörter, mit Kommas dazwischen</translation>
        </message>
        <message>
            <source>Tags there are: %1</source>
            <translation>Vorhandene Schlagwörter: %1</translation>
        </message>
        <message>
            <source>&amp;Tags:</source>
            <translation>&amp;Schlagwörter:</translation>
        </message>
        <message>
            <source>Fields of your own: name and value</source>
            <translation>Eigene Felder: Name und Wert</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>&amp;Add Field</source>
            <translation>Feld &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Ein Feld hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove Field</source>
            <translation>Feld &amp;entfernen</translation>
        </message>
        <message>
            <source>Remove the chosen field</source>
            <translation>Das gewählte Feld entfernen</translation>
        </message>
        <message>
            <source>Your own: %1</source>
            <translation>Eigene: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CardJournal</name>
        <message>
            <source>Describing an Outlet</source>
            <translation>Beschreiben eines Mediums</translation>
        </message>
        <message>
            <source>Describing an Event</source>
            <translation>Beschreiben eines Ereignisses</translation>
        </message>
        <message>
            <source>Describing an Article</source>
            <translation>Beschreiben eines Artikels</translation>
        </message>
    </context>
</TS>
