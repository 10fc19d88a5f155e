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
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” name a row of “%2” that is not there.</source>
        <translation>
            <numerusform>%n row of “%1” names a row of “%2” that is not there.</numerusform>
            <numerusform>%n rows of “%1” name a row of “%2” that is not there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryEditsText</name>
    <message numerus="yes">
        <source>Enter %n cell(s)</source>
        <translation>
            <numerusform>Enter %n cell</numerusform>
            <numerusform>Enter %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An explanation has at least %n characters.</source>
        <translation>
            <numerusform>An explanation has at least %n character.</numerusform>
            <numerusform>An explanation has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureCheckText</name>
    <message numerus="yes">
        <source>The %n region(s) add up to %1, the nation has %2 (%3).</source>
        <translation>
            <numerusform>The %n region adds up to %1, the nation has %2 (%3).</numerusform>
            <numerusform>The %n regions add up to %1, the nation has %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCheckText</name>
    <message numerus="yes">
        <source>Its %n part(s) add up to %1, more than %2.</source>
        <translation>
            <numerusform>Its %n part adds up to %1, more than %2.</numerusform>
            <numerusform>Its %n parts add up to %1, more than %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCheckText</name>
    <message numerus="yes">
        <source>%1 is about %2 times its usual size (median %3 of %n value(s)); is the unit right?</source>
        <translation>
            <numerusform>%1 is about %2 times its usual size (median %3 of %n value); is the unit right?</numerusform>
            <numerusform>%1 is about %2 times its usual size (median %3 of %n values); is the unit right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is about 1/%2 of its usual size (median %3 of %n value(s)); is the unit right?</source>
        <translation>
            <numerusform>%1 is about 1/%2 of its usual size (median %3 of %n value); is the unit right?</numerusform>
            <numerusform>%1 is about 1/%2 of its usual size (median %3 of %n values); is the unit right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a year earlier (%2); usual: %3 (median of %n, spread %4); last values: %5.</source>
        <translation>
            <numerusform>%1 on a year earlier (%2); usual: %3 (median of %n, spread %4); last values: %5.</numerusform>
            <numerusform>%1 on a year earlier (%2); usual: %3 (median of %n, spread %4); last values: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the median of %n other region(s) is %2, the spread %3.</source>
        <translation>
            <numerusform>%1; the median of %n other region is %2, the spread %3.</numerusform>
            <numerusform>%1; the median of %n other regions is %2, the spread %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a year earlier; the median of %n other region(s) is %2, the spread %3.</source>
        <translation>
            <numerusform>%1 on a year earlier; the median of %n other region is %2, the spread %3.</numerusform>
            <numerusform>%1 on a year earlier; the median of %n other regions is %2, the spread %3.</numerusform>
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
    <name>RoundEditsText</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be submitted: %n finding(s) to correct or explain first.</source>
        <translation>
            <numerusform>%1 cannot be submitted: %n finding to correct or explain first.</numerusform>
            <numerusform>%1 cannot be submitted: %n findings to correct or explain first.</numerusform>
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
    <name>Verbs</name>
    <message numerus="yes">
        <source>%n seal(s) in all do not hold.</source>
        <translation>
            <numerusform>%n seal in all does not hold.</numerusform>
            <numerusform>%n seals in all do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are gone, beginning with number %1.</source>
        <translation>
            <numerusform>%n entry is gone, beginning with number %1.</numerusform>
            <numerusform>%n entries are gone, beginning with number %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this program have lost their seal.</source>
        <translation>
            <numerusform>%n entry of this program has lost its seal.</numerusform>
            <numerusform>%n entries of this program have lost their seal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of another program are not sealed yet; the next act seals them.</source>
        <translation>
            <numerusform>%n entry of another program is not sealed yet; the next act seals it.</numerusform>
            <numerusform>%n entries of another program are not sealed yet; the next act seals them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is open; %n region(s) report in it.</source>
        <translation>
            <numerusform>%1 is open; %n region reports in it.</numerusform>
            <numerusform>%1 is open; %n regions report in it.</numerusform>
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
    <name>ui::EntryGrid</name>
    <message numerus="yes">
        <source>%n locked cell(s) were skipped.</source>
        <translation>
            <numerusform>%n locked cell was skipped.</numerusform>
            <numerusform>%n locked cells were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and stay red.</source>
        <translation>
            <numerusform>%n cell cannot be read and stays red.</numerusform>
            <numerusform>%n cells cannot be read and stay red.</numerusform>
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
    <name>ui::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message numerus="yes">
        <source>%n value(s) would be replaced.</source>
        <translation>
            <numerusform>%n value would be replaced.</numerusform>
            <numerusform>%n values would be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoundActs</name>
    <message numerus="yes">
        <source>Accepted %n region(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Accepted %n region. Ctrl+Z takes it back.</numerusform>
            <numerusform>Accepted %n regions. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n region(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Published %n region. Ctrl+Z takes it back.</numerusform>
            <numerusform>Published %n regions. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoundBar</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
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
    <message numerus="yes">
        <source>%n unsent draft(s)</source>
        <translation>
            <numerusform>%n unsent draft</numerusform>
            <numerusform>%n unsent drafts</numerusform>
        </translation>
    </message>
</context>
</TS>
