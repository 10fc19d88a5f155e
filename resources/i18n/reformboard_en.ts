<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionText</name>
    <message numerus="yes">
        <source>%n figure(s) on which sources disagree; one is accepted, the others are kept.</source>
        <translation>
            <numerusform>%n figure on which sources disagree; one is accepted, the others are kept.</numerusform>
            <numerusform>%n figures on which sources disagree; one is accepted, the others are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a figure for %1</source>
        <translation>
            <numerusform>%n region without a figure for %1</numerusform>
            <numerusform>%n regions without a figure for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>Filter %n indicator(s)</source>
        <translation>
            <numerusform>Filter %n indicator</numerusform>
            <numerusform>Filter %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskLightText</name>
    <message numerus="yes">
        <source>Due %1, %n region(s) short of the target</source>
        <translation>
            <numerusform>Due %1, %n region short of the target</numerusform>
            <numerusform>Due %1, %n regions short of the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n day(s) overdue.</source>
        <translation>
            <numerusform>; %n day overdue.</numerusform>
            <numerusform>; %n days overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) short of the target</source>
        <translation>
            <numerusform>%n region short of the target</numerusform>
            <numerusform>%n regions short of the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n day(s) left until the due date.</source>
        <translation>
            <numerusform>; %n day left until the due date.</numerusform>
            <numerusform>; %n days left until the due date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExchangeText</name>
    <message numerus="yes">
        <source>%n more finding(s) of kind %1 are not listed one by one.</source>
        <translation>
            <numerusform>%n more finding of kind %1 is not listed one by one.</numerusform>
            <numerusform>%n more findings of kind %1 are not listed one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePopup</name>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation>
            <numerusform>%n year before</numerusform>
            <numerusform>%n years before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation>
            <numerusform>%n new indicator</numerusform>
            <numerusform>%n new indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be mended in the file first.</source>
        <translation>
            <numerusform>%n error must be mended in the file first.</numerusform>
            <numerusform>%n errors must be mended in the file first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
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
        <source>%n noted as claims</source>
        <translation>
            <numerusform>%n noted as a claim</numerusform>
            <numerusform>%n noted as claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Selector</name>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation>
            <numerusform>%n year before</numerusform>
            <numerusform>%n years before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n disputed value(s)</source>
        <translation>
            <numerusform>%n disputed value</numerusform>
            <numerusform>%n disputed values</numerusform>
        </translation>
    </message>
</context>
</TS>
