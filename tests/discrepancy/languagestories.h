// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parallax::told {

using namespace Qt::StringLiterals;

// Two invented events, each told by two outlets in five languages; the first paragraph is the
// headline. Paragraphs say the same in every language.

const QStringList englishFireA{
    u"Fourteen hurt in explosion at Velmark paper mill"_s,
    u"An explosion at the paper mill in Velmark injured 14 people on Tuesday evening, three of them seriously."_s,
    u"The fire brigade sent 120 firefighters and only got the blaze under control early in the morning."_s,
    u"“We were very lucky that the shift was already over,” said the mayor, Karla Ostheim."_s,
    u"Some 300 residents had to leave their houses and spent the night in a gymnasium."_s,
    u"The cause is still unclear, police said; an expert is to examine the hall on Thursday."_s,
    u"The operator, Nordpapier AG, said it was working closely with the authorities."_s,
    u"The railway line to Harden remains closed until Friday."_s,
    u"A boiler had burst at the plant as early as 2019, killing a worker."_s,
    u"The mill is one of the oldest in the country and employs 640 people."_s,
};
const QStringList englishFireB{
    u"Velmark: at least 16 injured after blast in paper works"_s,
    u"After a heavy blast at the Velmark paper works at least 16 people were taken to hospital on Tuesday."_s,
    u"They had been “very lucky”, mayor Ostheim explained, because the shift had just ended."_s,
    u"Dozens of families stood in the street at night, and about 300 people found shelter in the sports hall of the primary school."_s,
    u"Police could not say at first why the explosion happened."_s,
    u"Trade unionists have demanded better checks in the industry for years."_s,
    u"Trains between Velmark and Harden will not run again before Friday."_s,
    u"Seven years ago a worker lost his life in the same factory when a boiler burst."_s,
    u"Only towards five in the morning did the 120 firefighters report that the fire was under control."_s,
    u"The baker at the market gave out bread and coffee for free."_s,
    u"Nordpapier, which operates the plant, promised investigators full cooperation."_s,
};
const QStringList englishTramA{
    u"Salmen council approves tram line by 31 votes to 24"_s,
    u"After a debate of seven hours the council of Salmen approved the new tram line on Monday."_s,
    u"The line is to cost 86 million euros and to open in March 2029."_s,
    u"“This is a good day for everybody who lives here,” said the transport councillor, Ruben Falk."_s,
    u"The opposition announced that it would sue."_s,
    u"“The money is missing from our schools,” said Ines Dorn, who leads the opposition."_s,
    u"The state pays 60 percent of the costs."_s,
    u"Some 2,500 people had demonstrated against the line on Saturday."_s,
    u"Forty-two plane trees on Hafen Street are to be felled."_s,
};
const QStringList englishTramB{
    u"Salmen gets its tram – opponents want to go to court"_s,
    u"The council voted 31 to 24 for the disputed tram line on Monday evening."_s,
    u"Ruben Falk, in charge of transport, spoke of “a good day for everybody who lives here”."_s,
    u"Construction costs are put at 92 million euros; the first trains are to run in spring 2029."_s,
    u"Three fifths of that comes from the state."_s,
    u"Opposition leader Ines Dorn complained: “The money is missing in our schools.”"_s,
    u"She wants to take the decision to the administrative court."_s,
    u"At the weekend, according to police, 1,800 opponents of the project marched through the old town."_s,
    u"For shopkeepers the works mean two years of noise."_s,
    u"The last tram in Salmen had been taken out of service in 1967."_s,
};
const QStringList germanFireA{
    u"Explosion in Papierfabrik: 14 Verletzte in Velmark"_s,
    u"Bei einer Explosion in der Papierfabrik von Velmark sind am Dienstagabend 14 Menschen verletzt worden, drei von ihnen schwer."_s,
    u"Die Feuerwehr war mit 120 Einsatzkräften vor Ort und brachte den Brand erst am frühen Morgen unter Kontrolle."_s,
    u"„Wir hatten großes Glück, dass die Schicht schon zu Ende war“, sagte Bürgermeisterin Karla Ostheim."_s,
    u"Rund 300 Anwohner mussten ihre Häuser verlassen und übernachteten in einer Turnhalle."_s,
    u"Die Ursache ist nach Angaben der Polizei noch unklar; ein Gutachter soll die Halle am Donnerstag untersuchen."_s,
    u"Der Betreiber Nordpapier AG teilte mit, man arbeite eng mit den Behörden zusammen."_s,
    u"Die Bahnstrecke nach Harden bleibt bis Freitag gesperrt."_s,
    u"Bereits 2019 war in dem Werk ein Kessel geplatzt; damals starb ein Arbeiter."_s,
    u"Das Werk gehört zu den ältesten im Land und beschäftigt 640 Menschen."_s,
};
const QStringList germanFireB{
    u"Velmark: Mindestens 16 Verletzte nach Detonation in Papierwerk"_s,
    u"Nach einer schweren Detonation im Papierwerk Velmark wurden am Dienstag mindestens 16 Personen ins Krankenhaus gebracht."_s,
    u"„Großes Glück“ habe man gehabt, erklärte Bürgermeisterin Ostheim, denn die Schicht sei gerade beendet gewesen."_s,
    u"Dutzende Familien standen in der Nacht auf der Straße, etwa 300 Menschen kamen in der Sporthalle der Grundschule unter."_s,
    u"Warum es zu der Explosion kam, konnte die Polizei zunächst nicht sagen."_s,
    u"Gewerkschafter fordern seit Jahren bessere Kontrollen in der Branche."_s,
    u"Züge zwischen Velmark und Harden fahren frühestens ab Freitag wieder."_s,
    u"Vor sieben Jahren kam in derselben Fabrik ein Arbeiter ums Leben, als ein Kessel platzte."_s,
    u"Erst gegen fünf Uhr morgens meldeten die 120 Feuerwehrleute, das Feuer sei unter Kontrolle."_s,
    u"Der Bäcker am Markt verteilte kostenlos Brot und Kaffee."_s,
    u"Nordpapier, die Betreiberin der Anlage, sicherte den Ermittlern volle Zusammenarbeit zu."_s,
};
const QStringList germanTramA{
    u"Stadtrat von Salmen billigt Straßenbahn mit 31 zu 24 Stimmen"_s,
    u"Nach siebenstündiger Debatte hat der Stadtrat von Salmen am Montag die neue Straßenbahnlinie gebilligt."_s,
    u"Die Linie soll 86 Millionen Euro kosten und im März 2029 eröffnet werden."_s,
    u"„Das ist ein guter Tag für alle, die hier leben“, sagte Verkehrsdezernent Ruben Falk."_s,
    u"Die Opposition kündigte eine Klage an."_s,
    u"„Das Geld fehlt unseren Schulen“, sagte Oppositionsführerin Ines Dorn."_s,
    u"Das Land übernimmt 60 Prozent der Kosten."_s,
    u"Rund 2.500 Menschen hatten am Samstag gegen die Linie demonstriert."_s,
    u"42 Platanen an der Hafenstraße sollen gefällt werden."_s,
};
const QStringList germanTramB{
    u"Salmen bekommt seine Straßenbahn – Gegner wollen vor Gericht"_s,
    u"Mit 31 gegen 24 Stimmen hat der Rat am Montagabend für die umstrittene Straßenbahn votiert."_s,
    u"Ruben Falk, zuständig für Verkehr, sprach von „einem guten Tag für alle, die hier leben“."_s,
    u"Die Baukosten werden auf 92 Mio. Euro geschätzt; die ersten Bahnen sollen im Frühjahr 2029 fahren."_s,
    u"Drei Fünftel davon trägt das Land."_s,
    u"Oppositionsführerin Ines Dorn beklagte: »Das Geld fehlt in unseren Schulen.«"_s,
    u"Sie will den Beschluss vor das Verwaltungsgericht bringen."_s,
    u"Am Wochenende waren nach Polizeiangaben 1800 Gegner des Projekts durch die Altstadt gezogen."_s,
    u"Für die Händler bedeuten die Arbeiten zwei Jahre Lärm."_s,
    u"Die letzte Straßenbahn in Salmen war 1967 stillgelegt worden."_s,
};
const QStringList frenchFireA{
    u"Explosion dans une papeterie à Velmark : 14 blessés"_s,
    u"Une explosion dans la papeterie de Velmark a fait 14 blessés mardi soir, dont trois graves."_s,
    u"Les pompiers ont mobilisé 120 hommes et n’ont maîtrisé l’incendie qu’au petit matin."_s,
    u"« Nous avons eu beaucoup de chance que l’équipe ait déjà terminé », a déclaré la maire, Karla Ostheim."_s,
    u"Quelque 300 riverains ont dû quitter leur maison et ont passé la nuit dans un gymnase."_s,
    u"La cause reste inconnue, selon la police ; un expert doit examiner le hall jeudi."_s,
    u"L’exploitant, Nordpapier, a indiqué travailler en étroite collaboration avec les autorités."_s,
    u"La ligne de chemin de fer vers Harden reste fermée jusqu’à vendredi."_s,
    u"En 2019 déjà, une chaudière avait éclaté dans l’usine, tuant un ouvrier."_s,
    u"L’usine est l’une des plus anciennes du pays et emploie 640 personnes."_s,
};
const QStringList frenchFireB{
    u"Velmark : au moins 16 blessés après une déflagration dans une usine de papier"_s,
    u"Après une forte déflagration dans l’usine de papier de Velmark, au moins 16 personnes ont été hospitalisées mardi."_s,
    u"On a eu « beaucoup de chance », a expliqué la maire Ostheim, car l’équipe venait de terminer."_s,
    u"Des dizaines de familles se sont retrouvées à la rue dans la nuit, et environ 300 personnes ont été accueillies dans la salle de sport de l’école."_s,
    u"La police n’a pas pu dire dans un premier temps pourquoi l’explosion s’est produite."_s,
    u"Les syndicats réclament depuis des années de meilleurs contrôles dans le secteur."_s,
    u"Les trains entre Velmark et Harden ne circuleront pas avant vendredi."_s,
    u"Il y a sept ans, un ouvrier avait perdu la vie dans la même usine lorsqu’une chaudière avait éclaté."_s,
    u"Ce n’est que vers cinq heures du matin que les 120 pompiers ont annoncé que le feu était maîtrisé."_s,
    u"Le boulanger du marché a distribué gratuitement du pain et du café."_s,
    u"Nordpapier, qui exploite le site, a promis aux enquêteurs une pleine coopération."_s,
};
const QStringList frenchTramA{
    u"Le conseil municipal de Salmen approuve le tramway par 31 voix contre 24"_s,
    u"Après sept heures de débat, le conseil municipal de Salmen a approuvé lundi la nouvelle ligne de tramway."_s,
    u"La ligne doit coûter 86 millions d’euros et ouvrir en mars 2029."_s,
    u"« C’est un bon jour pour tous ceux qui vivent ici », a déclaré l’adjoint aux transports, Ruben Falk."_s,
    u"L’opposition a annoncé qu’elle saisirait la justice."_s,
    u"« Cet argent manque à nos écoles », a dit Ines Dorn, cheffe de l’opposition."_s,
    u"La région prend en charge 60 % des coûts."_s,
    u"Environ 2 500 personnes avaient manifesté samedi contre la ligne."_s,
    u"Quarante-deux platanes doivent être abattus rue du Port."_s,
};
const QStringList frenchTramB{
    u"Salmen aura son tramway, les opposants veulent aller en justice"_s,
    u"Par 31 voix contre 24, les élus se sont prononcés lundi soir pour le tramway contesté."_s,
    u"Ruben Falk, chargé des transports, a parlé d’« un bon jour pour tous ceux qui vivent ici »."_s,
    u"Le coût des travaux est estimé à 92 millions d’euros ; les premières rames doivent circuler au printemps 2029."_s,
    u"Les trois cinquièmes en reviennent à la région."_s,
    u"La cheffe de l’opposition, Ines Dorn, a regretté : « Cet argent manque dans nos écoles. »"_s,
    u"Elle veut porter la décision devant le tribunal administratif."_s,
    u"Ce week-end, selon la police, 1 800 opposants au projet avaient défilé dans la vieille ville."_s,
    u"Pour les commerçants, le chantier signifie deux ans de bruit."_s,
    u"Le dernier tramway de Salmen avait été mis hors service en 1967."_s,
};
const QStringList spanishFireA{
    u"Explosión en una papelera de Velmark: 14 heridos"_s,
    u"Una explosión en la fábrica de papel de Velmark dejó 14 heridos la noche del martes, tres de ellos graves."_s,
    u"Los bomberos acudieron con 120 efectivos y solo controlaron el incendio de madrugada."_s,
    u"«Tuvimos mucha suerte de que el turno ya hubiera terminado», dijo la alcaldesa, Karla Ostheim."_s,
    u"Unos 300 vecinos tuvieron que abandonar sus casas y pasaron la noche en un gimnasio."_s,
    u"La causa aún no está clara, según la policía; un perito examinará la nave el jueves."_s,
    u"La empresa explotadora, Nordpapier, comunicó que colabora estrechamente con las autoridades."_s,
    u"La línea de tren a Harden seguirá cerrada hasta el viernes."_s,
    u"Ya en 2019 había reventado una caldera en la planta y murió un trabajador."_s,
    u"La planta es una de las más antiguas del país y emplea a 640 personas."_s,
};
const QStringList spanishFireB{
    u"Velmark: al menos 16 heridos tras una detonación en la fábrica de papel"_s,
    u"Tras una fuerte detonación en la fábrica de papel de Velmark, al menos 16 personas fueron llevadas al hospital el martes."_s,
    u"Hubo «mucha suerte», explicó la alcaldesa Ostheim, porque el turno acababa de terminar."_s,
    u"Decenas de familias se quedaron en la calle por la noche y unas 300 personas fueron acogidas en el polideportivo de la escuela."_s,
    u"La policía no pudo decir al principio por qué se produjo la explosión."_s,
    u"Los sindicatos piden desde hace años mejores controles en el sector."_s,
    u"Los trenes entre Velmark y Harden no volverán a circular antes del viernes."_s,
    u"Hace siete años un trabajador perdió la vida en la misma fábrica al reventar una caldera."_s,
    u"Hasta las cinco de la mañana los 120 bomberos no dieron el fuego por controlado."_s,
    u"El panadero del mercado repartió pan y café gratis."_s,
    u"Nordpapier, que explota la planta, prometió a los investigadores plena colaboración."_s,
};
const QStringList spanishTramA{
    u"El pleno de Salmen aprueba el tranvía por 31 votos a 24"_s,
    u"Tras siete horas de debate, el pleno de Salmen aprobó el lunes la nueva línea de tranvía."_s,
    u"La línea costará 86 millones de euros y se inaugurará en marzo de 2029."_s,
    u"«Es un buen día para todos los que viven aquí», dijo el concejal de Transportes, Ruben Falk."_s,
    u"La oposición anunció que acudirá a los tribunales."_s,
    u"«El dinero falta en nuestras escuelas», dijo Ines Dorn, líder de la oposición."_s,
    u"La región asume el 60 % de los costes."_s,
    u"Unas 2.500 personas se habían manifestado el sábado contra la línea."_s,
    u"Cuarenta y dos plátanos de la calle del Puerto serán talados."_s,
};
const QStringList spanishTramB{
    u"Salmen tendrá tranvía y los opositores irán a juicio"_s,
    u"Por 31 votos contra 24, los concejales se pronunciaron el lunes por la noche a favor del polémico tranvía."_s,
    u"Ruben Falk, responsable de Transportes, habló de «un buen día para todos los que viven aquí»."_s,
    u"El coste de las obras se estima en 92 millones de euros; los primeros tranvías circularán en la primavera de 2029."_s,
    u"Tres quintos corren a cargo de la región."_s,
    u"La líder de la oposición, Ines Dorn, lamentó: «El dinero falta para nuestras escuelas»."_s,
    u"Quiere llevar la decisión ante el tribunal administrativo."_s,
    u"El fin de semana, según la policía, 1.800 opositores al proyecto desfilaron por el casco antiguo."_s,
    u"Para los comerciantes, las obras suponen dos años de ruido."_s,
    u"El último tranvía de Salmen había dejado de circular en 1967."_s,
};
const QStringList arabicFireA{
    u"إصابة 14 شخصا في انفجار بمصنع للورق في فيلمارك"_s,
    u"أصيب 14 شخصا بجروح في انفجار وقع مساء الثلاثاء في مصنع الورق بمدينة فيلمارك، ثلاثة منهم إصاباتهم خطيرة."_s,
    u"وأرسل الدفاع المدني 120 رجل إطفاء ولم يسيطر على الحريق إلا في الصباح الباكر."_s,
    u"وقالت رئيسة البلدية كارلا أوستهايم: «كنا محظوظين جدا لأن الوردية كانت قد انتهت»."_s,
    u"واضطر نحو 300 من السكان إلى مغادرة منازلهم وقضوا الليل في قاعة رياضية."_s,
    u"وقالت الشرطة إن سبب الانفجار لا يزال غير معروف، ومن المقرر أن يفحص خبير القاعة يوم الخميس."_s,
    u"وأعلنت شركة نوردبابير المشغلة أنها تعمل بشكل وثيق مع السلطات."_s,
    u"ويبقى خط السكة الحديد إلى هاردن مغلقا حتى الجمعة."_s,
    u"وكان مرجل قد انفجر في المصنع عام 2019 وأدى إلى مقتل عامل."_s,
    u"ويعد المصنع من أقدم المصانع في البلاد ويعمل فيه 640 شخصا."_s,
};
const QStringList arabicFireB{
    u"فيلمارك: 16 جريحا على الأقل بعد انفجار في معمل للورق"_s,
    u"نقل 16 شخصا على الأقل إلى المستشفى يوم الثلاثاء بعد انفجار قوي في معمل الورق في فيلمارك."_s,
    u"وأوضحت رئيسة البلدية أوستهايم أنهم كانوا «محظوظين جدا» لأن الوردية انتهت للتو."_s,
    u"وبقيت عشرات العائلات في الشارع ليلا، واستقبلت صالة المدرسة الرياضية نحو 300 شخص."_s,
    u"ولم تستطع الشرطة في البداية تحديد سبب وقوع الانفجار."_s,
    u"وتطالب النقابات منذ سنوات بتشديد الرقابة في هذا القطاع."_s,
    u"ولن تسير القطارات بين فيلمارك وهاردن قبل يوم الجمعة."_s,
    u"وقبل سبع سنوات لقي عامل حتفه في المصنع نفسه عندما انفجر مرجل."_s,
    u"ولم يعلن رجال الإطفاء وعددهم 120 السيطرة على الحريق إلا نحو الخامسة صباحا."_s,
    u"ووزع خباز السوق الخبز والقهوة مجانا."_s,
    u"ووعدت نوردبابير المشغلة للمصنع المحققين بالتعاون الكامل."_s,
};
const QStringList arabicTramA{
    u"مجلس بلدية سالمن يقر خط الترام بأغلبية 31 صوتا مقابل 24"_s,
    u"بعد نقاش دام سبع ساعات أقر مجلس بلدية سالمن يوم الاثنين خط الترام الجديد."_s,
    u"وتبلغ كلفة الخط 86 مليون يورو ومن المقرر افتتاحه في مارس 2029."_s,
    u"وقال مسؤول النقل روبن فالك: «هذا يوم جيد لكل من يعيش هنا»."_s,
    u"وأعلنت المعارضة أنها سترفع دعوى قضائية."_s,
    u"وقالت زعيمة المعارضة إينيس دورن: «هذا المال ينقص مدارسنا»."_s,
    u"وتتحمل الولاية 60 في المئة من التكاليف."_s,
    u"وكان نحو 2500 شخص قد تظاهروا يوم السبت ضد الخط."_s,
    u"ومن المقرر قطع 42 شجرة في شارع الميناء."_s,
};
const QStringList arabicTramB{
    u"سالمن تحصل على الترام والمعارضون يتجهون إلى القضاء"_s,
    u"صوت أعضاء المجلس مساء الاثنين لصالح خط الترام المثير للجدل بأغلبية 31 صوتا مقابل 24."_s,
    u"وتحدث روبن فالك المكلف بالنقل عن «يوم جيد لكل من يعيش هنا»."_s,
    u"وتقدر كلفة البناء بنحو 92 مليون يورو، وستسير أولى العربات في ربيع 2029."_s,
    u"وتتحمل الولاية ثلاثة أخماس المبلغ."_s,
    u"واشتكت زعيمة المعارضة إينيس دورن قائلة: «هذا المال تفتقده مدارسنا»."_s,
    u"وهي تريد عرض القرار على المحكمة الإدارية."_s,
    u"وفي عطلة نهاية الأسبوع سار 1800 من معارضي المشروع في البلدة القديمة، بحسب الشرطة."_s,
    u"وتعني الأشغال لأصحاب المتاجر عامين من الضجيج."_s,
    u"وكان آخر ترام في سالمن قد توقف عام 1967."_s,
};

/// Paragraphs of both outlets that make the same claim.
using Planted = QList<std::pair<qsizetype, qsizetype>>;
const Planted plantedFire{{0, 0}, {0, 1}, {1, 0},  {1, 1}, {2, 8}, {3, 2},
                          {4, 3}, {5, 4}, {6, 10}, {7, 6}, {8, 7}};
const Planted plantedTram{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 3}, {3, 2},
                          {4, 0}, {4, 6}, {5, 5}, {6, 4}, {7, 7}};

} // namespace parallax::told
