<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 The Parallax Authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Report</name>
        <message>
            <source>%1: how %2 outlets told it</source>
            <translation>%1: كيف روته %2 من المنابر</translation>
        </message>
        <message>
            <source>%1: how one outlet told it</source>
            <translation>%1: كيف رواه منبر واحد</translation>
        </message>
        <message>
            <source>two</source>
            <translation>اثنان</translation>
        </message>
        <message>
            <source>three</source>
            <translation>ثلاثة</translation>
        </message>
        <message>
            <source>four</source>
            <translation>أربعة</translation>
        </message>
        <message>
            <source>five</source>
            <translation>خمسة</translation>
        </message>
        <message>
            <source>six</source>
            <translation>ستة</translation>
        </message>
        <message>
            <source>seven</source>
            <translation>سبعة</translation>
        </message>
        <message>
            <source>eight</source>
            <translation>ثمانية</translation>
        </message>
        <message>
            <source>nine</source>
            <translation>تسعة</translation>
        </message>
        <message>
            <source>ten</source>
            <translation>عشرة</translation>
        </message>
        <message>
            <source>Parallax report · as of %1</source>
            <translation>تقرير Parallax · كما في %1</translation>
        </message>
        <message>
            <source>Parallax report</source>
            <translation>تقرير Parallax</translation>
        </message>
        <message>
            <source>Untitled event</source>
            <translation>حدث بلا اسم</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>%n articles were compared.</source>
            <translation>
                <numerusform>لم يُقارن أي مقال.</numerusform>
                <numerusform>قُرئ مقال واحد.</numerusform>
                <numerusform>قورن مقالان.</numerusform>
                <numerusform>قورنت %n مقالات.</numerusform>
                <numerusform>قورن %n مقالًا.</numerusform>
                <numerusform>قورن %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by two outlets or more.</source>
            <translation>
                <numerusform>لا أمر يرويه منبران أو أكثر.</numerusform>
                <numerusform>أمر واحد يرويه منبران أو أكثر.</numerusform>
                <numerusform>أمران يرويهما منبران أو أكثر.</numerusform>
                <numerusform>%n أمور يرويها منبران أو أكثر.</numerusform>
                <numerusform>%n أمرًا يرويها منبران أو أكثر.</numerusform>
                <numerusform>%n أمر يرويها منبران أو أكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>No claim was found that two outlets tell.</source>
            <translation>لم يُعثر على ادعاء يرويه منبران.</translation>
        </message>
        <message numerus="yes">
            <source>In %n of them the outlets differ.</source>
            <translation>
                <numerusform>لا تختلف المنابر في أي منها.</numerusform>
                <numerusform>تختلف المنابر في واحد منها.</numerusform>
                <numerusform>تختلف المنابر في اثنين منها.</numerusform>
                <numerusform>تختلف المنابر في %n منها.</numerusform>
                <numerusform>تختلف المنابر في %n منها.</numerusform>
                <numerusform>تختلف المنابر في %n منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>No difference between the outlets was found in them.</source>
            <translation>لم يُعثر فيها على اختلاف بين المنابر.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are told by one outlet only.</source>
            <translation>
                <numerusform>لا أمر يرويه منبر واحد فقط.</numerusform>
                <numerusform>أمر واحد يرويه منبر واحد فقط.</numerusform>
                <numerusform>أمران يروي كلًّا منهما منبر واحد فقط.</numerusform>
                <numerusform>%n أمور يروي كلًّا منها منبر واحد فقط.</numerusform>
                <numerusform>%n أمرًا يروي كلًّا منها منبر واحد فقط.</numerusform>
                <numerusform>%n أمر يروي كلًّا منها منبر واحد فقط.</numerusform>
            </translation>
        </message>
        <message>
            <source>revision %1 of %2</source>
            <translation>النسخة %1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>claims in the articles compared</source>
            <translation>
                <numerusform>ادعاء في المقالات المقارنة</numerusform>
                <numerusform>ادعاء في المقالات المقارنة</numerusform>
                <numerusform>ادعاءان في المقالات المقارنة</numerusform>
                <numerusform>ادعاءات في المقالات المقارنة</numerusform>
                <numerusform>ادعاءً في المقالات المقارنة</numerusform>
                <numerusform>ادعاء في المقالات المقارنة</numerusform>
            </translation>
        </message>
        <message>
            <source>shared by two outlets or more</source>
            <translation>يشترك فيها منبران أو أكثر</translation>
        </message>
        <message numerus="yes">
            <source>discrepancies · differing pairs of wordings: %1</source>
            <translation>
                <numerusform>تباين · أزواج الصياغات المتباينة: %1</numerusform>
                <numerusform>تباين · أزواج الصياغات المتباينة: %1</numerusform>
                <numerusform>تباينان · أزواج الصياغات المتباينة: %1</numerusform>
                <numerusform>تباينات · أزواج الصياغات المتباينة: %1</numerusform>
                <numerusform>تباينًا · أزواج الصياغات المتباينة: %1</numerusform>
                <numerusform>تباين · أزواج الصياغات المتباينة: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>told by one outlet only</source>
            <translation>يرويها منبر واحد فقط</translation>
        </message>
        <message numerus="yes">
            <source>revisions seen of these articles</source>
            <translation>
                <numerusform>نسخة شوهدت من هذه المقالات</numerusform>
                <numerusform>نسخة شوهدت من هذا المقال</numerusform>
                <numerusform>نسختان شوهدتا من هذه المقالات</numerusform>
                <numerusform>نسخ شوهدت من هذه المقالات</numerusform>
                <numerusform>نسخة شوهدت من هذه المقالات</numerusform>
                <numerusform>نسخة شوهدت من هذه المقالات</numerusform>
            </translation>
        </message>
        <message>
            <source>Discrepancies</source>
            <translation>التباينات</translation>
        </message>
        <message>
            <source>No discrepancy was found in the claims that two outlets or more tell. That is what this program found, not proof that there is none.</source>
            <translation>لم يُعثر على تباين في الادعاءات التي يرويها منبران أو أكثر. هذا ما وجده البرنامج، وليس دليلًا على عدم وجود تباين.</translation>
        </message>
        <message>
            <source>confidence %1</source>
            <translation>الثقة %1</translation>
        </message>
        <message>
            <source>Not found in %1</source>
            <translation>لم يُعثر عليه في %1</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>Quotation altered</source>
            <translation>اقتباس معدّل</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>نسبة إلى المصدر</translation>
        </message>
        <message>
            <source>Date or time</source>
            <translation>تاريخ أو وقت</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>اسم</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>درجة اليقين</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>تناقض</translation>
        </message>
        <message>
            <source>Choice of words</source>
            <translation>اختيار الألفاظ</translation>
        </message>
        <message>
            <source>Prominence</source>
            <translation>البروز</translation>
        </message>
        <message>
            <source>The figures differ: “%1” against “%2”.</source>
            <translation>الرقمان مختلفان: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>The same figure is bounded differently: “%1” against “%2”.</source>
            <translation>الرقم نفسه بحدود مختلفة: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>One figure rounds the other: “%1” against “%2”.</source>
            <translation>أحد الرقمين تقريب للآخر: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>The figures count other things or in another unit: “%1” against “%2”.</source>
            <translation>الرقمان يعدّان شيئين مختلفين أو بوحدة أخرى: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>The same words are quoted differently: “%1” against “%2”.</source>
            <translation>الكلام نفسه مقتبس بصورة مختلفة: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>One quotation is longer: “%1” against “%2”.</source>
            <translation>أحد الاقتباسين أطول: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>Parts of a quotation are joined: “%1” against “%2”.</source>
            <translation>أجزاء من اقتباس موصولة معًا: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>Quoted here, “%1”; told in the outlet’s own words there, “%2”.</source>
            <translation>مقتبس هنا، «%1»؛ ومروي هناك بكلام المنبر نفسه، «%2».</translation>
        </message>
        <message>
            <source>The quotation is given to other speakers: %1 against %2.</source>
            <translation>يُنسب الاقتباس إلى متحدثين مختلفين: %1 مقابل %2.</translation>
        </message>
        <message>
            <source>One names a source, “%1”; the other states it without one.</source>
            <translation>أحدهما يذكر مصدرًا، «%1»؛ والآخر يذكره بلا مصدر.</translation>
        </message>
        <message>
            <source>The sources differ: “%1” against “%2”.</source>
            <translation>المصدران مختلفان: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>One names the source, “%1”; the other does not, “%2”.</source>
            <translation>أحدهما يسمّي المصدر، «%1»؛ والآخر لا يسمّيه، «%2».</translation>
        </message>
        <message>
            <source>The dates or times differ: “%1” against “%2”.</source>
            <translation>التاريخ أو الوقت مختلف: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>The name is spelt differently: “%1” against “%2”.</source>
            <translation>الاسم مكتوب بصورة مختلفة: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>The title or office differs: “%1” against “%2”.</source>
            <translation>اللقب أو المنصب مختلف: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>Other people or places are named: “%1” against “%2”.</source>
            <translation>أشخاص أو أماكن مختلفة: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>One hedges, “%1”; the other asserts it.</source>
            <translation>أحدهما يتحفظ، «%1»؛ والآخر يجزم.</translation>
        </message>
        <message>
            <source>One denies, “%1”; the other asserts, “%2”.</source>
            <translation>أحدهما ينفي، «%1»؛ والآخر يؤكد، «%2».</translation>
        </message>
        <message>
            <source>The statements exclude each other: “%1” against “%2”.</source>
            <translation>القولان متنافيان: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>Different words for the same thing: “%1” against “%2”.</source>
            <translation>ألفاظ مختلفة للشيء نفسه: «%1» مقابل «%2».</translation>
        </message>
        <message>
            <source>It stands in another place: %1 against %2.</source>
            <translation>موضعه مختلف: %1 مقابل %2.</translation>
        </message>
        <message>
            <source>Who told what, and where</source>
            <translation>من روى ماذا، وأين</translation>
        </message>
        <message>
            <source>In the order of the event. “Absent” means: looked for in %1, and not found there.</source>
            <translation>بترتيب الحدث. «غائب» تعني: بُحث عنه في %1 ولم يُعثر عليه هناك.</translation>
        </message>
        <message>
            <source>No claim was found in these articles.</source>
            <translation>لم يُعثر على ادعاء في هذه المقالات.</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>مجموعة ادعاءات</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>مذكور</translation>
        </message>
        <message>
            <source>Differing</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>Attributed elsewhere</source>
            <translation>منسوب إلى غيره</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>غائب</translation>
        </message>
        <message>
            <source>Not yet published</source>
            <translation>لم يُنشر بعد</translation>
        </message>
        <message>
            <source>Extraction uncertain</source>
            <translation>استخلاص غير مؤكد</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>تعليق الصورة</translation>
        </message>
        <message>
            <source>subheading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>سطر التاريخ</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>page furniture</source>
            <translation>عناصر الصفحة</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <translation>الفقرة %1</translation>
        </message>
        <message>
            <source>headline and text</source>
            <translation>العنوان والنص</translation>
        </message>
        <message>
            <source>captions</source>
            <translation>تعليقات الصور</translation>
        </message>
        <message>
            <source>text left out by extraction</source>
            <translation>نص تُرك عند الاستخلاص</translation>
        </message>
        <message>
            <source>other revisions</source>
            <translation>النسخ الأخرى</translation>
        </message>
        <message>
            <source>The wording, side by side</source>
            <translation>الصياغات جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Marked words differ from the others in the group. Every quotation names the revision, the paragraph and the time it was seen.</source>
            <translation>الكلمات المعلَّمة تختلف عن غيرها في المجموعة. كل اقتباس يذكر النسخة والفقرة ووقت المشاهدة.</translation>
        </message>
        <message>
            <source>told alike</source>
            <translation>مروي بالصورة نفسها</translation>
        </message>
        <message>
            <source>rev %1 %2</source>
            <translation>النسخة %1 %2</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>شوهد %1</translation>
        </message>
        <message>
            <source>Not found in %1. Looked in: %2.</source>
            <translation>لم يُعثر عليه في %1. بُحث في: %2.</translation>
        </message>
        <message>
            <source>Uncertain in %1: something like it stands in %2, “%3”.</source>
            <translation>غير مؤكد في %1: يوجد ما يشبهه في %2، «%3».</translation>
        </message>
        <message>
            <source>Not yet published at this time: %1.</source>
            <translation>لم يُنشر بعد في هذا الوقت: %1.</translation>
        </message>
        <message>
            <source>What only one outlet tells</source>
            <translation>ما يرويه منبر واحد فقط</translation>
        </message>
        <message>
            <source>No other article compared tells it, as far as this program found. The nearest sentence elsewhere is shown where one is close.</source>
            <translation>لا يرويه أي مقال آخر من المقالات المقارنة، بقدر ما وجد البرنامج. تُعرض أقرب جملة في غيره حيث توجد جملة قريبة.</translation>
        </message>
        <message>
            <source>Every claim found is told by two outlets or more.</source>
            <translation>كل ادعاء عُثر عليه يرويه منبران أو أكثر.</translation>
        </message>
        <message>
            <source>Nearest in %1 (similarity %2): “%3”</source>
            <translation>الأقرب في %1 (التشابه %2): «%3»</translation>
        </message>
        <message>
            <source>Notes and codes</source>
            <translation>الملاحظات والرموز</translation>
        </message>
        <message>
            <source>on a claim</source>
            <translation>على ادعاء</translation>
        </message>
        <message>
            <source>on a claim group</source>
            <translation>على مجموعة ادعاءات</translation>
        </message>
        <message>
            <source>on a discrepancy</source>
            <translation>على تباين</translation>
        </message>
        <message>
            <source>made on another revision than the one compared here</source>
            <translation>كُتبت على نسخة غير المقارنة هنا</translation>
        </message>
        <message>
            <source>The full texts, claims numbered</source>
            <translation>النصوص الكاملة مع ترقيم الادعاءات</translation>
        </message>
        <message>
            <source>The text as stored. A raised number begins a claim and leads to its group; marked words are part of a discrepancy.</source>
            <translation>النص كما حُفظ. رقم مرفوع يبدأ ادعاءً ويقود إلى مجموعته؛ والكلمات المعلَّمة جزء من تباين.</translation>
        </message>
        <message>
            <source>This article has no text.</source>
            <translation>هذا المقال بلا نص.</translation>
        </message>
        <message>
            <source>Set aside as page furniture</source>
            <translation>وُضع جانبًا بوصفه من عناصر الصفحة</translation>
        </message>
        <message>
            <source>Left out by extraction</source>
            <translation>تُرك عند الاستخلاص</translation>
        </message>
        <message>
            <source>published %1, as the outlet says</source>
            <translation>نُشر %1 بحسب المنبر</translation>
        </message>
        <message>
            <source>Correction disclosed by the outlet</source>
            <translation>تصحيح أعلنه المنبر</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>من أين جاء هذا</translation>
        </message>
        <message>
            <source>All times are UTC. “Fetched” is when the copy came to this workspace, “claimed” is the time the outlet itself gives; neither is proof of when it was written.</source>
            <translation>كل الأوقات بالتوقيت العالمي. «جُلب» هو وقت وصول النسخة إلى مساحة العمل، و«مذكور» هو الوقت الذي يذكره المنبر نفسه؛ ولا يثبت أي منهما وقت الكتابة.</translation>
        </message>
        <message>
            <source>Outlet, address</source>
            <translation>المنبر والعنوان</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>جُلب</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>مذكور</translation>
        </message>
        <message>
            <source>last found unchanged %1</source>
            <translation>وُجد آخر مرة دون تغيير %1</translation>
        </message>
        <message>
            <source>seen by an archive %1</source>
            <translation>شاهده أرشيف %1</translation>
        </message>
        <message>
            <source>SHA-256 of the stored page</source>
            <translation>SHA-256 للصفحة المحفوظة</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>الإيداع</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Check this report.</source>
            <translation>تحقق من هذا التقرير.</translation>
        </message>
        <message>
            <source>The archive is an ordinary git repository. In its folder, these commands show the texts this report rests on, and test that nothing stored was altered:</source>
            <translation>الأرشيف مستودع git عادي. في مجلده تعرض هذه الأوامر النصوص التي يستند إليها التقرير، وتختبر أن شيئًا مما حُفظ لم يُغيَّر:</translation>
        </message>
        <message>
            <source>These articles were compared without being stored, so there is nothing to compare this report with but the files themselves.</source>
            <translation>قورنت هذه المقالات دون حفظها، فلا شيء يقارن به هذا التقرير سوى الملفات نفسها.</translation>
        </message>
        <message>
            <source>Claims, groups and discrepancies were proposed by a program. It can miss a claim, join two that differ, or part two that are one. “Absent” is said of the stored text only, never of what an outlet knew or meant.</source>
            <translation>اقترح برنامج هذه الادعاءات والمجموعات والتباينات. قد يفوته ادعاء، أو يجمع ادعاءين مختلفين، أو يفصل ادعاءً واحدًا. «غائب» تُقال عن النص المحفوظ فقط، لا عما عرفه المنبر أو قصده.</translation>
        </message>
        <message>
            <source>%1 (%2): of this language the program knows word lists only. Figures, dates, quotations, names, sources, hedges and denials are looked for; contradicting acts and loaded words are not, and fewer claims are linked.</source>
            <translation>%1 (%2): لا يعرف البرنامج من هذه اللغة إلا قوائم كلمات. يبحث عن الأرقام والتواريخ والاقتباسات والأسماء والمصادر والتحفظات والنفي، ولا يبحث عن الأفعال المتناقضة والكلمات المشحونة، ويربط ادعاءات أقل.</translation>
        </message>
        <message>
            <source>%1 (%2): the program knows no words of this language. Only figures in digits, names by their capitals, quotation marks and dates like 2016-12-09 are looked for; sources, hedges and denials are not.</source>
            <translation>%1 (%2): لا يعرف البرنامج كلمات هذه اللغة. يبحث فقط عن الأعداد المكتوبة بالأرقام والأسماء بحسب الأحرف الكبيرة وعلامات الاقتباس والتواريخ المكتوبة مثل 2016-12-09، ولا يبحث عن المصادر والتحفظات والنفي.</translation>
        </message>
        <message>
            <source>Claims in different languages are linked by names, figures, dates and words of one origin; of what differs between them, only figures, hedges and denials are looked for.</source>
            <translation>تُربط الادعاءات المكتوبة بلغات مختلفة بالأسماء والأرقام والتواريخ والكلمات ذات الأصل الواحد؛ ومما يختلف بينها لا يُبحث إلا عن الأرقام والتحفظات والنفي.</translation>
        </message>
        <message>
            <source>language not known</source>
            <translation>اللغة غير معروفة</translation>
        </message>
        <message>
            <source>archive %1</source>
            <translation>الأرشيف %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>كما في %1</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>BCP 47 code of the language this file translates into: "de", "ar"</extracomment>
            <translation>ar</translation>
        </message>
        <message>
            <source>Words in common</source>
            <translation>كلمات مشتركة</translation>
        </message>
        <message>
            <source>Twelve words in a row or more, or a whole sentence, that two outlets have alike. Such text often comes from an agency. It does not show who had it from whom.</source>
            <translation>اثنتا عشرة كلمة متتالية أو أكثر، أو جملة كاملة، وردت بلفظ واحد في منبرين. كثيرًا ما يأتي مثل هذا النص من وكالة أنباء، وهو لا يُظهر من أخذه عمّن.</translation>
        </message>
        <message>
            <source>No two outlets have twelve words in a row, or a whole sentence, alike.</source>
            <translation>لا يوجد منبران يتفقان في اثنتي عشرة كلمة متتالية أو في جملة كاملة.</translation>
        </message>
        <message numerus="yes">
            <source>Common text, %n words</source>
            <translation>
                <numerusform>نص مشترك، بلا كلمات</numerusform>
                <numerusform>نص مشترك، كلمة واحدة</numerusform>
                <numerusform>نص مشترك، كلمتان</numerusform>
                <numerusform>نص مشترك، %n كلمات</numerusform>
                <numerusform>نص مشترك، %n كلمة</numerusform>
                <numerusform>نص مشترك، %n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same speech quoted, %n words</source>
            <translation>
                <numerusform>كلام واحد مقتبس، بلا كلمات</numerusform>
                <numerusform>كلام واحد مقتبس، كلمة واحدة</numerusform>
                <numerusform>كلام واحد مقتبس، كلمتان</numerusform>
                <numerusform>كلام واحد مقتبس، %n كلمات</numerusform>
                <numerusform>كلام واحد مقتبس، %n كلمة</numerusform>
                <numerusform>كلام واحد مقتبس، %n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 of 100 words stand in common text</source>
            <translation>%1: %2 من كل 100 كلمة تقع في نص مشترك</translation>
        </message>
        <message>
            <source>%1 names the agency %2 in its byline or a credit</source>
            <translation>يذكر %1 الوكالة %2 في سطر الكاتب أو في نسبة المصدر</translation>
        </message>
        <message>
            <source>%1 names the agency %2 in its text</source>
            <translation>يذكر %1 الوكالة %2 في متن النص</translation>
        </message>
        <message>
            <source>%1 articles tell it; with common text counted once, %2</source>
            <translation>ترويه %1 من المقالات؛ وباحتساب النص المشترك مرة واحدة: %2</translation>
        </message>
        <message>
            <source>Who told it when</source>
            <translation>من روى ذلك ومتى</translation>
        </message>
        <message>
            <source>From the times that the outlets give and from when revisions were seen. Where the times overlap, no order is said. A claim is followed through the revisions of its article.</source>
            <translation>بحسب الأوقات التي تذكرها المنابر وأوقات رؤية النسخ. وحيث تتداخل الأوقات لا يُذكر ترتيب. ويُتتبَّع كل ادعاء عبر نسخ مقاله.</translation>
        </message>
        <message>
            <source>No claim is told by two articles, and none changed.</source>
            <translation>لا يوجد ادعاء يرد في مقالين، ولم يتغير أي ادعاء.</translation>
        </message>
        <message>
            <source>first of those whose time is known</source>
            <translation>الأول بين من عُرف وقتهم</translation>
        </message>
        <message>
            <source>later than another</source>
            <translation>بعد غيره</translation>
        </message>
        <message>
            <source>the same day; more cannot be told</source>
            <translation>في اليوم نفسه؛ ولا يمكن قول أكثر من ذلك</translation>
        </message>
        <message>
            <source>the times known do not tell an order</source>
            <translation>الأوقات المعروفة لا تدل على ترتيب</translation>
        </message>
        <message>
            <source>no other time is known</source>
            <translation>لا يُعرف وقت آخر</translation>
        </message>
        <message>
            <source>time unknown</source>
            <translation>الوقت غير معروف</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes after the first known</source>
            <translation>
                <numerusform>في الدقيقة نفسها</numerusform>
                <numerusform>بعد دقيقة واحدة من أول وقت معروف</numerusform>
                <numerusform>بعد دقيقتين من أول وقت معروف</numerusform>
                <numerusform>بعد %n دقائق من أول وقت معروف</numerusform>
                <numerusform>بعد %n دقيقة من أول وقت معروف</numerusform>
                <numerusform>بعد %n دقيقة من أول وقت معروف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours after the first known</source>
            <translation>
                <numerusform>في الساعة نفسها</numerusform>
                <numerusform>بعد ساعة واحدة من أول وقت معروف</numerusform>
                <numerusform>بعد ساعتين من أول وقت معروف</numerusform>
                <numerusform>بعد %n ساعات من أول وقت معروف</numerusform>
                <numerusform>بعد %n ساعة من أول وقت معروف</numerusform>
                <numerusform>بعد %n ساعة من أول وقت معروف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days after the first known</source>
            <translation>
                <numerusform>في اليوم نفسه</numerusform>
                <numerusform>بعد يوم واحد من أول وقت معروف</numerusform>
                <numerusform>بعد يومين من أول وقت معروف</numerusform>
                <numerusform>بعد %n أيام من أول وقت معروف</numerusform>
                <numerusform>بعد %n يومًا من أول وقت معروف</numerusform>
                <numerusform>بعد %n يوم من أول وقت معروف</numerusform>
            </translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>على الأقل %1</translation>
        </message>
        <message>
            <source>%1, as the outlet says</source>
            <translation>%1، بحسب المنبر</translation>
        </message>
        <message>
            <source>by %1, as the outlet says</source>
            <translation>حتى %1، بحسب المنبر</translation>
        </message>
        <message>
            <source>between %1 and %2, as the outlet says</source>
            <translation>بين %1 و%2، بحسب المنبر</translation>
        </message>
        <message>
            <source>%1, seen by an archive</source>
            <translation>%1، كما رآه أرشيف</translation>
        </message>
        <message>
            <source>by %1, when an archive saw it</source>
            <translation>حتى %1، حين رآه أرشيف</translation>
        </message>
        <message>
            <source>between %1 and %2, when an archive saw it</source>
            <translation>بين %1 و%2، حين رآه أرشيف</translation>
        </message>
        <message>
            <source>%1, when it was fetched</source>
            <translation>%1، حين جُلب</translation>
        </message>
        <message>
            <source>by %1, when it was fetched</source>
            <translation>حتى %1، حين جُلب</translation>
        </message>
        <message>
            <source>between %1 and %2, when it was fetched</source>
            <translation>بين %1 و%2، حين جُلب</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>بعد %1</translation>
        </message>
        <message>
            <source>not found before revision %1</source>
            <translation>لم يُعثر عليه قبل النسخة %1</translation>
        </message>
        <message>
            <source>other words from revision %1 on: “%2”, then “%3”</source>
            <translation>ألفاظ أخرى ابتداءً من النسخة %1: «%2» ثم «%3»</translation>
        </message>
        <message>
            <source>another figure from revision %1 on: “%2”, then “%3”</source>
            <translation>رقم آخر ابتداءً من النسخة %1: «%2» ثم «%3»</translation>
        </message>
        <message>
            <source>words like it stand in another revision only: “%1”</source>
            <translation>ألفاظ شبيهة ترد في نسخة أخرى فقط: «%1»</translation>
        </message>
        <message>
            <source>no longer found from revision %1 on</source>
            <translation>لم يعد موجودًا ابتداءً من النسخة %1</translation>
        </message>
        <message>
            <source>headline or standfirst</source>
            <translation>العنوان أو المقدمة</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>embedded post</source>
            <translation>منشور مضمّن</translation>
        </message>
        <message>
            <source>live entry</source>
            <translation>مدخل في التغطية المباشرة</translation>
        </message>
        <message>
            <source>Readers’ decisions</source>
            <translation>قرارات القرّاء</translation>
        </message>
        <message>
            <source>What readers decided on claims telling the same thing or not. Groups, discrepancies and coverage follow these decisions; where two readers disagree, what the analysis found stands.</source>
            <translation>ما قرّره القرّاء في كون الادعاءات تقول الشيء نفسه أو لا. المجموعات والاختلافات والتغطية تتبع هذه القرارات؛ وحيث يختلف قارئان يبقى ما وجده التحليل.</translation>
        </message>
        <message>
            <source>confirmed: these tell the same</source>
            <translation>مؤكَّد: هذه تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>rejected: these do not tell the same</source>
            <translation>مرفوض: هذه لا تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>linked by hand: these tell the same</source>
            <translation>مربوط يدويًا: هذه تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>merged: these tell the same</source>
            <translation>مدموج: هذه تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>split: not the same as the others</source>
            <translation>مفصول: ليس الشيء نفسه كالأخرى</translation>
        </message>
        <message>
            <source>Another reader decided the opposite.</source>
            <translation>قارئ آخر قرّر العكس.</translation>
        </message>
        <message>
            <source>not found in the revision compared here</source>
            <translation>غير موجود في النسخة المقارنة هنا</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>أكّده %1</translation>
        </message>
        <message>
            <source>linked by hand: %1</source>
            <translation>ربطه يدويًا: %1</translation>
        </message>
        <message>
            <source>readers disagree</source>
            <translation>القرّاء مختلفون</translation>
        </message>
        <message>
            <source>(left out when the page was read, put back by the reader)</source>
            <translation>(تُرك عند قراءة الصفحة وأعاده القارئ)</translation>
        </message>
        <message>
            <source>match rejected</source>
            <translation>رُفضت المطابقة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui</name>
        <message>
            <source>figure differs</source>
            <translation>الرقم مختلف</translation>
        </message>
        <message>
            <source>quotation differs</source>
            <translation>الاقتباس مختلف</translation>
        </message>
        <message>
            <source>source differs</source>
            <translation>المصدر مختلف</translation>
        </message>
        <message>
            <source>date or time differs</source>
            <translation>التاريخ أو الوقت مختلف</translation>
        </message>
        <message>
            <source>name differs</source>
            <translation>الاسم مختلف</translation>
        </message>
        <message>
            <source>certainty differs</source>
            <translation>درجة اليقين مختلفة</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>متناقض</translation>
        </message>
        <message>
            <source>other words used</source>
            <translation>ألفاظ أخرى</translation>
        </message>
        <message>
            <source>other prominence</source>
            <translation>بروز مختلف</translation>
        </message>
        <message>
            <source>told by one outlet only</source>
            <translation>يرويها منبر واحد فقط</translation>
        </message>
        <message>
            <source>told alike</source>
            <translation>مروي بالصورة نفسها</translation>
        </message>
        <message>
            <source>headline and text (paragraphs: %1)</source>
            <translation>العنوان والنص (الفقرات: %1)</translation>
        </message>
        <message>
            <source>captions (%1)</source>
            <translation>تعليقات الصور (%1)</translation>
        </message>
        <message>
            <source>the rest of the page</source>
            <translation>بقية الصفحة</translation>
        </message>
        <message>
            <source>text left out when the page was read</source>
            <translation>نص تُرك عند قراءة الصفحة</translation>
        </message>
        <message>
            <source>other revisions</source>
            <translation>النسخ الأخرى</translation>
        </message>
        <message>
            <source>claim %1 of %2, %3, outlets: %4</source>
            <extracomment>for a screen reader, "claim 7 of 41, figure differs, outlets: 3"</extracomment>
            <translation>الادعاء %1 من %2، %3، المنابر: %4</translation>
        </message>
        <message>
            <source>Not yet published at that time.</source>
            <translation>لم يُنشر بعد في ذلك الوقت.</translation>
        </message>
        <message>
            <source>Not found in the text, but something like it stands elsewhere on the page.</source>
            <translation>لم يُعثر عليه في النص، لكن يوجد ما يشبهه في موضع آخر من الصفحة.</translation>
        </message>
        <message>
            <source>Not found here.</source>
            <translation>لم يُعثر عليه هنا.</translation>
        </message>
        <message>
            <source>Looked in: %1.</source>
            <translation>بُحث في: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Last looked %1.</source>
            <translation>آخر اطلاع %1.</translation>
        </message>
        <message>
            <source>Text in common with %1</source>
            <translation>نص مشترك مع %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AboutDialog</name>
        <message>
            <source>About Parallax</source>
            <translation>حول Parallax</translation>
        </message>
        <message>
            <source>Parallax %1</source>
            <translation>Parallax %1</translation>
        </message>
        <message>
            <source>Lays the coverage of one event by several outlets side by side and keeps every revision it has seen.

What it shows was proposed by a program that reads stored texts. It can miss a claim, and “absent” never means more than: not found where was looked.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>يضع تغطية عدة منابر لحدث واحد جنبًا إلى جنب ويحفظ كل نسخة شاهدها.

ما يعرضه اقترحه برنامج يقرأ نصوصًا محفوظة. قد يفوته ادعاء، و«غائب» لا تعني أكثر من: لم يُعثر عليه حيث بُحث.

برنامج حر برخصة غنو العمومية، الإصدار 3 أو ما بعده.</translation>
        </message>
        <message>
            <source>How well does this work?</source>
            <translation>ما مدى جودة عمل البرنامج؟</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationForm</name>
        <message>
            <source>Save note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <source>What the note stands on</source>
            <translation>ما تقوم عليه الملاحظة</translation>
        </message>
        <message>
            <source>Author of the note</source>
            <translation>كاتب الملاحظة</translation>
        </message>
        <message>
            <source>Code of the note</source>
            <translation>رمز الملاحظة</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>نص الملاحظة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel the note</source>
            <translation>إلغاء الملاحظة</translation>
        </message>
        <message>
            <source>Note &amp;on</source>
            <translation>ملاحظة &amp;على</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>ال&amp;رمز</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>ال&amp;ملاحظة</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>ال&amp;كاتب</translation>
        </message>
        <message>
            <source>A note needs the name of its author.</source>
            <translation>تحتاج الملاحظة إلى اسم كاتبها.</translation>
        </message>
        <message>
            <source>A note needs a code or a text.</source>
            <translation>تحتاج الملاحظة إلى رمز أو نص.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationJournal</name>
        <message>
            <source>Add Annotation</source>
            <translation>إضافة تعليق</translation>
        </message>
        <message>
            <source>Change Annotation</source>
            <translation>تغيير التعليق</translation>
        </message>
        <message>
            <source>Remove Annotation</source>
            <translation>إزالة التعليق</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationList</name>
        <message>
            <source>No note yet. Choose a claim and press a to write one.</source>
            <translation>لا ملاحظات بعد. اختر ادعاءً واضغط a لكتابة ملاحظة.</translation>
        </message>
        <message>
            <source>Notes and codes</source>
            <translation>الملاحظات والرموز</translation>
        </message>
        <message>
            <source>Columns of the notes</source>
            <translation>أعمدة الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationModel</name>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>مجموعة ادعاءات</translation>
        </message>
        <message>
            <source>Discrepancy</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>%1: “%2” (words not found in this revision)</source>
            <translation>%1: «%2» (لم يُعثر على الكلمات في هذه النسخة)</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>تقوم على</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّرت</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AnnotationTargets</name>
        <message>
            <source>The whole claim group</source>
            <translation>مجموعة الادعاءات كلها</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
        <message>
            <source>%1: %2 and %3</source>
            <translation>%1: %2 و%3</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticlePane</name>
        <message>
            <source>Article %1: %2</source>
            <translation>المقال %1: %2</translation>
        </message>
        <message>
            <source>Text of %1</source>
            <translation>نص %1</translation>
        </message>
        <message>
            <source>Nothing of this outlet was seen by the moment chosen.</source>
            <translation>لم يُرَ شيء من هذه الجهة حتى اللحظة المختارة.</translation>
        </message>
        <message>
            <source>Places set level by hand (diamonds): %1</source>
            <translation>مواضع سُوّيت يدويًا (معيّنات): %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticleView</name>
        <message>
            <source>Parts of the page set aside: %1</source>
            <extracomment>%1 is a number</extracomment>
            <translation>أجزاء من الصفحة وُضعت جانبًا: %1</translation>
        </message>
        <message>
            <source>Note of the outlet:</source>
            <translation>ملاحظة المنبر:</translation>
        </message>
        <message>
            <source>No text was found in this revision.</source>
            <translation>لم يُعثر على نص في هذه النسخة.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AsOfSlider</name>
        <message>
            <source>Now: the newest revision seen of each outlet</source>
            <translation>الآن: أحدث نسخة شوهدت لكل جهة ناشرة</translation>
        </message>
        <message>
            <source>As of %1: new from %2</source>
            <translation>كما في %1: جديد من %2</translation>
        </message>
        <message>
            <source>As of: %1</source>
            <translation>كما في: %1</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureTools</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدّم</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>إعادة التحميل</translation>
        </message>
        <message>
            <source>Smaller page</source>
            <translation>تصغير الصفحة</translation>
        </message>
        <message>
            <source>Usual size of the page</source>
            <translation>الحجم المعتاد للصفحة</translation>
        </message>
        <message>
            <source>Larger page</source>
            <translation>تكبير الصفحة</translation>
        </message>
        <message>
            <source>Block requests to trackers</source>
            <translation>حجب الطلبات إلى المتعقّبين</translation>
        </message>
        <message>
            <source>Address of the page</source>
            <translation>عنوان الصفحة</translation>
        </message>
        <message>
            <source>Address of an article</source>
            <translation>عنوان مقال</translation>
        </message>
        <message>
            <source>“%1” is no web address. Only http and https addresses are opened here.</source>
            <translation>«⁨%1⁩» ليس عنوان ويب. لا تُفتح هنا إلا عناوين http وhttps.</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Block trackers</source>
            <translation>حجب المتعقّبين</translation>
        </message>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>لم يُحجب شيء</numerusform>
                <numerusform>حُجب واحد</numerusform>
                <numerusform>حُجب اثنان</numerusform>
                <numerusform>حُجبت %Ln</numerusform>
                <numerusform>حُجب %Ln</numerusform>
                <numerusform>حُجب %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Requests to hosts that only count visits or advertise are not sent.</source>
            <translation>لا تُرسل طلبات إلى مضيفين لا يفعلون سوى عدّ الزيارات أو الإعلان.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) to trackers blocked on this page.</source>
            <translation>
                <numerusform>لم يُحجب أي طلب إلى المتعقّبين في هذه الصفحة.</numerusform>
                <numerusform>حُجب طلب واحد إلى المتعقّبين في هذه الصفحة.</numerusform>
                <numerusform>حُجب طلبان إلى المتعقّبين في هذه الصفحة.</numerusform>
                <numerusform>حُجبت %Ln طلبات إلى المتعقّبين في هذه الصفحة.</numerusform>
                <numerusform>حُجب %Ln طلبًا إلى المتعقّبين في هذه الصفحة.</numerusform>
                <numerusform>حُجب %Ln طلب إلى المتعقّبين في هذه الصفحة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureView</name>
        <message>
            <source>Live page</source>
            <translation>صفحة حية</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureWindow</name>
        <message>
            <source>&amp;Capture</source>
            <translation>&amp;التقاط</translation>
        </message>
        <message>
            <source>Capture from the Web</source>
            <translation>التقاط من الويب</translation>
        </message>
        <message>
            <source>Progress of loading</source>
            <translation>تقدّم التحميل</translation>
        </message>
        <message>
            <source>Event that the article tells</source>
            <translation>الحدث الذي يرويه المقال</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>اسم الحدث</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>As the page names it</source>
            <translation>كما تسمّيه الصفحة</translation>
        </message>
        <message>
            <source>Capture the page as it stands</source>
            <translation>التقاط الصفحة كما هي</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;الحدث</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>&amp;المنبر</translation>
        </message>
        <message>
            <source>%1 – Capture from the Web</source>
            <translation>⁨%1⁩ – التقاط من الويب</translation>
        </message>
        <message>
            <source>The page could not be captured. %1 (%2)</source>
            <translation>تعذّر التقاط الصفحة. ⁨%1⁩ (⁨%2⁩)</translation>
        </message>
        <message>
            <source>Capturing the page…</source>
            <translation>يجري التقاط الصفحة…</translation>
        </message>
        <message>
            <source>Reading the article…</source>
            <translation>تجري قراءة المقال…</translation>
        </message>
        <message>
            <source>Nothing was stored. %1 (%2)</source>
            <translation>لم يُحفظ شيء. ⁨%1⁩ (⁨%2⁩)</translation>
        </message>
        <message>
            <source>Capturing keeps the article, the page as it stands, its web archive and a picture.</source>
            <translation>يُحفظ المقال والصفحة كما هي وأرشيف الويب الخاص بها وصورة لها.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CaptureWords</name>
        <message>
            <source>Refused: %1 wanted to know where you are.</source>
            <translation>رُفض: أراد ⁨%1⁩ معرفة مكانك.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the microphone.</source>
            <translation>رُفض: أراد ⁨%1⁩ استخدام الميكروفون.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the camera.</source>
            <translation>رُفض: أراد ⁨%1⁩ استخدام الكاميرا.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to use the camera and the microphone.</source>
            <translation>رُفض: أراد ⁨%1⁩ استخدام الكاميرا والميكروفون.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to see the screen.</source>
            <translation>رُفض: أراد ⁨%1⁩ رؤية الشاشة.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to send notifications.</source>
            <translation>رُفض: أراد ⁨%1⁩ إرسال إشعارات.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted a permission that pages do not get here.</source>
            <translation>رُفض: أراد ⁨%1⁩ إذنًا لا تناله الصفحات هنا.</translation>
        </message>
        <message>
            <source>The web archive could not be made.</source>
            <translation>تعذّر إنشاء أرشيف الويب.</translation>
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation>تعذّر إنشاء الصورة.</translation>
        </message>
        <message>
            <source>The picture ends after %L1 pixels.</source>
            <translation>تنتهي الصورة بعد %L1 بكسل.</translation>
        </message>
        <message>
            <source>Unchanged: revision %1 of “%2”, seen again at %3.</source>
            <translation>بلا تغيير: النسخة ⁨%1⁩ من «⁨%2⁩»، شوهدت مجددًا في ⁨%3⁩.</translation>
        </message>
        <message>
            <source>Stored as a new article: “%1” (%2).</source>
            <translation>حُفظ مقالًا جديدًا: «⁨%1⁩» (⁨%2⁩).</translation>
        </message>
        <message>
            <source>Stored as new revision %1 of “%2” (%3).</source>
            <translation>حُفظ نسخةً جديدة رقم ⁨%1⁩ من «⁨%2⁩» (⁨%3⁩).</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>هذه الصفحة</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to download “%2”. Nothing is downloaded here.</source>
            <translation>رُفض: أراد ⁨%1⁩ تنزيل «⁨%2⁩». لا يُنزَّل شيء هنا.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted to open a window by itself.</source>
            <translation>رُفض: أراد ⁨%1⁩ فتح نافذة من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Refused: %1 wanted another program to open a “%2” address.</source>
            <translation>رُفض: أراد ⁨%1⁩ أن يفتح برنامج آخر عنوان «⁨%2⁩».</translation>
        </message>
        <message>
            <source>Refused: %1 led to a “%2” address. Only http and https addresses are opened here.</source>
            <translation>رُفض: قاد ⁨%1⁩ إلى عنوان «⁨%2⁩». لا تُفتح هنا إلا عناوين http وhttps.</translation>
        </message>
        <message>
            <source>Not opened: %1 could not prove that it is this site. Somebody may be listening, or its certificate is out of date. (%2)</source>
            <translation>لم يُفتح: لم يستطع ⁨%1⁩ إثبات أنه هذا الموقع. ربما يتنصّت أحد، أو انتهت صلاحية شهادته. (⁨%2⁩)</translation>
        </message>
        <message>
            <source>Refused: %1 wanted a file of this computer.</source>
            <translation>رُفض: أراد ⁨%1⁩ ملفًا من هذا الحاسوب.</translation>
        </message>
        <message>
            <source>%1 asked once more and was answered with no: “%2”</source>
            <translation>سأل ⁨%1⁩ مرة أخرى وأُجيب بلا: «⁨%2⁩»</translation>
        </message>
        <message>
            <source>%1 says: “%2”</source>
            <translation>يقول ⁨%1⁩: «⁨%2⁩»</translation>
        </message>
        <message>
            <source>Refused: %1 asks for a password outside of its page. Only logins on the page itself work here.</source>
            <translation>رُفض: يطلب ⁨%1⁩ كلمة مرور خارج صفحته. لا يعمل هنا إلا تسجيل الدخول في الصفحة نفسها.</translation>
        </message>
        <message>
            <source>%1 could not be loaded. Check the address and the connection. (%2)</source>
            <translation>تعذّر تحميل ⁨%1⁩. تحقّق من العنوان والاتصال. (⁨%2⁩)</translation>
        </message>
        <message>
            <source>The page engine failed on %1. Reload to try again.</source>
            <translation>أخفق محرك الصفحات عند ⁨%1⁩. أعد التحميل للمحاولة مجددًا.</translation>
        </message>
        <message>
            <source>Nothing was stored. %1 (%2)</source>
            <translation>لم يُحفظ شيء. ⁨%1⁩ (⁨%2⁩)</translation>
        </message>
        <message>
            <source>Not everything was stored. %1 (%2)</source>
            <translation>لم يُحفظ كل شيء. ⁨%1⁩ (⁨%2⁩)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ChangeModel</name>
        <message>
            <source>No note found for (%1)</source>
            <translation>لم يُعثر على تنويه بشأنها (%1)</translation>
        </message>
        <message>
            <source>With a note of the outlet (%1)</source>
            <translation>مع تنويه من الجهة الناشرة (%1)</translation>
        </message>
        <message>
            <source>New sentences (%1)</source>
            <translation>جمل جديدة (%1)</translation>
        </message>
        <message>
            <source>Spelling, layout and surroundings only (%1)</source>
            <translation>الإملاء والتنسيق والمحيط فقط (%1)</translation>
        </message>
        <message>
            <source>A later revision has a note: “%1”</source>
            <translation>في نسخة لاحقة تنويه: «%1»</translation>
        </message>
        <message>
            <source>The outlet’s note: “%1”</source>
            <translation>تنويه الجهة الناشرة: «%1»</translation>
        </message>
        <message>
            <source>No note about this was found in the text stored.</source>
            <translation>لم يُعثر في النص المخزَّن على تنويه بشأن هذا.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ChangeWording</name>
        <message>
            <source>note</source>
            <translation>تنويه</translation>
        </message>
        <message>
            <source>note gone</source>
            <translation>تنويه غاب</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>quotation gone</source>
            <translation>اقتباس غاب</translation>
        </message>
        <message>
            <source>quotation new</source>
            <translation>اقتباس جديد</translation>
        </message>
        <message>
            <source>source gone</source>
            <translation>مصدر غاب</translation>
        </message>
        <message>
            <source>source new</source>
            <translation>مصدر جديد</translation>
        </message>
        <message>
            <source>source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>hardened</source>
            <translation>أشدّ جزمًا</translation>
        </message>
        <message>
            <source>softened</source>
            <translation>أقلّ جزمًا</translation>
        </message>
        <message>
            <source>date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>name</source>
            <translation>اسم</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>مقدمة</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>تعليق صورة</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>added</source>
            <translation>مضاف</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>لم يعد يُرى</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>صياغة</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>سطر التاريخ</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>محيط المقال</translation>
        </message>
        <message>
            <source>spelling</source>
            <translation>إملاء</translation>
        </message>
        <message>
            <source>layout</source>
            <translation>تنسيق</translation>
        </message>
        <message>
            <source>The outlet tells of a change in a note of its own.</source>
            <translation>تذكر الجهة الناشرة تغييرًا في تنويه منها.</translation>
        </message>
        <message>
            <source>A note that the older revision has was not seen in the newer one.</source>
            <translation>تنويه في النسخة الأقدم لم يُرَ في الأحدث.</translation>
        </message>
        <message>
            <source>A figure differs in a sentence that was kept.</source>
            <translation>يختلف رقم في جملة بقيت.</translation>
        </message>
        <message>
            <source>Words between quotation marks differ.</source>
            <translation>تختلف كلمات بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>These words between quotation marks were not seen in the newer revision.</source>
            <translation>هذه الكلمات بين علامتي الاقتباس لم تُرَ في النسخة الأحدث.</translation>
        </message>
        <message>
            <source>These words between quotation marks were not seen in the older revision.</source>
            <translation>هذه الكلمات بين علامتي الاقتباس لم تُرَ في النسخة الأقدم.</translation>
        </message>
        <message>
            <source>The sentence no longer names who said it.</source>
            <translation>لم تعد الجملة تذكر من قال ذلك.</translation>
        </message>
        <message>
            <source>The sentence now names who said it.</source>
            <translation>صارت الجملة تذكر من قال ذلك.</translation>
        </message>
        <message>
            <source>The sentence names another source.</source>
            <translation>تذكر الجملة مصدرًا آخر.</translation>
        </message>
        <message>
            <source>A word that marks doubt is gone: the sentence says it more firmly.</source>
            <translation>غابت كلمة تدل على الشك: تقولها الجملة بجزم أكبر.</translation>
        </message>
        <message>
            <source>A word that marks doubt came in: the sentence says it less firmly.</source>
            <translation>دخلت كلمة تدل على الشك: تقولها الجملة بجزم أقل.</translation>
        </message>
        <message>
            <source>A date or a time of day differs.</source>
            <translation>يختلف تاريخ أو وقت من اليوم.</translation>
        </message>
        <message>
            <source>A name differs in the same place of the sentence.</source>
            <translation>يختلف اسم في الموضع نفسه من الجملة.</translation>
        </message>
        <message>
            <source>The headline differs.</source>
            <translation>يختلف العنوان.</translation>
        </message>
        <message>
            <source>The lines below the headline differ.</source>
            <translation>تختلف الأسطر تحت العنوان.</translation>
        </message>
        <message>
            <source>The text of a photo differs.</source>
            <translation>يختلف نص صورة.</translation>
        </message>
        <message>
            <source>The authors named differ.</source>
            <translation>يختلف الكتّاب المذكورون.</translation>
        </message>
        <message>
            <source>The older revision has no sentence like it.</source>
            <translation>ليس في النسخة الأقدم جملة مثلها.</translation>
        </message>
        <message>
            <source>The newer revision has no sentence like it.</source>
            <translation>ليس في النسخة الأحدث جملة مثلها.</translation>
        </message>
        <message>
            <source>Other words in a sentence that was kept.</source>
            <translation>كلمات أخرى في جملة بقيت.</translation>
        </message>
        <message>
            <source>The sentence stands in another place.</source>
            <translation>تقع الجملة في موضع آخر.</translation>
        </message>
        <message>
            <source>Lines that say when, where and from whom the article is differ.</source>
            <translation>تختلف أسطر تذكر زمن المقال ومكانه ومصدره.</translation>
        </message>
        <message>
            <source>What stands around the article differs.</source>
            <translation>يختلف ما يحيط بالمقال.</translation>
        </message>
        <message>
            <source>The same words, spelled otherwise.</source>
            <translation>الكلمات نفسها بإملاء آخر.</translation>
        </message>
        <message>
            <source>Only spaces, punctuation, the form of marks or paragraphs differ.</source>
            <translation>لا تختلف إلا المسافات أو الترقيم أو شكل العلامات أو الفقرات.</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>لا غيرها</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%Ln أخرى</numerusform>
                <numerusform>%Ln أخرى</numerusform>
                <numerusform>%Ln أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ComparePage</name>
        <message>
            <source>Show or hide the inspector</source>
            <translation>إظهار لوحة الفحص أو إخفاؤها</translation>
        </message>
        <message>
            <source>Show or hide the inspector (I)</source>
            <translation>إظهار لوحة الفحص أو إخفاؤها (I)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ComparisonView</name>
        <message>
            <source>The text of %1 cannot be shown: the page's process ended several times. Choose the article again to try once more.</source>
            <translation>لا يمكن عرض نص %1: انتهت عملية الصفحة عدة مرات. اختر المقال مجددًا للمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>إظهار %1</translation>
        </message>
        <message>
            <source>Articles side by side</source>
            <translation>المقالات جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>No article of this event is shown. Add articles, or choose some in the library.</source>
            <translation>لا يُعرض أي مقال من هذا الحدث. أضف مقالات أو اختر بعضها من المكتبة.</translation>
        </message>
        <message>
            <source>Told alike, folded: %1</source>
            <translation>مرويّ على نحو واحد، مطوي: %1</translation>
        </message>
        <message>
            <source>Set This Place Level with Another…</source>
            <translation>تسوية هذا الموضع بموضع آخر…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageDetail</name>
        <message>
            <source>Open in Compare</source>
            <translation>فتح في المقارنة</translation>
        </message>
        <message>
            <source>The chosen cell in words</source>
            <translation>الخلية المختارة بالكلمات</translation>
        </message>
        <message>
            <source>Open this claim group in Compare</source>
            <translation>فتح مجموعة الادعاءات هذه في المقارنة</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Choose a cell to see what the outlet tells, or where was looked for it.</source>
            <translation>اختر خلية لترى ما يرويه المنبر أو أين بُحث عنه.</translation>
        </message>
        <message>
            <source>“Absent” is what was found in the text that was stored. It is not a judgement on the outlet, which may not have known.</source>
            <translation>«غائب» هو ما وُجد في النص المحفوظ. ليس حكمًا على المنبر، فربما لم يكن يعلم.</translation>
        </message>
        <message>
            <source>Where was looked</source>
            <translation>أين بُحث</translation>
        </message>
        <message>
            <source>%1: nothing found</source>
            <translation>%1: لا شيء</translation>
        </message>
        <message>
            <source>Nothing was looked through: no revision had been seen by then.</source>
            <translation>لم يُبحث في شيء: لم تُشاهد أي نسخة حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Nearest sentence</source>
            <translation>أقرب جملة</translation>
        </message>
        <message>
            <source>%1 · likeness %2, too little for a match</source>
            <translation>%1 · التشابه %2، أقل مما يكفي للمطابقة</translation>
        </message>
        <message>
            <source>Match rejected by you</source>
            <translation>مطابقة رفضتَها</translation>
        </message>
        <message>
            <source>Match rejected by %1</source>
            <translation>مطابقة رفضها %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageHeader</name>
        <message>
            <source>Outlets</source>
            <translation>المنابر</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>First seen · outlets</source>
            <translation>شوهد أولًا · المنابر</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Claim group</source>
            <translation>مجموعة ادعاءات</translation>
        </message>
        <message>
            <source>%1, %2, in text that another outlet has too</source>
            <translation>%1، %2، في نص يرد في منبر آخر أيضًا</translation>
        </message>
        <message>
            <source>First seen at %1, by %2</source>
            <translation>شوهد أولًا لدى %1، في موعد أقصاه %2</translation>
        </message>
        <message>
            <source>Match rejected by you</source>
            <translation>مطابقة رفضتَها</translation>
        </message>
        <message>
            <source>Match rejected by %1</source>
            <translation>مطابقة رفضها %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>match rejected</source>
            <translation>مطابقة مرفوضة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, looked in: %3</source>
            <translation>%1: %2، بُحث في: %3</translation>
        </message>
        <message>
            <source>Told by %1; the times known do not tell who was first</source>
            <translation>رُوي حتى %1؛ الأوقات المعروفة لا تبيّن من كان أول</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>حتى %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CoverageView</name>
        <message>
            <source>Filter claims</source>
            <translation>تصفية الادعاءات</translation>
        </message>
        <message>
            <source>Filter claim groups by a word</source>
            <translation>تصفية مجموعات الادعاءات بكلمة</translation>
        </message>
        <message>
            <source>Only differing or not told by all</source>
            <translation>المختلف أو غير المروي من الجميع فقط</translation>
        </message>
        <message>
            <source>Coverage: claim groups by outlets</source>
            <translation>التغطية: مجموعات الادعاءات بحسب المنابر</translation>
        </message>
        <message>
            <source>Show rows with a state</source>
            <translation>إظهار الصفوف ذات حالة معينة</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Rows with: %1</source>
            <translation>صفوف فيها: %1</translation>
        </message>
        <message>
            <source>Count common text once</source>
            <translation>احتساب النص المشترك مرة واحدة</translation>
        </message>
        <message>
            <source>Outlets that tell a claim in the same words, as from an agency, count as one (≡).</source>
            <translation>تُحتسب المنابر التي تروي الادعاء بالألفاظ نفسها، كالمنقول عن وكالة، منبرًا واحدًا (≡).</translation>
        </message>
        <message>
            <source>Order of the claim groups</source>
            <translation>ترتيب مجموعات الادعاءات</translation>
        </message>
        <message>
            <source>In the order of the event</source>
            <translation>بترتيب الحدث</translation>
        </message>
        <message>
            <source>Told by most outlets first</source>
            <translation>ما ترويه أكثر المنابر أولًا</translation>
        </message>
        <message>
            <source>By first report, as far as known</source>
            <translation>بحسب أول خبر، بقدر ما هو معروف</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DiscrepancyModel</name>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ما الذي يختلف</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>المنابر</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DiscrepancyPanel</name>
        <message>
            <source>Discrepancies</source>
            <translation>التباينات</translation>
        </message>
        <message>
            <source>Columns of the discrepancies</source>
            <translation>أعمدة التباينات</translation>
        </message>
        <message>
            <source>Discrepancies or annotations</source>
            <translation>التباينات أو التعليقات</translation>
        </message>
        <message>
            <source>Kind of discrepancy</source>
            <translation>نوع التباين</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Outlet that takes part</source>
            <translation>المنبر المشارك</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>كل المنابر</translation>
        </message>
        <message>
            <source>Discrepancies %1</source>
            <translation>التباينات %1</translation>
        </message>
        <message>
            <source>Annotations %1</source>
            <translation>التعليقات %1</translation>
        </message>
        <message>
            <source>No discrepancy was found. That is what was found in the stored texts, not a proof that there is none.</source>
            <translation>لم يُعثر على تباين. هذا ما وُجد في النصوص المحفوظة، وليس دليلًا على عدم وجوده.</translation>
        </message>
        <message>
            <source>Nothing fits these filters.</source>
            <translation>لا شيء يوافق هذه المرشحات.</translation>
        </message>
        <message>
            <source>The claims are being compared…</source>
            <translation>تجري مقارنة الادعاءات…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::EarlierDialog</name>
        <message>
            <source>Earlier Versions</source>
            <translation>نسخ سابقة</translation>
        </message>
        <message>
            <source>Stopping after this page…</source>
            <translation>سيتوقف بعد هذه الصفحة…</translation>
        </message>
        <message>
            <source>Older states of an article take their places in its history by the time at which they were seen, with a mark of where they came from. Nothing that is stored changes.</source>
            <translation>تأخذ الحالات الأقدم للمقال أماكنها في سجله بحسب وقت رؤيتها مع بيان مصدرها. لا يتغيّر شيء مما حُفظ.</translation>
        </message>
        <message>
            <source>Article whose earlier versions are wanted</source>
            <translation>المقال المطلوبة نسخه السابقة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Source: address of a web archive&apos;s TimeMap, or a folder of dated saved pages</source>
            <translation>المصدر: عنوان TimeMap لأرشيف ويب أو مجلد صفحات محفوظة مؤرخة</translation>
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation>&amp;مجلد…</translation>
        </message>
        <message>
            <source>Choose a folder of saved pages</source>
            <translation>اختيار مجلد صفحات محفوظة</translation>
        </message>
        <message>
            <source>How many pages have been looked at</source>
            <translation>عدد الصفحات التي عوينت</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Pages are fetched one after the other, with pauses, so as not to burden the archive. You can stop at any time and go on later.</source>
            <translation>تُجلب الصفحات واحدة تلو الأخرى مع فترات توقف كي لا يُثقل على الأرشيف. يمكنك التوقف في أي وقت والمتابعة لاحقًا.</translation>
        </message>
        <message>
            <source>&amp;Look for Them</source>
            <translation>&amp;بحث عنها</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;إيقاف</translation>
        </message>
        <message>
            <source>&amp;Article:</source>
            <translation>&amp;المقال:</translation>
        </message>
        <message>
            <source>S&amp;ource:</source>
            <translation>ال&amp;مصدر:</translation>
        </message>
        <message>
            <source>Folder of Saved Pages</source>
            <translation>مجلد الصفحات المحفوظة</translation>
        </message>
        <message>
            <source>Looking at what the source has…</source>
            <translation>جارٍ النظر فيما لدى المصدر…</translation>
        </message>
        <message>
            <source>New revisions: %1</source>
            <translation>نسخ جديدة: %1</translation>
        </message>
        <message>
            <source>Captures with a text that is stored, recorded as seen then: %1</source>
            <translation>لقطات بنص محفوظ سُجّلت رؤيته حينها: %1</translation>
        </message>
        <message>
            <source>Captures looked at before: %1</source>
            <translation>لقطات عوينت من قبل: %1</translation>
        </message>
        <message>
            <source>Captures left for the next time: %1</source>
            <translation>لقطات متروكة للمرة القادمة: %1</translation>
        </message>
        <message>
            <source>Stopped. What came stays.</source>
            <translation>أُوقف. ما ورد باقٍ.</translation>
        </message>
        <message>
            <source>Nothing was found there.</source>
            <translation>لم يُعثر على شيء هناك.</translation>
        </message>
        <message>
            <source>Not read. That says nothing about the article.</source>
            <translation>لم تُقرأ. هذا لا يدل على شيء بشأن المقال.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ErrorBar</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Show the details of the error</source>
            <translation>إظهار تفاصيل الخطأ</translation>
        </message>
        <message>
            <source>Dismiss the error</source>
            <translation>إخفاء الخطأ</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>تفاصيل الخطأ</translation>
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
            <translation>تحذير</translation>
        </message>
        <message>
            <source>What is offered</source>
            <translation>ما هو معروض</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What came of it: %1.</source>
            <translation>وهذه نتيجته: %1.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ErrorText</name>
        <message>
            <source>It was not found. Check that it is still where it was.</source>
            <translation>لم يُعثر عليه. تحقق من أنه ما زال في مكانه.</translation>
        </message>
        <message>
            <source>It could not be read. Check its permissions and try again.</source>
            <translation>تعذرت قراءته. تحقق من الأذونات وحاول مجددًا.</translation>
        </message>
        <message>
            <source>It is too large for an article. Save the article alone and add that.</source>
            <translation>حجمه أكبر من مقال. احفظ المقال وحده وأضفه.</translation>
        </message>
        <message>
            <source>There is nothing to read in it.</source>
            <translation>لا شيء فيه يُقرأ.</translation>
        </message>
        <message>
            <source>It is not text. Save the page as text or HTML and add that.</source>
            <translation>ليس نصًا. احفظ الصفحة نصًا أو HTML وأضفها.</translation>
        </message>
        <message>
            <source>Its format is broken.</source>
            <translation>صيغته معطوبة.</translation>
        </message>
        <message>
            <source>Parallax does not know this format yet.</source>
            <translation>لا يعرف Parallax هذه الصيغة بعد.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again; nothing stored was lost.</source>
            <translation>القرص ممتلئ. أفسح مساحة وحاول مجددًا؛ لم يضع شيء مما حُفظ.</translation>
        </message>
        <message>
            <source>The place cannot be written to. Choose another folder or change its permissions.</source>
            <translation>لا يمكن الكتابة في هذا الموضع. اختر مجلدًا آخر أو غيّر أذوناته.</translation>
        </message>
        <message>
            <source>Stored data does not match its checksum. Restore the workspace from a copy.</source>
            <translation>بيانات محفوظة لا توافق بصمتها. استعد مساحة العمل من نسخة.</translation>
        </message>
        <message>
            <source>The archive reported an error.</source>
            <translation>أبلغ الأرشيف عن خطأ.</translation>
        </message>
        <message>
            <source>The page engine failed. Try again.</source>
            <translation>فشل محرك الصفحات. حاول مجددًا.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>أُلغي.</translation>
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
            <translation>الأرقام كما قُرئت</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FirstRun</name>
        <message>
            <source>Put two or more articles side by side</source>
            <translation>ضع مقالين أو أكثر جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Open sample</source>
            <translation>فتح المثال</translation>
        </message>
        <message>
            <source>Paste text…</source>
            <translation>لصق نص…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Parallax finds the claims they share, shows where figures, quotations and order differ, and keeps every revision it has seen.</source>
            <translation>يجد Parallax الادعاءات المشتركة، ويبين أين تختلف الأرقام والاقتباسات والترتيب، ويحفظ كل نسخة شاهدها.</translation>
        </message>
        <message>
            <source>Open the sample event</source>
            <translation>فتح حدث المثال</translation>
        </message>
        <message>
            <source>Paste the text of an article</source>
            <translation>لصق نص مقال</translation>
        </message>
        <message>
            <source>Choose files to import</source>
            <translation>اختيار ملفات لاستيرادها</translation>
        </message>
        <message>
            <source>A bridge closed after a ship strike: four invented outlets, one of them with two revisions. Nothing is fetched.</source>
            <translation>جسر أُغلق بعد اصطدام سفينة: أربعة منابر مختلقة، لأحدها نسختان. لا يُجلب شيء.</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>لصق نص</translation>
        </message>
        <message>
            <source>Copy an article from a page and paste it here, one outlet at a time. Two outlets are enough to begin.</source>
            <translation>انسخ مقالًا من صفحة والصقه هنا، منبرًا بعد منبر. يكفي منبران للبدء.</translation>
        </message>
        <message>
            <source>Import what you have</source>
            <translation>استيراد ما لديك</translation>
        </message>
        <message>
            <source>Articles saved as text or HTML, pages of a revision tracker, or a folder of them. Dropping them on this window works too.</source>
            <translation>مقالات محفوظة نصًا أو HTML، أو صفحات متتبع نسخ، أو مجلد منها. يمكن أيضًا إفلاتها على هذه النافذة.</translation>
        </message>
        <message>
            <source>Ways to begin</source>
            <translation>طرق البدء</translation>
        </message>
        <message>
            <source>Articles are stored on this computer, in %1. Parallax contacts an outlet only when you ask it to, and shows stored pages without scripts and without network.</source>
            <translation>تُحفظ المقالات على هذا الحاسوب، في %1. لا يتصل Parallax بأي منبر إلا حين تطلب ذلك، ويعرض الصفحات المحفوظة بلا نصوص برمجية وبلا شبكة.</translation>
        </message>
        <message>
            <source>Reading the sample…</source>
            <translation>قراءة المثال…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::HistoryPanel</name>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>الأسطر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Headlines, standfirsts and captions over time</source>
            <translation>العناوين والمقدمات وتعليقات الصور عبر الزمن</translation>
        </message>
        <message>
            <source>Revisions searched</source>
            <translation>النسخ التي بُحث فيها</translation>
        </message>
        <message>
            <source>The first revision that has given words (Ctrl+F)</source>
            <translation>أول نسخة فيها كلمات معيّنة (Ctrl+F)</translation>
        </message>
        <message>
            <source>Changes by kind</source>
            <translation>التغييرات بحسب نوعها</translation>
        </message>
        <message>
            <source>Columns of the changes</source>
            <translation>أعمدة التغييرات</translation>
        </message>
        <message>
            <source>Words to look for in all revisions</source>
            <translation>كلمات يُبحث عنها في كل النسخ</translation>
        </message>
        <message>
            <source>First revision with …</source>
            <translation>أول نسخة فيها …</translation>
        </message>
        <message>
            <source>Type words and press Enter: every revision of the article is searched.</source>
            <translation>اكتب كلمات واضغط Enter: يُبحث في كل نسخ المقال.</translation>
        </message>
        <message>
            <source>The two texts do not differ.</source>
            <translation>لا يختلف النصّان.</translation>
        </message>
        <message>
            <source>Headlines</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>Standfirsts</source>
            <translation>المقدمات</translation>
        </message>
        <message>
            <source>Photo captions</source>
            <translation>تعليقات الصور</translation>
        </message>
        <message>
            <source>None was seen.</source>
            <translation>لم يُرَ شيء منها.</translation>
        </message>
        <message>
            <source>Rev %1</source>
            <translation>النسخة %1</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>First seen so %1</source>
            <translation>شوهد هكذا أول مرة %1</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>لم يُعثر عليها</translation>
        </message>
        <message>
            <source>No revision of this article has these words.</source>
            <translation>لا توجد هذه الكلمات في أي نسخة من هذا المقال.</translation>
        </message>
        <message>
            <source>First found in revision %1, seen %2.</source>
            <translation>وُجدت أول مرة في النسخة %1 التي شوهدت %2.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::HistoryView</name>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Older revision</source>
            <translation>النسخة الأقدم</translation>
        </message>
        <message>
            <source>Newer revision</source>
            <translation>النسخة الأحدث</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>between two revision choosers: "Rev 1 to Rev 2"</extracomment>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Side by Side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>في نص واحد</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Show the change: %1</source>
            <translation>إظهار التغيير: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n revision(s)</source>
            <translation>
                <numerusform>%1 · بلا نسخ</numerusform>
                <numerusform>%1 · نسخة واحدة</numerusform>
                <numerusform>%1 · نسختان</numerusform>
                <numerusform>%1 · %Ln نسخ</numerusform>
                <numerusform>%1 · %Ln نسخة</numerusform>
                <numerusform>%1 · %Ln نسخة</numerusform>
            </translation>
        </message>
        <message>
            <source>Rev %1 · seen %2</source>
            <translation>النسخة %1 · شوهدت %2</translation>
        </message>
        <message>
            <source>One revision was seen; there is nothing to compare it with yet.</source>
            <translation>شوهدت نسخة واحدة؛ لا شيء تُقارن به بعد.</translation>
        </message>
        <message>
            <source>Sentences: %1 edited, %2 added, %3 not seen any more, %4 moved, %5 unchanged</source>
            <translation>الجمل: %1 معدّلة، %2 مضافة، %3 لم تعد تُشاهد، %4 منقولة، %5 دون تغيير</translation>
        </message>
        <message>
            <source>It could not be read.</source>
            <translation>تعذرت قراءته.</translation>
        </message>
        <message>
            <source>New Since Last Look</source>
            <translation>الجديد منذ آخر معاينة</translation>
        </message>
        <message>
            <source>New Since Last Look (%1)</source>
            <translation>الجديد منذ آخر معاينة (%1)</translation>
        </message>
        <message>
            <source>Show what changed since you last looked</source>
            <translation>إظهار ما تغيّر منذ آخر معاينة لك</translation>
        </message>
        <message>
            <source>Show a longer time (−)</source>
            <translation>إظهار زمن أطول (−)</translation>
        </message>
        <message>
            <source>Show a shorter time (+)</source>
            <translation>إظهار زمن أقصر (+)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Show the whole time (0)</source>
            <translation>إظهار الزمن كله (0)</translation>
        </message>
        <message>
            <source>Copy as &amp;Patch</source>
            <translation>نسخ كـ&amp;رقعة</translation>
        </message>
        <message>
            <source>Open in &amp;Git Tool</source>
            <translation>فتح في برنامج &amp;Git</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>More to do with these two revisions</source>
            <translation>المزيد مع هاتين النسختين</translation>
        </message>
        <message>
            <source>%1, rev %2 · seen %3</source>
            <translation>%1، النسخة %2 · شوهدت %3</translation>
        </message>
        <message>
            <source>No git tool and no file manager was found. The repository is in %1.</source>
            <translation>لم يُعثر على برنامج Git ولا على مدير ملفات. يقع المستودع في %1.</translation>
        </message>
        <message>
            <source>%1 could not be started. The repository is in %2.</source>
            <translation>تعذّر تشغيل %1. يقع المستودع في %2.</translation>
        </message>
        <message>
            <source>No git tool was found; the folder of the repository is opened instead.</source>
            <translation>لم يُعثر على برنامج Git؛ يُفتح مجلد المستودع بدلًا منه.</translation>
        </message>
        <message>
            <source>● size of change   ◆ added later   ▬ changed some time in between   ✓ note found   ╌ headline in between   × not reached   ▨ no look recorded</source>
            <translation>● حجم التغيير   ◆ أُضيف لاحقًا   ▬ تغيّر في وقت ما بينهما   ✓ عُثر على تنويه   ╌ عنوان بينهما   × تعذّر الوصول   ▨ لا معاينة مسجَّلة</translation>
        </message>
        <message>
            <source>&amp;Fold Unchanged Paragraphs</source>
            <translation>&amp;طيّ الفقرات التي لم تتغيّر</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportDialog</name>
        <message>
            <source>Add Files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>الملفات المراد إضافتها</translation>
        </message>
        <message>
            <source>Paste Text</source>
            <translation>لصق نص</translation>
        </message>
        <message>
            <source>Text of the article, headline first</source>
            <translation>نص المقال، العنوان أولًا</translation>
        </message>
        <message>
            <source>Paste one article here, headline first.</source>
            <translation>الصق مقالًا واحدًا هنا، العنوان أولًا.</translation>
        </message>
        <message>
            <source>Event that the articles tell</source>
            <translation>الحدث الذي ترويه المقالات</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>اسم الحدث</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>Who published it</source>
            <translation>من نشره</translation>
        </message>
        <message>
            <source>As each page names it</source>
            <translation>كما تسميه كل صفحة</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add to the event</source>
            <translation>إضافة إلى الحدث</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>ال&amp;حدث</translation>
        </message>
        <message>
            <source>&amp;Outlet</source>
            <translation>ال&amp;منبر</translation>
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
            <translation>%1، %2: %3</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it lies too deep.</source>
            <translation>تُرك المجلد %1: موضعه عميق جدًا.</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it may not be read.</source>
            <translation>تُرك المجلد %1: لا يُسمح بقراءته.</translation>
        </message>
        <message>
            <source>The folder %1 was left out: it holds the parts of a saved page.</source>
            <translation>تُرك المجلد %1: فيه أجزاء صفحة محفوظة.</translation>
        </message>
        <message numerus="yes">
            <source>%n further file(s) were left out.</source>
            <translation>
                <numerusform>لم يُترك أي ملف آخر.</numerusform>
                <numerusform>تُرك ملف آخر واحد.</numerusform>
                <numerusform>تُرك ملفان آخران.</numerusform>
                <numerusform>تُركت %Ln ملفات أخرى.</numerusform>
                <numerusform>تُرك %Ln ملفًا آخر.</numerusform>
                <numerusform>تُرك %Ln ملف آخر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that are no pages were left out.</source>
            <translation>
                <numerusform>لم يُترك أي ملف ليس صفحة.</numerusform>
                <numerusform>تُرك ملف واحد ليس صفحة.</numerusform>
                <numerusform>تُرك ملفان ليسا صفحتين.</numerusform>
                <numerusform>تُركت %Ln ملفات ليست صفحات.</numerusform>
                <numerusform>تُرك %Ln ملفًا ليست صفحات.</numerusform>
                <numerusform>تُرك %Ln ملف ليست صفحات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) larger than %1 MB were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل بحجم يزيد على %1 ميغابايت.</numerusform>
                <numerusform>تُرك سجل واحد بحجم يزيد على %1 ميغابايت.</numerusform>
                <numerusform>تُرك سجلان بحجم يزيد على %1 ميغابايت.</numerusform>
                <numerusform>تُركت %Ln سجلات بحجم يزيد على %1 ميغابايت.</numerusform>
                <numerusform>تُرك %Ln سجلًا بحجم يزيد على %1 ميغابايت.</numerusform>
                <numerusform>تُرك %Ln سجل بحجم يزيد على %1 ميغابايت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) without an answer of a server were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل بلا جواب من خادم.</numerusform>
                <numerusform>تُرك سجل واحد بلا جواب من خادم.</numerusform>
                <numerusform>تُرك سجلان بلا جواب من خادم.</numerusform>
                <numerusform>تُركت %Ln سجلات بلا جواب من خادم.</numerusform>
                <numerusform>تُرك %Ln سجلًا بلا جواب من خادم.</numerusform>
                <numerusform>تُرك %Ln سجل بلا جواب من خادم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) with the status %1 were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل بالحالة %1.</numerusform>
                <numerusform>تُرك سجل واحد بالحالة %1.</numerusform>
                <numerusform>تُرك سجلان بالحالة %1.</numerusform>
                <numerusform>تُركت %Ln سجلات بالحالة %1.</numerusform>
                <numerusform>تُرك %Ln سجلًا بالحالة %1.</numerusform>
                <numerusform>تُرك %Ln سجل بالحالة %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of an unknown type were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل من نوع مجهول.</numerusform>
                <numerusform>تُرك سجل واحد من نوع مجهول.</numerusform>
                <numerusform>تُرك سجلان من نوع مجهول.</numerusform>
                <numerusform>تُركت %Ln سجلات من نوع مجهول.</numerusform>
                <numerusform>تُرك %Ln سجلًا من نوع مجهول.</numerusform>
                <numerusform>تُرك %Ln سجل من نوع مجهول.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the type %1 were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل من النوع %1.</numerusform>
                <numerusform>تُرك سجل واحد من النوع %1.</numerusform>
                <numerusform>تُرك سجلان من النوع %1.</numerusform>
                <numerusform>تُركت %Ln سجلات من النوع %1.</numerusform>
                <numerusform>تُرك %Ln سجلًا من النوع %1.</numerusform>
                <numerusform>تُرك %Ln سجل من النوع %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty record(s) were left out.</source>
            <translation>
                <numerusform>لم يُترك أي سجل فارغ.</numerusform>
                <numerusform>تُرك سجل فارغ واحد.</numerusform>
                <numerusform>تُرك سجلان فارغان.</numerusform>
                <numerusform>تُركت %Ln سجلات فارغة.</numerusform>
                <numerusform>تُرك %Ln سجلًا فارغًا.</numerusform>
                <numerusform>تُرك %Ln سجل فارغ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored page(s) named in it have no date that can be read.</source>
            <translation>
                <numerusform>لا صفحة محفوظة مذكورة فيه بلا تاريخ مقروء.</numerusform>
                <numerusform>صفحة محفوظة واحدة مذكورة فيه بلا تاريخ مقروء.</numerusform>
                <numerusform>صفحتان محفوظتان مذكورتان فيه بلا تاريخ مقروء.</numerusform>
                <numerusform>%Ln صفحات محفوظة مذكورة فيه بلا تاريخ مقروء.</numerusform>
                <numerusform>%Ln صفحة محفوظة مذكورة فيه بلا تاريخ مقروء.</numerusform>
                <numerusform>%Ln صفحة محفوظة مذكورة فيه بلا تاريخ مقروء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further part(s) of the list of stored pages were left for the next time.</source>
            <translation>
                <numerusform>لم يُترك أي جزء آخر من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
                <numerusform>تُرك جزء آخر واحد من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
                <numerusform>تُرك جزآن آخران من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
                <numerusform>تُركت %Ln أجزاء أخرى من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
                <numerusform>تُرك %Ln جزءًا آخر من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
                <numerusform>تُرك %Ln جزء آخر من قائمة الصفحات المخزنة للمرة القادمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was not checked: its digest %2 is of an unknown kind.</source>
            <translation>لم يُفحص %1: بصمته %2 من نوع مجهول.</translation>
        </message>
        <message>
            <source>It carries a signature, which was not verified.</source>
            <translation>يحمل توقيعًا لم يُتحقق منه.</translation>
        </message>
        <message>
            <source>It carries a signature of %1 of %2, which was not verified.</source>
            <translation>يحمل توقيعًا من %1 بتاريخ %2 لم يُتحقق منه.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>لا نص فيه.</translation>
        </message>
        <message>
            <source>It does not read like an article.</source>
            <translation>لا يُقرأ كأنه مقال.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Inspector</name>
        <message>
            <source>Claim group in words</source>
            <translation>مجموعة الادعاءات بالكلمات</translation>
        </message>
        <message>
            <source>Annotate</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Write a note on this claim group</source>
            <translation>كتابة ملاحظة على مجموعة الادعاءات هذه</translation>
        </message>
        <message>
            <source>Write a note on this claim group (a)</source>
            <translation>كتابة ملاحظة على مجموعة الادعاءات هذه (a)</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>لوحة الفحص</translation>
        </message>
        <message>
            <source>Told alike</source>
            <translation>مروي بالصورة نفسها</translation>
        </message>
        <message>
            <source>Claim %1 of %2 · %3</source>
            <translation>الادعاء %1 من %2 · %3</translation>
        </message>
        <message>
            <source>Here stands, in words, what the chosen claim is in each outlet.</source>
            <translation>هنا يُكتب ما هو الادعاء المختار في كل منبر.</translation>
        </message>
        <message>
            <source>Choose a claim: click one in a text, or press n for the next one.</source>
            <translation>اختر ادعاءً: انقر واحدًا في نص، أو اضغط n للتالي.</translation>
        </message>
        <message>
            <source>Annotations and codes</source>
            <translation>التعليقات والرموز</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Edit note %1</source>
            <translation>تحرير الملاحظة %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove note %1</source>
            <translation>إزالة الملاحظة %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>Confirm that these claims tell the same</source>
            <translation>تأكيد أن هذه الادعاءات تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Reject the match: these claims do not tell the same</source>
            <translation>رفض المطابقة: هذه الادعاءات لا تقول الشيء نفسه</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Link a claim of this group with another claim</source>
            <translation>ربط ادعاء من هذه المجموعة بادعاء آخر</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Merge this group with another group</source>
            <translation>دمج هذه المجموعة مع مجموعة أخرى</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Split claims off into a group of their own</source>
            <translation>فصل ادعاءات في مجموعة خاصة بها</translation>
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
            <translation>%1 · المصدر: %2</translation>
        </message>
        <message>
            <source>%1 · source not named</source>
            <translation>%1 · المصدر غير مسمّى</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>الصياغة</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ما الذي يختلف</translation>
        </message>
        <message>
            <source>Figures, read as numbers</source>
            <translation>الأرقام كما قُرئت</translation>
        </message>
        <message>
            <source>arrow: more or less than · bar: about, or a range</source>
            <translation>السهم: أكثر أو أقل من · الشريط: نحو، أو مدى</translation>
        </message>
        <message>
            <source>Why matched</source>
            <translation>سبب المطابقة</translation>
        </message>
        <message>
            <source>Match %1 · confidence %2</source>
            <translation>المطابقة %1 · الثقة %2</translation>
        </message>
        <message>
            <source>Not found in</source>
            <translation>لم يُعثر عليه في</translation>
        </message>
        <message>
            <source>Looked in: %1</source>
            <translation>بُحث في: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Confidence of the match: %1</source>
            <translation>الثقة في المطابقة: %1</translation>
        </message>
        <message>
            <source>Not found by the analysis: held together by a reader.</source>
            <translation>لم يجدها التحليل: جمعها قارئ.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>المفاتيح وما تفعله</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>Columns of the keys</source>
            <translation>أعمدة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LibraryModel</name>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%Ln مقالات</numerusform>
                <numerusform>%Ln مقالًا</numerusform>
                <numerusform>%Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s). %1</source>
            <translation>
                <numerusform>بلا نسخ. %1</numerusform>
                <numerusform>نسخة واحدة. %1</numerusform>
                <numerusform>نسختان. %1</numerusform>
                <numerusform>%Ln نسخ. %1</numerusform>
                <numerusform>%Ln نسخة. %1</numerusform>
                <numerusform>%Ln نسخة. %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed since you saw it.</source>
            <translation>تغيّر منذ أن رأيته.</translation>
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
            <translation>أظهر القطع القصيرة أيضًا، كالقوائم والأزرار</translation>
        </message>
        <message>
            <source>Find among what was left out</source>
            <translation>ابحث فيما تُرك</translation>
        </message>
        <message>
            <source>Blocks of the page that are not in the article</source>
            <translation>أجزاء من الصفحة ليست في المقال</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Left out as</source>
            <translation>سبب الترك</translation>
        </message>
        <message>
            <source>The block in full</source>
            <translation>الجزء كاملًا</translation>
        </message>
        <message>
            <source>consent notice</source>
            <translation>إشعار موافقة</translation>
        </message>
        <message>
            <source>hidden on the page</source>
            <translation>مخفي في الصفحة</translation>
        </message>
        <message>
            <source>shown without scripts only</source>
            <translation>يظهر من دون نصوص برمجية فقط</translation>
        </message>
        <message>
            <source>newsletter box</source>
            <translation>صندوق النشرة البريدية</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>share buttons</source>
            <translation>أزرار المشاركة</translation>
        </message>
        <message>
            <source>readers’ comments</source>
            <translation>تعليقات القراء</translation>
        </message>
        <message>
            <source>foot of the page</source>
            <translation>ذيل الصفحة</translation>
        </message>
        <message>
            <source>navigation</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>links to other articles</source>
            <translation>روابط إلى مقالات أخرى</translation>
        </message>
        <message>
            <source>head of the page</source>
            <translation>رأس الصفحة</translation>
        </message>
        <message>
            <source>side box</source>
            <translation>صندوق جانبي</translation>
        </message>
        <message>
            <source>form</source>
            <translation>نموذج</translation>
        </message>
        <message>
            <source>not taken for the article’s text</source>
            <translation>لم يُعدّ من نص المقال</translation>
        </message>
        <message>
            <source>stands in the article already</source>
            <translation>موجود في المقال أصلًا</translation>
        </message>
        <message>
            <source>too far down the page</source>
            <translation>بعيد جدًا في أسفل الصفحة</translation>
        </message>
        <message>
            <source>running head or page number</source>
            <translation>ترويسة متكررة أو رقم صفحة</translation>
        </message>
        <message>
            <source>stands above the headline</source>
            <translation>فوق العنوان الرئيسي</translation>
        </message>
        <message>
            <source>frame of the tracker’s page</source>
            <translation>إطار صفحة المتعقّب</translation>
        </message>
        <message>
            <source>What was left out: %1</source>
            <translation>ما تُرك: %1</translation>
        </message>
        <message>
            <source>Everything that was on the page of %1 is in the article.</source>
            <translation>كل ما كان في صفحة %1 موجود في المقال.</translation>
        </message>
        <message>
            <source>When the page of %1 was read, these blocks were not taken for the article. A block that you put back counts as text of the article, in this revision and in every other one that has it. What is stored does not change.</source>
            <translation>عند قراءة صفحة %1 لم تُحسب هذه الأجزاء من المقال. الجزء الذي تعيده يُعدّ من نص المقال، في هذه النسخة وفي كل نسخة أخرى تحتويه. لا يتغير ما هو محفوظ.</translation>
        </message>
        <message>
            <source>put back by you</source>
            <translation>أعدته أنت</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>%1 of %2 blocks shown</source>
            <translation>يظهر %1 من %2 من الأجزاء</translation>
        </message>
        <message>
            <source>&amp;Take Out Again</source>
            <translation>أخرجه &amp;مجددًا</translation>
        </message>
        <message>
            <source>&amp;Put Back</source>
            <translation>&amp;أعِده</translation>
        </message>
        <message>
            <source>Take this block out of the article again</source>
            <translation>أخرج هذا الجزء من المقال مجددًا</translation>
        </message>
        <message>
            <source>Put this block back into the article</source>
            <translation>أعد هذا الجزء إلى المقال</translation>
        </message>
        <message>
            <source>known not to belong to this outlet’s articles</source>
            <translation>معروف أنه ليس من مقالات هذا المنبر</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::LibraryPanel</name>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>No event yet. An event is one happening and the articles that tell it.</source>
            <translation>لا حدث بعد. الحدث واقعة والمقالات التي ترويها.</translation>
        </message>
        <message>
            <source>Show the library as letters</source>
            <translation>إظهار المكتبة حروفًا</translation>
        </message>
        <message>
            <source>Show the library as a list</source>
            <translation>إظهار المكتبة قائمة</translation>
        </message>
        <message>
            <source>Events and articles</source>
            <translation>الأحداث والمقالات</translation>
        </message>
        <message>
            <source>Filter outlets, headlines</source>
            <translation>تصفية المنابر والعناوين</translation>
        </message>
        <message>
            <source>Filter the library by outlet or headline</source>
            <translation>تصفية المكتبة بالمنبر أو العنوان</translation>
        </message>
        <message>
            <source>Open in Compare</source>
            <translation>فتح في المقارنة</translation>
        </message>
        <message>
            <source>Show History</source>
            <translation>إظهار السجل</translation>
        </message>
        <message>
            <source>Add Files to This Event…</source>
            <translation>إضافة ملفات إلى هذا الحدث…</translation>
        </message>
        <message>
            <source>Track This Article</source>
            <translation>متابعة هذا المقال</translation>
        </message>
        <message>
            <source>Move to Event</source>
            <translation>نقل إلى حدث</translation>
        </message>
        <message>
            <source>Take Out of This Event</source>
            <translation>إخراج من هذا الحدث</translation>
        </message>
        <message>
            <source>Words, tag:regional for a tag, owner:foundation for a field of your own; quotation marks hold words together.</source>
            <translation>كلمات، أو tag:محلي لوسم، أو المالك:مؤسسة لحقل من حقولك؛ علامتا الاقتباس تجمعان الكلمات.</translation>
        </message>
        <message>
            <source>Tags and Fields of This Event…</source>
            <translation>وسوم هذا الحدث وحقوله…</translation>
        </message>
        <message>
            <source>Outlet…</source>
            <translation>المنبر…</translation>
        </message>
        <message>
            <source>Tags and Fields of This Article…</source>
            <translation>وسوم هذا المقال وحقوله…</translation>
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
            <translation>شريط القوائم</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>تقدم الاستيراد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>إلغاء الاستيراد</translation>
        </message>
        <message>
            <source>? shows all keys</source>
            <translation>? يعرض كل المفاتيح</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>إظهار كل المفاتيح</translation>
        </message>
        <message>
            <source>Reading %1 of %2: %3</source>
            <translation>قراءة %1 من %2: %3</translation>
        </message>
        <message>
            <source>The history could not be shown.</source>
            <translation>تعذر عرض السجل.</translation>
        </message>
        <message>
            <source>Some articles could not be loaded; the others are shown.</source>
            <translation>تعذر تحميل بعض المقالات؛ تُعرض البقية.</translation>
        </message>
        <message>
            <source>The note could not be stored.</source>
            <translation>تعذر حفظ الملاحظة.</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;تراجع عن %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>إ&amp;عادة %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>The workspace in %1 could not be opened.</source>
            <translation>تعذر فتح مساحة العمل في %1.</translation>
        </message>
        <message>
            <source>The sample event could not be opened.</source>
            <translation>تعذر فتح حدث المثال.</translation>
        </message>
        <message>
            <source>Some articles of the sample could not be read.</source>
            <translation>تعذرت قراءة بعض مقالات المثال.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>The event could not be compared.</source>
            <translation>تعذرت مقارنة الحدث.</translation>
        </message>
        <message>
            <source>%1 – Parallax</source>
            <translation>%1 – Parallax</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%Ln ادعاءات</numerusform>
                <numerusform>%Ln ادعاءً</numerusform>
                <numerusform>%Ln ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n article(s)</source>
            <translation>
                <numerusform>في لا مقال</numerusform>
                <numerusform>في مقال واحد</numerusform>
                <numerusform>في مقالين</numerusform>
                <numerusform>في %Ln مقالات</numerusform>
                <numerusform>في %Ln مقالًا</numerusform>
                <numerusform>في %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shared</source>
            <translation>
                <numerusform>لا مشترك</numerusform>
                <numerusform>واحد مشترك</numerusform>
                <numerusform>اثنان مشتركان</numerusform>
                <numerusform>%Ln مشتركة</numerusform>
                <numerusform>%Ln مشتركًا</numerusform>
                <numerusform>%Ln مشترك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discrepancies</source>
            <translation>
                <numerusform>لا تباينات</numerusform>
                <numerusform>تباين واحد</numerusform>
                <numerusform>تباينان</numerusform>
                <numerusform>%Ln تباينات</numerusform>
                <numerusform>%Ln تباينًا</numerusform>
                <numerusform>%Ln تباين</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n told by one outlet only</source>
            <translation>
                <numerusform>لا شيء في منبر واحد فقط</numerusform>
                <numerusform>واحد في منبر واحد فقط</numerusform>
                <numerusform>اثنان في منبر واحد فقط</numerusform>
                <numerusform>%Ln في منبر واحد فقط</numerusform>
                <numerusform>%Ln في منبر واحد فقط</numerusform>
                <numerusform>%Ln في منبر واحد فقط</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 · %3 · %4 · %5</source>
            <translation>%1 %2 · %3 · %4 · %5</translation>
        </message>
        <message>
            <source>Only files of this computer can be dropped here. “Capture from the Web” opens an address.</source>
            <translation>لا يمكن إفلات سوى ملفات هذا الحاسوب هنا. يفتح «التقاط من الويب» عنوانًا.</translation>
        </message>
        <message>
            <source>Add Files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message>
            <source>Articles (*.txt *.html *.htm *.md)</source>
            <translation>مقالات (*.txt *.html *.htm *.md)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) could not be read; the others were added.</source>
            <translation>
                <numerusform>أضيف الكل.</numerusform>
                <numerusform>تعذرت قراءة مدخل واحد؛ أضيفت البقية.</numerusform>
                <numerusform>تعذرت قراءة مدخلين؛ أضيفت البقية.</numerusform>
                <numerusform>تعذرت قراءة %Ln مدخلات؛ أضيفت البقية.</numerusform>
                <numerusform>تعذرت قراءة %Ln مدخلًا؛ أضيفت البقية.</numerusform>
                <numerusform>تعذرت قراءة %Ln مدخل؛ أضيفت البقية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export Report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>مستند PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>صفحة ويب (*.html)</translation>
        </message>
        <message>
            <source>Markdown text (*.md)</source>
            <translation>نص Markdown (*.md)</translation>
        </message>
        <message>
            <source>Table of discrepancies (*.csv)</source>
            <translation>جدول التباينات (*.csv)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>بيانات (*.json)</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>كتابة التقرير…</translation>
        </message>
        <message>
            <source>The report was written to %1.</source>
            <translation>كُتب التقرير في %1.</translation>
        </message>
        <message>
            <source>The report could not be written to %1.</source>
            <translation>تعذرت كتابة التقرير في %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of wordings differ</source>
            <translation>
                <numerusform>لا زوج مختلف من الصياغات</numerusform>
                <numerusform>زوج واحد مختلف من الصياغات</numerusform>
                <numerusform>زوجان مختلفان من الصياغات</numerusform>
                <numerusform>%Ln أزواج مختلفة من الصياغات</numerusform>
                <numerusform>%Ln زوجًا مختلفًا من الصياغات</numerusform>
                <numerusform>%Ln زوج مختلف من الصياغات</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages cannot be captured here.</source>
            <translation>لا يمكن التقاط الصفحات هنا.</translation>
        </message>
        <message>
            <source>None of these articles has a web address to look at.</source>
            <translation>لا عنوان على الويب لأي من هذه المقالات ليُنظر فيه.</translation>
        </message>
        <message>
            <source>Looking at the articles again…</source>
            <translation>يجري النظر في المقالات من جديد…</translation>
        </message>
        <message>
            <source>The articles could not be looked at.</source>
            <translation>تعذر النظر في المقالات.</translation>
        </message>
        <message>
            <source>New revisions: %1</source>
            <translation>نسخ جديدة: %1</translation>
        </message>
        <message>
            <source>Looked again: no article has changed.</source>
            <translation>نُظر من جديد: لم تتغير أي مقالة.</translation>
        </message>
        <message>
            <source>Not shown at their addresses: %1. That does not say that they were removed.</source>
            <translation>لم تُعرض في عناوينها: %1. لا يعني ذلك أنها حُذفت.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The network is not used, because its settings cannot be followed: %1. Nothing was asked for.</source>
            <translation>لا تُستخدم الشبكة لأنه لا يمكن اتباع إعداداتها: %1. لم يُطلب شيء.</translation>
        </message>
        <message>
            <source>The decision could not be stored.</source>
            <translation>تعذّر حفظ القرار.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>قارئ</translation>
        </message>
        <message>
            <source>Your Name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Under this name your notes and decisions are stored:</source>
            <translation>تُحفظ ملاحظاتك وقراراتك بهذا الاسم:</translation>
        </message>
        <message>
            <source>Cancel looking</source>
            <translation>إلغاء النظر</translation>
        </message>
        <message numerus="yes">
            <source>Cancelled: %n article(s) were looked at, and none of them has changed.</source>
            <translation>
                <numerusform>أُلغي: لم يُنظر إلى أي مقال.</numerusform>
                <numerusform>أُلغي: نُظر إلى مقال واحد ولم يتغيّر.</numerusform>
                <numerusform>أُلغي: نُظر إلى مقالين ولم يتغيّر أي منهما.</numerusform>
                <numerusform>أُلغي: نُظر إلى %Ln مقالات ولم يتغيّر أي منها.</numerusform>
                <numerusform>أُلغي: نُظر إلى %Ln مقالًا ولم يتغيّر أي منها.</numerusform>
                <numerusform>أُلغي: نُظر إلى %Ln مقال ولم يتغيّر أي منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The network settings could not be stored.</source>
            <translation>تعذّر حفظ إعدادات الشبكة.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) unread</source>
            <translation>
                <numerusform>لا تغييرات غير مقروءة</numerusform>
                <numerusform>تغيير واحد غير مقروء</numerusform>
                <numerusform>تغييران غير مقروءين</numerusform>
                <numerusform>%Ln تغييرات غير مقروءة</numerusform>
                <numerusform>%Ln تغييرًا غير مقروء</numerusform>
                <numerusform>%Ln تغيير غير مقروء</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>المتابعة</translation>
        </message>
        <message>
            <source>Tracking: %1</source>
            <translation>المتابعة: %1</translation>
        </message>
        <message>
            <source>This article is in no event.</source>
            <translation>هذا المقال ليس في أي حدث.</translation>
        </message>
        <message>
            <source>There is no file, web address or text in this that could become an article.</source>
            <translation>ليس في هذا ملف أو عنوان ويب أو نص يمكن أن يصير مقالًا.</translation>
        </message>
        <message numerus="yes">
            <source>Fetching %n page(s)…</source>
            <translation>
                <numerusform>لا صفحات للجلب…</numerusform>
                <numerusform>جارٍ جلب صفحة واحدة…</numerusform>
                <numerusform>جارٍ جلب صفحتين…</numerusform>
                <numerusform>جارٍ جلب %Ln صفحات…</numerusform>
                <numerusform>جارٍ جلب %Ln صفحة…</numerusform>
                <numerusform>جارٍ جلب %Ln صفحة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel fetching</source>
            <translation>إلغاء الجلب</translation>
        </message>
        <message>
            <source>Cancelled. What was stored stays.</source>
            <translation>أُلغي. ما حُفظ يبقى.</translation>
        </message>
        <message>
            <source>The pages could not be fetched.</source>
            <translation>تعذّر جلب الصفحات.</translation>
        </message>
        <message>
            <source>The event could not be changed.</source>
            <translation>تعذّر تغيير الحدث.</translation>
        </message>
        <message>
            <source>Moving an Article</source>
            <translation>نقل مقال</translation>
        </message>
        <message>
            <source>Taking an Article Out</source>
            <translation>إخراج مقال</translation>
        </message>
        <message>
            <source>%1, revision %2: %3</source>
            <translation>%1، النسخة %2: %3</translation>
        </message>
        <message>
            <source>“%1” belongs to no event; add it to one to see it.</source>
            <translation>«%1» لا ينتمي إلى أي حدث؛ أضفه إلى حدث لتراه.</translation>
        </message>
        <message>
            <source>Open an event first: earlier versions belong to an article.</source>
            <translation>افتح حدثًا أولًا: النسخ السابقة تخص مقالًا.</translation>
        </message>
        <message>
            <source>The description could not be stored.</source>
            <translation>تعذر حفظ الوصف.</translation>
        </message>
        <message>
            <source>This article names no outlet to be described.</source>
            <translation>لا يذكر هذا المقال منبرًا يمكن وصفه.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The descriptions of the library could not be read.</source>
            <translation>تعذرت قراءة أوصاف المكتبة.</translation>
        </message>
        <message>
            <source>Export Event</source>
            <translation>تصدير الحدث</translation>
        </message>
        <message>
            <source>Everything with checksums, BagIt (*.zip)</source>
            <translation>كل شيء مع مجاميع تحقّق، BagIt (*.zip)</translation>
        </message>
        <message>
            <source>Linked data (*.jsonld)</source>
            <translation>بيانات مترابطة (*.jsonld)</translation>
        </message>
        <message>
            <source>Complete table (*.csv)</source>
            <translation>جدول كامل (*.csv)</translation>
        </message>
        <message>
            <source>Project for qualitative analysis, REFI-QDA (*.qdpx)</source>
            <translation>مشروع للتحليل النوعي، REFI-QDA (*.qdpx)</translation>
        </message>
        <message>
            <source>Captured pages for replay, WACZ (*.wacz)</source>
            <translation>صفحات ملتقطة لإعادة العرض، WACZ (*.wacz)</translation>
        </message>
        <message>
            <source>Stored history, git bundle (*.bundle)</source>
            <translation>السجل المخزَّن، حزمة git (*.bundle)</translation>
        </message>
        <message>
            <source>%1 has none of the endings that an event can be exported to: .zip .jsonld .csv .qdpx .wacz .bundle</source>
            <translation>لا ينتهي %1 بأيٍّ من الامتدادات التي يمكن تصدير حدث إليها: .zip .jsonld .csv .qdpx .wacz .bundle</translation>
        </message>
        <message>
            <source>Exporting the event…</source>
            <translation>جارٍ تصدير الحدث…</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <source>The export was cancelled; nothing was written.</source>
            <translation>أُلغي التصدير ولم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Nothing of this event can stand in %1. Web archives hold captured web pages only; the other formats hold plain texts, too.</source>
            <translation>لا يمكن أن يوضع شيء من هذا الحدث في %1. أرشيفات الويب لا تضم إلا صفحات ويب ملتقطة، أما الصيغ الأخرى فتضم النصوص العادية أيضًا.</translation>
        </message>
        <message>
            <source>The event could not be exported to %1.</source>
            <translation>تعذّر تصدير الحدث إلى %1.</translation>
        </message>
        <message>
            <source>The event was exported to %1.</source>
            <translation>صُدِّر الحدث إلى %1.</translation>
        </message>
        <message>
            <source>The event was exported to %1, but not all of it.</source>
            <translation>صُدِّر الحدث إلى %1، لكن ليس كاملًا.</translation>
        </message>
        <message>
            <source>Choose an article first.</source>
            <translation>اختر مقالًا أولًا.</translation>
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
            <translation>المقالات: %1 · تجري مقارنة ادعاءاتها</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Measured</name>
        <message>
            <source>The same claim in two outlets</source>
            <translation>الادعاء نفسه في منبرين</translation>
        </message>
        <message>
            <source>What disagrees</source>
            <translation>مواضع الاختلاف</translation>
        </message>
        <message>
            <source>Two sentences without an event around them</source>
            <translation>جملتان من دون حدث يحيط بهما</translation>
        </message>
        <message>
            <source>Sentences of two revisions</source>
            <translation>جمل نسختين</translation>
        </message>
        <message>
            <source>Who is quoted</source>
            <translation>من المُقتبَس عنه</translation>
        </message>
        <message>
            <source>Where sentences end</source>
            <translation>أين تنتهي الجمل</translation>
        </message>
        <message>
            <source>Four news events of three outlets each, links made by hand, scored with parameters fitted on twenty others. The parameters in use were fitted on all of them.</source>
            <translation>أربعة أحداث إخبارية من ثلاثة منابر لكل منها، رُبطت يدويًا، قيست بمعاملات ضُبطت على عشرين حدثًا غيرها. أما المعاملات المستعملة فضُبطت عليها جميعًا.</translation>
        </message>
        <message>
            <source>Twenty news events of three outlets each, links made by hand; each fifth scored by what was fitted on the others.</source>
            <translation>عشرون حدثًا إخباريًا من ثلاثة منابر لكل منها، رُبطت يدويًا؛ وقُيّم كل خُمس منها بما ضُبط على بقيتها.</translation>
        </message>
        <message>
            <source>The same four events, on the links that the program finds itself.</source>
            <translation>الأحداث الأربعة نفسها، على الروابط التي يجدها البرنامج بنفسه.</translation>
        </message>
        <message>
            <source>The same twenty events, on the links that the program finds itself.</source>
            <translation>الأحداث العشرون نفسها، على الروابط التي يجدها البرنامج بنفسه.</translation>
        </message>
        <message>
            <source>Pairs of sentences of the Microsoft Research Paraphrase Corpus; nothing was fitted on it.</source>
            <translation>أزواج جمل من مدونة Microsoft Research Paraphrase Corpus؛ ولم يُضبط عليها شيء.</translation>
        </message>
        <message>
            <source>Revisions of public government pages, sentences linked by hand; each half scored by what was fitted on the other.</source>
            <translation>نسخ من صفحات حكومية عامة، رُبطت جملها يدويًا؛ وقُيّم كل نصف بما ضُبط على النصف الآخر.</translation>
        </message>
        <message>
            <source>Such pages with made-up edits; each half scored by what was fitted on the other.</source>
            <translation>صفحات مماثلة بتعديلات مصطنعة؛ وقُيّم كل نصف بما ضُبط على النصف الآخر.</translation>
        </message>
        <message>
            <source>Direct quotations in news text, speakers marked by hand.</source>
            <translation>اقتباسات مباشرة في نصوص إخبارية، حُدد قائلوها يدويًا.</translation>
        </message>
        <message>
            <source>News text, ends of sentences marked by hand.</source>
            <translation>نصوص إخبارية، حُددت نهايات جملها يدويًا.</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>هذا البرنامج</translation>
        </message>
        <message>
            <source>Its fitted part alone</source>
            <translation>جزؤه المضبوط وحده</translation>
        </message>
        <message>
            <source>Counting common words, for comparison</source>
            <translation>عدّ الكلمات المشتركة، للمقارنة</translation>
        </message>
        <message>
            <source>Two careful people, compared with each other</source>
            <translation>شخصان مدققان، مقارنة أحدهما بالآخر</translation>
        </message>
        <message>
            <source>All kinds but prominence</source>
            <translation>كل الأنواع ما عدا البروز</translation>
        </message>
        <message>
            <source>These figures rest on few links: a difference of 0.02 says nothing.</source>
            <translation>تستند هذه الأرقام إلى روابط قليلة: ففرق قدره ٠٫٠٢ لا يعني شيئًا.</translation>
        </message>
        <message>
            <source>One rule about counted things was set by hand after looking at these events.</source>
            <translation>وُضعت قاعدة واحدة عن الأشياء المعدودة يدويًا بعد النظر في هذه الأحداث.</translation>
        </message>
        <message>
            <source>The rules were written while looking at the errors on these events. On fresh ones, expect more of them.</source>
            <translation>كُتبت القواعد مع النظر في الأخطاء على هذه الأحداث؛ فتوقّع أخطاء أكثر في أحداث جديدة.</translation>
        </message>
        <message>
            <source>What is counted was chosen while looking at all of these texts, which flatters the figures a little.</source>
            <translation>اختير ما يُعدّ مع النظر في هذه النصوص كلها، وهذا يحسّن الأرقام قليلًا.</translation>
        </message>
        <message>
            <source>What the program proposes was compared with what people marked by hand in news texts. It errs often; these are the rates.</source>
            <translation>قورن ما يقترحه البرنامج بما حدده أشخاص يدويًا في نصوص إخبارية. وهو يخطئ كثيرًا، وهذه هي النسب.</translation>
        </message>
        <message>
            <source>Right of those told</source>
            <translation>الصحيح مما ذُكر</translation>
        </message>
        <message>
            <source>Found of those there</source>
            <translation>ما وُجد مما هو قائم</translation>
        </message>
        <message>
            <source>Both (F1)</source>
            <translation>كلاهما (F1)</translation>
        </message>
        <message>
            <source>Right of all</source>
            <translation>الصحيح من الكل</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Measure it again with:</source>
            <translation>لإعادة القياس:</translation>
        </message>
        <message>
            <source>DATA is the folder with the marked events. Measure on your own material before you rely on a figure of this page.</source>
            <translation>DATA هو مجلد الأحداث المحددة. قِس على موادك أنت قبل أن تعتمد على رقم من هذه الصفحة.</translation>
        </message>
        <message>
            <source>Nineteen invented news events of three outlets each, on the links that the program finds itself; their writers did not know the rules.</source>
            <translation>تسعة عشر حدثًا إخباريًا متخيَّلًا لثلاثة منابر لكل منها، على الروابط التي يجدها البرنامج بنفسه؛ ولم يكن كاتبوها يعرفون القواعد.</translation>
        </message>
        <message>
            <source>Twenty-six invented news events of three outlets each, links made by their writers; nothing was fitted on them.</source>
            <translation>ستة وعشرون حدثًا إخباريًا متخيَّلًا لثلاثة منابر لكل منها، والروابط من صنع كاتبيها؛ ولم يُضبط شيء عليها.</translation>
        </message>
        <message>
            <source>Errors on some of these texts were read, and rules were kept or dropped by their figures, which flatters them. Four of the events had an F1 of 0.46 before anything of them was read.</source>
            <translation>قُرئت أخطاء في بعض هذه النصوص، وأُبقيت القواعد أو أُسقطت بحسب أرقامها، وهذا يجمّلها. وكان لأربعة من الأحداث قيمة F1 قدرها ٠٫٤٦ قبل أن يُقرأ منها شيء.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MeasuredDialog</name>
        <message>
            <source>How well does this work?</source>
            <translation>ما مدى جودة عمل البرنامج؟</translation>
        </message>
        <message>
            <source>Measured error rates</source>
            <translation>نسب الخطأ المقيسة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::MoveGutter</name>
        <message>
            <source>Sentences that stand elsewhere</source>
            <translation>جمل تقع في موضع آخر</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>نُقلت</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NewsPanel</name>
        <message>
            <source>Mark All as Read</source>
            <translation>تعليم الكل كمقروء</translation>
        </message>
        <message>
            <source>Mark all new revisions as read</source>
            <translation>تعليم كل النسخ الجديدة كمقروءة</translation>
        </message>
        <message>
            <source>Articles with new revisions, by event</source>
            <translation>مقالات لها نسخ جديدة بحسب الحدث</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <source>Columns of the news</source>
            <translation>أعمدة الجديد</translation>
        </message>
        <message>
            <source>Nothing new since you last looked. Check now, or track articles, to see changes.</source>
            <translation>لا جديد منذ آخر معاينة لك. عايِن الآن أو تابع مقالات لترى التغييرات.</translation>
        </message>
        <message numerus="yes">
            <source>Changed or new since you last looked: %n article(s)</source>
            <translation>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: لا مقالات</numerusform>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: مقال واحد</numerusform>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: مقالان</numerusform>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: %Ln مقالات</numerusform>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: %Ln مقالًا</numerusform>
                <numerusform>تغيّر أو جدّ منذ آخر معاينة لك: %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not looked at yet: %n revision(s)</source>
            <translation>
                <numerusform>لم يُطَّلع عليه بعد: بلا نسخ</numerusform>
                <numerusform>لم يُطَّلع عليه بعد: نسخة واحدة</numerusform>
                <numerusform>لم يُطَّلع عليه بعد: نسختان</numerusform>
                <numerusform>لم يُطَّلع عليه بعد: %Ln نسخ</numerusform>
                <numerusform>لم يُطَّلع عليه بعد: %Ln نسخة</numerusform>
                <numerusform>لم يُطَّلع عليه بعد: %Ln نسخة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new revision(s)</source>
            <translation>
                <numerusform>بلا نسخ جديدة</numerusform>
                <numerusform>نسخة جديدة واحدة</numerusform>
                <numerusform>نسختان جديدتان</numerusform>
                <numerusform>%Ln نسخ جديدة</numerusform>
                <numerusform>%Ln نسخة جديدة</numerusform>
                <numerusform>%Ln نسخة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>In no event</source>
            <translation>ليس في أي حدث</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::NoteBar</name>
        <message>
            <source>Show all notes</source>
            <translation>عرض كل الملاحظات</translation>
        </message>
        <message>
            <source>Dismiss the notes</source>
            <translation>إغلاق الملاحظات</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>كل الملاحظات</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>كلها %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OriginalView</name>
        <message>
            <source>Stored page, offline</source>
            <translation>الصفحة المحفوظة، بلا شبكة</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The PDF is locked with a password.</source>
            <translation>ملف PDF مقفل بكلمة مرور.</translation>
        </message>
        <message>
            <source>The PDF is damaged.</source>
            <translation>ملف PDF تالف.</translation>
        </message>
        <message>
            <source>The capture cannot be shown as it came.</source>
            <translation>لا يمكن عرض ما حُفظ كما ورد.</translation>
        </message>
        <message>
            <source>The text that was read from it stands under “Reading”. To see the file itself, choose “Kept with This Revision” in the menu of the pane: it can be saved there or opened in another program.</source>
            <translation>النص المقروء منه تحت «قراءة». ولرؤية الملف نفسه اختر «المحفوظ مع هذه النسخة» في قائمة اللوح: يمكن حفظه هناك أو فتحه في برنامج آخر.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OverviewStrip</name>
        <message>
            <source>Claims of this article and place in it</source>
            <translation>ادعاءات هذا المقال والموضع فيه</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PaneHeader</name>
        <message>
            <source>Reading</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Without headline</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>Outlet %1</source>
            <translation>المنبر %1</translation>
        </message>
        <message>
            <source>Face: %1</source>
            <translation>الوجه: %1</translation>
        </message>
        <message>
            <source>Choose what this pane shows of its revision</source>
            <translation>اختيار ما تعرضه هذه اللوحة من نسختها</translation>
        </message>
        <message>
            <source>Older revision</source>
            <translation>النسخة الأقدم</translation>
        </message>
        <message>
            <source>Newer revision</source>
            <translation>النسخة الأحدث</translation>
        </message>
        <message>
            <source>Changes to the revision before</source>
            <translation>التغييرات عن النسخة السابقة</translation>
        </message>
        <message>
            <source>Mark the changes to the revision before</source>
            <translation>تعليم التغييرات عن النسخة السابقة</translation>
        </message>
        <message>
            <source>Published, by the outlet: %1</source>
            <translation>نُشر، بحسب المنبر: %1</translation>
        </message>
        <message>
            <source>Updated, by the outlet: %1</source>
            <translation>حُدّث، بحسب المنبر: %1</translation>
        </message>
        <message>
            <source>Stored here: %1</source>
            <translation>حُفظ هنا: %1</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>شوهد %1</translation>
        </message>
        <message>
            <source>Seen: %1</source>
            <translation>شوهد: %1</translation>
        </message>
        <message>
            <source>Only word lists of this article’s language are known: figures, dates, quotations, sources, hedges and denials are looked for, contradicting acts and loaded words are not.</source>
            <translation>لا تُعرف من لغة هذا المقال إلا قوائم كلمات: يُبحث عن الأرقام والتواريخ والاقتباسات والمصادر والتحفظات والنفي، ولا يُبحث عن الأفعال المتناقضة والكلمات المشحونة.</translation>
        </message>
        <message>
            <source>No words of this article’s language are known: only figures in digits, capitals, quotation marks and dates in digits are looked for.</source>
            <translation>لا تُعرف كلمات من لغة هذا المقال: يُبحث فقط عن الأعداد المكتوبة بالأرقام والأحرف الكبيرة وعلامات الاقتباس والتواريخ المكتوبة بالأرقام.</translation>
        </message>
        <message>
            <source>Move &amp;Left</source>
            <translation>تحريك إلى ال&amp;يسار</translation>
        </message>
        <message>
            <source>Move &amp;Right</source>
            <translation>تحريك إلى ال&amp;يمين</translation>
        </message>
        <message>
            <source>&amp;Close Pane</source>
            <translation>إ&amp;غلاق العمود</translation>
        </message>
        <message>
            <source>What Was Left &amp;Out (%1)…</source>
            <translation>ما تُرك من الصفحة (%1)…</translation>
        </message>
        <message>
            <source>Choose what this pane shows of its revision; see what was left out; move or close it</source>
            <translation>اختر ما تعرضه هذه اللوحة من نسختها، أو اطّلع على ما تُرك، أو انقلها أو أغلقها</translation>
        </message>
        <message>
            <source>Not seen yet at this moment</source>
            <translation>لم يُرَ بعد في هذه اللحظة</translation>
        </message>
        <message>
            <source>&amp;Kept with This Revision…</source>
            <translation>المحفوظ مع هذه النسخة…</translation>
        </message>
        <message>
            <source>S&amp;wap With</source>
            <translation>ت&amp;بديل مع</translation>
        </message>
        <message>
            <source>&amp;%1: %2</source>
            <translation>&amp;%1: %2</translation>
        </message>
        <message>
            <source>Swap with</source>
            <translation>تبديل مع</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PaneSupplier</name>
        <message>
            <source>It could not be read.</source>
            <translation>تعذرت قراءته.</translation>
        </message>
        <message>
            <source>The stored source could not be shown.</source>
            <translation>تعذر عرض المصدر المحفوظ.</translation>
        </message>
        <message>
            <source>The change could not be shown.</source>
            <translation>تعذر عرض التغيير.</translation>
        </message>
        <message>
            <source>The history could not be read.</source>
            <translation>تعذرت قراءة السجل.</translation>
        </message>
        <message>
            <source>What is left out could not be changed.</source>
            <translation>تعذّر تغيير ما يُترك.</translation>
        </message>
        <message>
            <source>Putting a Block Back</source>
            <translation>إعادة مقطع</translation>
        </message>
        <message>
            <source>Leaving a Block Out</source>
            <translation>ترك مقطع</translation>
        </message>
        <message>
            <source>The block is part of the article again.</source>
            <translation>المقطع جزء من المقال من جديد.</translation>
        </message>
        <message>
            <source>The block is left out of the article.</source>
            <translation>تُرك المقطع خارج المقال.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::PdfPages</name>
        <message>
            <source>Pages of the stored PDF</source>
            <translation>صفحات ملف PDF المحفوظ</translation>
        </message>
        <message>
            <source>Copy the Text of This Page</source>
            <translation>نسخ نص هذه الصفحة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ReportView</name>
        <message>
            <source>Full texts</source>
            <translation>النصوص الكاملة</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>تصدير PDF…</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>عنوان التقرير</translation>
        </message>
        <message>
            <source>Include the full texts with numbered claims</source>
            <translation>تضمين النصوص الكاملة مع ترقيم الادعاءات</translation>
        </message>
        <message>
            <source>Export the report as PDF or another format</source>
            <translation>تصدير التقرير بصيغة PDF أو صيغة أخرى</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;العنوان</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>معاينة التقرير</translation>
        </message>
        <message>
            <source>Laying out…</source>
            <translation>جارٍ التنضيد…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchModel</name>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>التعليق على الصورة</translation>
        </message>
        <message>
            <source>Correction note</source>
            <translation>ملاحظة تصحيح</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>ملحقات الصفحة</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
        <message>
            <source>revision %1 of %2</source>
            <translation>النسخة %1 من %2</translation>
        </message>
        <message>
            <source>written %1</source>
            <translation>كُتبت %1</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>شوهدت %1</translation>
        </message>
        <message>
            <source>not in the newest revision</source>
            <translation>ليس في أحدث نسخة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchFilters</name>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Part of the article</source>
            <translation>جزء المقال</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>من هذا اليوم</translation>
        </message>
        <message>
            <source>To this day</source>
            <translation>حتى هذا اليوم</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Newest revision that has it</source>
            <translation>أحدث نسخة تحتويه</translation>
        </message>
        <message>
            <source>First revision that has it</source>
            <translation>أول نسخة تحتويه</translation>
        </message>
        <message>
            <source>Every revision that has it</source>
            <translation>كل نسخة تحتويه</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>الأسبوع الأخير</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر الأخير</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الأخيرة</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>بين يومين</translation>
        </message>
        <message>
            <source>All outlets</source>
            <translation>كل المنابر</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SearchWindow</name>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>What to search for</source>
            <translation>ما يُبحث عنه</translation>
        </message>
        <message>
            <source>Words, &quot;a phrase&quot;, -without, one OR other, begin*</source>
            <translation>كلمات، &quot;عبارة&quot;، -دون، هذا OR ذاك، بداية*</translation>
        </message>
        <message>
            <source>Kept Searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Kept searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>ما عثر عليه البحث</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Why there are no results</source>
            <translation>لماذا لا توجد نتائج</translation>
        </message>
        <message>
            <source>Search &amp;Everywhere</source>
            <translation>البحث في &amp;كل مكان</translation>
        </message>
        <message>
            <source>Search everywhere, without filters</source>
            <translation>البحث في كل مكان دون مرشحات</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>ا&amp;فتح</translation>
        </message>
        <message>
            <source>Open the chosen result</source>
            <translation>افتح النتيجة المختارة</translation>
        </message>
        <message>
            <source>&amp;Keep This Search</source>
            <translation>ا&amp;حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>احفظ هذا البحث</translation>
        </message>
        <message>
            <source>Every revision of every article is searched, and your notes. Words may stand anywhere in one revision; upper and lower case and accents do not count.</source>
            <translation>يشمل البحث كل نسخة من كل مقال وملاحظاتك. يجوز أن ترد الكلمات في أي موضع من النسخة الواحدة؛ ولا يُنظر إلى حالة الأحرف ولا إلى علامات التشكيل.</translation>
        </message>
        <message>
            <source>This cannot be searched for yet: a quotation mark is open, OR lacks a word on one side, or there is nothing to look for.</source>
            <translation>لا يمكن البحث عن هذا بعد: علامة اقتباس مفتوحة، أو تنقص كلمة إلى جانب OR، أو ليس هناك ما يُبحث عنه.</translation>
        </message>
        <message>
            <source>The search failed. %1</source>
            <translation>أخفق البحث. %1</translation>
        </message>
        <message>
            <source>The search failed.</source>
            <translation>أخفق البحث.</translation>
        </message>
        <message>
            <source>Nothing found for “%1” with these filters.</source>
            <translation>لم يُعثر على شيء عن «%1» بهذه المرشحات.</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>لم يُعثر على شيء عن «%1».</translation>
        </message>
        <message numerus="yes">
            <source>The first %n results; there are more.</source>
            <translation>
                <numerusform>لا نتائج بعد؛ وهناك المزيد.</numerusform>
                <numerusform>النتيجة الأولى؛ وهناك المزيد.</numerusform>
                <numerusform>أول نتيجتين؛ وهناك المزيد.</numerusform>
                <numerusform>أول %Ln نتائج؛ وهناك المزيد.</numerusform>
                <numerusform>أول %Ln نتيجة؛ وهناك المزيد.</numerusform>
                <numerusform>أول %Ln نتيجة؛ وهناك المزيد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%Ln نتائج</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>The index is not complete yet; there may be more.</source>
            <translation>الفهرس لم يكتمل بعد؛ وقد يكون هناك المزيد.</translation>
        </message>
        <message>
            <source>The kept searches could not be read.</source>
            <translation>تعذرت قراءة عمليات البحث المحفوظة.</translation>
        </message>
        <message>
            <source>&amp;Drop a Kept Search</source>
            <translation>إ&amp;سقاط بحث محفوظ</translation>
        </message>
        <message>
            <source>Kept as “%1”.</source>
            <translation>حُفظ باسم «%1».</translation>
        </message>
        <message>
            <source>The search could not be kept.</source>
            <translation>تعذر حفظ البحث.</translation>
        </message>
        <message>
            <source>The kept search could not be dropped.</source>
            <translation>تعذر إسقاط البحث المحفوظ.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionModel</name>
        <message>
            <source>Commit %1
SHA-256 of the text %2</source>
            <translation>الإيداع %1
SHA-256 للنص %2</translation>
        </message>
        <message>
            <source>Rev %1</source>
            <translation>النسخة %1</translation>
        </message>
        <message>
            <source>says nothing</source>
            <translation>لا يذكر</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>شوهدت</translation>
        </message>
        <message>
            <source>Outlet says</source>
            <translation>المنبر يقول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionTexts</name>
        <message>
            <source>First seen %1 in revision %2</source>
            <translation>شوهدت أول مرة %1 في النسخة %2</translation>
        </message>
        <message>
            <source>no change seen since</source>
            <translation>لم يُرَ تغيير منذئذ</translation>
        </message>
        <message>
            <source>last change seen %1 in revision %2</source>
            <translation>شوهد آخر تغيير %1 في النسخة %2</translation>
        </message>
        <message>
            <source>moved in revision %1</source>
            <translation>نُقلت في النسخة %1</translation>
        </message>
        <message>
            <source>these words came back in revision %1</source>
            <translation>عادت هذه الكلمات في النسخة %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Older revision, removed words struck out</source>
            <translation>النسخة الأقدم، والكلمات المحذوفة مشطوبة</translation>
        </message>
        <message>
            <source>Newer revision, added words underlined</source>
            <translation>النسخة الأحدث، والكلمات المضافة مسطَّرة</translation>
        </message>
        <message>
            <source>Both revisions in one text</source>
            <translation>النسختان في نص واحد</translation>
        </message>
        <message numerus="yes">
            <source>▾ Fold %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>▾ لا فقرات بلا تغيير</numerusform>
                <numerusform>▾ طيّ فقرة واحدة بلا تغيير</numerusform>
                <numerusform>▾ طيّ فقرتين بلا تغيير</numerusform>
                <numerusform>▾ طيّ %n فقرات بلا تغيير</numerusform>
                <numerusform>▾ طيّ %n فقرة بلا تغيير</numerusform>
                <numerusform>▾ طيّ %n فقرة بلا تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▸ Show %n unchanged paragraph(s)</source>
            <translation>
                <numerusform>◂ لا فقرات بلا تغيير</numerusform>
                <numerusform>◂ إظهار فقرة واحدة بلا تغيير</numerusform>
                <numerusform>◂ إظهار فقرتين بلا تغيير</numerusform>
                <numerusform>◂ إظهار %n فقرات بلا تغيير</numerusform>
                <numerusform>◂ إظهار %n فقرة بلا تغيير</numerusform>
                <numerusform>◂ إظهار %n فقرة بلا تغيير</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SentenceBrowser</name>
        <message>
            <source>How new each sentence is</source>
            <translation>مدى جِدّة كل جملة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SourceView</name>
        <message>
            <source>Readable text (Markdown)</source>
            <translation>نص مقروء (Markdown)</translation>
        </message>
        <message>
            <source>Extracted article (JSON)</source>
            <translation>المقال المستخلص (JSON)</translation>
        </message>
        <message>
            <source>News text, evidence marked</source>
            <translation>نص الخبر مع تعليم الأدلة</translation>
        </message>
        <message>
            <source>Difference to the revision before</source>
            <translation>الفرق عن النسخة السابقة</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع المصدر</translation>
        </message>
        <message>
            <source>Stored source, read only</source>
            <translation>المصدر المحفوظ، للقراءة فقط</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TimelineView</name>
        <message>
            <source>Revisions of all articles over time</source>
            <translation>نسخ كل المقالات عبر الزمن</translation>
        </message>
        <message>
            <source>Part of the time shown</source>
            <translation>الجزء المعروض من الزمن</translation>
        </message>
        <message>
            <source>Outlets shown</source>
            <translation>الجهات المعروضة</translation>
        </message>
        <message>
            <source>%1, revision %2 of %3, seen %4</source>
            <translation>%1، النسخة %2 من %3، شوهدت %4</translation>
        </message>
        <message>
            <source>%1 % of the text differ from the revision before</source>
            <translation>%1 % من النص يختلف عن النسخة السابقة</translation>
        </message>
        <message>
            <source>changed some time between %1 and %2</source>
            <translation>تغيّر في وقت ما بين %1 و%2</translation>
        </message>
        <message>
            <source>a correction note was found</source>
            <translation>عُثر على تنويه بتصحيح</translation>
        </message>
        <message>
            <source>headline: “%1”</source>
            <translation>العنوان: «%1»</translation>
        </message>
        <message>
            <source>No revisions yet. Add articles to the event to see their history.</source>
            <translation>لا نسخ بعد. أضف مقالات إلى الحدث لترى تاريخها.</translation>
        </message>
        <message>
            <source>no look recorded</source>
            <translation>لا معاينة مسجَّلة</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s)</source>
            <translation>
                <numerusform>بلا نسخ</numerusform>
                <numerusform>نسخة واحدة</numerusform>
                <numerusform>نسختان</numerusform>
                <numerusform>%Ln نسخ</numerusform>
                <numerusform>%Ln نسخة</numerusform>
                <numerusform>%Ln نسخة</numerusform>
            </translation>
        </message>
        <message>
            <source>this headline was seen before, and “%1” in between</source>
            <translation>سبق أن شوهد هذا العنوان، وشوهد بينهما «%1»</translation>
        </message>
        <message>
            <source>another headline was seen before and after</source>
            <translation>شوهد عنوان آخر قبله وبعده</translation>
        </message>
        <message>
            <source>in between: %1</source>
            <translation>بينهما: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SyncDialog</name>
        <message>
            <source>Exchange with a Remote</source>
            <translation>التبادل مع مستودع بعيد</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>Parallax fetches what others put there, merges it with this workspace and sends what is new here. Any git repository will do, as long as it is empty or of Parallax: a folder, or an address with ssh or https. A bundle, the file of an exported event, is taken in and never written to.</source>
            <translation>يجلب Parallax ما وضعه الآخرون هناك ويدمجه مع مساحة العمل هذه ويرسل ما هو جديد هنا. يصلح أي مستودع git ما دام فارغًا أو تابعًا لـ Parallax: مجلد، أو عنوان يبدأ بـ ssh أو https. أما الحزمة، وهي ملف حدث مُصدَّر، فتُقرأ محتوياتها ولا يُكتب فيها أبدًا.</translation>
        </message>
        <message>
            <source>&amp;Remote:</source>
            <translation>&amp;المستودع البعيد:</translation>
        </message>
        <message>
            <source>Remote: folder or address of a git repository</source>
            <translation>المستودع البعيد: مجلد أو عنوان مستودع git</translation>
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation>&amp;مجلد…</translation>
        </message>
        <message>
            <source>Choose a folder as the remote</source>
            <translation>اختيار مجلد ليكون المستودع البعيد</translation>
        </message>
        <message>
            <source>How far the exchange is</source>
            <translation>مدى تقدّم التبادل</translation>
        </message>
        <message>
            <source>What the exchange gave</source>
            <translation>نتيجة التبادل</translation>
        </message>
        <message>
            <source>What came, what went and where you do not agree will stand here. Nothing is ever overwritten: where two changed the same thing, both stay in the history.</source>
            <translation>سيظهر هنا ما ورد وما أُرسل ومواضع الاختلاف. لا يُستبدل شيء أبدًا: إذا غيّر اثنان الشيء نفسه بقي كلاهما في السجل.</translation>
        </message>
        <message>
            <source>&amp;Exchange</source>
            <translation>&amp;تبادل</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;إيقاف</translation>
        </message>
        <message>
            <source>Folder of the Remote</source>
            <translation>مجلد المستودع البعيد</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>&amp;Bundle…</source>
            <translation>&amp;حزمة…</translation>
        </message>
        <message>
            <source>Choose the file of an exported event</source>
            <translation>اختيار ملف حدث مُصدَّر</translation>
        </message>
        <message>
            <source>Bundle to Take In</source>
            <translation>الحزمة المراد إدخالها</translation>
        </message>
        <message>
            <source>Git bundles (*.bundle)</source>
            <translation>حزم git ‏(*.bundle)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::SyncWords</name>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>جارٍ الاستلام…</translation>
        </message>
        <message>
            <source>Checking and merging what came…</source>
            <translation>جارٍ فحص ما ورد ودمجه…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>جارٍ الإرسال…</translation>
        </message>
        <message>
            <source>New articles: %1</source>
            <translation>مقالات جديدة: %1</translation>
        </message>
        <message>
            <source>Revisions: %1</source>
            <translation>نسخ: %1</translation>
        </message>
        <message>
            <source>Events: %1</source>
            <translation>أحداث: %1</translation>
        </message>
        <message>
            <source>Annotations: %1</source>
            <translation>تعليقات: %1</translation>
        </message>
        <message>
            <source>Decisions on the alignment: %1</source>
            <translation>قرارات بشأن المطابقة: %1</translation>
        </message>
        <message>
            <source>Articles with text put back: %1</source>
            <translation>مقالات أُعيد إليها نص: %1</translation>
        </message>
        <message>
            <source>Decisions on tracking: %1</source>
            <translation>قرارات بشأن المتابعة: %1</translation>
        </message>
        <message>
            <source>Articles and feeds with more looks: %1</source>
            <translation>مقالات وخلاصات لها معاينات إضافية: %1</translation>
        </message>
        <message>
            <source>The event was renamed twice: “%1” here, “%2” there. The later name stands.</source>
            <translation>أُعيدت تسمية الحدث مرتين: «%1» هنا و«%2» هناك. يُعتمد الاسم الأحدث.</translation>
        </message>
        <message>
            <source>An annotation was changed twice: “%1” here, “%2” there. Both are kept.</source>
            <translation>غُيّر تعليق مرتين: «%1» هنا و«%2» هناك. يُحتفظ بكليهما.</translation>
        </message>
        <message>
            <source>Removed here and changed there: “%1”. The change stands.</source>
            <translation>أُزيل هنا وغُيّر هناك: «%1». يُعتمد التغيير.</translation>
        </message>
        <message>
            <source>Changed here and removed there: “%1”. The change stands.</source>
            <translation>غُيّر هنا وأُزيل هناك: «%1». يُعتمد التغيير.</translation>
        </message>
        <message>
            <source>The tracking of %1 was changed twice. The later state stands.</source>
            <translation>غُيّرت متابعة %1 مرتين. تُعتمد الحالة الأحدث.</translation>
        </message>
        <message>
            <source>%1 holds that these tell the same, %2 does not: “%3”. Both decisions stand, and neither has an effect.</source>
            <translation>يرى %1 أن هذين يرويان الشيء نفسه، ولا يرى %2 ذلك: «%3». يبقى القراران ولا أثر لأي منهما.</translation>
        </message>
        <message>
            <source>One web address is kept as two articles: %1 and %2.</source>
            <translation>عنوان ويب واحد محفوظ كمقالين: %1 و%2.</translation>
        </message>
        <message>
            <source>There is no repository at this address. Make an empty one there (git init --bare), or correct the address.</source>
            <translation>لا يوجد مستودع في هذا العنوان. أنشئ هناك مستودعًا فارغًا (git init --bare) أو صحّح العنوان.</translation>
        </message>
        <message>
            <source>The remote does not let Parallax in, or not write. For ssh, load your key into the agent and connect once by hand; for https, let git&apos;s credential helper know the password.</source>
            <translation>لا يسمح المستودع البعيد لـ Parallax بالدخول أو بالكتابة. مع ssh حمّل مفتاحك في الوكيل واتصل مرة يدويًا؛ ومع https ينبغي أن يعرف مساعد بيانات الاعتماد في git كلمة المرور.</translation>
        </message>
        <message>
            <source>The remote cannot be reached. Look at the address and the connection and try again. What came so far is kept.</source>
            <translation>تعذّر الوصول إلى المستودع البعيد. تحقّق من العنوان والاتصال ثم حاول مرة أخرى. ما ورد حتى الآن محفوظ.</translation>
        </message>
        <message>
            <source>This repository is none that can be exchanged with: it holds another project, or was written by a later version of Parallax.</source>
            <translation>لا يمكن التبادل مع هذا المستودع: فهو يحوي مشروعًا آخر أو كتبه إصدار أحدث من Parallax.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is lost; the next exchange goes on from here.</source>
            <translation>أُوقف. لم يُفقد شيء؛ سيُستأنف التبادل التالي من هنا.</translation>
        </message>
        <message>
            <source>Both have the same already.</source>
            <translation>لدى الطرفين الشيء نفسه بالفعل.</translation>
        </message>
        <message>
            <source>Where you do not agree</source>
            <translation>مواضع الاختلاف</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>لم يُؤخذ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>المُرسَل</translation>
        </message>
        <message>
            <source>Not of a workspace, left at the remote</source>
            <translation>لا يخص مساحة عمل وتُرك في المستودع البعيد</translation>
        </message>
        <message>
            <source>%1 was described twice in the library: “%2” here, “%3” there. What was written later stands.</source>
            <translation>وُصف %1 في المكتبة مرتين: «%2» هنا و«%3» هناك. يبقى ما كُتب لاحقًا.</translation>
        </message>
        <message>
            <source>Descriptions in the library: %1</source>
            <translation>الأوصاف في المكتبة: %1</translation>
        </message>
        <message>
            <source>Saved searches: %1</source>
            <translation>عمليات البحث المحفوظة: %1</translation>
        </message>
        <message>
            <source>The saved search “%1” was changed twice. The later state stands.</source>
            <translation>غُيِّر البحث المحفوظ «%1» مرتين. تبقى الحالة الأحدث.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>كل ما في هذا الملف موجود هنا من قبل.</translation>
        </message>
        <message>
            <source>A file is only read: nothing was sent. To give something back, export the event as a bundle.</source>
            <translation>يُقرأ الملف فقط: لم يُرسل شيء. ولإعادة شيء صدِّر الحدث في حزمة.</translation>
        </message>
        <message>
            <source>This file is no git bundle, is damaged, or builds on revisions that are not here. Nothing of it was taken.</source>
            <translation>هذا الملف ليس حزمة git، أو هو تالف، أو يستند إلى نسخ غير موجودة هنا. لم يُؤخذ منه شيء.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::WindowActions</name>
        <message>
            <source>Add &amp;Files…</source>
            <translation>إضافة &amp;ملفات…</translation>
        </message>
        <message>
            <source>&amp;Paste Text…</source>
            <translation>&amp;لصق نص…</translation>
        </message>
        <message>
            <source>Open the &amp;Sample Event</source>
            <translation>فتح حدث ال&amp;مثال</translation>
        </message>
        <message>
            <source>&amp;Export Report…</source>
            <translation>&amp;تصدير التقرير…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Annotate</source>
            <translation>&amp;تعليق</translation>
        </message>
        <message>
            <source>&amp;Library</source>
            <translation>ال&amp;مكتبة</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;لوحة الفحص</translation>
        </message>
        <message>
            <source>Menu &amp;Bar</source>
            <translation>&amp;شريط القوائم</translation>
        </message>
        <message>
            <source>&amp;Larger Text in Panes</source>
            <translation>نص أ&amp;كبر في اللوحات</translation>
        </message>
        <message>
            <source>&amp;Smaller Text in Panes</source>
            <translation>نص أ&amp;صغر في اللوحات</translation>
        </message>
        <message>
            <source>Text Size That &amp;Fits the Column</source>
            <translation>حجم نص &amp;يناسب العمود</translation>
        </message>
        <message>
            <source>Lin&amp;ked Scrolling</source>
            <translation>تمرير &amp;مترابط</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>ال&amp;مفاتيح</translation>
        </message>
        <message>
            <source>&amp;About Parallax</source>
            <translation>&amp;حول Parallax</translation>
        </message>
        <message>
            <source>Open the &amp;Menu</source>
            <translation>فتح ال&amp;قائمة</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>م&amp;قارنة</translation>
        </message>
        <message>
            <source>C&amp;overage</source>
            <translation>الت&amp;غطية</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>ال&amp;سجل</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>الت&amp;قرير</translation>
        </message>
        <message>
            <source>As the &amp;Desktop</source>
            <translation>مثل سطح الم&amp;كتب</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <source>High &amp;Contrast</source>
            <translation>تبا&amp;ين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Next Claim Group</source>
            <translation>مجموعة الادعاءات ال&amp;تالية</translation>
        </message>
        <message>
            <source>&amp;Previous Claim Group</source>
            <translation>مجموعة الادعاءات ال&amp;سابقة</translation>
        </message>
        <message>
            <source>P&amp;in Claim Group</source>
            <translation>ت&amp;ثبيت مجموعة الادعاءات</translation>
        </message>
        <message>
            <source>&amp;Unpin</source>
            <translation>إلغاء ال&amp;تثبيت</translation>
        </message>
        <message>
            <source>Next &amp;Discrepancy</source>
            <translation>التباين ا&amp;لتالي</translation>
        </message>
        <message>
            <source>Previous Di&amp;screpancy</source>
            <translation>التباين ال&amp;سابق</translation>
        </message>
        <message>
            <source>&amp;Older Revision</source>
            <translation>النسخة الأ&amp;قدم</translation>
        </message>
        <message>
            <source>Ne&amp;wer Revision</source>
            <translation>النسخة الأ&amp;حدث</translation>
        </message>
        <message>
            <source>Pane &amp;%1</source>
            <translation>اللوحة &amp;%1</translation>
        </message>
        <message>
            <source>&amp;Filter This View</source>
            <translation>ت&amp;صفية هذا العرض</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ت&amp;حرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>الأ&amp;لوان</translation>
        </message>
        <message>
            <source>Te&amp;xt Size</source>
            <translation>حجم ال&amp;نص</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>Pan&amp;e</source>
            <translation>الل&amp;وحة</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>How &amp;Well Does This Work?</source>
            <translation>ما &amp;مدى جودة عمل البرنامج؟</translation>
        </message>
        <message>
            <source>&amp;Mark Text in Common</source>
            <translation>تمييز ال&amp;نص المشترك</translation>
        </message>
        <message>
            <source>&amp;Capture from the Web…</source>
            <translation>&amp;التقاط من الويب…</translation>
        </message>
        <message>
            <source>Chec&amp;k Now</source>
            <translation>ت&amp;حقق الآن</translation>
        </message>
        <message>
            <source>&amp;Confirm Match</source>
            <translation>&amp;تأكيد المطابقة</translation>
        </message>
        <message>
            <source>Re&amp;ject Match</source>
            <translation>&amp;رفض المطابقة</translation>
        </message>
        <message>
            <source>&amp;Link with Another Claim…</source>
            <translation>ر&amp;بط بادعاء آخر…</translation>
        </message>
        <message>
            <source>&amp;Merge with Another Group…</source>
            <translation>&amp;دمج مع مجموعة أخرى…</translation>
        </message>
        <message>
            <source>&amp;Split Group…</source>
            <translation>&amp;فصل المجموعة…</translation>
        </message>
        <message>
            <source>&amp;Find in All Texts</source>
            <translation>&amp;بحث في كل النصوص</translation>
        </message>
        <message>
            <source>Find Ne&amp;xt</source>
            <translation>البحث عن ال&amp;تالي</translation>
        </message>
        <message>
            <source>Find Previo&amp;us</source>
            <translation>البحث عن ال&amp;سابق</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>&amp;تقدّم</translation>
        </message>
        <message>
            <source>Only &amp;Where They Differ</source>
            <translation>حيث يختلفون &amp;فقط</translation>
        </message>
        <message>
            <source>With Se&amp;rifs</source>
            <translation>&amp;بزوائد</translation>
        </message>
        <message>
            <source>Without Seri&amp;fs</source>
            <translation>بلا &amp;زوائد</translation>
        </message>
        <message>
            <source>&amp;Usual Line Spacing</source>
            <translation>تباعد أسطر &amp;معتاد</translation>
        </message>
        <message>
            <source>&amp;Close Line Spacing</source>
            <translation>تباعد أسطر &amp;ضيق</translation>
        </message>
        <message>
            <source>&amp;Wide Line Spacing</source>
            <translation>تباعد أسطر &amp;واسع</translation>
        </message>
        <message>
            <source>U&amp;sual Column</source>
            <translation>عمود مع&amp;تاد</translation>
        </message>
        <message>
            <source>&amp;Narrow Column</source>
            <translation>عمود ضي&amp;ق</translation>
        </message>
        <message>
            <source>Wi&amp;de Column</source>
            <translation>عمود &amp;عريض</translation>
        </message>
        <message>
            <source>T&amp;ype of the Texts</source>
            <translation>&amp;خط النصوص</translation>
        </message>
        <message>
            <source>Move Pane Towards the &amp;Beginning</source>
            <translation>تحريك العمود نحو ال&amp;بداية</translation>
        </message>
        <message>
            <source>Move Pane Towards the &amp;End</source>
            <translation>تحريك العمود نحو ال&amp;نهاية</translation>
        </message>
        <message>
            <source>&amp;Close Pane</source>
            <translation>إ&amp;غلاق العمود</translation>
        </message>
        <message>
            <source>Show &amp;All Panes</source>
            <translation>إظهار &amp;كل الأعمدة</translation>
        </message>
        <message>
            <source>S&amp;et Level with Another Claim…</source>
            <translation>وضع على مستوى ادعاء آ&amp;خر…</translation>
        </message>
        <message>
            <source>Next Claim in This &amp;Text</source>
            <translation>الادعاء التالي في هذا ال&amp;نص</translation>
        </message>
        <message>
            <source>Previous Claim in T&amp;his Text</source>
            <translation>الادعاء السابق في هذا الن&amp;ص</translation>
        </message>
        <message>
            <source>&amp;Your Name…</source>
            <translation>ا&amp;سمك…</translation>
        </message>
        <message>
            <source>&amp;Tracking…</source>
            <translation>المتا&amp;بعة…</translation>
        </message>
        <message>
            <source>&amp;Network Settings…</source>
            <translation>إعدادات ال&amp;شبكة…</translation>
        </message>
        <message>
            <source>Paste &amp;Link, Files or Text</source>
            <translation>لصق رابط أو ملفات أو نص</translation>
        </message>
        <message>
            <source>&amp;Search Everything…</source>
            <translation>ال&amp;بحث في كل شيء…</translation>
        </message>
        <message>
            <source>E&amp;xchange with a Remote…</source>
            <translation>&amp;تبادل مع مستودع بعيد…</translation>
        </message>
        <message>
            <source>Earlier &amp;Versions…</source>
            <translation>&amp;نسخ سابقة…</translation>
        </message>
        <message>
            <source>S&amp;wap Pane With…</source>
            <translation>&amp;تبديل العمود مع…</translation>
        </message>
        <message>
            <source>&amp;Revision of This Pane…</source>
            <translation>&amp;نسخة هذا العمود…</translation>
        </message>
        <message>
            <source>&amp;Outlet of This Pane…</source>
            <translation>من&amp;بر هذا العمود…</translation>
        </message>
        <message>
            <source>&amp;Tags of This Article…</source>
            <translation>و&amp;سوم هذا المقال…</translation>
        </message>
        <message>
            <source>Ta&amp;gs of This Event…</source>
            <translation>وسو&amp;م هذا الحدث…</translation>
        </message>
        <message>
            <source>Expo&amp;rt Event…</source>
            <translation>ت&amp;صدير الحدث…</translation>
        </message>
        <message>
            <source>Set Two P&amp;laces Level by Hand…</source>
            <translation>تسوية مو&amp;ضعين يدويًا…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::WindowToolBar</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add articles</source>
            <translation>إضافة مقالات</translation>
        </message>
        <message>
            <source>View</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>شريط الأدوات</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Claim – of %1</source>
            <translation>الادعاء – من %1</translation>
        </message>
        <message>
            <source>Claim &lt;b&gt;%1&lt;/b&gt; of %2</source>
            <translation>الادعاء &lt;b&gt;%1&lt;/b&gt; من %2</translation>
        </message>
        <message>
            <source>Discrepancy</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Discrepancy – of %1</source>
            <translation>التباين – من %1</translation>
        </message>
        <message>
            <source>Discrepancy &lt;b&gt;%1&lt;/b&gt; of %2</source>
            <translation>التباين &lt;b&gt;%1&lt;/b&gt; من %2</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>تحقق الآن</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>البحث في الأرشيف</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::Wording</name>
        <message>
            <source>Figure differs</source>
            <translation>الرقم مختلف</translation>
        </message>
        <message>
            <source>Quotation differs</source>
            <translation>الاقتباس مختلف</translation>
        </message>
        <message>
            <source>Attribution differs</source>
            <translation>النسبة مختلفة</translation>
        </message>
        <message>
            <source>Date or time differs</source>
            <translation>التاريخ أو الوقت مختلف</translation>
        </message>
        <message>
            <source>Name differs</source>
            <translation>الاسم مختلف</translation>
        </message>
        <message>
            <source>Certainty differs</source>
            <translation>درجة اليقين مختلفة</translation>
        </message>
        <message>
            <source>Statements contradict</source>
            <translation>القولان متناقضان</translation>
        </message>
        <message>
            <source>Other words for the same</source>
            <translation>ألفاظ أخرى للشيء نفسه</translation>
        </message>
        <message>
            <source>Prominence differs</source>
            <translation>البروز مختلف</translation>
        </message>
        <message>
            <source>Told by one outlet only</source>
            <translation>يرويه منبر واحد فقط</translation>
        </message>
        <message>
            <source>Headline and text</source>
            <translation>العنوان والنص</translation>
        </message>
        <message>
            <source>Photo captions</source>
            <translation>تعليقات الصور</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>عناصر الصفحة</translation>
        </message>
        <message>
            <source>Text left out of the article</source>
            <translation>نص تُرك خارج المقال</translation>
        </message>
        <message>
            <source>Other revisions</source>
            <translation>النسخ الأخرى</translation>
        </message>
        <message>
            <source>Same names: %1</source>
            <translation>الأسماء نفسها: %1</translation>
        </message>
        <message>
            <source>Figures of the same unit: %1</source>
            <translation>أرقام بالوحدة نفسها: %1</translation>
        </message>
        <message>
            <source>Words in common: %1</source>
            <translation>كلمات مشتركة: %1</translation>
        </message>
        <message>
            <source>Quotation in common: %1</source>
            <translation>اقتباس مشترك: %1</translation>
        </message>
        <message>
            <source>Same date: %1</source>
            <translation>التاريخ نفسه: %1</translation>
        </message>
        <message>
            <source>Same speaker: %1</source>
            <translation>المتحدث نفسه: %1</translation>
        </message>
        <message>
            <source>Similar place in both articles: %1</source>
            <translation>موضع متشابه في المقالين: %1</translation>
        </message>
        <message>
            <source>headline</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>lead</source>
            <extracomment>place of a claim in an article: the first paragraph</extracomment>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>¶ %1</source>
            <extracomment>place of a claim in an article: paragraph number</extracomment>
            <translation>الفقرة %1</translation>
        </message>
        <message>
            <source>photo caption</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>تعليق صورة</translation>
        </message>
        <message>
            <source>correction note</source>
            <extracomment>place of a claim in an article</extracomment>
            <translation>ملاحظة تصحيح</translation>
        </message>
        <message>
            <source>page furniture</source>
            <extracomment>place of a claim in an article: outside the text</extracomment>
            <translation>عناصر الصفحة</translation>
        </message>
        <message>
            <source>about</source>
            <translation>نحو</translation>
        </message>
        <message>
            <source>more than</source>
            <translation>أكثر من</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>less than</source>
            <translation>أقل من</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>between</source>
            <translation>بين</translation>
        </message>
        <message>
            <source>vague</source>
            <translation>تقريبي</translation>
        </message>
        <message>
            <source>first seen</source>
            <translation>أول مشاهدة</translation>
        </message>
        <message>
            <source>text changed</source>
            <translation>تغيّر النص</translation>
        </message>
        <message>
            <source>same page, read anew by Parallax</source>
            <translation>الصفحة نفسها، أعاد Parallax قراءتها</translation>
        </message>
        <message>
            <source>certain</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>مؤكدة</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>عالية</translation>
        </message>
        <message>
            <source>medium</source>
            <extracomment>confidence of the analysis</extracomment>
            <translation>متوسطة</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفضة</translation>
        </message>
        <message>
            <source>one outlet</source>
            <translation>منبر واحد</translation>
        </message>
        <message>
            <source>two outlets</source>
            <translation>منبران</translation>
        </message>
        <message>
            <source>three outlets</source>
            <translation>ثلاثة منابر</translation>
        </message>
        <message numerus="yes">
            <source>%n outlet(s)</source>
            <translation>
                <numerusform>لا منابر</numerusform>
                <numerusform>منبر واحد</numerusform>
                <numerusform>منبران</numerusform>
                <numerusform>%Ln منابر</numerusform>
                <numerusform>%Ln منبرًا</numerusform>
                <numerusform>%Ln منبر</numerusform>
            </translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>الوقت غير معروف</translation>
        </message>
        <message>
            <source>%1, %2 UTC</source>
            <translation>%1، %2 UTC</translation>
        </message>
        <message>
            <source>%1 (common text counted once: %2)</source>
            <translation>%1 (باحتساب النص المشترك مرة: %2)</translation>
        </message>
        <message>
            <source>pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>embedded post</source>
            <translation>منشور مضمّن</translation>
        </message>
        <message>
            <source>live entry</source>
            <translation>مدخل في التغطية المباشرة</translation>
        </message>
        <message>
            <source>added later from the web archive %1</source>
            <translation>أُضيف لاحقًا من أرشيف الويب %1</translation>
        </message>
        <message>
            <source>added later from a file</source>
            <translation>أُضيف لاحقًا من ملف</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionWording</name>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>مؤكَّد</translation>
        </message>
        <message>
            <source>readers disagree</source>
            <translation>القرّاء مختلفون</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Linked by hand</source>
            <translation>ربط يدوي</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Set level</source>
            <translation>وضع على مستوى واحد</translation>
        </message>
        <message>
            <source>%1 by %2, %3</source>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>التأكيد</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>الرفض</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الربط</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>الدمج</translation>
        </message>
        <message>
            <source>Setting Level</source>
            <translation>المستوى الواحد</translation>
        </message>
        <message>
            <source>Confirmed: these claims tell the same.</source>
            <translation>تم التأكيد: هذه الادعاءات تقول الشيء نفسه.</translation>
        </message>
        <message>
            <source>Rejected: these claims are held to tell different things.</source>
            <translation>تم الرفض: تُعدّ هذه الادعاءات مختلفة.</translation>
        </message>
        <message>
            <source>Linked: the two claims are held to tell the same.</source>
            <translation>تم الربط: يُعدّ الادعاءان شيئًا واحدًا.</translation>
        </message>
        <message>
            <source>Merged: the two groups are one now.</source>
            <translation>تم الدمج: أصبحت المجموعتان واحدة.</translation>
        </message>
        <message>
            <source>Split: the chosen claims stand in a group of their own.</source>
            <translation>تم الفصل: الادعاءات المختارة في مجموعة خاصة بها.</translation>
        </message>
        <message>
            <source>The two places stand level when texts scroll together.</source>
            <translation>يقف الموضعان على مستوى واحد عند تمرير النصوص معًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its wordings not found in the revisions shown</source>
            <translation>
                <numerusform>لا صياغة منه مفقودة في النسخ المعروضة</numerusform>
                <numerusform>صياغة واحدة منه غير موجودة في النسخ المعروضة</numerusform>
                <numerusform>صياغتان منه غير موجودتين في النسخ المعروضة</numerusform>
                <numerusform>%Ln صياغات منه غير موجودة في النسخ المعروضة</numerusform>
                <numerusform>%Ln صياغة منه غير موجودة في النسخ المعروضة</numerusform>
                <numerusform>%Ln صياغة منه غير موجودة في النسخ المعروضة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
        <message>
            <source>The words have changed since. The place follows their sentence.</source>
            <translation>تغيّرت الكلمات منذ ذلك الحين، والموضع يتبع جملتها.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionForm</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The claim of this group</source>
            <translation>الادعاء من هذه المجموعة</translation>
        </message>
        <message>
            <source>Claims to split off</source>
            <translation>الادعاءات المراد فصلها</translation>
        </message>
        <message>
            <source>Words to look for in the list</source>
            <translation>كلمات للبحث في القائمة</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>كلمات للبحث</translation>
        </message>
        <message>
            <source>Cancel the decision</source>
            <translation>إلغاء القرار</translation>
        </message>
        <message>
            <source>Which claims tell something else? They get a group of their own.</source>
            <translation>أي الادعاءات تقول شيئًا آخر؟ ستكون في مجموعة خاصة بها.</translation>
        </message>
        <message>
            <source>Which group tells the same as “%1”? Choose it here, or a claim of it in a text.</source>
            <translation>أي مجموعة تقول الشيء نفسه مثل «%1»؟ اخترها هنا، أو اختر أحد ادعاءاتها في نص.</translation>
        </message>
        <message>
            <source>Which claim tells the same? Choose it here or in another text.</source>
            <translation>أي ادعاء يقول الشيء نفسه؟ اختره هنا أو في نص آخر.</translation>
        </message>
        <message>
            <source>Which claim shall stand level with this one? Choose it here or in another text.</source>
            <translation>أي ادعاء يقف على مستوى هذا؟ اختره هنا أو في نص آخر.</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Set level</source>
            <translation>وضع على مستوى واحد</translation>
        </message>
        <message>
            <source>Other claim groups</source>
            <translation>مجموعات ادعاءات أخرى</translation>
        </message>
        <message>
            <source>Claims of other outlets</source>
            <translation>ادعاءات وسائل أخرى</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
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
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Readers disagree. What the analysis found is shown.</source>
            <translation>القرّاء مختلفون. يُعرض ما وجده التحليل.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>سحب: %1</translation>
        </message>
        <message>
            <source>Decisions that do not fit the revisions shown</source>
            <translation>قرارات لا تنطبق على النسخ المعروضة</translation>
        </message>
        <message>
            <source>Places set level by hand</source>
            <translation>مواضع سُوّيت يدويًا</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DecisionJournal</name>
        <message>
            <source>Taking Back: %1</source>
            <translation>سحب: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FindBar</name>
        <message>
            <source>Words to find in all texts</source>
            <translation>كلمات للبحث في كل النصوص</translation>
        </message>
        <message>
            <source>Find in all texts</source>
            <translation>بحث في كل النصوص</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>الموضع السابق (Shift+F3)</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>الموضع التالي (F3)</translation>
        </message>
        <message>
            <source>Close the bar</source>
            <translation>إغلاق الشريط</translation>
        </message>
        <message>
            <source>Close the bar (Esc)</source>
            <translation>إغلاق الشريط (Esc)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%Ln مواضع</numerusform>
                <numerusform>%Ln موضعًا</numerusform>
                <numerusform>%Ln موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
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
            <translation>فقرات كاملة</translation>
        </message>
        <message>
            <source>Set whole paragraphs level</source>
            <translation>تسوية فقرات كاملة</translation>
        </message>
        <message>
            <source>Take this place</source>
            <translation>خذ هذا الموضع</translation>
        </message>
        <message>
            <source>Take this place (Enter)</source>
            <translation>خذ هذا الموضع (Enter)</translation>
        </message>
        <message>
            <source>Set nothing level</source>
            <translation>لا تسوِّ شيئًا</translation>
        </message>
        <message>
            <source>Set nothing level (Esc)</source>
            <translation>لا تسوِّ شيئًا (Esc)</translation>
        </message>
        <message>
            <source>Which place of another text shall stand level with it? Arrow keys go through the texts, Enter or a click takes it.</source>
            <translation>أي موضع من نص آخر يقف بمحاذاته؟ مفاتيح الأسهم تنتقل في النصوص، وEnter أو النقر يأخذه.</translation>
        </message>
        <message>
            <source>Which place shall stand level with one of another text? Arrow keys go through the texts, Enter or a click takes it.</source>
            <translation>أي موضع يقف بمحاذاة موضع من نص آخر؟ مفاتيح الأسهم تنتقل في النصوص، وEnter أو النقر يأخذه.</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AlertModel</name>
        <message>
            <source>The words are the same; spaces, marks or roles of paragraphs changed</source>
            <translation>الكلمات هي نفسها؛ تغيّرت المسافات أو العلامات أو أدوار الفقرات</translation>
        </message>
        <message>
            <source>%1: %2, read</source>
            <translation>%1: %2، مقروء</translation>
        </message>
        <message>
            <source>%1: %2, unread</source>
            <translation>%1: %2، غير مقروء</translation>
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
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>أول مشاهدة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::AlertsPage</name>
        <message>
            <source>Nothing has changed so far. When an article differs at a later look, what changed stands here.</source>
            <translation>لم يتغيّر شيء حتى الآن. عندما يختلف مقال عند نظرة لاحقة، يظهر هنا ما تغيّر.</translation>
        </message>
        <message>
            <source>Mark All as Read</source>
            <translation>تعليم الكل كمقروء</translation>
        </message>
        <message>
            <source>Also tell the desktop</source>
            <translation>إبلاغ سطح المكتب أيضًا</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>Also tell the desktop when an article changed</source>
            <translation>إبلاغ سطح المكتب أيضًا عندما يتغيّر مقال</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ArticlesPage</name>
        <message>
            <source>Tracked articles</source>
            <translation>المقالات المتابَعة</translation>
        </message>
        <message>
            <source>Look Now</source>
            <translation>انظر الآن</translation>
        </message>
        <message>
            <source>Looks at the chosen articles now, or at everything when none is chosen.</source>
            <translation>ينظر الآن إلى المقالات المختارة، أو إلى كل شيء إذا لم يُختر أي منها.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>Track No More</source>
            <translation>إيقاف المتابعة</translation>
        </message>
        <message>
            <source>Filter the tracked articles</source>
            <translation>تصفية المقالات المتابَعة</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>By Age and Changes</source>
            <translation>حسب العمر والتغييرات</translation>
        </message>
        <message>
            <source>Every 15 Minutes</source>
            <translation>كل 15 دقيقة</translation>
        </message>
        <message>
            <source>Every Hour</source>
            <translation>كل ساعة</translation>
        </message>
        <message>
            <source>Every Six Hours</source>
            <translation>كل ست ساعات</translation>
        </message>
        <message>
            <source>Every Day</source>
            <translation>كل يوم</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>أخرى…</translation>
        </message>
        <message>
            <source>Minutes between two looks</source>
            <translation>الدقائق بين نظرتين</translation>
        </message>
        <message>
            <source>Addresses to track</source>
            <translation>العناوين المراد متابعتها</translation>
        </message>
        <message>
            <source>Paste one or more addresses, or drop links here</source>
            <translation>الصق عنوانًا أو أكثر، أو أفلت الروابط هنا</translation>
        </message>
        <message>
            <source>Event that the articles tell</source>
            <translation>الحدث الذي ترويه المقالات</translation>
        </message>
        <message>
            <source>Name of the event</source>
            <translation>اسم الحدث</translation>
        </message>
        <message>
            <source>Add and Track</source>
            <translation>إضافة ومتابعة</translation>
        </message>
        <message>
            <source>Add and track the addresses</source>
            <translation>إضافة العناوين ومتابعتها</translation>
        </message>
        <message>
            <source>No tracked article holds these words.</source>
            <translation>لا يحتوي أي مقال متابَع على هذه الكلمات.</translation>
        </message>
        <message>
            <source>Nothing is tracked yet. Paste the address of an article below or drop a link here; Parallax then looks at it again and again and tells what changed.</source>
            <translation>لا تتم متابعة أي شيء بعد. الصق عنوان مقال في الأسفل أو أفلت رابطًا هنا؛ وسينظر Parallax إليه مرة بعد مرة ويخبر بما تغيّر.</translation>
        </message>
        <message>
            <source>Show What Changed</source>
            <translation>عرض ما تغيّر</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::DesktopNotice</name>
        <message>
            <source>Parallax tracks articles</source>
            <translation>Parallax يتابع مقالات</translation>
        </message>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1، ولا مزيد</numerusform>
                <numerusform>%1، وتغيير آخر</numerusform>
                <numerusform>%1، وتغييران آخران</numerusform>
                <numerusform>%1، و%Ln تغييرات أخرى</numerusform>
                <numerusform>%1، و%Ln تغييرًا آخر</numerusform>
                <numerusform>%1، و%Ln تغيير آخر</numerusform>
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
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>مستحق الآن</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>لا شيء مفتوح</numerusform>
                <numerusform>واحد مفتوح</numerusform>
                <numerusform>اثنان مفتوحان</numerusform>
                <numerusform>%Ln مفتوحة</numerusform>
                <numerusform>%Ln مفتوحًا</numerusform>
                <numerusform>%Ln مفتوح</numerusform>
            </translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Offered to</source>
            <translation>معروض على</translation>
        </message>
        <message>
            <source>Latest look</source>
            <translation>آخر نظرة</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>وقت النظر</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>النظرة التالية</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>العروض</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::FeedsPage</name>
        <message>
            <source>Address of a feed, or of a page that names one</source>
            <translation>عنوان خلاصة أو صفحة تذكر خلاصة</translation>
        </message>
        <message>
            <source>Address of a feed, or of a site that has one</source>
            <translation>عنوان خلاصة أو موقع له خلاصة</translation>
        </message>
        <message>
            <source>Event that the feed’s items are offered to</source>
            <translation>الحدث الذي تُعرض عليه عناصر الخلاصة</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>مراقبة</translation>
        </message>
        <message>
            <source>Watch the feed at this address</source>
            <translation>مراقبة الخلاصة في هذا العنوان</translation>
        </message>
        <message>
            <source>The page names several feeds. Which of them are to be watched?</source>
            <translation>تذكر الصفحة عدة خلاصات. أيها تُراقب؟</translation>
        </message>
        <message>
            <source>Feeds that the page names</source>
            <translation>الخلاصات التي تذكرها الصفحة</translation>
        </message>
        <message>
            <source>Watch the Chosen Ones</source>
            <translation>مراقبة المختارة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Watch none of these feeds</source>
            <translation>عدم مراقبة أي من هذه الخلاصات</translation>
        </message>
        <message>
            <source>Watched feeds</source>
            <translation>الخلاصات المراقَبة</translation>
        </message>
        <message>
            <source>No feed is watched yet. Give the address of a news site above: Parallax finds its feeds, and what they list is offered here.</source>
            <translation>لا تُراقب أي خلاصة بعد. أعطِ عنوان موقع إخباري في الأعلى: يعثر Parallax على خلاصاته، ويُعرض هنا ما تدرجه.</translation>
        </message>
        <message>
            <source>Watch No More</source>
            <translation>إيقاف المراقبة</translation>
        </message>
        <message>
            <source>Items that feeds offer</source>
            <translation>العناصر التي تعرضها الخلاصات</translation>
        </message>
        <message>
            <source>Nothing is on offer. New items of watched feeds appear here; what you add is fetched and tracked, what you dismiss is not offered again.</source>
            <translation>لا شيء معروض. تظهر هنا العناصر الجديدة للخلاصات المراقَبة؛ ما تضيفه يُجلب ويُتابَع، وما ترفضه لا يُعرض ثانية.</translation>
        </message>
        <message>
            <source>Add to the Event</source>
            <translation>إضافة إلى الحدث</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>رفض</translation>
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
            <translation>إعدادات الشبكة</translation>
        </message>
        <message numerus="yes">
            <source>Pages that are looked at by themselves are asked for without cookies and without a referrer, one at a time from each server, with at least %n second(s) between two. The capture browser keeps cookies in the folder of the workspace, so that you can log in.</source>
            <translation>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين لا ثوانٍ على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين ثانية واحدة على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين ثانيتان على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين %Ln ثوانٍ على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين %Ln ثانية على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
                <numerusform>تُطلب الصفحات التي يُنظر إليها تلقائيًا دون ملفات ارتباط ودون ذكر المصدر، واحدة في كل مرة من كل خادم، وبين كل اثنتين %Ln ثانية على الأقل. يحتفظ متصفح الالتقاط بملفات الارتباط في مجلد مساحة العمل كي تتمكن من تسجيل الدخول.</numerusform>
            </translation>
        </message>
        <message>
            <source>These settings belong to this computer: they are kept in %1 and are not part of the archive.</source>
            <translation>هذه الإعدادات تخص هذا الحاسوب: تُحفظ في %1 وليست جزءًا من الأرشيف.</translation>
        </message>
        <message>
            <source>Way to the network</source>
            <translation>الطريق إلى الشبكة</translation>
        </message>
        <message>
            <source>As PARALLAX_PROXY says (not set: directly)</source>
            <translation>كما يحدد PARALLAX_PROXY (غير معيّن: مباشرة)</translation>
        </message>
        <message>
            <source>As PARALLAX_PROXY says</source>
            <translation>كما يحدد PARALLAX_PROXY</translation>
        </message>
        <message>
            <source>Directly</source>
            <translation>مباشرة</translation>
        </message>
        <message>
            <source>As the desktop says</source>
            <translation>كما يحدد سطح المكتب</translation>
        </message>
        <message>
            <source>HTTP proxy</source>
            <translation>وكيل HTTP</translation>
        </message>
        <message>
            <source>SOCKS 5 proxy (Tor)</source>
            <translation>وكيل SOCKS 5 ‏(Tor)</translation>
        </message>
        <message>
            <source>Host of the proxy</source>
            <translation>مضيف الوكيل</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>منفذ الوكيل</translation>
        </message>
        <message>
            <source>Way to the Network</source>
            <translation>الطريق إلى الشبكة</translation>
        </message>
        <message>
            <source>&amp;Way</source>
            <translation>ال&amp;طريق</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>ال&amp;مضيف</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>المن&amp;فذ</translation>
        </message>
        <message>
            <source>Servers whose robots.txt is passed over</source>
            <translation>الخوادم التي يُتجاوز ملف robots.txt الخاص بها</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>سببك</translation>
        </message>
        <message>
            <source>Add a Server</source>
            <translation>إضافة خادم</translation>
        </message>
        <message>
            <source>Add a server whose robots.txt is passed over</source>
            <translation>إضافة خادم يُتجاوز ملف robots.txt الخاص به</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the chosen server</source>
            <translation>إزالة الخادم المختار</translation>
        </message>
        <message>
            <source>robots.txt</source>
            <translation>robots.txt</translation>
        </message>
        <message>
            <source>In its robots.txt a server asks programs to stay away from some of its pages, and Parallax does. Where you have a reason to look all the same, name the server and your reason; the reason is shown with each page that is fetched so.</source>
            <translation>يطلب الخادم في ملف robots.txt من البرامج الابتعاد عن بعض صفحاته، ويلتزم Parallax بذلك. إذا كان لديك سبب للنظر مع ذلك، فاذكر الخادم وسببك؛ ويظهر السبب مع كل صفحة تُجلب بهذه الطريقة.</translation>
        </message>
        <message>
            <source>A reason stands there without its server.</source>
            <translation>هناك سبب بلا خادم.</translation>
        </message>
        <message>
            <source>Give a reason for %1.</source>
            <translation>اذكر سببًا لـ %1.</translation>
        </message>
        <message>
            <source>This way cannot be followed: %1</source>
            <translation>لا يمكن سلوك هذا الطريق: %1</translation>
        </message>
        <message>
            <source>Every request goes through the proxy, those of the capture browser, too, and the proxy looks up the names. When it cannot be reached, nothing is asked directly. A proxy that asks for a password is set by PARALLAX_PROXY.</source>
            <translation>يمر كل طلب عبر الوكيل، بما في ذلك طلبات متصفح الالتقاط، والوكيل هو من يحلّ الأسماء. إذا تعذّر الوصول إليه فلا يُطلب شيء مباشرة. الوكيل الذي يطلب كلمة مرور يُحدَّد عبر PARALLAX_PROXY.</translation>
        </message>
        <message>
            <source>Fetching, feeds and the capture browser all go this way.</source>
            <translation>الجلب والخلاصات ومتصفح الالتقاط تسلك جميعها هذا الطريق.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::OfferModel</name>
        <message>
            <source>first seen %1</source>
            <translation>أول مشاهدة %1</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>عنصر جديد</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>نُشر</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::StoriesPage</name>
        <message>
            <source>Add to the Event</source>
            <translation>إضافة إلى الحدث</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>In common</source>
            <translation>المشترك</translation>
        </message>
        <message>
            <source>Articles that seem to tell the same story</source>
            <translation>مقالات يبدو أنها تروي القصة نفسها</translation>
        </message>
        <message>
            <source>Event whose story is looked for</source>
            <translation>الحدث الذي يُبحث عن قصته</translation>
        </message>
        <message>
            <source>Stored articles that seem to tell the same &amp;story as</source>
            <translation>مقالات محفوظة يبدو أنها تروي &amp;قصة</translation>
        </message>
        <message>
            <source>No likeness could be looked for.</source>
            <translation>تعذّر البحث عن التشابه.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>There is no event yet. Add an article first.</source>
            <translation>لا يوجد حدث بعد. أضف مقالًا أولًا.</translation>
        </message>
        <message>
            <source>No other stored article seems to tell this story.</source>
            <translation>لا يبدو أن مقالًا محفوظًا آخر يروي هذه القصة.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackedModel</name>
        <message>
            <source>none yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>لم يُشاهد</translation>
        </message>
        <message>
            <source>none, paused</source>
            <translation>لا شيء، متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>مستحق الآن</translation>
        </message>
        <message>
            <source>Nobody has looked since %1: a change that was taken back meanwhile left no trace here.</source>
            <translation>لم ينظر أحد منذ %1: أي تغيير تُراجع عنه في هذه الأثناء لم يترك أثرًا هنا.</translation>
        </message>
        <message>
            <source>%1
%2
That does not say that the article was removed.</source>
            <translation>%1
%2
هذا لا يعني أن المقال قد أُزيل.</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Latest look</source>
            <translation>آخر نظرة</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>وقت النظر</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>النظرة التالية</translation>
        </message>
        <message>
            <source>Unseen for</source>
            <translation>غير مُشاهَد منذ</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>الجدول</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingDesk</name>
        <message>
            <source>What is tracked could not be read.</source>
            <translation>تعذّرت قراءة ما تتم متابعته.</translation>
        </message>
        <message>
            <source>The decision could not be stored.</source>
            <translation>تعذّر حفظ القرار.</translation>
        </message>
        <message>
            <source>These articles are tracked already.</source>
            <translation>هذه المقالات متابَعة بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>Tracking %n article(s)</source>
            <translation>
                <numerusform>متابعة لا مقالات</numerusform>
                <numerusform>متابعة مقال واحد</numerusform>
                <numerusform>متابعة مقالين</numerusform>
                <numerusform>متابعة %Ln مقالات</numerusform>
                <numerusform>متابعة %Ln مقالًا</numerusform>
                <numerusform>متابعة %Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>The article cannot be tracked.</source>
            <translation>لا يمكن متابعة المقال.</translation>
        </message>
        <message numerus="yes">
            <source>Pausing %n article(s)</source>
            <translation>
                <numerusform>إيقاف لا مقالات مؤقتًا</numerusform>
                <numerusform>إيقاف مقال واحد مؤقتًا</numerusform>
                <numerusform>إيقاف مقالين مؤقتًا</numerusform>
                <numerusform>إيقاف %Ln مقالات مؤقتًا</numerusform>
                <numerusform>إيقاف %Ln مقالًا مؤقتًا</numerusform>
                <numerusform>إيقاف %Ln مقال مؤقتًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Resuming %n article(s)</source>
            <translation>
                <numerusform>استئناف لا مقالات</numerusform>
                <numerusform>استئناف مقال واحد</numerusform>
                <numerusform>استئناف مقالين</numerusform>
                <numerusform>استئناف %Ln مقالات</numerusform>
                <numerusform>استئناف %Ln مقالًا</numerusform>
                <numerusform>استئناف %Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>Another schedule</source>
            <translation>جدول آخر</translation>
        </message>
        <message numerus="yes">
            <source>Tracking %n article(s) no more</source>
            <translation>
                <numerusform>إيقاف متابعة لا مقالات</numerusform>
                <numerusform>إيقاف متابعة مقال واحد</numerusform>
                <numerusform>إيقاف متابعة مقالين</numerusform>
                <numerusform>إيقاف متابعة %Ln مقالات</numerusform>
                <numerusform>إيقاف متابعة %Ln مقالًا</numerusform>
                <numerusform>إيقاف متابعة %Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>Watching a feed no more</source>
            <translation>إيقاف مراقبة خلاصة</translation>
        </message>
        <message>
            <source>The answer could not be stored.</source>
            <translation>تعذّر حفظ الجواب.</translation>
        </message>
        <message numerus="yes">
            <source>Dismissing %n item(s)</source>
            <translation>
                <numerusform>رفض لا شيء</numerusform>
                <numerusform>رفض عنصر واحد</numerusform>
                <numerusform>رفض عنصرين</numerusform>
                <numerusform>رفض %Ln عناصر</numerusform>
                <numerusform>رفض %Ln عنصرًا</numerusform>
                <numerusform>رفض %Ln عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>The event could not be changed.</source>
            <translation>تعذّر تغيير الحدث.</translation>
        </message>
        <message numerus="yes">
            <source>Adding %n article(s) to the event</source>
            <translation>
                <numerusform>إضافة لا مقالات إلى الحدث</numerusform>
                <numerusform>إضافة مقال واحد إلى الحدث</numerusform>
                <numerusform>إضافة مقالين إلى الحدث</numerusform>
                <numerusform>إضافة %Ln مقالات إلى الحدث</numerusform>
                <numerusform>إضافة %Ln مقالًا إلى الحدث</numerusform>
                <numerusform>إضافة %Ln مقال إلى الحدث</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. What was stored stays.</source>
            <translation>أُلغي. ما حُفظ يبقى.</translation>
        </message>
        <message>
            <source>The addresses could not be added.</source>
            <translation>تعذّرت إضافة العناوين.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) did not show an article; nothing of them is tracked.</source>
            <translation>
                <numerusform>كل العناوين أظهرت مقالات.</numerusform>
                <numerusform>عنوان واحد لم يُظهر مقالًا؛ ولا يُتابَع.</numerusform>
                <numerusform>عنوانان لم يُظهرا مقالًا؛ ولا يُتابَعان.</numerusform>
                <numerusform>%Ln عناوين لم تُظهر مقالًا؛ ولا تُتابَع.</numerusform>
                <numerusform>%Ln عنوانًا لم تُظهر مقالًا؛ ولا تُتابَع.</numerusform>
                <numerusform>%Ln عنوان لم تُظهر مقالًا؛ ولا تُتابَع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) are tracked from now on.</source>
            <translation>
                <numerusform>لا يُتابَع أي مقال.</numerusform>
                <numerusform>يُتابَع مقال واحد من الآن.</numerusform>
                <numerusform>يُتابَع مقالان من الآن.</numerusform>
                <numerusform>تُتابَع %Ln مقالات من الآن.</numerusform>
                <numerusform>يُتابَع %Ln مقالًا من الآن.</numerusform>
                <numerusform>يُتابَع %Ln مقال من الآن.</numerusform>
            </translation>
        </message>
        <message>
            <source>The articles could not be looked at.</source>
            <translation>تعذّر النظر إلى المقالات.</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>واحد تغيّر</numerusform>
                <numerusform>اثنان تغيّرا</numerusform>
                <numerusform>%Ln تغيّرت</numerusform>
                <numerusform>%Ln تغيّرت</numerusform>
                <numerusform>%Ln تغيّرت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>لا شيء بلا تغيير</numerusform>
                <numerusform>واحد بلا تغيير</numerusform>
                <numerusform>اثنان بلا تغيير</numerusform>
                <numerusform>%Ln بلا تغيير</numerusform>
                <numerusform>%Ln بلا تغيير</numerusform>
                <numerusform>%Ln بلا تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not shown</source>
            <translation>
                <numerusform>كلها ظهرت</numerusform>
                <numerusform>واحد لم يظهر</numerusform>
                <numerusform>اثنان لم يظهرا</numerusform>
                <numerusform>%Ln لم تظهر</numerusform>
                <numerusform>%Ln لم تظهر</numerusform>
                <numerusform>%Ln لم تظهر</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Looked at so far: %1, %2, %3.</source>
            <translation>أُلغي. ما نُظر إليه حتى الآن: %1، %2، %3.</translation>
        </message>
        <message>
            <source>Looked: %1, %2, %3.</source>
            <translation>تم النظر: %1، %2، %3.</translation>
        </message>
        <message>
            <source>No feed could be read at this address.</source>
            <translation>تعذّرت قراءة أي خلاصة في هذا العنوان.</translation>
        </message>
        <message>
            <source>There is no feed at this address, and the page names none.</source>
            <translation>لا توجد خلاصة في هذا العنوان، ولا تذكر الصفحة أيًا منها.</translation>
        </message>
        <message>
            <source>The feed cannot be watched.</source>
            <translation>لا يمكن مراقبة الخلاصة.</translation>
        </message>
        <message numerus="yes">
            <source>The feed is watched; it offers %n item(s).</source>
            <translation>
                <numerusform>الخلاصة مراقَبة؛ ولا تعرض شيئًا.</numerusform>
                <numerusform>الخلاصة مراقَبة؛ وتعرض عنصرًا واحدًا.</numerusform>
                <numerusform>الخلاصة مراقَبة؛ وتعرض عنصرين.</numerusform>
                <numerusform>الخلاصة مراقَبة؛ وتعرض %Ln عناصر.</numerusform>
                <numerusform>الخلاصة مراقَبة؛ وتعرض %Ln عنصرًا.</numerusform>
                <numerusform>الخلاصة مراقَبة؛ وتعرض %Ln عنصر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) were added and are tracked.</source>
            <translation>
                <numerusform>لم يُضف شيء.</numerusform>
                <numerusform>أُضيف عنصر واحد وهو متابَع.</numerusform>
                <numerusform>أُضيف عنصران وهما متابَعان.</numerusform>
                <numerusform>أُضيفت %Ln عناصر وهي متابَعة.</numerusform>
                <numerusform>أُضيف %Ln عنصرًا وهي متابَعة.</numerusform>
                <numerusform>أُضيف %Ln عنصر وهي متابَعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The item could not be fetched; it stays on offer.</source>
            <translation>تعذّر جلب العنصر؛ ويبقى معروضًا.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWindow</name>
        <message>
            <source>Nothing is tracked</source>
            <translation>لا شيء متابَع</translation>
        </message>
        <message>
            <source>Looks only when asked</source>
            <translation>ينظر عند الطلب فقط</translation>
        </message>
        <message>
            <source>Next look: %1</source>
            <translation>النظرة التالية: %1</translation>
        </message>
        <message>
            <source>Everything tracked is paused</source>
            <translation>كل ما يُتابَع متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Network Settings…</source>
            <translation>إعدادات الشبكة…</translation>
        </message>
        <message>
            <source>Look when it is &amp;due, while Parallax is open</source>
            <translation>انظر عند الاستحقاق ما دام Parallax مفتوحًا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Tracking – Parallax</source>
            <translation>المتابعة – Parallax</translation>
        </message>
        <message>
            <source>What is tracked</source>
            <translation>ما تتم متابعته</translation>
        </message>
        <message>
            <source>&amp;Same Story</source>
            <translation>القصة نفسها</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>إعادة: %1</translation>
        </message>
        <message>
            <source>Look when it is due, while Parallax is open</source>
            <translation>انظر عند الاستحقاق ما دام Parallax مفتوحًا</translation>
        </message>
        <message>
            <source>Progress of looking</source>
            <translation>تقدّم النظر</translation>
        </message>
        <message>
            <source>Cancel looking</source>
            <translation>إلغاء النظر</translation>
        </message>
        <message>
            <source>Looked at %1 of %2: %3</source>
            <translation>نُظر إلى %1 من %2: %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>&amp;Articles (%1)</source>
            <translation>المقالات (%1)</translation>
        </message>
        <message>
            <source>&amp;Feeds (%1)</source>
            <translation>الخلاصات (%1)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Changes (%n unread)</source>
            <translation>
                <numerusform>التغييرات (لا شيء غير مقروء)</numerusform>
                <numerusform>التغييرات (واحد غير مقروء)</numerusform>
                <numerusform>التغييرات (اثنان غير مقروءين)</numerusform>
                <numerusform>التغييرات (%Ln غير مقروءة)</numerusform>
                <numerusform>التغييرات (%Ln غير مقروء)</numerusform>
                <numerusform>التغييرات (%Ln غير مقروء)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ النظر…</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::TrackingWords</name>
        <message>
            <source>the page came whole</source>
            <translation>وصلت الصفحة كاملة</translation>
        </message>
        <message>
            <source>the server says that the page has not changed</source>
            <translation>يقول الخادم إن الصفحة لم تتغيّر</translation>
        </message>
        <message>
            <source>the server asks for a login (401)</source>
            <translation>يطلب الخادم تسجيل الدخول (401)</translation>
        </message>
        <message>
            <source>the server asks for payment (402)</source>
            <translation>يطلب الخادم الدفع (402)</translation>
        </message>
        <message>
            <source>the server refuses to show this page (403)</source>
            <translation>يرفض الخادم عرض هذه الصفحة (403)</translation>
        </message>
        <message>
            <source>the server says that it was asked too often (429)</source>
            <translation>يقول الخادم إنه سُئل مرات كثيرة (429)</translation>
        </message>
        <message>
            <source>the server says that it may not show this page for legal reasons (451)</source>
            <translation>يقول الخادم إنه لا يجوز له عرض هذه الصفحة لأسباب قانونية (451)</translation>
        </message>
        <message>
            <source>the server reports an error of its own (%1)</source>
            <translation>يبلغ الخادم عن خطأ لديه (%1)</translation>
        </message>
        <message>
            <source>the server answers with status %1 instead of the page</source>
            <translation>يجيب الخادم بالحالة %1 بدل الصفحة</translation>
        </message>
        <message>
            <source>the server says that it finds nothing at this address (404)</source>
            <translation>يقول الخادم إنه لا يجد شيئًا في هذا العنوان (404)</translation>
        </message>
        <message>
            <source>the server says that nothing is at this address any more (410)</source>
            <translation>يقول الخادم إنه لم يعد هناك شيء في هذا العنوان (410)</translation>
        </message>
        <message>
            <source>a page came that says that nothing was found</source>
            <translation>وصلت صفحة تقول إنه لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>a page came that asks for consent instead of showing the article</source>
            <translation>وصلت صفحة تطلب الموافقة بدل عرض المقال</translation>
        </message>
        <message>
            <source>a page came that shows the article to subscribers only</source>
            <translation>وصلت صفحة لا تعرض المقال إلا للمشتركين</translation>
        </message>
        <message>
            <source>a page came in which no article text was found</source>
            <translation>وصلت صفحة لم يُعثر فيها على نص مقال</translation>
        </message>
        <message>
            <source>the address leads to a front page or a section instead of the article</source>
            <translation>يقود العنوان إلى صفحة رئيسية أو قسم بدل المقال</translation>
        </message>
        <message>
            <source>what the server offers is no page of text</source>
            <translation>ما يقدّمه الخادم ليس صفحة نصية</translation>
        </message>
        <message>
            <source>the page is larger than what is read</source>
            <translation>الصفحة أكبر مما يُقرأ</translation>
        </message>
        <message>
            <source>the page came only in part</source>
            <translation>وصل جزء من الصفحة فقط</translation>
        </message>
        <message>
            <source>the page came in a compressed form that cannot be read</source>
            <translation>وصلت الصفحة بشكل مضغوط لا يمكن قراءته</translation>
        </message>
        <message>
            <source>what the server sent is not an answer in HTTP</source>
            <translation>ما أرسله الخادم ليس جوابًا بلغة HTTP</translation>
        </message>
        <message>
            <source>the address leads on and on without coming to a page</source>
            <translation>يقود العنوان إلى آخر ثم آخر دون بلوغ صفحة</translation>
        </message>
        <message>
            <source>the address leads to one that is not safe to follow</source>
            <translation>يقود العنوان إلى عنوان لا يؤمَن اتباعه</translation>
        </message>
        <message>
            <source>the server took too long</source>
            <translation>استغرق الخادم وقتًا طويلًا جدًا</translation>
        </message>
        <message>
            <source>the name of the server was not found</source>
            <translation>لم يُعثر على اسم الخادم</translation>
        </message>
        <message>
            <source>the server refused the connection</source>
            <translation>رفض الخادم الاتصال</translation>
        </message>
        <message>
            <source>the connection broke off before an answer came</source>
            <translation>انقطع الاتصال قبل وصول جواب</translation>
        </message>
        <message>
            <source>no secure connection could be made</source>
            <translation>تعذّر إنشاء اتصال آمن</translation>
        </message>
        <message>
            <source>the proxy could not be reached or refused</source>
            <translation>تعذّر الوصول إلى الوكيل أو رفض</translation>
        </message>
        <message>
            <source>the server’s robots.txt asks programs not to fetch this page</source>
            <translation>يطلب ملف robots.txt للخادم من البرامج عدم جلب هذه الصفحة</translation>
        </message>
        <message>
            <source>the server asked to come back later, and later is not yet</source>
            <translation>طلب الخادم العودة لاحقًا، ولم يحن الوقت بعد</translation>
        </message>
        <message>
            <source>this is no web address</source>
            <translation>هذا ليس عنوان ويب</translation>
        </message>
        <message>
            <source>Not shown: %1</source>
            <translation>لم يُعرض: %1</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>عُرض</translation>
        </message>
        <message>
            <source>Not looked at yet</source>
            <translation>لم يُنظر إليه بعد</translation>
        </message>
        <message>
            <source>what came is no feed</source>
            <translation>ما وصل ليس خلاصة</translation>
        </message>
        <message>
            <source>Not read: %1</source>
            <translation>لم تُقرأ: %1</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قُرئت</translation>
        </message>
        <message>
            <source>Read in part: it is damaged</source>
            <translation>قُرئت جزئيًا: إنها تالفة</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>every %1</source>
            <translation>كل %1</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>%1 added a note: “%2”</source>
            <translation>أضافت %1 ملاحظة: «%2»</translation>
        </message>
        <message>
            <source>A note of %1 was not seen again: “%2”</source>
            <translation>لم تُشاهَد ملاحظة %1 ثانية: «%2»</translation>
        </message>
        <message>
            <source>A figure changed in %1: %2 → %3</source>
            <translation>تغيّر رقم في %1: من %2 إلى %3</translation>
        </message>
        <message>
            <source>A quotation is worded differently in %1: “%2” → “%3”</source>
            <translation>صيغ اقتباس بشكل مختلف في %1: من «%2» إلى «%3»</translation>
        </message>
        <message>
            <source>A quotation in %1 was not seen again: “%2”</source>
            <translation>لم يُشاهَد اقتباس في %1 ثانية: «%2»</translation>
        </message>
        <message>
            <source>A quotation is new in %1: “%2”</source>
            <translation>اقتباس جديد في %1: «%2»</translation>
        </message>
        <message>
            <source>A statement in %1 no longer names its source: %2</source>
            <translation>لم تعد عبارة في %1 تذكر مصدرها: %2</translation>
        </message>
        <message>
            <source>A statement in %1 now names a source: %2</source>
            <translation>صارت عبارة في %1 تذكر مصدرًا: %2</translation>
        </message>
        <message>
            <source>A statement in %1 names another source: %2 → %3</source>
            <translation>تذكر عبارة في %1 مصدرًا آخر: من %2 إلى %3</translation>
        </message>
        <message>
            <source>A hedge was not seen again in a statement of %1: “%2”</source>
            <translation>لم يُشاهَد تحفّظ ثانية في عبارة من %1: «%2»</translation>
        </message>
        <message>
            <source>A statement in %1 is now hedged: “%2”</source>
            <translation>صارت عبارة في %1 متحفّظة: «%2»</translation>
        </message>
        <message>
            <source>The headline changed in %1: “%2” → “%3”</source>
            <translation>تغيّر العنوان الرئيسي في %1: من «%2» إلى «%3»</translation>
        </message>
        <message>
            <source>A caption changed in %1: “%2” → “%3”</source>
            <translation>تغيّر تعليق صورة في %1: من «%2» إلى «%3»</translation>
        </message>
        <message>
            <source>The byline changed in %1: %2 → %3</source>
            <translation>تغيّر سطر الكاتب في %1: من %2 إلى %3</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>Not shown %n time(s) since %1: %2</source>
            <translation>
                <numerusform>عُرض منذ %1: %2</numerusform>
                <numerusform>لم يُعرض مرة واحدة منذ %1: %2</numerusform>
                <numerusform>لم يُعرض مرتين منذ %1: %2</numerusform>
                <numerusform>لم يُعرض %Ln مرات منذ %1: %2</numerusform>
                <numerusform>لم يُعرض %Ln مرة منذ %1: %2</numerusform>
                <numerusform>لم يُعرض %Ln مرة منذ %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not read %n time(s) in a row: %1</source>
            <translation>
                <numerusform>قُرئت: %1</numerusform>
                <numerusform>لم تُقرأ مرة واحدة: %1</numerusform>
                <numerusform>لم تُقرأ مرتين متتاليتين: %1</numerusform>
                <numerusform>لم تُقرأ %Ln مرات متتالية: %1</numerusform>
                <numerusform>لم تُقرأ %Ln مرة متتالية: %1</numerusform>
                <numerusform>لم تُقرأ %Ln مرة متتالية: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يومًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%Ln ساعات</numerusform>
                <numerusform>%Ln ساعة</numerusform>
                <numerusform>%Ln ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%Ln دقائق</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) added</source>
            <translation>
                <numerusform>لا جمل مضافة</numerusform>
                <numerusform>جملة واحدة مضافة</numerusform>
                <numerusform>جملتان مضافة</numerusform>
                <numerusform>%Ln جمل مضافة</numerusform>
                <numerusform>%Ln جملة مضافة</numerusform>
                <numerusform>%Ln جملة مضافة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) not seen again</source>
            <translation>
                <numerusform>لا جمل لم تُشاهَد ثانية</numerusform>
                <numerusform>جملة واحدة لم تُشاهَد ثانية</numerusform>
                <numerusform>جملتان لم تُشاهَد ثانية</numerusform>
                <numerusform>%Ln جمل لم تُشاهَد ثانية</numerusform>
                <numerusform>%Ln جملة لم تُشاهَد ثانية</numerusform>
                <numerusform>%Ln جملة لم تُشاهَد ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) edited</source>
            <translation>
                <numerusform>لا جمل معدّلة</numerusform>
                <numerusform>جملة واحدة معدّلة</numerusform>
                <numerusform>جملتان معدّلة</numerusform>
                <numerusform>%Ln جمل معدّلة</numerusform>
                <numerusform>%Ln جملة معدّلة</numerusform>
                <numerusform>%Ln جملة معدّلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s) moved</source>
            <translation>
                <numerusform>لا جمل منقولة</numerusform>
                <numerusform>جملة واحدة منقولة</numerusform>
                <numerusform>جملتان منقولة</numerusform>
                <numerusform>%Ln جمل منقولة</numerusform>
                <numerusform>%Ln جملة منقولة</numerusform>
                <numerusform>%Ln جملة منقولة</numerusform>
            </translation>
        </message>
        <message>
            <source>A date or time changed in %1: %2 → %3</source>
            <translation>تغيّر تاريخ أو وقت في %1: من %2 إلى %3</translation>
        </message>
        <message>
            <source>A name changed in %1: %2 → %3</source>
            <translation>تغيّر اسم في %1: من %2 إلى %3</translation>
        </message>
        <message>
            <source>The lines below the headline changed in %1: “%2” → “%3”</source>
            <translation>تغيّرت الأسطر تحت العنوان في %1: من «%2» إلى «%3»</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1، %2: %3</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::ImportPanel</name>
        <message>
            <source>Fetch the Chosen Ones</source>
            <translation>جلب المختارة</translation>
        </message>
        <message>
            <source>Put the notes of the import away</source>
            <translation>إغلاق ملاحظات الاستيراد</translation>
        </message>
        <message>
            <source>Notes of the import</source>
            <translation>ملاحظات الاستيراد</translation>
        </message>
        <message>
            <source>Addresses that the files name</source>
            <translation>العناوين التي تذكرها الملفات</translation>
        </message>
        <message>
            <source>Fetch the chosen addresses</source>
            <translation>جلب العناوين المختارة</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Feed: %1</source>
            <translation>خلاصة: %1</translation>
        </message>
        <message>
            <source>Archived on %1: %2</source>
            <translation>أُرشف في %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتين</numerusform>
                <numerusform>%Ln ملاحظات</numerusform>
                <numerusform>%Ln ملاحظة</numerusform>
                <numerusform>%Ln ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) named</source>
            <translation>
                <numerusform>لا عناوين مذكورة</numerusform>
                <numerusform>عنوانًا واحدًا مذكورًا</numerusform>
                <numerusform>عنوانين مذكورين</numerusform>
                <numerusform>%Ln عناوين مذكورة</numerusform>
                <numerusform>%Ln عنوانًا مذكورًا</numerusform>
                <numerusform>%Ln عنوان مذكور</numerusform>
            </translation>
        </message>
        <message>
            <source>The import left %1.</source>
            <translation>ترك الاستيراد %1.</translation>
        </message>
        <message>
            <source>The import found %1 that were not fetched.</source>
            <translation>وجد الاستيراد %1 لم تُجلب.</translation>
        </message>
        <message>
            <source>The import left %1 and found %2 that were not fetched.</source>
            <translation>ترك الاستيراد %1 ووجد %2 لم تُجلب.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::KeptDialog</name>
        <message>
            <source>Kept with This Revision</source>
            <translation>المحفوظ مع هذه النسخة</translation>
        </message>
        <message>
            <source>What was kept</source>
            <translation>ما حُفظ</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>فتح في برنامج آخر</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>حفظ كملف</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>It could not be read. %1 (%2)</source>
            <translation>تعذّرت قراءته. %1 (%2)</translation>
        </message>
        <message>
            <source>The capture as it came, from which the article was read</source>
            <translation>اللقطة كما وصلت، ومنها قُرئ المقال</translation>
        </message>
        <message>
            <source>The capture as it came, from which the article was read. A browser that opens it may go to the network.</source>
            <translation>اللقطة كما وصلت، ومنها قُرئ المقال. قد يتصل المتصفح الذي يفتحها بالشبكة.</translation>
        </message>
        <message>
            <source>A picture of the page as it stood</source>
            <translation>صورة للصفحة كما كانت</translation>
        </message>
        <message>
            <source>The page with its images in one file; browsers open it without the network</source>
            <translation>الصفحة مع صورها في ملف واحد؛ تفتحها المتصفحات دون شبكة</translation>
        </message>
        <message>
            <source>%1 – %2, %3</source>
            <translation>%1 – %2، %3</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>كُتب في %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>تعذّرت كتابة %1: %2</translation>
        </message>
        <message>
            <source>No program of this desktop opens it. Save it instead.</source>
            <translation>لا يفتحه أي برنامج في سطح المكتب هذا. احفظه بدلًا من ذلك.</translation>
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
            <translation>البحث في الأرشيف</translation>
        </message>
        <message>
            <source>Search the archive (%1)</source>
            <translation>البحث في الأرشيف (%1)</translation>
        </message>
        <message>
            <source>Type words and press Enter: every revision and note is searched.</source>
            <translation>اكتب كلمات واضغط Enter: يجري البحث في كل نسخة وكل ملاحظة.</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::RevisionChooser</name>
        <message>
            <source>Rev %1 of %2</source>
            <translation>نسخة %1 من %2</translation>
        </message>
        <message>
            <source>Revision %1 of %2; choose another</source>
            <translation>النسخة %1 من %2؛ اختر أخرى</translation>
        </message>
        <message>
            <source>Choose a revision of this article</source>
            <translation>اختر نسخة من هذا المقال</translation>
        </message>
        <message>
            <source>Rev %1 · seen %2 · %3</source>
            <translation>نسخة %1 · شوهدت %2 · %3</translation>
        </message>
        <message>
            <source>%1 · after the moment shown</source>
            <translation>%1 · بعد اللحظة المعروضة</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CardDialog</name>
        <message>
            <source>Outlet</source>
            <translation>المنبر</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Name shown for this outlet</source>
            <translation>الاسم المعروض لهذا المنبر</translation>
        </message>
        <message>
            <source>&amp;Name shown:</source>
            <translation>الا&amp;سم المعروض:</translation>
        </message>
        <message>
            <source>Colour of this outlet</source>
            <translation>لون هذا المنبر</translation>
        </message>
        <message>
            <source>The letter always stands with the colour.</source>
            <translation>يظهر الحرف دائمًا مع اللون.</translation>
        </message>
        <message>
            <source>By its place in the event</source>
            <translation>بحسب موضعه في الحدث</translation>
        </message>
        <message>
            <source>Colour %1 of the set</source>
            <translation>اللون %1 من المجموعة</translation>
        </message>
        <message>
            <source>Choose a colour…</source>
            <translation>اختر لونًا…</translation>
        </message>
        <message>
            <source>&amp;Colour:</source>
            <translation>ال&amp;لون:</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Words with commas between them</source>
            <translation>كلمات تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>الوسوم، تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>Tags there are: %1</source>
            <translation>الوسوم الموجودة: %1</translation>
        </message>
        <message>
            <source>&amp;Tags:</source>
            <translation>ال&amp;وسوم:</translation>
        </message>
        <message>
            <source>Fields of your own: name and value</source>
            <translation>حقولك الخاصة: الاسم والقيمة</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>&amp;Add Field</source>
            <translation>إ&amp;ضافة حقل</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>إضافة حقل</translation>
        </message>
        <message>
            <source>&amp;Remove Field</source>
            <translation>إ&amp;زالة الحقل</translation>
        </message>
        <message>
            <source>Remove the chosen field</source>
            <translation>إزالة الحقل المختار</translation>
        </message>
        <message>
            <source>Your own: %1</source>
            <translation>لونك: %1</translation>
        </message>
    </context>
    <context>
        <name>parallax::ui::CardJournal</name>
        <message>
            <source>Describing an Outlet</source>
            <translation>وصف منبر</translation>
        </message>
        <message>
            <source>Describing an Event</source>
            <translation>وصف حدث</translation>
        </message>
        <message>
            <source>Describing an Article</source>
            <translation>وصف مقال</translation>
        </message>
    </context>
</TS>
