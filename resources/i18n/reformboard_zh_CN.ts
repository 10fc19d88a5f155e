<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttentionText</name>
    <message>
        <source>Task %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) on which sources disagree; one is accepted, the others are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a figure for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the first is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 tasks; this workspace knows %2 of them by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress is recorded for this list, so its tasks cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart can be saved as png, svg, pdf or csv, not as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved as %1. Choose another folder, or check the space left and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>another source states another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Tile map of the provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends of all provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights of the key tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source states another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>regions in a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected by now, %2 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected by now, on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsText</name>
    <message>
        <source>tied %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roll-out state is recorded for any region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of states (measure, region, period, state), or look round the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measures, %2 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells are rolled out or evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annual list covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later period, or import a list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: incomplete copy, %2 of %3 tasks known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sections, %3 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against targets and the provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public statistics, annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no figure for this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file that has it, or choose another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures by province for this indicator up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later period or another indicator, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in Xinjiang, not published apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no figure for this indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file that has it, or choose another indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of indicators is on the page “Indicators”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: highest %3, lowest %4, median %5 of %6 provinces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schematic, not a boundary map. The classes are the same in every period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provinces + XPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertical axis starts at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regions in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: first %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in map positions, one scale %1–%2, grey: China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: trends of all provinces, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is stated where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no documents yet. Import a list of documents, or start with the public facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditsText</name>
    <message>
        <source>%1 has errors; nothing was written. Correct the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disagrees with accepted values; decide which to keep. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>The language this translation is for: &quot;zh&quot; in the Chinese file, &quot;en&quot; in the English one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County health communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals: quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals: efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals: development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals: function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals: satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>includes another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary, number unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading summarised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title cut off in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual key tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion of the Sanming experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of rewarded places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National medical centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National regional medical centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National regional medical centres, by batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial regional medical centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprehensive reform pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-price pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-quality development demonstration city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewarded place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-quality development pilot hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRG/DIP demonstration site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explored by local conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, months 1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Q1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Q2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Q3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Q4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlineText</name>
    <message>
        <source>no earlier figure to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1 figure; vs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorTree</name>
    <message>
        <source>Q</source>
        <comment>quarterly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>monthly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>yearly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Filter the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages and press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: the document has %1 tasks, sources name %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: how many tasks the document has was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reform measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: the official lists of measures promoted everywhere and explored by local conditions are published by number; only some titles were found in sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lists only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; annual indicators at their latest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is there by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task lights follow due dates, milestones and linked targets; data lines name disputed figures, missing reports and incomplete lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Document, text width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document, half width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square, 1080 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web, 850 × 600 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvincePage</name>
    <message>
        <source>%1; annual indicators at their latest year, old years in amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade: %1, fixed classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no GB/T 2260 code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on its own, lies in Xinjiang: most statistics count it there and it is never added a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres and pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparable regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northeast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 rolled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roll-out state is recorded. Import a list of states (measure, region, period, state).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The values could not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the workspace could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds an entry this program did not write; it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the imported values have been changed since. Undo the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of this change has been changed again since. Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not carry this out. Nothing was changed; try again, and if it happens again copy the details for whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds a period that this program does not know (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The workspace is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Check that the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version; it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check the folder and the space left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Choose another one or start a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of ReformBoard. It was not touched; open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was not touched. Open the newest copy beside it (.bak).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a ReformBoard workspace. To read figures from it, open a workspace and use File › Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace lies on a network folder: saving is slower, and only one person should work on it at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was brought to this version; the file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected. Save a copy elsewhere and work on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Try again in a moment; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskLightText</name>
    <message>
        <source>No milestone and no figure of a linked indicator is recorded, so it cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every milestone is done and every target is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due %1, %n region(s) short of the target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n day(s) overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1, milestones %2 of %3 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones %1 of %2 done, %3 expected by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) short of the target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n day(s) left until the due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was due so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 regions meet the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones %1 of %2 done, as expected by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserAction</name>
    <message>
        <source>This could not be done. Nothing was changed by the step that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1, details %2, claims %3, conflicts %4, unchanged %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of %1: new %2, changed %3, unchanged %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disagrees with accepted values. Decide with --conflicts keep (the file&apos;s values are kept as claims) or --conflicts take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one workspace and at most one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a workspace and at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--conflicts is followed by keep or take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reformboard [WORKSPACE] opens the window. Verbs, without a window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings to look at, 2 refused, 3 unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace; with the public facts unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads files into a workspace, each whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints accepted values in the exchange columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is followed by zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is followed by a width and height such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the charts, one a line, its id first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one chart as a picture or as its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a picture of every page of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one indicator is called “%1”; use the code (%2 or %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator with the code or name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region with the code “%1”; codes have six digits, 000000 is the nation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2022, 2022Q4 or 202209.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts takes no argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a workspace, a chart and -o with the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart “%1”; reformboard charts lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no size “%1”; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a workspace and -o with the folder to write into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the space left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A part of the program is missing (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be loaded; the workspace was not made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExchangeText</name>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two or give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; its name stands in the first row of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the indicator to the workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest codes are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 fields; the header has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a comma or a quotation mark too many or too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no indicator of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how the value accumulates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write discrete for the period alone, ytd from January on, point for a count at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period “%1” and the basis “%2” contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no degree of confidentiality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment begins with the unknown mark “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has %1 characters; %2 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark “not due” goes with status O and an empty value only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace gives “%1” no unit; its values are taken as they are in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on values of “%1” are converted from “%2” to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is counted in “%2”, not in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the values or choose the indicator of that unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal number with a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as: not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status says there is no value, but the value is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the value or change the status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty, and the status does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, or status O not reported, L not collected, M not applicable, Q suppressed, K included elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment with its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice with the same value, first on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2” on line %3 and “%4” here, from the same source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the row that is right, or name the two sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the workspace has accepted %2 from “%3”, this file says %4 from “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which one is accepted; the other is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” says %3 on line %4 and is taken, “%5” says %6 and is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other source afterwards if it is the better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that begins on line %1 has more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened there and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is not closed before the file ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character (%1, line %2, byte %3): its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, byte %2 (%3) is no character in UTF-8 or GB18030; the text is damaged or in another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook (xlsx) or a zip archive, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel workbook (xls), not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database or a workspace, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace with File, Open; import takes CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher for the table as CSV or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not text, or UTF-16 text without its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is marked as %1 but ends in the middle of a character or holds half characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, and this system cannot read GB18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of kind %1 are not listed one by one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the listed ones right and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line “%1” is not the header of a table that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the long table with a header, or the export of the statistics bureau with its title lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but holds no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not in the workspace. Import that list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task above in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is neither above in this file nor in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a task cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cell once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this measure, region and period occur twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this milestone occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the class limits “%2” are not ascending numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the region code “%2” does not have six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is not in this list above nor in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a region cannot belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the document has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the column %2 is empty but must be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is not known in the column %3; use one of: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a date; write it like 2022-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a period; write 2022, 2022Q4 or 202209.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no region with the code “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an indicator code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no indicator with the code “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each code once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the code “%2” occurs twice in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing from this list of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the six-digit code or the full name of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean several regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no region of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the six-digit code, for example 330000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code of the one meant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device, not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than %2; this is not a table of values. Reading stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV with one line for each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files, for example one for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 above the table is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace counts “%1” in “%2”, the file in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the indicator of the workspace if it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of “%1” are converted from “%2” to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says nowhere which indicator it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “指标：NAME(UNIT)” above the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the table again with its title lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “%1” is not a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a value in column %2, which has no period above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NumberText</name>
    <message>
        <source>There is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number: character %2 is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number: it ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a comma that does not divide thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has 万 or 亿, which the unit has no place for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a percent sign, but the unit is not %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComparePopup</name>
    <message>
        <source>Compare with the same period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare each region with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of %1 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConflictsModel</name>
    <message>
        <source>Take the new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, note the other as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>table of observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics bureau table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of regions and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. See the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be mended in the file first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is in the workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states another number than the accepted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all new values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save findings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the findings as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without importing what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — ReformBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReformBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.reform)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration.reform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reform.reform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xls *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted as claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ReformBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReformBoard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows health reform tasks, measures and indicators by province. Free software under the GNU General Public License, version 3 or later. It opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this page again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Public facts, each with its source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code, in Chinese or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name or code. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PeriodPopup</name>
    <message>
        <source>Periods; grey ones have no figures for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegionPopup</name>
    <message>
        <source>East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northeast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, letters or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions in official order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region of that name or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Selector</name>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>compare</comment>
        <extracomment>what is compared with: a year, then a benchmark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n disputed value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other sources state another value for these cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Search regions, indicators, tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>ReformBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow health reform in every province: tasks, measures and indicators in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the public facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published statistics and policy documents, each figure with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with made-up roll-out states and quarterly values, marked as such everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or deleted, or its drive is not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ReformBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
