<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionDraftText</name>
    <message numerus="yes">
        <source>On %1 at “%2” for %n day(s), since %3.</source>
        <translation>
            <numerusform>On %1 at “%2” for %n day, since %3.</numerusform>
            <numerusform>On %1 at “%2” for %n days, since %3.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ChangedText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll-out state(s)</source>
        <translation>
            <numerusform>%n roll-out state</numerusform>
            <numerusform>%n roll-out states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values of %n indicator(s)</source>
        <translation>
            <numerusform>values of %n indicator</numerusform>
            <numerusform>values of %n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of lists</source>
        <translation>
            <numerusform>%n entry of lists</numerusform>
            <numerusform>%n entrys of lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsText</name>
    <message numerus="yes">
        <source>%1: %n item(s) due by %2.</source>
        <translation>
            <numerusform>%1: %n item due by %2.</numerusform>
            <numerusform>%1: %n items due by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ringed: %n cell(s) changed since %1.</source>
        <translation>
            <numerusform>Ringed: %n cell changed since %1.</numerusform>
            <numerusform>Ringed: %n cells changed since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message numerus="yes">
        <source>%1 changed %n of these until %2, after you last saw them. Nothing was overwritten.</source>
        <translation>
            <numerusform>%1 changed %n of these until %2, after you last saw them. Nothing was overwritten.</numerusform>
            <numerusform>%1 changed %n of these until %2, after you last saw them. Nothing was overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several people changed %n of these until %1, after you last saw them. Nothing was overwritten.</source>
        <translation>
            <numerusform>Several people changed %n of these until %1, after you last saw them. Nothing was overwritten.</numerusform>
            <numerusform>Several people changed %n of these until %1, after you last saw them. Nothing was overwritten.</numerusform>
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
    <name>DueText</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
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
    <name>LedgerEditsText</name>
    <message numerus="yes">
        <source>%n task(s) name %1; it stays in the list.</source>
        <translation>
            <numerusform>%n task names %1; it stays in the list.</numerusform>
            <numerusform>%n tasks name %1; it stays in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPrintText</name>
    <message numerus="yes">
        <source>(overdue %n day(s))</source>
        <translation>
            <numerusform>(overdue %n day)</numerusform>
            <numerusform>(overdue %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerRowsText</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message numerus="yes">
        <source>%n region(s) below: </source>
        <translation>
            <numerusform>%n region below: </numerusform>
            <numerusform>%n regions below: </numerusform>
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
    <name>ProjectsPage</name>
    <message numerus="yes">
        <source>%n known by name</source>
        <translation>
            <numerusform>%n known by name</numerusform>
            <numerusform>%n known by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) state a number only</source>
        <translation>
            <numerusform>%n row states a number only</numerusform>
            <numerusform>%n rows state a number only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolloutEditsText</name>
    <message numerus="yes">
        <source>… and %n more cell(s)</source>
        <translation>
            <numerusform>… and %n more cell</numerusform>
            <numerusform>… and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll-out: %1 (%n cell(s))</source>
        <translation>
            <numerusform>Roll-out: %1 (%n cell)</numerusform>
            <numerusform>Roll-out: %1 (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n roll-out state(s)</source>
        <translation>
            <numerusform>Take back %n roll-out state</numerusform>
            <numerusform>Take back %n roll-out states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolloutPage</name>
    <message numerus="yes">
        <source>%n measure(s) not shown</source>
        <translation>
            <numerusform>%n measure not shown</numerusform>
            <numerusform>%n measures not shown</numerusform>
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
    <name>RowWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskEditsText</name>
    <message numerus="yes">
        <source>%n task(s) stand under “%1”. Move or remove them first.</source>
        <translation>
            <numerusform>%n task stands under “%1”. Move or remove them first.</numerusform>
            <numerusform>%n tasks stand under “%1”. Move or remove them first.</numerusform>
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
    <name>ui::ActionsList</name>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1, overdue by %n day</numerusform>
            <numerusform>%1, overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
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
    <name>ui::ConflictDialog</name>
    <message numerus="yes">
        <source>Somebody else has changed %n of these</source>
        <translation>
            <numerusform>Somebody else has changed %n of these</numerusform>
            <numerusform>Somebody else has changed %n of these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message numerus="yes">
        <source>Next attempt in %n s</source>
        <translation>
            <numerusform>Next attempt in %n s</numerusform>
            <numerusform>Next attempt in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DueStrip</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
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
    <name>ui::KeyStrip</name>
    <message numerus="yes">
        <source>%n changed by others</source>
        <translation>
            <numerusform>%n changed by others</numerusform>
            <numerusform>%n changed by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KindsList</name>
    <message numerus="yes">
        <source>%n known by name</source>
        <translation>
            <numerusform>%n known by name</numerusform>
            <numerusform>%n known by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LightButton</name>
    <message numerus="yes">
        <source>%1: %n task(s)</source>
        <translation>
            <numerusform>%1: %n task</numerusform>
            <numerusform>%1: %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LightRulesDialog</name>
    <message numerus="yes">
        <source>%1 (%n light(s) would change)</source>
        <translation>
            <numerusform>%1 (%n light would change)</numerusform>
            <numerusform>%1 (%n lights would change)</numerusform>
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
    <message numerus="yes">
        <source>%n cell(s) typed without a connection were saved.</source>
        <translation>
            <numerusform>%n cell typed without a connection were saved.</numerusform>
            <numerusform>%n cells typed without a connection were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for you: they could not simply be saved.</source>
        <translation>
            <numerusform>%n cell wait for you: they could not simply be saved.</numerusform>
            <numerusform>%n cells wait for you: they could not simply be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixBar</name>
    <message numerus="yes">
        <source>since %n year(s) before</source>
        <translation>
            <numerusform>since %n year before</numerusform>
            <numerusform>since %n years before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixLegend</name>
    <message numerus="yes">
        <source>%n cell(s) changed since %1</source>
        <translation>
            <numerusform>%n cell changed since %1</numerusform>
            <numerusform>%n cells changed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by others</source>
        <translation>
            <numerusform>%n changed by others</numerusform>
            <numerusform>%n changed by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MilestoneRow</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than promised</source>
        <translation>
            <numerusform>%n day later than promised</numerusform>
            <numerusform>%n days later than promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
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
    <name>ui::ProjectPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectsTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RolloutPanel</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs no evidence; %n given.</source>
        <translation>
            <numerusform>Needs no evidence; %n given.</numerusform>
            <numerusform>Needs no evidence; %n given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs a document, a file or a stated reason; %n given.</source>
        <translation>
            <numerusform>Needs a document, a file or a stated reason; %n given.</numerusform>
            <numerusform>Needs a document, a file or a stated reason; %n given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n to which it applies</source>
        <translation>
            <numerusform>of %n to which it applies</numerusform>
            <numerusform>of %n to which it applies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have stalled.</source>
        <translation>
            <numerusform>%n region has stalled.</numerusform>
            <numerusform>%n regions have stalled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RolloutRulesDialog</name>
    <message numerus="yes">
        <source>names %n cell(s)</source>
        <translation>
            <numerusform>names %n cell</numerusform>
            <numerusform>names %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names %n region(s)</source>
        <translation>
            <numerusform>names %n region</numerusform>
            <numerusform>names %n regions</numerusform>
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
    <name>ui::SignalsList</name>
    <message numerus="yes">
        <source>%n rule(s) cannot be read and say nothing</source>
        <translation>
            <numerusform>%n rule cannot be read and says nothing</numerusform>
            <numerusform>%n rules cannot be read and say nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
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
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StateDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n cells</source>
        <translation>
            <numerusform>Change the state of %n cell</numerusform>
            <numerusform>Change the state of %n cells</numerusform>
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
    <message numerus="yes">
        <source>%n cell(s) not yet sent</source>
        <translation>
            <numerusform>%n cell not yet sent</numerusform>
            <numerusform>%n cells not yet sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TaskPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
</TS>
