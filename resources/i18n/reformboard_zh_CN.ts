<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccumulationText</name>
    <message>
        <source>There is no value for %1.</source>
        <translation>%1无数值。</translation>
    </message>
    <message>
        <source>Not derivable: there is no value for %1.</source>
        <translation>无法推算：缺%1数值。</translation>
    </message>
    <message>
        <source>Not derivable: shares and rates do not subtract.</source>
        <translation>无法推算：比率类指标不能相减。</translation>
    </message>
    <message>
        <source>Not derivable: only months, quarters and halves are parts of a year to date.</source>
        <translation>无法推算：只有月度、季度和半年可由累计值相减得出。</translation>
    </message>
</context>
<context>
    <name>ActionDraftText</name>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>督办：%1</translation>
    </message>
    <message>
        <source>No figure up to %1; the target is %2.</source>
        <translation>截至%1无数据；目标为%2。</translation>
    </message>
    <message>
        <source>No figure up to %1.</source>
        <translation>截至%1无数据。</translation>
    </message>
    <message>
        <source>%1 (%2); no target is set.</source>
        <translation>%1（%2）；未设目标。</translation>
    </message>
    <message>
        <source>%1 (%2); the target is %3.</source>
        <translation>%1（%2）；目标为%3。</translation>
    </message>
    <message>
        <source>%1 (%2) meets the target %3.</source>
        <translation>%1（%2），已达到目标：%3。</translation>
    </message>
    <message>
        <source>%1 (%2); the target is %3, %4 away.</source>
        <translation>%1（%2）；目标为%3，相差%4。</translation>
    </message>
    <message>
        <source>No roll-out state is recorded up to %1.</source>
        <translation>截至%1尚无推广状态记录。</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at “%2” for %n day(s), since %3.</source>
        <translation>
            <numerusform>截至%1，处于“%2”已%n天（自%3起）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>measures with a record that apply</source>
        <translation>适用且有记录的举措数</translation>
    </message>
    <message>
        <source>of these at the foot of the ladder</source>
        <translation>其中未启动的举措数</translation>
    </message>
    <message>
        <source>of these named by a rule for stalled cells</source>
        <translation>其中被停滞规则认定的举措数</translation>
    </message>
    <message>
        <source>measures it was the first to roll out</source>
        <translation>率先推开的举措数</translation>
    </message>
    <message>
        <source>measures that apply</source>
        <translation>适用的举措数</translation>
    </message>
    <message>
        <source>share of applicable measures rolled out, %</source>
        <translation>已推开举措占适用举措的比例（%）</translation>
    </message>
    <message>
        <source>median of that over the regions</source>
        <translation>该项的各地中位数</translation>
    </message>
    <message>
        <source>mean way up the ladder of the recorded measures, %</source>
        <translation>有记录举措的平均推进程度（%）</translation>
    </message>
    <message>
        <source>days since the last step up on any measure</source>
        <translation>距任一举措上一次推进的天数</translation>
    </message>
    <message>
        <source>regions compared</source>
        <translation>参与比较的地区数</translation>
    </message>
    <message>
        <source>days in this state</source>
        <translation>处于该状态的天数</translation>
    </message>
    <message>
        <source>place on the ladder, 0 its foot</source>
        <translation>在状态序列中的位次，0为起点</translation>
    </message>
    <message>
        <source>place from which a measure counts as rolled out</source>
        <translation>计为推开的起始位次</translation>
    </message>
    <message>
        <source>1 when it counts as rolled out, else 0</source>
        <translation>计为推开时为1，否则为0</translation>
    </message>
    <message>
        <source>1 when a document, file or reason is given, else 0</source>
        <translation>有文件、附件或理由时为1，否则为0</translation>
    </message>
</context>
<context>
    <name>AdoptionText</name>
    <message>
        <source>“%1” is no kind of rule.</source>
        <translation>没有“%1”这类规则。</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the figures are %2.</source>
        <translation>没有数据项“%1”，可用：%2。</translation>
    </message>
    <message>
        <source>The sentence names {%1}, which is no figure; use %2.</source>
        <translation>语句中的{%1}不是数据项，可用：%2。</translation>
    </message>
</context>
<context>
    <name>AttachmentsText</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件%1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1不是文件。</translation>
    </message>
    <message>
        <source>%1 is too large to be kept (%2; at most %3).</source>
        <translation>%1过大，无法保存（%2；上限%3）。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空文件。</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>附加文件%1</translation>
    </message>
    <message>
        <source>This file is not in the workspace any more.</source>
        <translation>该文件已不在工作区中。</translation>
    </message>
    <message>
        <source>%1 has been changed since it was attached, outside this program; it is not opened.</source>
        <translation>%1附加之后被其他程序改动，不予打开。</translation>
    </message>
    <message>
        <source>%1 cannot be copied out to be looked at. Check the space left for temporary files.</source>
        <translation>无法导出%1供查看，请检查临时文件夹的剩余空间。</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>Task %1: %2</source>
        <translation>任务%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) on which sources disagree; one is accepted, the others are kept.</source>
        <translation>
            <numerusform>%n项数据来源不一致，采用其一，其余备存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) without a figure for %1</source>
        <translation>
            <numerusform>%1有%n个地区无数据</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first is %1.</source>
        <translation>；首个为%1。</translation>
    </message>
    <message>
        <source>The list has %1 tasks; this workspace knows %2 of them by number.</source>
        <translation>清单共%1项任务，工作区按编号收录%2项。</translation>
    </message>
    <message>
        <source>No progress is recorded for this list, so its tasks cannot be judged.</source>
        <translation>未记录本清单进展，任务灯号无法判定。</translation>
    </message>
</context>
<context>
    <name>CellBookText</name>
    <message>
        <source>“%1” is not a roll-out state. The states are %2.</source>
        <translation>“%1”不是推广状态。可填：%2。</translation>
    </message>
</context>
<context>
    <name>CellContextText</name>
    <message>
        <source>task %1, %2</source>
        <translation>第 %1 项 %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up %1 points</source>
        <translation>升 %1 个百分点</translation>
    </message>
    <message>
        <source>down %1 points</source>
        <translation>降 %1 个百分点</translation>
    </message>
    <message>
        <source>up %1%</source>
        <translation>升 %1%</translation>
    </message>
    <message>
        <source>down %1%</source>
        <translation>降 %1%</translation>
    </message>
    <message>
        <source>accepted value</source>
        <translation>已采用值</translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No value a year earlier to compare with</source>
        <translation>上年同期无数据可比</translation>
    </message>
    <message>
        <source>A year earlier: %1</source>
        <translation>上年同期 %1</translation>
    </message>
    <message>
        <source>A year earlier: %1; if %2: %3</source>
        <translation>上年同期 %1；若为 %2，%3</translation>
    </message>
    <message>
        <source>A year earlier: %1; now %2</source>
        <translation>上年同期 %1；本期%2</translation>
    </message>
    <message>
        <source>%1 by the end of %2</source>
        <comment>target value, period</comment>
        <translation>%2末 %1</translation>
    </message>
    <message>
        <source>%1 (national target)</source>
        <translation>%1（全国目标）</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>CellHistoryText</name>
    <message>
        <source>typed</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>comment settled</source>
        <translation>批注已处理</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>CellWriterText</name>
    <message>
        <source>This changes a value that has been accepted. Say why; the reason is kept with it.</source>
        <translation>该值已接收，更正须说明原因；原因随修改记录保存。</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll-out state(s)</source>
        <translation>
            <numerusform>%n个推开状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n份报送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n件督办事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values of %n indicator(s)</source>
        <translation>
            <numerusform>%n项指标的数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of lists</source>
        <translation>
            <numerusform>清单中的%n个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>people, what</comment>
        <translation>%1改动了%2</translation>
    </message>
    <message>
        <source>%1 changed this at %2</source>
        <translation>%1于%2改动</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>A chart can be saved as png, svg, pdf or csv, not as &quot;%1&quot;.</source>
        <translation>图表可保存为png、svg、pdf或csv，不支持“%1”。</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1. Choose another folder, or check the space left and the rights.</source>
        <translation>图表无法保存为“%1”。请另选文件夹，或检查剩余空间和写入权限。</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>another source states another value</source>
        <translation>其他来源数值不同</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>不在范围</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>对比期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Rolled out</source>
        <translation>推开</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>适用</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Tile map of the provinces</source>
        <translation>分省示意图</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Trends of all provinces</source>
        <translation>各省（区、市）趋势</translation>
    </message>
    <message>
        <source>Indicators of a region</source>
        <translation>地区指标</translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation>举措推广</translation>
    </message>
    <message>
        <source>Lights of the key tasks</source>
        <translation>重点任务灯号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Among regions</source>
        <translation>地区分布</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>近期走势</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>and %1 more in the table</source>
        <translation>另有%1项，见表</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>位次%1</translation>
    </message>
    <message>
        <source>Another source states another value</source>
        <translation>其他来源数值不同</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>regions in a class</comment>
        <translation>%1个</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其余%1个</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>%1 expected by now, %2 behind</source>
        <translation>应完成%1个，滞后%2个</translation>
    </message>
    <message>
        <source>%1 expected by now, on time</source>
        <translation>应完成%1个，按期</translation>
    </message>
    <message>
        <source>too few regions: %1</source>
        <translation>地区过少：%1个</translation>
    </message>
    <message>
        <source>Reporting on time</source>
        <translation>报送及时情况</translation>
    </message>
    <message>
        <source>Roll-out by region</source>
        <translation>各地举措推广</translation>
    </message>
    <message>
        <source>Adoption of the measures</source>
        <translation>举措推开进程</translation>
    </message>
    <message>
        <source>Lights of the key tasks, month by month</source>
        <translation>重点任务灯号逐月变化</translation>
    </message>
    <message>
        <source>Due in the next 30 days</source>
        <translation>未来30天到期</translation>
    </message>
    <message>
        <source>Regional medical centres by batch</source>
        <translation>区域医疗中心（按批次）</translation>
    </message>
    <message>
        <source>Centres and pilots by province</source>
        <translation>中心与试点（按省份）</translation>
    </message>
    <message>
        <source>Roll-out matrix</source>
        <translation>举措推广矩阵</translation>
    </message>
</context>
<context>
    <name>ChartsText</name>
    <message>
        <source>tied %1/%2</source>
        <translation>并列%1/%2</translation>
    </message>
    <message>
        <source>target %1%2 (%3)</source>
        <translation>目标%1%2（%3）</translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation>举措推广</translation>
    </message>
    <message>
        <source>rolled out</source>
        <translation>全面推开</translation>
    </message>
    <message>
        <source>No roll-out state is recorded for any region.</source>
        <translation>各地区均未记录推广状态。</translation>
    </message>
    <message>
        <source>%1 measures, %2 regions</source>
        <translation>%1项举措，%2个地区</translation>
    </message>
    <message>
        <source>%1 of %2 cells are rolled out or evaluated.</source>
        <translation>%2格中%1格已全面推开或已评估。</translation>
    </message>
    <message>
        <source>Key tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>No annual list covers %1.</source>
        <translation>没有涵盖%1的年度任务清单。</translation>
    </message>
    <message>
        <source>Choose a later period, or import a list of tasks.</source>
        <translation>请选择较晚时期，或导入任务清单。</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>未分部分</translation>
    </message>
    <message>
        <source>%1: incomplete copy, %2 of %3 tasks known</source>
        <translation>%1：收录不全，已收录任务%2/%3</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>总数不详</translation>
    </message>
    <message>
        <source>%1: %2 sections, %3 tasks</source>
        <translation>%1：%2个部分，%3项任务</translation>
    </message>
    <message>
        <source>%1: indicators</source>
        <translation>%1：指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>against targets and the provinces</source>
        <translation>与目标及各省（区、市）对比</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>有目标指标</translation>
    </message>
    <message>
        <source>Quarterly monitoring</source>
        <translation>季度监测</translation>
    </message>
    <message>
        <source>Public statistics, annual</source>
        <translation>年度公开统计</translation>
    </message>
    <message>
        <source>The workspace holds no figure for this region.</source>
        <translation>工作区没有该地区的数据。</translation>
    </message>
    <message>
        <source>Import a file that has it, or choose another region.</source>
        <translation>请导入含该地区的文件，或另选地区。</translation>
    </message>
    <message>
        <source>%1: %2 indicators.</source>
        <translation>%1：%2项指标。</translation>
    </message>
    <message>
        <source>see each figure</source>
        <translation>见各项数据</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>有数值</translation>
    </message>
    <message>
        <source>There are no figures by province for this indicator up to %1.</source>
        <translation>截至%1，该指标没有分省数据。</translation>
    </message>
    <message>
        <source>Choose a later period or another indicator, or import a file.</source>
        <translation>请选择较晚时期或其他指标，或导入文件。</translation>
    </message>
    <message>
        <source>counted in Xinjiang, not published apart</source>
        <translation>计入新疆，未单独公布</translation>
    </message>
    <message>
        <source>The workspace holds no figure for this indicator.</source>
        <translation>工作区没有该指标的数据。</translation>
    </message>
    <message>
        <source>Import a file that has it, or choose another indicator.</source>
        <translation>请导入含该指标的文件，或另选指标。</translation>
    </message>
    <message>
        <source>No indicator chosen</source>
        <translation>未选指标</translation>
    </message>
    <message>
        <source>Choose an indicator.</source>
        <translation>请选择指标。</translation>
    </message>
    <message>
        <source>The list of indicators is on the page “Indicators”.</source>
        <translation>指标目录见“指标”页。</translation>
    </message>
    <message>
        <source>China</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Median (%1)</source>
        <translation>中位数（%1省）</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>%1, %2: highest %3, lowest %4, median %5 of %6 provinces.</source>
        <translation>%1，%2：最高%3，最低%4，%6个省（区、市）中位数%5。</translation>
    </message>
    <message>
        <source>Schematic, not a boundary map. The classes are the same in every period.</source>
        <translation>示意图，非行政区划地图。各期分级标准一致。</translation>
    </message>
    <message>
        <source>%1 provinces + XPCC</source>
        <translation>%1个省（区、市）和兵团</translation>
    </message>
    <message>
        <source>The vertical axis starts at %1.</source>
        <translation>纵轴起点为%1。</translation>
    </message>
    <message>
        <source>%1 regions in grey</source>
        <translation>灰线为%1个地区</translation>
    </message>
    <message>
        <source>%1, %2, %3 lines.</source>
        <translation>%1，%2，%3条线。</translation>
    </message>
    <message>
        <source>tied %1</source>
        <translation>并列%1</translation>
    </message>
    <message>
        <source>no %1 figure</source>
        <translation>无%1数据</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>由低到高</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>由高到低</translation>
    </message>
    <message>
        <source>%1, %2: first %3 with %4.</source>
        <translation>%1，%2：首位%3，%4。</translation>
    </message>
    <message>
        <source>in map positions, one scale %1–%2, grey: China</source>
        <translation>按示意图位置排列，统一刻度%1—%2，灰线为全国</translation>
    </message>
    <message>
        <source>%1: trends of all provinces, %2.</source>
        <translation>%1：各省（区、市）趋势，%2。</translation>
    </message>
    <message>
        <source>Published: %1 of %2 regions had issued their plan by %3. </source>
        <translation>公开资料显示，截至%3，%2个地区中%1个已印发方案。</translation>
    </message>
    <message>
        <source>Reporting on time, by round</source>
        <translation>各期报送及时情况</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>个地区</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>No reporting round has been opened.</source>
        <translation>尚未开启任何一期填报。</translation>
    </message>
    <message>
        <source>No reporting round ended by %1.</source>
        <translation>截至%1没有任何一期填报。</translation>
    </message>
    <message>
        <source>Open one on the entry page.</source>
        <translation>请在“填报”页开启一期。</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>请选择更晚的期间。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Of %1 returns due, %2 came on time, %3 late, %4 are missing.</source>
        <translation>应报%1份，按时%2，迟报%3，缺报%4。</translation>
    </message>
    <message>
        <source>judged by the day a return first came in</source>
        <translation>按首次报送日期判定</translation>
    </message>
    <message>
        <source>Key tasks month by month</source>
        <translation>重点任务逐月灯号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1 over %2 months; now: %3.</source>
        <translation>%1，共%2个月；目前：%3。</translation>
    </message>
    <message>
        <source>Due in the next %1 days</source>
        <translation>未来%1天到期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) due by %2.</source>
        <translation>
            <numerusform>%1：截至%2共%n项到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due from %1 to %2.</source>
        <translation>%1至%2没有到期事项。</translation>
    </message>
    <message>
        <source>Give the tasks milestones, or choose another day.</source>
        <translation>请为任务设定里程碑，或选择其他日期。</translation>
    </message>
    <message>
        <source>No centre or pilot is recorded.</source>
        <translation>尚无中心或试点记录。</translation>
    </message>
    <message>
        <source>Import a list of projects.</source>
        <translation>请导入项目清单。</translation>
    </message>
    <message>
        <source>Batch not stated</source>
        <translation>批次未注明</translation>
    </message>
    <message>
        <source>Batch %1, coached</source>
        <translation>第%1批（辅导类）</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>第%1批</translation>
    </message>
    <message>
        <source>%1 (number derived)</source>
        <translation>%1（数量为推算）</translation>
    </message>
    <message>
        <source>named</source>
        <translation>具名</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>公布%1个</translation>
    </message>
    <message>
        <source>none is known by name</source>
        <translation>无具名项目</translation>
    </message>
    <message>
        <source>only a number is stated: %1</source>
        <translation>仅有数量：%1</translation>
    </message>
    <message>
        <source>National regional medical centres by batch</source>
        <translation>国家区域医疗中心（按批次）</translation>
    </message>
    <message>
        <source>%1 known by name; stated in all: %2</source>
        <translation>具名%1个；公布总数%2个</translation>
    </message>
    <message>
        <source>%1 known by name</source>
        <translation>具名%1个</translation>
    </message>
    <message>
        <source>Centres and pilots by province</source>
        <translation>中心与试点（按省份）</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>具名</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Projects known by name, cities with their province</source>
        <translation>具名项目数，市级项目计入所在省份</translation>
    </message>
    <message>
        <source>Schematic, not a boundary map. Numbers stated without names are not counted.</source>
        <translation>示意图，不表示行政区划界线。仅有数量而无名称的不计入。</translation>
    </message>
    <message>
        <source>%1: %2 known by name, most in %3 (%4).</source>
        <translation>%1：具名%2个，%3最多（%4个）。</translation>
    </message>
    <message>
        <source>Import a list of states (measure, region, date, state), or look round the demonstration.</source>
        <translation>请导入推广状态表（measure、region、date、state），或先浏览演示数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roll-out by region</source>
        <translation>各地举措推广</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Adoption of the measures</source>
        <translation>举措推开进程</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>regions at or above “%1” at the end of each quarter</source>
        <translation>各季末达到“%1”及以上的地区数</translation>
    </message>
    <message>
        <source>Furthest: %1, in %2 of %3 regions.</source>
        <translation>推开最广：%1，%3个地区中有%2个。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Named against stated</source>
        <translation>具名数与公布数</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>公布数</translation>
    </message>
    <message>
        <source>%1: by province</source>
        <translation>%1（按省份）</translation>
    </message>
    <message>
        <source>Nothing of this is known by province.</source>
        <translation>没有可按省份统计的具名项目。</translation>
    </message>
    <message>
        <source>The sources state numbers without names.</source>
        <translation>来源只报数量，未列名称。</translation>
    </message>
    <message>
        <source>Roll-out matrix</source>
        <translation>举措推广矩阵</translation>
    </message>
    <message numerus="yes">
        <source>Ringed: %n cell(s) changed since %1.</source>
        <translation>
            <numerusform>加框：%1 以来变化 %n 格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckEditsText</name>
    <message>
        <source>The expression names no indicator of the region and period itself, so it is not clear which cell it is about.</source>
        <translation>表达式未引用本地区本期的指标，无法确定校核对应的单元格。</translation>
    </message>
    <message>
        <source>Give the rule a code.</source>
        <translation>请填写规则代码。</translation>
    </message>
    <message>
        <source>There is no check called “%1”.</source>
        <translation>没有名为“%1”的校核方法。</translation>
    </message>
    <message>
        <source>The rule is for an indicator that is not there.</source>
        <translation>规则所指的指标不存在。</translation>
    </message>
    <message>
        <source>The threshold must be a number from 0 on.</source>
        <translation>阈值须为不小于 0 的数。</translation>
    </message>
    <message>
        <source>This check needs a threshold.</source>
        <translation>此校核方法须设定阈值。</translation>
    </message>
    <message>
        <source>This has to be corrected; it cannot be put aside. (%1)</source>
        <translation>强制性问题须更正，不能忽略（%1）。</translation>
    </message>
    <message>
        <source>Say why the finding is put aside.</source>
        <translation>请说明忽略该问题的理由。</translation>
    </message>
    <message>
        <source>Put aside %1</source>
        <translation>已搁置 %1</translation>
    </message>
    <message>
        <source>Take up %1 again</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>There is a rule with the code “%1” already.</source>
        <translation>代码为“%1”的规则已存在。</translation>
    </message>
    <message>
        <source>The code of a rule stays as it is (%1).</source>
        <translation>规则代码不能更改（%1）。</translation>
    </message>
    <message>
        <source>A built-in check and an expression cannot become one another; make a new rule.</source>
        <translation>内置校核与表达式规则不能互换，请新建规则。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>A built-in check can be switched off, but not removed (%1).</source>
        <translation>内置校核可以停用，但不能删除（%1）。</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>删除规则 %1</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Must be corrected</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Largest difference allowed, in the unit</source>
        <translation>允许的最大差值（按指标单位）</translation>
    </message>
    <message>
        <source>Largest difference allowed, as a share</source>
        <translation>允许的最大相对差（比例）</translation>
    </message>
    <message>
        <source>Power of ten of the slip: 4 is a factor of 10,000</source>
        <translation>错位的十的幂次：4 即一万倍</translation>
    </message>
    <message>
        <source>Times: 1 is doubled or halved, for percentages 15 points</source>
        <translation>倍数：1 为翻倍或减半，百分比为 15 个百分点</translation>
    </message>
    <message>
        <source>Robust standard deviations from the median</source>
        <translation>偏离中位数的稳健标准差倍数</translation>
    </message>
    <message>
        <source>Tolerance, as a share of the larger side</source>
        <translation>容差（占较大一侧的比例）</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The clipboard holds more than a table of a round can take.</source>
        <translation>剪贴板内容超出一张报表所能容纳的范围。</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>未再列入</translation>
    </message>
    <message>
        <source>kept, linked</source>
        <translation>延续（已关联）</translation>
    </message>
    <message>
        <source>kept, same title</source>
        <translation>延续（同名）</translation>
    </message>
    <message>
        <source>probably kept</source>
        <translation>疑似延续</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>前一编号</translation>
    </message>
    <message>
        <source>Task before</source>
        <translation>前一份任务</translation>
    </message>
    <message>
        <source>Code after</source>
        <translation>后一编号</translation>
    </message>
    <message>
        <source>Task after</source>
        <translation>后一份任务</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>%1 changed this at %2, after you last saw it. Nothing was overwritten.</source>
        <translation>您看过之后，%1于%2改动了此处。没有覆盖任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %n of these until %2, after you last saw them. Nothing was overwritten.</source>
        <translation>
            <numerusform>您看过之后，%1改动了其中%n处（最近一次%2）。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several people changed %n of these until %1, after you last saw them. Nothing was overwritten.</source>
        <translation>
            <numerusform>您看过之后，多人改动了其中%n处（最近一次%1）。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>本人</translation>
    </message>
</context>
<context>
    <name>ConflictUi</name>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Theirs and yours</source>
        <translation>对方与本人</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>What you typed is still here. Accepting now writes it over theirs; closing keeps theirs.</source>
        <translation>您键入的内容仍在。现在确定将以您的内容覆盖对方的；关闭则保留对方的。</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Given up. Nothing was changed.</source>
        <translation>已中止，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is of an older version of ReformBoard. Open it once, which brings it to this version; until then it stays as it is.</source>
        <translation>%1 由较早版本的医改看板建立。请先打开一次，升级到当前版本后再复制；在此之前不作任何改动。</translation>
    </message>
    <message>
        <source>Rows of the table %1 refer to rows of %2 that are not there (%3), and nothing was copied. Let “reformboard doctor” examine the workspace.</source>
        <translation>表 %1 中有 %3 行引用了 %2 中不存在的数据，未复制任何内容。请用“reformboard doctor”检查工作区。</translation>
    </message>
    <message>
        <source>The table %1 is not as this version of ReformBoard makes it, so it cannot be copied whole. Nothing was copied; let “reformboard doctor” examine the workspace.</source>
        <translation>表 %1 与本版本医改看板建立的结构不一致，无法完整复制。未复制任何内容；请用“reformboard doctor”检查工作区。</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Give another place for the copy.</source>
        <translation>%1 就是要复制的工作区本身，请另指定副本的位置。</translation>
    </message>
    <message>
        <source>The table %1 did not arrive as it was sent, and nothing was left at the new place. Try again; if it happens again, examine the disk.</source>
        <translation>表 %1 写入后与来源不一致，新位置未留下任何内容。请重试；如再次出现，请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>DialogText</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The file is sound</source>
        <translation>文件完好</translation>
    </message>
    <message>
        <source>Tables and triggers are as the program made them</source>
        <translation>表和触发器与程序所建一致</translation>
    </message>
    <message>
        <source>Every row that is referred to is there</source>
        <translation>被引用的记录均存在</translation>
    </message>
    <message>
        <source>The history is as it was written</source>
        <translation>变更历史与写入时一致</translation>
    </message>
    <message>
        <source>No two codes differ in capitals alone</source>
        <translation>代码没有仅大小写不同的重复</translation>
    </message>
    <message>
        <source>Class limits of maps ascend without overlap</source>
        <translation>地图分级界限递增且不重叠</translation>
    </message>
    <message>
        <source>No region belongs to itself</source>
        <translation>地区归属没有循环</translation>
    </message>
    <message>
        <source>No task belongs to itself</source>
        <translation>任务归属没有循环</translation>
    </message>
    <message>
        <source>Every form asks for something</source>
        <translation>报表均有指标项</translation>
    </message>
    <message>
        <source>Every round is asked of somebody</source>
        <translation>每次调度均有填报地区</translation>
    </message>
    <message>
        <source>Every entered value belongs to a round</source>
        <translation>填报数均属于某次调度</translation>
    </message>
    <message>
        <source>Every target ahead has a value to set out from</source>
        <translation>未到期目标均有起点数</translation>
    </message>
    <message>
        <source>Every target that is past has a value to judge it by</source>
        <translation>已到期目标均有可供评判的数</translation>
    </message>
    <message>
        <source>Every task has a lead department</source>
        <translation>任务均有牵头部门</translation>
    </message>
    <message>
        <source>Every indicator has a unit and a definition</source>
        <translation>指标均有单位和定义</translation>
    </message>
    <message>
        <source>Every document has its number</source>
        <translation>文件均有文号</translation>
    </message>
    <message>
        <source>Every source is cited</source>
        <translation>来源均被引用</translation>
    </message>
    <message>
        <source>No cell was left open for more than 30 days</source>
        <translation>没有超过30天未确认的录入</translation>
    </message>
    <message>
        <source>The codes %1 and %2 differ in capitals alone.</source>
        <translation>代码%1与%2仅大小写不同。</translation>
    </message>
    <message>
        <source>%1 belongs to itself: %2.</source>
        <translation>%1循环归属：%2。</translation>
    </message>
    <message>
        <source>“%1” is not as the program made it.</source>
        <translation>“%1”与程序所建不一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” name a row of “%2” that is not there.</source>
        <translation>
            <numerusform>“%1”有 %n 行引用了“%2”中不存在的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was altered; “audit verify” tells where.</source>
        <translation>变更历史被改动；请用“audit verify”查明位置。</translation>
    </message>
    <message>
        <source>The class limits of %1 do not ascend.</source>
        <translation>%1的分级界限不是递增的。</translation>
    </message>
    <message>
        <source>The form %1 has no items.</source>
        <translation>报表%1没有指标项。</translation>
    </message>
    <message>
        <source>The round %1 of the form %2 is asked of no region.</source>
        <translation>报表%2的%1调度没有填报地区。</translation>
    </message>
    <message>
        <source>The value entered for %1, %2, %3 belongs to no round.</source>
        <translation>%1（%2，%3）的填报数不属于任何调度。</translation>
    </message>
    <message>
        <source>Target %1: no earlier value, so no path to it can be drawn.</source>
        <translation>目标%1：没有更早的数，无法画出推进路径。</translation>
    </message>
    <message>
        <source>Target %1: its day is past and there is no value to judge it by.</source>
        <translation>目标%1：已到期，没有可供评判的数。</translation>
    </message>
    <message>
        <source>Task %1 names no lead department.</source>
        <translation>任务%1未写明牵头部门。</translation>
    </message>
    <message>
        <source>Indicator %1 has no unit.</source>
        <translation>指标%1没有单位。</translation>
    </message>
    <message>
        <source>Indicator %1 has no definition.</source>
        <translation>指标%1没有定义。</translation>
    </message>
    <message>
        <source>Document %1 has no number.</source>
        <translation>文件%1没有文号。</translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation>来源“%1”未被引用。</translation>
    </message>
    <message>
        <source>“%1”, typed by %2 on %3, was never confirmed.</source>
        <translation>%2于%3录入的“%1”一直未确认。</translation>
    </message>
    <message>
        <source>Every attached file is there as it was</source>
        <translation>附件齐全且未被改动</translation>
    </message>
    <message>
        <source>The attached file %1 is gone.</source>
        <translation>附件%1已不存在。</translation>
    </message>
    <message>
        <source>The attached file %1 was altered.</source>
        <translation>附件%1已被改动。</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents and sources</source>
        <translation>文件与来源</translation>
    </message>
    <message>
        <source>what is stated where</source>
        <translation>逐项列明出处</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>This workspace has no documents yet. Import a list of documents, or start with the public facts.</source>
        <translation>工作区尚无文件。请导入文件目录，或从公开数据开始。</translation>
    </message>
    <message>
        <source>Incomplete copy</source>
        <translation>收录不全</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>no due date</source>
        <translation>未注明到期日</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditsText</name>
    <message>
        <source>%1 has errors; nothing was written. Correct the file and import it again.</source>
        <translation>“%1”有错误，未写入任何内容。请改正后重新导入。</translation>
    </message>
    <message>
        <source>%1 disagrees with accepted values; decide which to keep. Nothing was written.</source>
        <translation>“%1”与采用值不一致，请先决定取舍。未写入任何内容。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>This change has been taken back already.</source>
        <translation>此项变更已撤销。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Remove demonstration data</source>
        <translation>清除演示数据</translation>
    </message>
    <message>
        <source>%1 changes targets; say why. Nothing was written.</source>
        <translation>%1会改动目标，请说明原因；尚未写入。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>EntryEditsText</name>
    <message>
        <source>%1, %2</source>
        <comment>region, indicator</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n cell(s)</source>
        <translation>
            <numerusform>键入 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear (%1)</source>
        <translation>清除（%1）</translation>
    </message>
    <message>
        <source>Enter %1 (%2)</source>
        <translation>键入 %1（%2）</translation>
    </message>
    <message>
        <source>This cell is empty. Enter a value, or the reason why there is none, first.</source>
        <translation>此格为空，请先填数或填写缺数原因。</translation>
    </message>
    <message>
        <source>The denominator is zero. Check both figures.</source>
        <translation>分母为零，请核对分子和分母。</translation>
    </message>
    <message>
        <source>The quotient is too large to be kept. Check both figures.</source>
        <translation>所得比值过大，无法保存，请核对分子和分母。</translation>
    </message>
    <message numerus="yes">
        <source>An explanation has at least %n characters.</source>
        <translation>
            <numerusform>说明不得少于 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain (%1)</source>
        <translation>填写说明（%1）</translation>
    </message>
    <message>
        <source>Note (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message>
        <source>Copy last period</source>
        <translation>参照上期录入</translation>
    </message>
    <message>
        <source>Copy last year</source>
        <translation>参照上年同期录入</translation>
    </message>
    <message>
        <source>Copy from the region above</source>
        <translation>参照上级地区录入</translation>
    </message>
    <message>
        <source>Confirm copied values</source>
        <translation>确认参照录入</translation>
    </message>
    <message>
        <source>A remark needs words.</source>
        <translation>批注内容不能为空。</translation>
    </message>
    <message>
        <source>Remark (%1)</source>
        <translation>批注（%1）</translation>
    </message>
    <message>
        <source>Settle a remark</source>
        <translation>批注办结</translation>
    </message>
    <message>
        <source>Open a remark again</source>
        <translation>批注重新打开</translation>
    </message>
</context>
<context>
    <name>EntryKeysText</name>
    <message>
        <source>Down; with Shift up. Ends typing</source>
        <translation>下移；加 Shift 上移；结束键入</translation>
    </message>
    <message>
        <source>Right; with Shift left. Enter then returns to the first column</source>
        <translation>右移；加 Shift 左移；随后按 Enter 回到首列</translation>
    </message>
    <message>
        <source>To the edge of the data</source>
        <translation>跳到数据边缘</translation>
    </message>
    <message>
        <source>Change the text; arrows then move inside it</source>
        <translation>修改内容；方向键在格内移动</translation>
    </message>
    <message>
        <source>Give up what is being typed</source>
        <translation>放弃正在键入的内容</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>清除所选单元格</translation>
    </message>
    <message>
        <source>Copy; Ctrl X cuts</source>
        <translation>复制；Ctrl X 剪切</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet</source>
        <translation>粘贴电子表格中的一块</translation>
    </message>
    <message>
        <source>Fill down; Ctrl R fills to the right</source>
        <translation>向下填充；Ctrl R 向右填充</translation>
    </message>
    <message>
        <source>No number, for a reason</source>
        <translation>无数字，选择原因</translation>
    </message>
    <message>
        <source>Take the suggested text</source>
        <translation>采用建议内容</translation>
    </message>
    <message>
        <source>See all about this cell</source>
        <translation>查看本格全部信息</translation>
    </message>
    <message>
        <source>Next cell with a question; with Shift the one before</source>
        <translation>下一个有问题的单元格；加 Shift 为上一个</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>本按键表</translation>
    </message>
</context>
<context>
    <name>EntryMarksText</name>
    <message>
        <source>empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法识别</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>no round has been opened yet</source>
        <translation>尚未开启填报轮次</translation>
    </message>
    <message>
        <source>Round ▾</source>
        <translation>轮次 ▾</translation>
    </message>
    <message>
        <source>Check  F9</source>
        <translation>校核  F9</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>本格</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No round has been opened in this workspace.</source>
        <translation>本工作区尚未开启填报轮次。</translation>
    </message>
    <message>
        <source>A round asks every region for the items of a form, for one period, by a deadline.</source>
        <translation>一个轮次要求各地按表、按期、在截止日前报送。</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>开启轮次…</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>on time %1, late %2, missing %3</source>
        <translation>按时 %1、迟报 %2、缺报 %3</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 已截止</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Return %1…</source>
        <translation>退回%1…</translation>
    </message>
</context>
<context>
    <name>ExpressionCheckText</name>
    <message>
        <source>“%1” does not hold: %2 on the left, %3 on the right.</source>
        <translation>“%1”不成立：左边为 %2，右边为 %3。</translation>
    </message>
    <message>
        <source>“%1” does not hold.</source>
        <translation>“%1”不成立。</translation>
    </message>
</context>
<context>
    <name>ExpressionText</name>
    <message>
        <source>The expression names no indicator.</source>
        <translation>表达式未引用任何指标。</translation>
    </message>
    <message>
        <source>compare two sides at a time and join them with &amp;&amp;.</source>
        <translation>一次只能比较两边，多个比较请用 &amp;&amp; 连接。</translation>
    </message>
    <message>
        <source>there is no indicator with the code “%1”.</source>
        <translation>没有代码为“%1”的指标。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Action</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Check rule</source>
        <translation>审核规则</translation>
    </message>
    <message>
        <source>Value of another source</source>
        <translation>其他来源的数值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Finding put aside</source>
        <translation>已搁置的审核发现</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Item of a form</source>
        <translation>报表指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Light set by hand</source>
        <translation>人工改判</translation>
    </message>
    <message>
        <source>Light rule</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Region granted</source>
        <translation>授权地区</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Reason for sending back</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Roll-out state</source>
        <translation>推开状态</translation>
    </message>
    <message>
        <source>Roll-out rule</source>
        <translation>推开规则</translation>
    </message>
    <message>
        <source>State of the ladder</source>
        <translation>推开阶段</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Short Chinese name</source>
        <translation>中文简称</translation>
    </message>
    <message>
        <source>Chinese abbreviation</source>
        <translation>中文一字简称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Short English name</source>
        <translation>英文简称</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>数值性质</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>First promised for</source>
        <translation>原定日期</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>立项日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>退回日期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>What is wanting</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>目标表述</translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation>应交成果</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Reason without evidence</source>
        <translation>无佐证理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>Hospital that supports</source>
        <translation>输出医院</translation>
    </message>
    <message>
        <source>Hospital supported</source>
        <translation>依托医院</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Number stated</source>
        <translation>来源所述数量</translation>
    </message>
    <message>
        <source>Effect on outflow</source>
        <translation>外转变化</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>指标方向</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>How regions add up</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>监测体系</translation>
    </message>
    <message>
        <source>Number in the framework</source>
        <translation>体系编号</translation>
    </message>
    <message>
        <source>Where XPCC is counted</source>
        <translation>兵团计入方式</translation>
    </message>
    <message>
        <source>Place in the overview</source>
        <translation>总览位置</translation>
    </message>
    <message>
        <source>Class limits</source>
        <translation>分级界限</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>审核方法</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Chinese sentence</source>
        <translation>中文句</translation>
    </message>
    <message>
        <source>English sentence</source>
        <translation>英文句</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>字样</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>图样</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>阶段次序</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>需要佐证</translation>
    </message>
    <message>
        <source>Counts as rolled out</source>
        <translation>计为已推开</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>列出单位</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>印发单位</translation>
    </message>
    <message>
        <source>Period covered</source>
        <translation>覆盖时期</translation>
    </message>
    <message>
        <source>Sections stated</source>
        <translation>所述部分数</translation>
    </message>
    <message>
        <source>Tasks stated</source>
        <translation>所述任务数</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整程度</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>地区类型</translation>
    </message>
    <message>
        <source>Group of regions</source>
        <translation>地区分组</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>In statistics</source>
        <translation>纳入统计</translation>
    </message>
    <message>
        <source>GB/T 2260 code</source>
        <translation>GB/T 2260 代码</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FigureCheckText</name>
    <message>
        <source>%1 is not between 0 and 100 %.</source>
        <translation>%1 不在 0—100% 之间。</translation>
    </message>
    <message>
        <source>%1 is less than %2 for %3; a value to date cannot fall.</source>
        <translation>%1 小于%3的 %2，累计值不应下降。</translation>
    </message>
    <message>
        <source>The year has %1, the year to date at its end (%2) %3.</source>
        <translation>全年值为 %1，年末累计（%2）为 %3，两者不符。</translation>
    </message>
    <message numerus="yes">
        <source>The %n region(s) add up to %1, the nation has %2 (%3).</source>
        <translation>
            <numerusform>%n 个地区合计 %1，全国数为 %2（相差 %3）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureSource</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Its note</source>
        <translation>来源说明</translation>
    </message>
    <message>
        <source>Why empty</source>
        <translation>空值原因</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Stated by other sources</source>
        <translation>其他来源值</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Everything from this source</source>
        <translation>查看该来源全部内容</translation>
    </message>
</context>
<context>
    <name>FormCheckText</name>
    <message>
        <source>Neither a value nor a reason why there is none.</source>
        <translation>必填项未填，也未注明缺报原因。</translation>
    </message>
    <message>
        <source>%1 is below the lower limit of %2.</source>
        <translation>%1 低于下限 %2。</translation>
    </message>
    <message>
        <source>%1 is above the upper limit of %2.</source>
        <translation>%1 高于上限 %2。</translation>
    </message>
    <message>
        <source>%1 is more than the whole “%2” (%3).</source>
        <translation>其中项 %1 大于总项“%2”（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n part(s) add up to %1, more than %2.</source>
        <translation>
            <numerusform>%n 个其中项合计 %1，大于总项 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The denominator is zero (%1).</source>
        <translation>分母为零（%1）。</translation>
    </message>
    <message>
        <source>%1, but %2 is %3.</source>
        <translation>填报值 %1，而 %2 = %3。</translation>
    </message>
    <message>
        <source>Copied from %1 and not confirmed yet.</source>
        <translation>参照%1录入，尚未确认。</translation>
    </message>
</context>
<context>
    <name>FormEditsText</name>
    <message>
        <source>Give the form a code.</source>
        <translation>请填写报表代码。</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>请填写报表名称。</translation>
    </message>
    <message>
        <source>A form needs at least one item.</source>
        <translation>报表至少要有一项指标。</translation>
    </message>
    <message>
        <source>An item is for an indicator that is not there.</source>
        <translation>有一项所指的指标不存在。</translation>
    </message>
    <message>
        <source>“%1” is in the form twice.</source>
        <translation>“%1”在报表中重复。</translation>
    </message>
    <message>
        <source>“%1” is a part of an item that does not come before it in the form.</source>
        <translation>“%1”是其中项，但它的总项没有排在它前面。</translation>
    </message>
    <message>
        <source>The bounds of “%1” are the wrong way round.</source>
        <translation>“%1”的上下限颠倒。</translation>
    </message>
    <message>
        <source>Regions have submitted this form already: its frequency stays. Make a new form instead.</source>
        <translation>已有地区提交过本表，报送频率不能再改；请另建新表。</translation>
    </message>
    <message>
        <source>Regions have submitted this form already: “%1” stays in it. Make a new form instead.</source>
        <translation>已有地区提交过本表，“%1”不能删去；请另建新表。</translation>
    </message>
    <message>
        <source>Change the form %1</source>
        <translation>修改表%1</translation>
    </message>
    <message>
        <source>Form %1, made in this workspace</source>
        <translation>报表 %1（本工作区自建）</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>The language this translation is for: &quot;zh&quot; in the Chinese file, &quot;en&quot; in the English one.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>推广监测</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Medical service</source>
        <translation>医疗服务</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>医药</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>医保</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>公共卫生</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>组织领导</translation>
    </message>
    <message>
        <source>Reporting discipline</source>
        <translation>报送质量</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Imported statistics</source>
        <translation>导入的统计</translation>
    </message>
    <message>
        <source>County health communities</source>
        <translation>县域医共体</translation>
    </message>
    <message>
        <source>Hospitals: quality</source>
        <translation>医院绩效：质量</translation>
    </message>
    <message>
        <source>Hospitals: efficiency</source>
        <translation>医院绩效：效率</translation>
    </message>
    <message>
        <source>Hospitals: development</source>
        <translation>医院绩效：发展</translation>
    </message>
    <message>
        <source>Hospitals: function</source>
        <translation>医院绩效：功能</translation>
    </message>
    <message>
        <source>Hospitals: satisfaction</source>
        <translation>医院绩效：满意度</translation>
    </message>
    <message>
        <source>about </source>
        <translation>约</translation>
    </message>
    <message>
        <source>no figure in the workspace</source>
        <translation>工作区无数据</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>未采集</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不予公布</translation>
    </message>
    <message>
        <source>counted in another region</source>
        <translation>计入其他地区</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到报送期</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>conflicting</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>前后不可比</translation>
    </message>
    <message>
        <source>other definition</source>
        <translation>定义不同</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>below the smallest unit</source>
        <translation>不足最小单位</translation>
    </message>
    <message>
        <source>includes another group</source>
        <translation>含其他类别</translation>
    </message>
    <message>
        <source>of the period</source>
        <translation>当期</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>at the end of the period</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>逐步提高为优</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>逐步降低为优</translation>
    </message>
    <message>
        <source>monitored, not judged</source>
        <translation>监测比较，不评优劣</translation>
    </message>
    <message>
        <source>judged in words</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>title only</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>text in part</source>
        <translation>部分正文</translation>
    </message>
    <message>
        <source>summary of a report</source>
        <translation>报道摘要</translation>
    </message>
    <message>
        <source>summary, number unknown</source>
        <translation>摘要，序号不详</translation>
    </message>
    <message>
        <source>heading summarised</source>
        <translation>标题为概括</translation>
    </message>
    <message>
        <source>heading inferred</source>
        <translation>标题为推断</translation>
    </message>
    <message>
        <source>title cut off in the source</source>
        <translation>来源中标题不全</translation>
    </message>
    <message>
        <source>named</source>
        <translation>有名称</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>仅有数量</translation>
    </message>
    <message>
        <source>count derived</source>
        <translation>数量为推算</translation>
    </message>
    <message>
        <source>Annual key tasks</source>
        <translation>年度重点任务</translation>
    </message>
    <message>
        <source>Promotion of the Sanming experience</source>
        <translation>推广三明医改经验</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策文件</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>总体部署</translation>
    </message>
    <message>
        <source>Monitoring notice</source>
        <translation>监测通知</translation>
    </message>
    <message>
        <source>Indicator framework</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>List of pilots</source>
        <translation>试点名单</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>新闻发布会</translation>
    </message>
    <message>
        <source>List of rewarded places</source>
        <translation>激励名单</translation>
    </message>
    <message>
        <source>National medical centres</source>
        <translation>国家医学中心</translation>
    </message>
    <message>
        <source>National regional medical centre</source>
        <translation>国家区域医疗中心</translation>
    </message>
    <message>
        <source>National regional medical centres, by batch</source>
        <translation>国家区域医疗中心（分批）</translation>
    </message>
    <message>
        <source>Provincial regional medical centre</source>
        <translation>省级区域医疗中心</translation>
    </message>
    <message>
        <source>Comprehensive reform pilot</source>
        <translation>综合医改试点</translation>
    </message>
    <message>
        <source>Service-price pilot</source>
        <translation>医疗服务价格改革试点</translation>
    </message>
    <message>
        <source>High-quality development demonstration city</source>
        <translation>高质量发展示范城市</translation>
    </message>
    <message>
        <source>Rewarded place</source>
        <translation>激励地区</translation>
    </message>
    <message>
        <source>High-quality development pilot hospital</source>
        <translation>高质量发展试点医院</translation>
    </message>
    <message>
        <source>Pilot county</source>
        <translation>试点县</translation>
    </message>
    <message>
        <source>DRG/DIP demonstration site</source>
        <translation>DRG/DIP付费示范点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Promoted everywhere</source>
        <translation>普遍推广</translation>
    </message>
    <message>
        <source>Explored by local conditions</source>
        <translation>因地制宜探索</translation>
    </message>
    <message>
        <source>Class not stated</source>
        <translation>类别未说明</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1, months 1–%2</source>
        <translation>%1年1—%2月</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1 Q1</source>
        <translation>%1年一季度</translation>
    </message>
    <message>
        <source>%1 Q2</source>
        <translation>%1年二季度</translation>
    </message>
    <message>
        <source>%1 Q3</source>
        <translation>%1年三季度</translation>
    </message>
    <message>
        <source>%1 Q4</source>
        <translation>%1年四季度</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1—%2年</translation>
    </message>
</context>
<context>
    <name>FormulaText</name>
    <message>
        <source>something is missing at the end.</source>
        <translation>末尾不完整。</translation>
    </message>
    <message>
        <source>a bracket is not closed.</source>
        <translation>括号未闭合。</translation>
    </message>
    <message>
        <source>this bracket does not fit here.</source>
        <translation>此处括号有误。</translation>
    </message>
    <message>
        <source>this sign does not fit here.</source>
        <translation>此处符号有误。</translation>
    </message>
    <message>
        <source>there is no sign between this and what is before it.</source>
        <translation>与前一项之间缺少运算符。</translation>
    </message>
    <message>
        <source>the function takes another number of values.</source>
        <translation>函数的参数个数不符。</translation>
    </message>
    <message>
        <source>this is not understood.</source>
        <translation>无法识别此处内容。</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>表达式第 %1 个字符处无法识别：%2</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>表达式超过 %1 个字符。</translation>
    </message>
    <message>
        <source>“%1” cannot be used in an expression.</source>
        <translation>表达式中不能使用“%1”。</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>write == to say that two sides are equal.</source>
        <translation>判断两边相等请写 ==。</translation>
    </message>
    <message>
        <source>something is missing here.</source>
        <translation>此处缺少内容。</translation>
    </message>
</context>
<context>
    <name>HeadlineText</name>
    <message>
        <source>no earlier figure to compare</source>
        <translation>无前期数据可比</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>no %1 figure; vs %2</source>
        <translation>无%1数据，较%2</translation>
    </message>
    <message>
        <source>target %1%2 (%3)</source>
        <translation>目标%1%2（%3）</translation>
    </message>
    <message>
        <source>China</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>主要数据</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一致</translation>
    </message>
</context>
<context>
    <name>HistoryCheckText</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>A year earlier %1, now %2: %3.</source>
        <translation>上年同期 %1，本期 %2，变动 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is about %2 times its usual size (median %3 of %n value(s)); is the unit right?</source>
        <translation>
            <numerusform>%1 约为历史水平的 %2 倍（%n 期中位数 %3），请核实计量单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is about 1/%2 of its usual size (median %3 of %n value(s)); is the unit right?</source>
        <translation>
            <numerusform>%1 约为历史水平的 1/%2（%n 期中位数 %3），请核实计量单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a year earlier (%2); usual: %3 (median of %n, spread %4); last values: %5.</source>
        <translation>
            <numerusform>较上年同期（%2）变动 %1；历年变动中位数 %3（%n 期），离散度 %4；近年数值：%5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the median of %n other region(s) is %2, the spread %3.</source>
        <translation>
            <numerusform>%1；其他 %n 个地区中位数为 %2，离散度 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on a year earlier; the median of %n other region(s) is %2, the spread %3.</source>
        <translation>
            <numerusform>较上年同期变动 %1；其他 %n 个地区变动中位数为 %2，离散度 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorTree</name>
    <message>
        <source>Q</source>
        <comment>quarterly</comment>
        <translation>季</translation>
    </message>
    <message>
        <source>M</source>
        <comment>monthly</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>yearly</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>no figures in this workspace</source>
        <translation>工作区无数据</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n indicator(s)</source>
        <translation>
            <numerusform>筛选%n项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>各地区</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>LedgerEditsText</name>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请简要写明督办事项。</translation>
    </message>
    <message>
        <source>The action needs the day it was opened on.</source>
        <translation>请填写督办事项的立项日期。</translation>
    </message>
    <message>
        <source>Due %1, before it was opened (%2). Correct the date.</source>
        <translation>办结期限%1早于立项日期（%2），请更正。</translation>
    </message>
    <message>
        <source>Closed on %1, before it was opened (%2). Correct the date.</source>
        <translation>办结日期%1早于立项日期（%2），请更正。</translation>
    </message>
    <message>
        <source>What the action is about is no longer there.</source>
        <translation>督办事项所指的内容已不存在。</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>没有督办事项%1。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of departments. Add it to the list first.</source>
        <translation>部门名录中没有“%1”，请先将其加入名录。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of departments. Write %2 if that is meant, else add it to the list first.</source>
        <translation>部门名录中没有“%1”。如指%2，请照此填写；否则请先将其加入名录。</translation>
    </message>
    <message>
        <source>New action %1: %2</source>
        <translation>新建督办事项%1：%2</translation>
    </message>
    <message>
        <source>Change action %1: %2</source>
        <translation>修改督办事项%1：%2</translation>
    </message>
    <message>
        <source>The action %1 was closed on %2.</source>
        <translation>督办事项%1已于%2办结。</translation>
    </message>
    <message>
        <source>Say what came of it before closing the action.</source>
        <translation>办结前请填写办理结果。</translation>
    </message>
    <message>
        <source>Say on which day the action is closed.</source>
        <translation>请填写办结日期。</translation>
    </message>
    <message>
        <source>Close action %1: %2</source>
        <translation>办结督办事项%1：%2</translation>
    </message>
    <message>
        <source>A department needs a code and its Chinese name.</source>
        <translation>部门须有代码和中文名称。</translation>
    </message>
    <message>
        <source>%1 is in the list already, as %2.</source>
        <translation>%1已在名录中，代码为%2。</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>部门%1</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>没有部门%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) name %1; it stays in the list.</source>
        <translation>
            <numerusform>有%n项任务列有%1，不能从名录中删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove department %1</source>
        <translation>删除部门%1</translation>
    </message>
    <message>
        <source>A project needs a code and a kind.</source>
        <translation>项目须有代码和类别。</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>请填写项目名称。</translation>
    </message>
    <message>
        <source>A project is named, or stands for a number.</source>
        <translation>项目要么具名，要么只代表数量。</translation>
    </message>
    <message>
        <source>A row that stands for a number needs the number.</source>
        <translation>只代表数量的条目须填写数量。</translation>
    </message>
    <message>
        <source>The region of the project is not there.</source>
        <translation>项目所属地区不存在。</translation>
    </message>
    <message>
        <source>The code of a project stays as it is; %1 is another one.</source>
        <translation>项目代码不可更改；%1是另一个代码。</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>This project is no longer there.</source>
        <translation>该项目已不存在。</translation>
    </message>
    <message>
        <source>Remove project %1</source>
        <translation>删除项目%1</translation>
    </message>
    <message>
        <source>Light rule %1</source>
        <translation>灯号规则%1</translation>
    </message>
    <message>
        <source>There is no light rule %1.</source>
        <translation>没有灯号规则%1。</translation>
    </message>
    <message>
        <source>Remove light rule %1</source>
        <translation>删除灯号规则%1</translation>
    </message>
</context>
<context>
    <name>LedgerPrintText</name>
    <message>
        <source>(done %1)</source>
        <translation>（%1完成）</translation>
    </message>
    <message numerus="yes">
        <source>(overdue %n day(s))</source>
        <translation>
            <numerusform>（超期%n天）</numerusform>
        </translation>
    </message>
    <message>
        <source>(first %1)</source>
        <translation>（原定%1）</translation>
    </message>
    <message>
        <source>This list has no tasks.</source>
        <translation>这份清单还没有任务。</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>milestone done</source>
        <translation>已完成里程碑</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue: ring with a cross</source>
        <translation>超期未完成（圈内打叉）</translation>
    </message>
    <message>
        <source>today; due today is not overdue</source>
        <translation>今天；当天到期不算逾期</translation>
    </message>
    <message>
        <source>first promised</source>
        <translation>原定日期</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Linked figures of %1</source>
        <translation>关联数据：%1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅列：%1</translation>
    </message>
    <message>
        <source>The ledger could not be printed. Check the printer or the place of the file.</source>
        <translation>台账无法打印。请检查打印机或文件的存放位置。</translation>
    </message>
</context>
<context>
    <name>LedgerRowsText</name>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑进度</translation>
    </message>
    <message>
        <source>Course of the year</source>
        <translation>全年进程</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>No department named</source>
        <translation>未列明单位</translation>
    </message>
    <message>
        <source>leads %1, joins %2</source>
        <translation>牵头%1项，参与%2项</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>参与</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>No section</source>
        <translation>未分部分</translation>
    </message>
    <message>
        <source>%1/%2 regions</source>
        <translation>%1/%2个地区</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>指标暂无数据</translation>
    </message>
    <message>
        <source>No milestones set</source>
        <translation>未设里程碑</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家任务</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>规定动作</translation>
    </message>
    <message>
        <source>Self-selected</source>
        <translation>自选动作</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级任务</translation>
    </message>
    <message>
        <source>Prescribed or self-selected, not stated</source>
        <translation>规定或自选（来源未注明）</translation>
    </message>
</context>
<context>
    <name>LightVariables</name>
    <message>
        <source>days left until the due date</source>
        <translation>距到期天数</translation>
    </message>
    <message>
        <source>1 with a due date, else 0</source>
        <translation>有到期日为1，否则为0</translation>
    </message>
    <message>
        <source>days past the due date, else 0</source>
        <translation>已超期天数，未超期为0</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>里程碑数</translation>
    </message>
    <message>
        <source>milestones done by the day</source>
        <translation>截至当日已完成的里程碑数</translation>
    </message>
    <message>
        <source>milestones due before the day</source>
        <translation>当日之前到期的里程碑数</translation>
    </message>
    <message>
        <source>days the open milestone that waits longest is late</source>
        <translation>未完成里程碑中拖延最久者的天数</translation>
    </message>
    <message>
        <source>share of the time that has passed, 0 to 1</source>
        <translation>已过时间占比，0至1</translation>
    </message>
    <message>
        <source>share of the milestones done, 0 to 1</source>
        <translation>里程碑完成占比，0至1</translation>
    </message>
    <message>
        <source>regions the linked targets are for</source>
        <translation>关联目标涉及的地区数</translation>
    </message>
    <message>
        <source>regions with a figure for them</source>
        <translation>有数据的地区数</translation>
    </message>
    <message>
        <source>regions that meet them</source>
        <translation>达标的地区数</translation>
    </message>
    <message>
        <source>1 where progress has been entered, else 0</source>
        <translation>已填报进度为1，否则为0</translation>
    </message>
    <message>
        <source>progress entered, in percent</source>
        <translation>填报进度（%）</translation>
    </message>
    <message>
        <source>percent of the time that has passed</source>
        <translation>已过时间（%）</translation>
    </message>
    <message>
        <source>milestones done with a document as evidence</source>
        <translation>有佐证文件的已完成里程碑数</translation>
    </message>
    <message>
        <source>1 where linked indicators are only watched, else 0</source>
        <translation>关联指标仅作监测为1，否则为0</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixText</name>
    <message>
        <source>North China</source>
        <translation>华北</translation>
    </message>
    <message>
        <source>Northeast China</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>East China</source>
        <translation>华东</translation>
    </message>
    <message>
        <source>Central South China</source>
        <translation>中南</translation>
    </message>
    <message>
        <source>Southwest China</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>Northwest China</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Stated reason</source>
        <translation>说明理由</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无佐证</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>no record %1</source>
        <translation>无记录 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) below: </source>
        <translation>
            <numerusform>下辖 %n 个地区：</numerusform>
        </translation>
    </message>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>自 %1，%2</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>较 %1 有变化</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Rolled out</source>
        <translation>推开</translation>
    </message>
    <message>
        <source>/ applicable</source>
        <translation>/ 适用</translation>
    </message>
    <message>
        <source>Measures rolled out</source>
        <translation>已全面推开（含已评估）项数</translation>
    </message>
    <message>
        <source>† Title known from English sources only; the Chinese wording is to be verified and can be entered under Lists.</source>
        <translation>† 题名仅见于英文来源，中文原题待核；可在“清单”中补录。</translation>
    </message>
</context>
<context>
    <name>MayText</name>
    <message>
        <source>no region</source>
        <translation>任何地区（尚未授权）</translation>
    </message>
    <message>
        <source>Only an owner of the workspace says who may do what; %1 is none.</source>
        <translation>只有工作区所有者可以设定权限；%1不是所有者。</translation>
    </message>
    <message>
        <source>%1 may only read here. Ask an owner of the workspace for more.</source>
        <translation>%1在此只能查看。需要更多权限请联系工作区所有者。</translation>
    </message>
    <message>
        <source>%1 enters values for %2; this is for reviewers.</source>
        <translation>%1只为%2填报；此项由审核人员办理。</translation>
    </message>
    <message>
        <source>In a file everybody who can open it may do everything. Rights are granted in a workspace on a server.</source>
        <translation>工作区为文件时，能打开的人都可以做任何事。权限只在服务器上的工作区中设定。</translation>
    </message>
    <message>
        <source>%1 may enter values for %2 only.</source>
        <translation>%1只能为%2填报。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, regions</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NamesText</name>
    <message>
        <source>must be mended</source>
        <translation>必须改正</translation>
    </message>
    <message>
        <source>asks for an explanation</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>OthersMarkText</name>
    <message>
        <source>changed by somebody else</source>
        <translation>他人改动</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>Statistics</source>
        <translation>统计资料</translation>
    </message>
    <message>
        <source>Web pages and press</source>
        <translation>网页与报道</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Documents and papers</source>
        <translation>文件与文献</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>收录情况</translation>
    </message>
    <message>
        <source>§ %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>列入依据</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>By</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>each region</source>
        <translation>各地区</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示%1条，共%2条</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>not found in a source</source>
        <translation>来源中未查到</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>成文日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>适用时期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>相关文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Incomplete: the document has %1 tasks, sources name %2 of them.</source>
        <translation>收录不全：文件共%1项任务，来源列出%2项。</translation>
    </message>
    <message>
        <source>Incomplete: how many tasks the document has was not found.</source>
        <translation>收录不全：未查到文件任务总数。</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Reform measures</source>
        <translation>改革举措</translation>
    </message>
    <message>
        <source>Incomplete: the official lists of measures promoted everywhere and explored by local conditions are published by number; only some titles were found in sources.</source>
        <translation>收录不全：普遍推广、因地制宜探索两类举措清单仅公布数量，来源中只查到部分名称。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n项举措</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>lists only</source>
        <translation>仅有清单</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>%1, %2; annual indicators at their latest year</source>
        <translation>%1，%2；年度指标取最近年份</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Nothing needs attention by the rules.</source>
        <translation>按规则，暂无需要关注的事项。</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation>任务%1：%2</translation>
    </message>
    <message>
        <source>Every line is there by a rule.</source>
        <translation>各项均按规则列出。</translation>
    </message>
    <message>
        <source>Task lights follow due dates, milestones and linked targets; data lines name disputed figures, missing reports and incomplete lists.</source>
        <translation>任务灯号依据时限、里程碑和关联目标判定；数据事项包括来源不一致、缺报和清单收录不全。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Choose another indicator for the map</source>
        <translation>为地图更换指标</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>PanelPicturesText</name>
    <message>
        <source>no record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, regions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Regions by state</source>
        <translation>各地状态分布</translation>
    </message>
    <message>
        <source>Regions rolled out, by quarter</source>
        <translation>各季度累计推开地区数</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>The keychain of this computer did not take the password; it is known until the program ends.</source>
        <translation>本机的密钥环没有接受该密码；程序结束前仍会记住它。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Document, text width</source>
        <translation>文档，版心宽</translation>
    </message>
    <message>
        <source>Document, half width</source>
        <translation>文档，半版宽</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4横向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3横向</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片16:9</translation>
    </message>
    <message>
        <source>Half slide</source>
        <translation>半幅幻灯片</translation>
    </message>
    <message>
        <source>Square, 1080 px</source>
        <translation>方形，1080像素</translation>
    </message>
    <message>
        <source>Web, 850 × 600 px</source>
        <translation>网页，850×600像素</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>all regions</source>
        <translation>全部地区</translation>
    </message>
    <message numerus="yes">
        <source>%n known by name</source>
        <translation>
            <numerusform>具名%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) state a number only</source>
        <translation>
            <numerusform>仅报数量%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Centres and pilots</source>
        <translation>中心与试点</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出CSV…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增项目…</translation>
    </message>
    <message>
        <source>By batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>按省份</translation>
    </message>
    <message>
        <source>Only national regional medical centres are approved in batches.</source>
        <translation>只有国家区域医疗中心分批次批准。</translation>
    </message>
    <message>
        <source>%1 is removed; Ctrl+Z brings it back.</source>
        <translation>已删除：%1；按Ctrl+Z可恢复。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and the space left.</source>
        <translation>无法写入%1。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
</context>
<context>
    <name>ProjectsText</name>
    <message>
        <source>planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>in a plan</source>
        <translation>列入规划</translation>
    </message>
    <message>
        <source>coached</source>
        <translation>辅导类</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已设立</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>exploring</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>commended</source>
        <translation>通报激励</translation>
    </message>
    <message>
        <source>%1 (derived), not named in the source</source>
        <translation>%1（推算），来源未列名称</translation>
    </message>
    <message>
        <source>%1, not named in the source</source>
        <translation>%1，来源未列名称</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>未载明：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>Output hospital</source>
        <translation>输出医院</translation>
    </message>
    <message>
        <source>Host hospital</source>
        <translation>依托医院</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Effect on outflow</source>
        <translation>外转变化</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number stated</source>
        <translation>公布数量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ProvincePage</name>
    <message>
        <source>%1; annual indicators at their latest year, old years in amber</source>
        <translation>%1；年度指标取最近年份，较早年份标橙色</translation>
    </message>
    <message>
        <source>Shade: %1, fixed classes</source>
        <translation>底色：%1，固定分级</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>arrow keys move</source>
        <translation>方向键切换</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation>举措推广</translation>
    </message>
    <message>
        <source>(no GB/T 2260 code)</source>
        <translation>（无GB/T 2260代码）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reports on its own, lies in Xinjiang: most statistics count it there and it is never added a second time.</source>
        <translation>单独报送，地处新疆：多数统计已计入新疆，不重复汇总。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>个地区</translation>
    </message>
    <message>
        <source>Centres and pilots</source>
        <translation>中心与试点</translation>
    </message>
    <message>
        <source>Comparable regions</source>
        <translation>同组可比地区</translation>
    </message>
    <message>
        <source>East</source>
        <translation>东部</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>West</source>
        <translation>西部</translation>
    </message>
    <message>
        <source>Northeast</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>%1 / %2 rolled out</source>
        <translation>全面推开%1/%2</translation>
    </message>
    <message>
        <source>No roll-out state is recorded. Import a list of states (measure, region, period, state).</source>
        <translation>未记录推广状态。请导入推广状态表（举措、地区、时期、状态）。</translation>
    </message>
</context>
<context>
    <name>ReportingText</name>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
</context>
<context>
    <name>RolloutEditsText</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, region</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The document given as evidence is not in the workspace.</source>
        <translation>作为佐证的文件不在工作区中。</translation>
    </message>
    <message>
        <source>The file given as evidence is not in the workspace.</source>
        <translation>作为佐证的附件不在工作区中。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more cell(s)</source>
        <translation>
            <numerusform>……另有%n格</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll-out: %1 (%2)</source>
        <translation>举措推广：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Roll-out: %1 (%n cell(s))</source>
        <translation>
            <numerusform>举措推广：%1（%n格）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no roll-out state “%1”.</source>
        <translation>没有推广状态“%1”。</translation>
    </message>
    <message>
        <source>Say from which day the state holds.</source>
        <translation>请写明该状态自哪一天起。</translation>
    </message>
    <message>
        <source>%1 has not come yet: the workspace is judged as of %2.</source>
        <translation>%1尚未到来，本工作区数据截至%2。</translation>
    </message>
    <message>
        <source>This measure is not in the workspace any more.</source>
        <translation>该举措已不在工作区中。</translation>
    </message>
    <message>
        <source>%1 takes no part in the roll-out.</source>
        <translation>%1不参加推广。</translation>
    </message>
    <message>
        <source>This region</source>
        <translation>该地区</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n格</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs evidence: a document, a file, or the reason why it may stand without (%2). Nothing was changed.</source>
        <translation>“%1”须有佐证：文件、附件，或无佐证认定的理由（%2）。未作任何更改。</translation>
    </message>
    <message>
        <source>%1: “%2” from %3 on stays in force.</source>
        <translation>%1：自%3起的“%2”仍然有效。</translation>
    </message>
    <message>
        <source>Take back a roll-out state (%1)</source>
        <translation>撤回推广状态（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n roll-out state(s)</source>
        <translation>
            <numerusform>撤回%n格推广状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolloutListsText</name>
    <message>
        <source>“%1” is outside the ladder and cannot count as rolled out.</source>
        <translation>“%1”不在状态序列之内，不能计为已推开。</translation>
    </message>
    <message>
        <source>“%1” stands above a state that counts as rolled out and has to count as well.</source>
        <translation>“%1”排在已计为推开的状态之后，也须计为推开。</translation>
    </message>
    <message>
        <source>At least one state has to count as rolled out.</source>
        <translation>至少须有一个状态计为推开。</translation>
    </message>
    <message>
        <source>A state needs a code of small letters and digits; “%1” is none.</source>
        <translation>状态代码须由小写字母和数字组成，“%1”不符合。</translation>
    </message>
    <message>
        <source>A state needs a mark of one character.</source>
        <translation>状态标记须为一个字。</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>状态须有名称。</translation>
    </message>
    <message>
        <source>“%1” is no look; use one of: %2.</source>
        <translation>没有“%1”这种样式，可用：%2。</translation>
    </message>
    <message>
        <source>“%1” has that mark or name already.</source>
        <translation>“%1”已使用该标记或名称。</translation>
    </message>
    <message>
        <source>A measure needs a code.</source>
        <translation>举措须有代码。</translation>
    </message>
    <message>
        <source>A measure needs a title.</source>
        <translation>举措须有题名。</translation>
    </message>
    <message>
        <source>“%1” is no class of measures; use one of: %2.</source>
        <translation>没有“%1”这一举措类别，可用：%2。</translation>
    </message>
    <message>
        <source>The indicator of this measure is not in the workspace.</source>
        <translation>该举措对应的指标不在工作区中。</translation>
    </message>
    <message>
        <source>The code of a measure stays: files and other workspaces know it by its code.</source>
        <translation>举措代码不可更改：文件和其他工作区以代码识别举措。</translation>
    </message>
    <message>
        <source>There is a measure with the code “%1” already.</source>
        <translation>已有代码为“%1”的举措。</translation>
    </message>
    <message>
        <source>New measure (%1)</source>
        <translation>新增举措（%1）</translation>
    </message>
    <message>
        <source>Change a measure (%1)</source>
        <translation>修改举措（%1）</translation>
    </message>
    <message>
        <source>“%1” has roll-out states; it can only go once they are taken back.</source>
        <translation>“%1”已有推广状态，撤回这些状态后方可删除。</translation>
    </message>
    <message>
        <source>Remove a measure (%1)</source>
        <translation>删除举措（%1）</translation>
    </message>
    <message>
        <source>Reorder the measures</source>
        <translation>调整举措顺序</translation>
    </message>
    <message>
        <source>New roll-out state (%1)</source>
        <translation>新增推广状态（%1）</translation>
    </message>
    <message>
        <source>Change a roll-out state (%1)</source>
        <translation>修改推广状态（%1）</translation>
    </message>
    <message>
        <source>Some regions are or were at “%1”; it has to stay.</source>
        <translation>有地区现处于或曾处于“%1”，不能删除。</translation>
    </message>
    <message>
        <source>Remove a roll-out state (%1)</source>
        <translation>删除推广状态（%1）</translation>
    </message>
    <message>
        <source>The order has to name states, each once; “%1” does not fit.</source>
        <translation>顺序中的状态须存在且各出现一次，“%1”不符合。</translation>
    </message>
    <message>
        <source>Reorder the roll-out states</source>
        <translation>调整推广状态顺序</translation>
    </message>
    <message>
        <source>A rule needs a code.</source>
        <translation>规则须有代码。</translation>
    </message>
    <message>
        <source>A rule needs the sentence it says.</source>
        <translation>规则须有说明语句。</translation>
    </message>
    <message>
        <source>Roll-out rule %1</source>
        <translation>推广规则%1</translation>
    </message>
    <message>
        <source>Remove the roll-out rule %1</source>
        <translation>删除推广规则%1</translation>
    </message>
</context>
<context>
    <name>RolloutPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Lists ▾</source>
        <translation>清单 ▾</translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation>导出矩阵</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>%1 measures × %2 regions</source>
        <translation>%1 项举措 × %2 个地区</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) not shown</source>
        <translation>
            <numerusform>另有 %n 项未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll-out of measures</source>
        <translation>举措推广</translation>
    </message>
    <message>
        <source>Filter: on</source>
        <translation>筛选：已启用</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: go to a cell and type the character or the number of its state, or import a list of states.</source>
        <translation>尚无推广状态记录：选中单元格后键入状态的代表字或序号即可登记，也可导入状态清单。</translation>
    </message>
    <message>
        <source>No regions below %1 are known.</source>
        <translation>%1没有已登记的下级地区。</translation>
    </message>
    <message>
        <source>This workspace lists no reform measures.</source>
        <translation>本工作区还没有登记改革举措。</translation>
    </message>
    <message>
        <source>Import a list of measures, or enter them under Lists.</source>
        <translation>请导入举措清单，或在“清单”中录入。</translation>
    </message>
    <message>
        <source>No measure is left by the filter.</source>
        <translation>筛选后没有符合条件的举措。</translation>
    </message>
    <message>
        <source>Take the filter away to see all of them.</source>
        <translation>取消筛选即可显示全部举措。</translation>
    </message>
    <message>
        <source>Show all measures</source>
        <translation>显示全部举措</translation>
    </message>
    <message>
        <source>no measures yet</source>
        <translation>还没有举措</translation>
    </message>
</context>
<context>
    <name>RoundEditsText</name>
    <message>
        <source>This round is no longer in the workspace. Reload.</source>
        <translation>工作簿中已没有这一轮次，请刷新。</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be submitted.</source>
        <translation>%1当前为“%2”，不能提交。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be returned.</source>
        <translation>%1当前为“%2”，不能退回。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be accepted.</source>
        <translation>%1当前为“%2”，不能接收。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be published.</source>
        <translation>%1当前为“%2”，不能发布。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be withdrawn.</source>
        <translation>%1当前为“%2”，不能撤回。</translation>
    </message>
    <message>
        <source>No region has been named.</source>
        <translation>没有指明地区。</translation>
    </message>
    <message>
        <source>%1 is not asked to report in %2.</source>
        <translation>%2不要求%1报送。</translation>
    </message>
    <message>
        <source>%1 was closed on %2. Open it again to change it.</source>
        <translation>%1已于 %2 截止；重新开启后才能修改。</translation>
    </message>
    <message>
        <source>Choose a form.</source>
        <translation>请选择报表。</translation>
    </message>
    <message>
        <source>%1 has been opened already.</source>
        <translation>%1已经开启过。</translation>
    </message>
    <message>
        <source>%1 is not a period of this form.</source>
        <translation>%1不符合本表的报送频率。</translation>
    </message>
    <message>
        <source>The form %1 has no items.</source>
        <translation>报表%1没有指标项。</translation>
    </message>
    <message>
        <source>The deadline is before the opening.</source>
        <translation>截止日早于开启日。</translation>
    </message>
    <message>
        <source>No region of this workspace reports.</source>
        <translation>工作簿中没有需要报送的地区。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>开启%1</translation>
    </message>
    <message>
        <source>%1, as reported by the regions</source>
        <translation>%1，各地上报</translation>
    </message>
    <message>
        <source>Say why the deadline moves.</source>
        <translation>请说明调整截止日的原因。</translation>
    </message>
    <message>
        <source>Move the deadline of %1</source>
        <translation>调整%1的截止日</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1已经截止。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>截止%1</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1尚未截止。</translation>
    </message>
    <message>
        <source>Say why the round is opened again.</source>
        <translation>请说明重新开启的原因。</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>重新开启%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be submitted: %n finding(s) to correct or explain first.</source>
        <translation>
            <numerusform>%1不能提交：先改正或说明 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1, %2</source>
        <translation>提交%1，%2</translation>
    </message>
    <message>
        <source>Withdraw %1, %2</source>
        <translation>撤回%1，%2</translation>
    </message>
    <message>
        <source>Say why %1 is sent back.</source>
        <translation>请说明退回%1的原因。</translation>
    </message>
    <message>
        <source>A reason is for an item that is not in the form.</source>
        <translation>有一条退回原因所指的指标不在本表中。</translation>
    </message>
    <message>
        <source>Return %1, %2</source>
        <translation>退回%1，%2</translation>
    </message>
    <message>
        <source>Accept %1, %2</source>
        <translation>接收%1，%2</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be read.</source>
        <translation>%1有无法识别的数值。</translation>
    </message>
    <message>
        <source>Publish %1, %2</source>
        <translation>发布%1，%2</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>taken away</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>; </source>
        <comment>separator</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message>
        <source>Only an owner of the workspace says who may do what.</source>
        <translation>只有本工作区的所有者可以设定成员权限。</translation>
    </message>
    <message>
        <source>The tables of the workspace belong to %1, who is always an owner.</source>
        <translation>本工作区的数据表属于%1，其始终为所有者。</translation>
    </message>
    <message>
        <source>Nobody takes the right of an owner from themselves: ask another owner.</source>
        <translation>不能取消自己的所有者权限，请由其他所有者办理。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Looks and exports; changes nothing.</source>
        <translation>可查看和导出，不能修改。</translation>
    </message>
    <message>
        <source>Enters and submits for the regions granted; looks at all.</source>
        <translation>填报并提交所授权地区的数据，可查看全部内容。</translation>
    </message>
    <message>
        <source>Accepts, corrects and imports; edits everything but the members.</source>
        <translation>审核、改判、导入，可编辑除成员外的全部内容。</translation>
    </message>
    <message>
        <source>Does everything, and says who may do what.</source>
        <translation>拥有全部权限，并设定各成员的权限。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等另%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may look and export, and change nothing.</source>
        <translation>%1可查看和导出，不能修改。</translation>
    </message>
    <message>
        <source>%1 may enter, but no region has been granted yet.</source>
        <translation>%1可以填报，但尚未授权任何地区。</translation>
    </message>
    <message>
        <source>%1 may enter for %2.</source>
        <translation>%1可填报：%2。</translation>
    </message>
    <message>
        <source>%1 may enter, accept and edit everything but the members.</source>
        <translation>%1可填报、审核，并编辑除成员外的全部内容。</translation>
    </message>
    <message>
        <source>%1 is an owner of the workspace and may do everything.</source>
        <translation>%1是本工作区的所有者，拥有全部权限。</translation>
    </message>
    <message>
        <source>Say which login of the server is meant.</source>
        <translation>请填写服务器上的账号。</translation>
    </message>
    <message>
        <source>Choose at least one region to enter for.</source>
        <translation>请至少选择一个填报地区。</translation>
    </message>
    <message>
        <source>%1 is not a member of the workspace.</source>
        <translation>%1不是本工作区的成员。</translation>
    </message>
    <message>
        <source>Member %1: %2</source>
        <translation>成员%1：%2</translation>
    </message>
    <message>
        <source>Remove member %1</source>
        <translation>移除成员%1</translation>
    </message>
</context>
<context>
    <name>SheetPrintText</name>
    <message>
        <source>of which: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>截止日期 %1</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <translation>* 为必填项</translation>
    </message>
    <message>
        <source>Filled in by:                    Reviewed by:                    Date:</source>
        <translation>填表人：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;审核人：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;填报日期：</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roll-out of the measures</source>
        <translation>举措推进</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Check the printer or the place of the file.</source>
        <translation>表格未能打印。请检查打印机或文件位置。</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>single period</source>
        <translation>当期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit and basis</comment>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>This round does not exist any more. Choose another one.</source>
        <translation>该期报表已不存在，请另选一期。</translation>
    </message>
    <message>
        <source>Jan–%1</source>
        <translation>1—%1月累计</translation>
    </message>
    <message>
        <source>at end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>This return is submitted. Withdraw it or send it back to change a value.</source>
        <translation>本地区已提交；撤回或退回后才能修改。</translation>
    </message>
    <message>
        <source>This return is accepted. Send it back to change a value.</source>
        <translation>本地区已接收；退回后才能修改。</translation>
    </message>
    <message>
        <source>This round is closed. Reopen it to change a value.</source>
        <translation>本轮已截止；重新开启后才能修改。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Save a copy to change a value.</source>
        <translation>工作区为只读；另存副本后才能修改。</translation>
    </message>
    <message>
        <source>Your login may only read. An owner of the workspace can grant more.</source>
        <translation>您的登录名只能查看。工作区所有者可以授予更多权限。</translation>
    </message>
    <message>
        <source>Your login does not enter values for this region. An owner of the workspace can grant it.</source>
        <translation>您的登录名不填报这个地区。工作区所有者可以授权。</translation>
    </message>
    <message>
        <source>This value is published: a reviewer changes it.</source>
        <translation>此数值已发布，由审核人员更改。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The values could not be written; nothing was changed.</source>
        <translation>数据无法写入，未作任何更改。</translation>
    </message>
    <message>
        <source>The values of the workspace could not be read.</source>
        <translation>无法读取工作区数据。</translation>
    </message>
    <message>
        <source>The journal holds an entry this program did not write; it cannot be undone.</source>
        <translation>变更记录中有非本程序写入的条目，无法撤销。</translation>
    </message>
    <message>
        <source>Some of the imported values have been changed since. Undo the later changes first.</source>
        <translation>部分导入数据此后已有更改，请先撤销后来的更改。</translation>
    </message>
    <message>
        <source>A row of this change has been changed again since. Undo the later change first.</source>
        <translation>本次变更中有记录此后又经更改，请先撤销后来的更改。</translation>
    </message>
    <message>
        <source>The workspace could not carry this out. Nothing was changed; try again, and if it happens again copy the details for whoever looks after the program.</source>
        <translation>工作区未能完成此项操作，未作任何更改。请重试；如再次出现，请复制详细信息交程序维护人员。</translation>
    </message>
    <message>
        <source>The workspace holds a period that this program does not know (%1).</source>
        <translation>工作区含有本程序不能识别的时期（%1）。</translation>
    </message>
    <message>
        <source>The history of the workspace could not be read.</source>
        <translation>无法读取工作区的变更历史。</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>The workspace is not open.</source>
        <translation>工作区未打开。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened. Check that the folder can be written.</source>
        <translation>无法打开工作区“%1”。请检查文件夹是否可写。</translation>
    </message>
    <message>
        <source>A part of the program is missing (%1). Install it again.</source>
        <translation>程序文件缺失（%1），请重新安装。</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version; it is as it was.</source>
        <translation>工作区未能升级到当前版本，仍保持原样。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written. Check the folder and the space left on it.</source>
        <translation>无法写入副本“%1”。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The copy %1 exists already.</source>
        <translation>副本“%1”已存在。</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another one or start a new workspace.</source>
        <translation>文件“%1”不存在。请另选文件或新建工作区。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of ReformBoard. It was not touched; open it with that version.</source>
        <translation>“%1”由更高版本的医改看板写入，未作改动。请用该版本打开。</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Close it there and try again.</source>
        <translation>“%1”正被其他程序使用。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not touched. Open the newest copy beside it (.bak).</source>
        <translation>“%1”已损坏，未作改动。请打开同一文件夹中最新的备份（.bak）。</translation>
    </message>
    <message>
        <source>%1 is not a ReformBoard workspace. To read figures from it, open a workspace and use File › Import.</source>
        <translation>“%1”不是医改看板工作区。如需读取其中数据，请先打开工作区，再用“文件›导入文件”。</translation>
    </message>
    <message>
        <source>This workspace lies on a network folder: saving is slower, and only one person should work on it at a time.</source>
        <translation>工作区位于网络文件夹：保存较慢，同一时间只宜一人使用。</translation>
    </message>
    <message>
        <source>The workspace was brought to this version; the file as it was is kept as %1.</source>
        <translation>工作区已升级到当前版本，原文件另存为“%1”。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing was overwritten.</source>
        <translation>“%1”已存在，未覆盖。请另取名称。</translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected. Save a copy elsewhere and work on that.</source>
        <translation>工作区只读：文件或所在文件夹有写保护。请另存副本后使用。</translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Try again in a moment; nothing was changed.</source>
        <translation>其他程序正在写入此工作区，未作任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>There is no database %1 on %2. Have it made there, or choose another one.</source>
        <translation>%2 上没有数据库 %1。请先在该服务器上建立，或另选一个。</translation>
    </message>
    <message>
        <source>The server %2 does not let this login in to %1. Check the name in the address and the password file.</source>
        <translation>服务器 %2 不允许该账号登录 %1。请核对地址中的用户名和密码文件。</translation>
    </message>
    <message>
        <source>This login may not read %1 on %2. Ask the owner of the workspace for the right to.</source>
        <translation>该账号无权读取 %2 上的 %1。请向工作区所有者申请权限。</translation>
    </message>
    <message>
        <source>The server %2 cannot open %1 just now. Try again in a moment.</source>
        <translation>服务器 %2 暂时无法打开 %1，请稍后再试。</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers for %1 at %2. Check the address and the network, and whether the server is running.</source>
        <translation>%2 上没有 PostgreSQL 服务器应答（%1）。请检查地址、网络以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>%1 on %2 can only be read: the server or this login takes no changes.</source>
        <translation>%2 上的 %1 只能读取：服务器或该账号不接受修改。</translation>
    </message>
    <message>
        <source>The database %1 on %2 is empty. Start a new workspace in it.</source>
        <translation>%2 上的数据库 %1 是空的，可在其中新建工作区。</translation>
    </message>
    <message>
        <source>The database %1 on %2 holds tables of another program and is no ReformBoard workspace. It was not touched.</source>
        <translation>%2 上的数据库 %1 存有其他程序的表，不是医改看板工作区，未作任何改动。</translation>
    </message>
    <message>
        <source>The workspace %1 on %2 could not be read. Try again; if it happens again, show the details to whoever looks after the server.</source>
        <translation>无法读取 %2 上的工作区 %1。请重试；如再次出现，请将详细信息转交服务器管理员。</translation>
    </message>
    <message>
        <source>%1 on %2 is a workspace already. Open it; nothing was overwritten.</source>
        <translation>%2 上的 %1 已是工作区，请直接打开；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The workspace could not be started in %1 on %2. The login has to own the database; nothing was left behind.</source>
        <translation>无法在 %2 的 %1 中新建工作区。该账号须是数据库的所有者；未留下任何内容。</translation>
    </message>
    <message>
        <source>The workspace %1 on %2 was brought to this version. Older versions of ReformBoard cannot open it any more.</source>
        <translation>%2 上的工作区 %1 已升级到本版本，旧版医改看板将无法再打开。</translation>
    </message>
    <message>
        <source>The server did not take the change. Look whether it is there before doing it again.</source>
        <translation>服务器未接受这次修改。重做之前请先查看修改是否已经存在。</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: the password belongs into the password file of PostgreSQL (.pgpass, or the file that PGPASSFILE names) or a service file.</source>
        <translation>地址中含有密码，请删去：密码应写入 PostgreSQL 的密码文件（.pgpass 或 PGPASSFILE 指定的文件）或服务文件。</translation>
    </message>
    <message>
        <source>This is not the address of a shared workspace. Write it as postgresql://user@host:port/database.</source>
        <translation>这不是共享工作区的地址，请写成 postgresql://用户@主机:端口/数据库。</translation>
    </message>
    <message>
        <source>The tables can only be compared by a login that may make a schema in the database.</source>
        <translation>只有可在该数据库中建立模式的账号才能核对表结构。</translation>
    </message>
    <message>
        <source>%1 has changed this in the meantime. Nothing was overwritten: look at the new state and enter yours again if it still holds.</source>
        <translation>%1 在此期间已改动此处，未覆盖任何内容：请查看最新状态，如仍需修改请重新录入。</translation>
    </message>
    <message>
        <source>A row of the table %1 cannot be kept at the new place, and nothing was left there. Let “reformboard doctor” examine the workspace.</source>
        <translation>表 %1 中有一行无法保存到新位置，新位置未留下任何内容。请用“reformboard doctor”检查工作区。</translation>
    </message>
    <message>
        <source>The login %1 may only look at %2 and export from it. Ask the owner of the workspace for the right to enter.</source>
        <translation>账号%1只能查看和导出%2的数据；如需填报请联系本工作区的所有者授权。</translation>
    </message>
    <message>
        <source>%1 is of an older version. The login that made the workspace has to open it first, with this version; %2 cannot bring it up to date.</source>
        <translation>%1是旧版本的工作区，须先由创建它的账号用本版本打开一次；%2无权升级。</translation>
    </message>
    <message>
        <source>The login %3 has no right in %1 on %2. Ask the owner of the workspace for one.</source>
        <translation>账号%3在%2的%1中没有权限，请联系本工作区的所有者授权。</translation>
    </message>
    <message>
        <source>The address has an option that PostgreSQL does not know. Write options by their names there, for example sslmode=verify-full.</source>
        <translation>地址中有 PostgreSQL 不认识的选项。请使用 PostgreSQL 的选项名称，例如 sslmode=verify-full。</translation>
    </message>
    <message>
        <source>The workspace %1 on %2 was brought to a newer version meanwhile. Open it with that version of ReformBoard.</source>
        <translation>%2 上的工作区 %1 已被升级到更新的版本。请用该版本的医改看板打开。</translation>
    </message>
    <message>
        <source>The workspace %1 on %2 is of an older version than before; it was probably restored from a backup. Close it and open it again.</source>
        <translation>%2 上的工作区 %1 的版本比原来旧，可能是从备份恢复的。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>The server takes no changes just now. Nothing was changed.</source>
        <translation>服务器此刻不接受更改。什么也没有改动。</translation>
    </message>
    <message>
        <source>The connection to the server is lost. Nothing that was not saved before has been changed.</source>
        <translation>与服务器的连接已断开。此前未保存的内容没有写入。</translation>
    </message>
    <message>
        <source>The login %1 has not the right to do this. Nothing was changed; ask the owner of the workspace for it.</source>
        <translation>登录名%1没有这项权限。未作任何更改；请向工作区所有者申请。</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was changed; tell whoever looks after the server.</source>
        <translation>服务器磁盘已满，未作任何改动；请告知服务器管理人员。</translation>
    </message>
    <message>
        <source>The server broke this off because it took too long. Nothing was changed; try again in a moment.</source>
        <translation>操作耗时过长，已被服务器中止，未作任何改动；请稍后再试。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等另%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>The login %1 may only read this workspace.</source>
        <translation>账号%1对本工作区只有只读权限。</translation>
    </message>
    <message>
        <source>The login %1 may enter, but no region has been granted to it.</source>
        <translation>账号%1可以填报，但尚未授权任何地区。</translation>
    </message>
    <message>
        <source>The login %1 may enter for %2 only; what has been submitted or accepted is changed by a reviewer.</source>
        <translation>账号%1只能填报%2；已提交或已审核的数据由审核人员修改。</translation>
    </message>
    <message>
        <source>The login %1 may change everything but who may do what.</source>
        <translation>账号%1可修改除成员权限外的全部内容。</translation>
    </message>
    <message>
        <source>The login %1 may do everything but what the server keeps for the login that made the workspace.</source>
        <translation>账号%1拥有全部权限，但服务器只允许创建本工作区的账号办理的事项除外。</translation>
    </message>
    <message>
        <source>The login %1 has no right in this workspace. Ask its owner for one.</source>
        <translation>账号%1在本工作区没有权限，请联系所有者授权。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; ask the owner of the workspace.</source>
        <comment>what the login may do, a sentence</comment>
        <translation>%1未作任何修改；如有需要请联系本工作区的所有者。</translation>
    </message>
    <message>
        <source>The copy could not be written to the server; nothing was left there.</source>
        <translation>副本未能写入服务器，服务器上未留下任何内容。</translation>
    </message>
    <message>
        <source>The login %1 is not shown every row of %2 and cannot copy it. Let the login do it that the database belongs to.</source>
        <translation>登录名 %1 看不到 %2 的全部数据，不能复制。请由该数据库的所有者登录后复制。</translation>
    </message>
    <message>
        <source>The connection to the server was lost while this was being saved. Whether it was saved will be told as soon as the connection is there again.</source>
        <translation>保存时与服务器的连接断开。是否已经保存，连接恢复后会立即告知。</translation>
    </message>
    <message>
        <source>The address names its server, port, login or database twice. Write each once.</source>
        <translation>地址中服务器、端口、登录名或数据库写了两次。每项请只写一次。</translation>
    </message>
    <message>
        <source>The workspace on the server is not the one that was open: its history is another one. It was probably restored from a backup. Close it and open it again.</source>
        <translation>服务器上的工作区不是之前打开的那个：其历史记录不同，可能是从备份恢复的。请关闭后重新打开。</translation>
    </message>
</context>
<context>
    <name>TaskEditsText</name>
    <message>
        <source>This task is no longer there.</source>
        <translation>该任务已不存在。</translation>
    </message>
    <message>
        <source>What the task %1 is to stand under is not in this list.</source>
        <translation>任务%1的上级不在本清单中。</translation>
    </message>
    <message>
        <source>The task %1 would stand under itself by way of “%2”.</source>
        <translation>任务%1经“%2”将成为自己的下级。</translation>
    </message>
    <message>
        <source>The task %1 is to be linked with is no longer there.</source>
        <translation>任务%1要关联的任务已不存在。</translation>
    </message>
    <message>
        <source>“%1” is of the same list; link tasks of different lists.</source>
        <translation>“%1”属同一清单，只能关联不同清单的任务。</translation>
    </message>
    <message>
        <source>“%1” refers to this task itself already.</source>
        <translation>“%1”已关联到本任务，不能互相关联。</translation>
    </message>
    <message>
        <source>The list the task %1 belongs to is not there.</source>
        <translation>任务%1所属的清单不存在。</translation>
    </message>
    <message>
        <source>Due %1, before %2 was issued (%3). Correct the date.</source>
        <translation>到期日%1早于%2的印发日期（%3），请更正。</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>请填写任务名称。</translation>
    </message>
    <message>
        <source>“%1” is no kind of task.</source>
        <translation>没有“%1”这一任务类别。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2022-06-30.</source>
        <translation>“%1”不是日期，请写成2022-06-30。</translation>
    </message>
    <message>
        <source>A milestone cannot be done on %1, a day to come.</source>
        <translation>%1尚未到来，里程碑不能在该日完成。</translation>
    </message>
    <message>
        <source>This milestone is no longer there.</source>
        <translation>该里程碑已不存在。</translation>
    </message>
    <message>
        <source>Give the task a code.</source>
        <translation>请填写任务代码。</translation>
    </message>
    <message>
        <source>The code of a task stays as it is; %1 is another one.</source>
        <translation>任务代码不可更改；%1是另一个代码。</translation>
    </message>
    <message>
        <source>Change task %1</source>
        <translation>修改任务%1</translation>
    </message>
    <message>
        <source>New task %1</source>
        <translation>新建任务%1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) stand under “%1”. Move or remove them first.</source>
        <translation>
            <numerusform>“%1”之下还有%n项任务，请先移走或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove task %1</source>
        <translation>删除任务%1</translation>
    </message>
    <message>
        <source>Give the milestone a title.</source>
        <translation>请填写里程碑名称。</translation>
    </message>
    <message>
        <source>Give the milestone a due date.</source>
        <translation>请填写里程碑的到期日。</translation>
    </message>
    <message>
        <source>The document given as evidence is not there.</source>
        <translation>作为佐证的文件不存在。</translation>
    </message>
    <message>
        <source>Milestone of %1</source>
        <translation>%1的里程碑</translation>
    </message>
    <message>
        <source>Milestone done: %1</source>
        <translation>完成里程碑：%1</translation>
    </message>
    <message>
        <source>Milestone open again: %1</source>
        <translation>里程碑恢复未完成：%1</translation>
    </message>
    <message>
        <source>Remove milestone %1</source>
        <translation>删除里程碑%1</translation>
    </message>
    <message>
        <source>The region of this progress is not there.</source>
        <translation>进度所属地区不存在。</translation>
    </message>
    <message>
        <source>Progress needs the day it was reached, not one to come.</source>
        <translation>请填写达到该进度的日期，不能是将来的日期。</translation>
    </message>
    <message>
        <source>Progress is a number from 0 to 100.</source>
        <translation>进度应为0至100的数。</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>填报%1的进度</translation>
    </message>
    <message>
        <source>Remove progress of %1</source>
        <translation>删除%1的进度</translation>
    </message>
    <message>
        <source>This light is not there.</source>
        <translation>没有这种灯号。</translation>
    </message>
    <message>
        <source>Say why the light is set by hand.</source>
        <translation>请说明改判灯号的理由。</translation>
    </message>
    <message>
        <source>Say until which day the light holds, not before it begins.</source>
        <translation>请填写改判的截止日期，且不得早于开始日期。</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>将%1改判为“%2”</translation>
    </message>
    <message>
        <source>The light of “%1” is not set by hand on %2.</source>
        <translation>“%1”的灯号在%2没有改判。</translation>
    </message>
    <message>
        <source>Light of %1 by rule</source>
        <translation>%1恢复按规则判定</translation>
    </message>
</context>
<context>
    <name>TaskLightText</name>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不能使用“%1”。</translation>
    </message>
    <message>
        <source>Set by hand until %1: %2. By rule it is “%3”: %4</source>
        <translation>改判至%1：%2。按规则为“%3”：%4</translation>
    </message>
    <message>
        <source>The light rule %1 cannot be used. %2</source>
        <translation>灯号规则%1无法使用。%2</translation>
    </message>
    <message>
        <source>No rule says anything about it.</source>
        <translation>没有适用的规则。</translation>
    </message>
    <message>
        <source>Give the rule a code.</source>
        <translation>请填写规则代码。</translation>
    </message>
    <message>
        <source>The rule %1 names a light that is not there.</source>
        <translation>规则%1指定的灯号不存在。</translation>
    </message>
    <message>
        <source>The sentence of the rule %1 holds {%2}, which is not known.</source>
        <translation>规则%1的说明中有无法识别的{%2}。</translation>
    </message>
    <message>
        <source>Give the rule %1 a sentence that explains the light.</source>
        <translation>请为规则%1填写说明灯号的文字。</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Key tasks</source>
        <translation>重点任务</translation>
    </message>
    <message>
        <source>no list of tasks yet</source>
        <translation>还没有任务清单</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>导出台账 ▾</translation>
    </message>
    <message>
        <source>Tasks ▾</source>
        <translation>任务 ▾</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>There is no list of key tasks in this workspace.</source>
        <translation>此工作区还没有重点任务清单。</translation>
    </message>
    <message>
        <source>Import documents and their tasks as CSV, or start a workspace with the public facts.</source>
        <translation>请以 CSV 导入文件及其任务，或新建带公开资料的工作区。</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>milestones %1 of %2 done, %3 by plan</source>
        <translation>里程碑已完成%1/%2，按计划应完成%3</translation>
    </message>
    <message>
        <source>judged for %1</source>
        <translation>按%1的数据研判</translation>
    </message>
    <message>
        <source>No task is like this.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>This list has no tasks.</source>
        <translation>这份清单还没有任务。</translation>
    </message>
    <message>
        <source>The filter leaves none of the tasks of this list.</source>
        <translation>当前筛选条件下，这份清单没有可显示的任务。</translation>
    </message>
    <message>
        <source>Add the tasks of the list, or import them as CSV.</source>
        <translation>请录入清单中的任务，或以 CSV 导入。</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>显示全部任务</translation>
    </message>
    <message>
        <source>Filter: on</source>
        <translation>筛选：已启用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>TypedText</name>
    <message>
        <source>Character %2 of “%1” is the letter %3.</source>
        <translation>“%1”的第 %2 个字符是字母 %3。</translation>
    </message>
    <message>
        <source>“%1” divides by zero.</source>
        <translation>“%1”的分母为零。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>UnsentText</name>
    <message>
        <source>What was typed is kept in this window only: it could not be saved on this computer. Leave the window open until the server answers.</source>
        <translation>已输入的内容只保留在本窗口中：无法存到本机磁盘。请不要关闭窗口，直到服务器恢复应答。</translation>
    </message>
    <message>
        <source>The indicator or region of this cell is not in the workspace any more.</source>
        <translation>该单元格的指标或地区在工作区中已不存在。</translation>
    </message>
    <message>
        <source>The cell has been locked meanwhile.</source>
        <translation>该单元格在此期间已被锁定。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>region, indicator, period</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>UserAction</name>
    <message>
        <source>This could not be done. Nothing was changed by the step that failed.</source>
        <translation>操作未能完成，出错步骤未作任何更改。</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>操作失败</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>new %1, details %2, claims %3, conflicts %4, unchanged %5</source>
        <translation>新增%1，说明变更%2，备存%3，冲突%4，未变%5</translation>
    </message>
    <message>
        <source>list of %1: new %2, changed %3, unchanged %4</source>
        <translation>清单%1：新增%2，变更%3，未变%4</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>%1 disagrees with accepted values. Decide with --conflicts keep (the file&apos;s values are kept as claims) or --conflicts take.</source>
        <translation>“%1”与采用值不一致。请用--conflicts keep（文件值备存）或--conflicts take（采用文件值）决定取舍。</translation>
    </message>
    <message>
        <source>Give one workspace and at most one kind.</source>
        <translation>请指定一个工作区，种类至多一个。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>“%1”已建立。</translation>
    </message>
    <message>
        <source>Give a workspace and at least one file.</source>
        <translation>请指定一个工作区和至少一个文件。</translation>
    </message>
    <message>
        <source>--conflicts is followed by keep or take.</source>
        <translation>--conflicts后应为keep或take。</translation>
    </message>
    <message>
        <source>Give one workspace.</source>
        <translation>请指定一个工作区。</translation>
    </message>
    <message>
        <source>reformboard [WORKSPACE] opens the window. Verbs, without a window:</source>
        <translation>reformboard [WORKSPACE] 打开窗口。以下命令不打开窗口：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings to look at, 2 refused, 3 unreadable.</source>
        <translation>退出码：0 完成，1 有问题待核实，2 拒绝执行，3 无法读取。</translation>
    </message>
    <message>
        <source>Makes a workspace; with the public facts unless told otherwise.</source>
        <translation>新建工作区；如无另行指定，含公开数据。</translation>
    </message>
    <message>
        <source>Reads files into a workspace, each whole or not at all.</source>
        <translation>将文件读入工作区，每个文件或全部读入，或完全不读入。</translation>
    </message>
    <message>
        <source>Prints accepted values in the exchange columns.</source>
        <translation>按交换格式各列输出采用值。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>The option %1 needs a value after it.</source>
        <translation>选项%1后须有取值。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>此处不支持选项%1。</translation>
    </message>
    <message>
        <source>--lang is followed by zh or en.</source>
        <translation>--lang后应为zh或en。</translation>
    </message>
    <message>
        <source>--size is followed by a width and height such as 1440x900.</source>
        <translation>--size后应为宽和高，如1440x900。</translation>
    </message>
    <message>
        <source>Lists the charts, one a line, its id first.</source>
        <translation>列出图表，每行一个，标识在前。</translation>
    </message>
    <message>
        <source>Writes one chart as a picture or as its table.</source>
        <translation>将一个图表输出为图片或表格。</translation>
    </message>
    <message>
        <source>Writes a picture of every page of the window.</source>
        <translation>将窗口各页逐一输出为图片。</translation>
    </message>
    <message>
        <source>More than one indicator is called “%1”; use the code (%2 or %3).</source>
        <translation>名为“%1”的指标不止一个，请用代码（%2或%3）。</translation>
    </message>
    <message>
        <source>There is no indicator with the code or name “%1”.</source>
        <translation>没有代码或名称为“%1”的指标。</translation>
    </message>
    <message>
        <source>There is no region with the code “%1”; codes have six digits, 000000 is the nation.</source>
        <translation>没有代码为“%1”的地区；代码为六位数字，000000为全国。</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2022, 2022Q4 or 202209.</source>
        <translation>“%1”不是时期，应写作2022、2022Q4或202209。</translation>
    </message>
    <message>
        <source>charts takes no argument.</source>
        <translation>charts不带参数。</translation>
    </message>
    <message>
        <source>Give a workspace, a chart and -o with the file to write.</source>
        <translation>请指定工作区、图表，并用-o指定输出文件。</translation>
    </message>
    <message>
        <source>There is no chart “%1”; reformboard charts lists them.</source>
        <translation>没有图表“%1”；可用reformboard charts列出全部图表。</translation>
    </message>
    <message>
        <source>There is no size “%1”; choose one of %2.</source>
        <translation>没有尺寸“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>Give a workspace and -o with the folder to write into.</source>
        <translation>请指定工作区，并用-o指定输出文件夹。</translation>
    </message>
    <message>
        <source>There is no page “%1”; choose one of %2.</source>
        <translation>没有页面“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法新建文件夹“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the space left.</source>
        <translation>无法写入“%1”。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The output could not be written. Check the space left where it goes.</source>
        <translation>输出未能写入。请检查目标位置的剩余空间。</translation>
    </message>
    <message>
        <source>an act that can no longer be named</source>
        <translation>已无法辨认的一次操作</translation>
    </message>
    <message>
        <source>the act “%1” of %2, by %3</source>
        <translation>操作“%1”（%2，%3）</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are no longer what was written (%3 of them are gone): %4.</source>
        <translation>第%1至%2条记录已与写入时不符（其中%3条已丢失）：%4。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are no longer what was written: %3.</source>
        <translation>第%1至%2条记录已与写入时不符：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n seal(s) in all do not hold.</source>
        <translation>
            <numerusform>共有 %n 处封签不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are gone, beginning with number %1.</source>
        <translation>
            <numerusform>缺失 %n 条记录，自第%1条起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this program have lost their seal.</source>
        <translation>
            <numerusform>本程序写入的 %n 条记录失去封签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is intact: entries %1, seals %2.</source>
        <translation>变更历史完好：记录 %1 条，封签 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of another program are not sealed yet; the next act seals them.</source>
        <translation>
            <numerusform>另有 %n 条由其他程序写入的记录尚未加封，下一次操作时一并加封。</numerusform>
        </translation>
    </message>
    <message>
        <source>The noted seal stands; it covers the entries up to %1.</source>
        <translation>抄存的封签有效，覆盖第%1条及以前的记录。</translation>
    </message>
    <message>
        <source>The noted seal is not in this history: it was cut off or written anew, or the file is another one.</source>
        <translation>变更历史中没有抄存的封签：末尾被截去或整体被重写，或不是同一个文件。</translation>
    </message>
    <message>
        <source>Last seal, to be noted down: %1</source>
        <translation>末尾封签（请抄存备查）：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>--limit is followed by a number.</source>
        <translation>--limit 之后应为数字。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Say verify or log, then one workspace.</source>
        <translation>请写明 verify 或 log，再给出一个工作区。</translation>
    </message>
    <message>
        <source>--severity is followed by block, explain or inform.</source>
        <translation>--severity 后须为 block、explain 或 inform。</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能应为 %1</translation>
    </message>
    <message>
        <source>of these settled: %1</source>
        <translation>其中已处理：%1</translation>
    </message>
    <message>
        <source>The rule %1 is not applied. %2</source>
        <translation>规则 %1 未执行：%2</translation>
    </message>
    <message>
        <source>“%1” is not a cell; write indicator, region and period, like BEDS_10K/110000/2022, and the basis if it is not the usual one.</source>
        <translation>“%1”不是单元格；请写指标、地区和期间，如 BEDS_10K/110000/2022，口径不同于常用口径时再加口径。</translation>
    </message>
    <message>
        <source>“%1” is not a basis; write discrete, ytd or point.</source>
        <translation>“%1”不是口径；请写 discrete（当期）、ytd（累计）或 point（期末）。</translation>
    </message>
    <message>
        <source>--%1 must be given.</source>
        <translation>必须给出 --%1。</translation>
    </message>
    <message>
        <source>Nothing is recorded for this cell.</source>
        <translation>该单元格没有任何记录。</translation>
    </message>
    <message>
        <source>%1  %2: revisions %3 (up %4, down %5), median %6, quartiles %7 to %8, largest %9</source>
        <translation>%1  %2：修订 %3 次（上调 %4，下调 %5），中位数 %6，四分位 %7 至 %8，最大 %9</translation>
    </message>
    <message>
        <source>was preliminary</source>
        <translation>原为初步数</translation>
    </message>
    <message>
        <source>was corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Give one workspace and at most one indicator.</source>
        <translation>请给出一个工作区，至多再给一个指标。</translation>
    </message>
    <message>
        <source>No figure has been revised yet.</source>
        <translation>尚无修订过的数据。</translation>
    </message>
    <message>
        <source>There is no form with the code “%1”.</source>
        <translation>没有代码为“%1”的表。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2022-10-20.</source>
        <translation>“%1”不是日期；请写成 2022-10-20 的形式。</translation>
    </message>
    <message>
        <source>on time %1, late %2, missing %3, not due yet %4</source>
        <translation>按时%1、迟报%2、缺报%3、未到期%4</translation>
    </message>
    <message>
        <source>open from %1, due %2, closed %3</source>
        <translation>%1开启，%2截止，%3关闭</translation>
    </message>
    <message>
        <source>Of all that is due: on time %1, late %2, missing %3</source>
        <translation>全部应报：按时%1、迟报%2、缺报%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open; %n region(s) report in it.</source>
        <translation>
            <numerusform>%1已开启，%n个地区须报送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say list, open, close or status, then one workspace.</source>
        <translation>请写 list、open、close 或 status，然后写一个工作簿。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1已关闭。</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Tells whether the history is as it was written, or lists the acts in it, newest first.</source>
        <translation>核验变更历史是否与写入时一致，或由近到远列出历次操作。</translation>
    </message>
    <message>
        <source>Examines a workspace: damage, ids that lead nowhere, doubled codes, rings, what was left unfinished.</source>
        <translation>体检工作区：文件损坏、引用落空、代码重复、循环归属、未尽事项。</translation>
    </message>
    <message>
        <source>Tells how far figures moved between their first statement and the final one.</source>
        <translation>统计指标数据从首次公布到最终数的修订幅度。</translation>
    </message>
    <message>
        <source>Checks accepted and entered values by the rules of the workspace.</source>
        <translation>按工作区的规则校核已采纳和填报的数值。</translation>
    </message>
    <message>
        <source>Lists, opens and closes reporting rounds (ROUND like MR-Q/2022Q3) and tells who has reported and when.</source>
        <translation>列出、开启和关闭填报期次（期次如 MR-Q/2022Q3），并说明谁在何时报送。</translation>
    </message>
    <message>
        <source>Submits what regions have entered; findings in the way are listed and end in 1.</source>
        <translation>提交各地区所填数据；有未处理的校核问题时列出并以 1 结束。</translation>
    </message>
    <message>
        <source>Makes the entries of regions accepted values.</source>
        <translation>接收各地区所填数据，成为认定值。</translation>
    </message>
    <message>
        <source>Sends a region&apos;s return back with a reason.</source>
        <translation>退回一个地区的报表并写明原因。</translation>
    </message>
    <message>
        <source>Makes accepted values reported ones; from then on a change needs a reason.</source>
        <translation>发布已接收的数据；此后修改须写明原因。</translation>
    </message>
    <message>
        <source>Prints what happened to one cell: who, when, by which way, from what to what.</source>
        <translation>列出一个单元格的全部记录：何人、何时、何途径、由何值改为何值。</translation>
    </message>
    <message>
        <source>--paper is followed by A3 or A4.</source>
        <translation>--paper 后面是 A3 或 A4。</translation>
    </message>
    <message>
        <source>Give a workspace, --round and -o with the PDF file to write.</source>
        <translation>请给出工作区、--round 和 -o 及要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>Writes the entry sheet of a round as pages to print.</source>
        <translation>将一期填报表输出为可打印的 PDF。</translation>
    </message>
    <message>
        <source>“%1” is not a round; write form and period, like MR-Q/2022Q3.</source>
        <translation>“%1”不是轮次；请写报表代码和期间，如 MR-Q/2022Q3。</translation>
    </message>
    <message>
        <source>The form %1 has no round for %2.</source>
        <translation>报表 %1 没有 %2 的轮次。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>%1办结：%2</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>没有举措“%1”。</translation>
    </message>
    <message>
        <source>Give a workspace and the code of an action.</source>
        <translation>请给出工作区和督办事项代码。</translation>
    </message>
    <message>
        <source>Give a workspace and the code of a project.</source>
        <translation>请给出工作区和项目代码。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1已写入。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>--%1 is followed by a date such as 2022-06-30.</source>
        <translation>--%1之后应为日期，如2022-06-30。</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>没有任务“%1”。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1无法写入。</translation>
    </message>
    <message>
        <source>Say first what to do: %1.</source>
        <translation>请先说明操作：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2022-06-30.</source>
        <translation>“%1”不是日期，请写成2022-06-30。</translation>
    </message>
    <message>
        <source>There is no measure with the code “%1”.</source>
        <translation>没有代码为“%1”的举措。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>缺少选项%1。</translation>
    </message>
    <message>
        <source>There is no document with the code “%1”.</source>
        <translation>没有代码为“%1”的文件。</translation>
    </message>
    <message>
        <source>median %1 days (%2 of %3 regions)</source>
        <translation>中位%1天（%3个地区中已有%2个）</translation>
    </message>
    <message>
        <source>fewer than half got there (%1 of %2)</source>
        <translation>达到的不足一半（%2个中有%1个）</translation>
    </message>
    <message>
        <source>Say with -o where to write.</source>
        <translation>请用-o指明写入的文件。</translation>
    </message>
    <message>
        <source>--list is followed by rollout, measures or states.</source>
        <translation>--list之后须为rollout、measures或states。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Say list, set, history, adoption, lagging or export, then one workspace.</source>
        <translation>请写list、set、history、adoption、lagging或export，然后写一个工作区。</translation>
    </message>
    <message>
        <source>No annual list covers %1.</source>
        <translation>没有涵盖%1的年度清单。</translation>
    </message>
    <message>
        <source>Give a workspace and the code of a task.</source>
        <translation>请给出工作区和任务代码。</translation>
    </message>
    <message>
        <source>--number is followed by a whole number.</source>
        <translation>--number之后应为整数。</translation>
    </message>
    <message>
        <source>--progress is followed by a number from 0 to 100.</source>
        <translation>--progress之后应为0至100的数。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1已删除。</translation>
    </message>
    <message>
        <source>Give a workspace, the code of a task and the milestone&apos;s number.</source>
        <translation>请给出工作区、任务代码和里程碑序号。</translation>
    </message>
    <message>
        <source>--light is followed by one of: %1.</source>
        <translation>--light之后应为以下之一：%1。</translation>
    </message>
    <message>
        <source>Give one workspace; --list is followed by one of: %1.</source>
        <translation>请给出一个工作区；--list之后应为以下之一：%1。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>probably kept</source>
        <translation>疑似延续</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Give a workspace and the codes of two lists, the earlier one first.</source>
        <translation>请给出工作区和两份清单的代码，较早的在前。</translation>
    </message>
    <message>
        <source>kept %1 (probably: %2), new %3, dropped %4</source>
        <translation>延续%1项（其中疑似%2项），新增%3项，取消%4项</translation>
    </message>
    <message>
        <source>The ledger of the key tasks: lists it with lights and why, changes it, tells its history, writes its lists, compares two of them.</source>
        <translation>重点任务台账：列出任务及灯号和理由，修改，查看历史，导出清单，比较两份清单。</translation>
    </message>
    <message>
        <source>What is to be done about tasks and red cells, until closed.</source>
        <translation>针对任务和红色单元的督办事项，直至办结。</translation>
    </message>
    <message>
        <source>Centres, pilots, demonstration and rewarded places.</source>
        <translation>中心、试点、示范和激励地方。</translation>
    </message>
    <message>
        <source>Lists and sets roll-out states, tells how measures spread and who lags, writes the lists to files.</source>
        <translation>列出和设置推广状态，说明举措推开进程和滞后地区，将清单写入文件。</translation>
    </message>
    <message>
        <source>There is no list of tasks in this workspace.</source>
        <translation>此工作区没有任务清单。</translation>
    </message>
    <message>
        <source>--list is followed by the code or number of a list of tasks: %1.</source>
        <translation>--list 后跟任务清单的代码或文号：%1。</translation>
    </message>
    <message>
        <source>Give a workspace and -o with the PDF file to write.</source>
        <translation>请给出工作区，并用 -o 指定要写的 PDF 文件。</translation>
    </message>
    <message>
        <source>Writes the ledger of the key tasks as pages to print.</source>
        <translation>把重点任务台账写成可打印的页面。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows compared</source>
        <translation>%1：已核对 %2/%3 行</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows copied</source>
        <translation>%1：已复制 %2/%3 行</translation>
    </message>
    <message>
        <source>%1 rows in %2 tables, checksum %3</source>
        <translation>共 %2 张表、%1 行，校验值 %3</translation>
    </message>
    <message>
        <source>Give the workspace and the new place: a file or an address.</source>
        <translation>请给出要复制的工作区和新位置（文件或服务器地址）。</translation>
    </message>
    <message>
        <source>%1 is the same, row for row, and ready.</source>
        <translation>%1 已逐行核对一致，可以使用。</translation>
    </message>
    <message>
        <source>“%1” is no role; say reader, entry, reviewer or owner after --role.</source>
        <translation>没有“%1”这一角色；--role 后请填 reader、entry、reviewer 或 owner。</translation>
    </message>
    <message>
        <source>Only the role entry has regions.</source>
        <translation>只有填报角色（entry）需要指定地区。</translation>
    </message>
    <message>
        <source>Say either --set or --remove.</source>
        <translation>--set 与 --remove 只能选其一。</translation>
    </message>
    <message>
        <source>A file knows no logins: whoever can open it may do everything. The members count once it is copied to a server.</source>
        <translation>文件不区分账号：能打开者即拥有全部权限。成员设置在复制到服务器后生效。</translation>
    </message>
    <message>
        <source>Copies a workspace to a new place, from a file or server to a file or server, all of it or nothing, and compares every row.</source>
        <translation>将工作区完整复制到新位置（文件与服务器之间任意方向），要么全部复制、要么不留任何内容，并逐行核对。</translation>
    </message>
    <message>
        <source>Prints what is the same for the same rows wherever they lie, by table and for the whole.</source>
        <translation>按表和整体输出校验值：只要数据相同，无论存放在何处，校验值都相同。</translation>
    </message>
    <message>
        <source>Lists who may do what in a shared workspace, gives a login its role and regions, takes it away.</source>
        <translation>列出共享工作区的成员权限，设定账号的角色和地区，或取消其权限。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A part of the program is missing (%1). Install it again.</source>
        <translation>程序文件缺失（%1），请重新安装。</translation>
    </message>
    <message>
        <source>%1 could not be loaded; the workspace was not made.</source>
        <translation>无法载入“%1”，工作区未建立。</translation>
    </message>
</context>
<context>
    <name>app::ExchangeText</name>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>不能识别“%1”列，已略去。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>“%1”列重复。</translation>
    </message>
    <message>
        <source>Delete one of the two or give it another name.</source>
        <translation>请删除其一或改名。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少“%1”列。</translation>
    </message>
    <message>
        <source>Add it; its name stands in the first row of the file.</source>
        <translation>请补上该列，列名写在文件首行。</translation>
    </message>
    <message>
        <source>Add the indicator to the workspace first.</source>
        <translation>请先将该指标加入工作区。</translation>
    </message>
    <message>
        <source>The nearest codes are %1.</source>
        <translation>相近代码：%1。</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields; the header has %3.</source>
        <translation>第%1行有%2个字段，表头有%3个。</translation>
    </message>
    <message>
        <source>Look for a comma or a quotation mark too many or too few.</source>
        <translation>请检查逗号或引号是否多余或缺少。</translation>
    </message>
    <message>
        <source>The row names no indicator.</source>
        <translation>该行未写明指标。</translation>
    </message>
    <message>
        <source>“%1” is no indicator of this workspace.</source>
        <translation>“%1”不是本工作区的指标。</translation>
    </message>
    <message>
        <source>the code of an indicator</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>“%1” is not a period.</source>
        <translation>“%1”不是时期。</translation>
    </message>
    <message>
        <source>“%1” does not say how the value accumulates.</source>
        <translation>“%1”不是有效口径。</translation>
    </message>
    <message>
        <source>Write discrete for the period alone, ytd from January on, point for a count at its end.</source>
        <translation>当期写discrete，自1月起累计写ytd，期末写point。</translation>
    </message>
    <message>
        <source>The period “%1” and the basis “%2” contradict each other.</source>
        <translation>时期“%1”与口径“%2”矛盾。</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>“%1”不是有效状态。</translation>
    </message>
    <message>
        <source>“%1” is no degree of confidentiality.</source>
        <translation>“%1”不是有效密级。</translation>
    </message>
    <message>
        <source>The comment begins with the unknown mark “%1”.</source>
        <translation>备注开头的标记“%1”不能识别。</translation>
    </message>
    <message>
        <source>The comment has %1 characters; %2 are kept.</source>
        <translation>备注有%1个字符，最多可存%2个。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>The mark “not due” goes with status O and an empty value only.</source>
        <translation>“未到期”标记仅用于状态为O且数值为空的行。</translation>
    </message>
    <message>
        <source>The workspace gives “%1” no unit; its values are taken as they are in “%2”.</source>
        <translation>工作区未规定“%1”的单位，数值按“%2”原样采用。</translation>
    </message>
    <message>
        <source>From here on values of “%1” are converted from “%2” to “%3”.</source>
        <translation>自本行起，“%1”的数值由“%2”换算为“%3”。</translation>
    </message>
    <message>
        <source>“%1” is counted in “%2”, not in “%3”.</source>
        <translation>“%1”的单位为“%2”，不是“%3”。</translation>
    </message>
    <message>
        <source>Convert the values or choose the indicator of that unit.</source>
        <translation>请换算数值，或改用该单位的指标。</translation>
    </message>
    <message>
        <source>a decimal number with a point</source>
        <translation>以点为小数点的数</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>“%1”读作%2。</translation>
    </message>
    <message>
        <source>“%1” is read as: not reported.</source>
        <translation>“%1”读作未报送。</translation>
    </message>
    <message>
        <source>The status says there is no value, but the value is “%1”.</source>
        <translation>状态为无数值，而数值为“%1”。</translation>
    </message>
    <message>
        <source>Empty the value or change the status.</source>
        <translation>请清空数值或更改状态。</translation>
    </message>
    <message>
        <source>The value is empty, and the status does not say why.</source>
        <translation>数值为空，状态未说明原因。</translation>
    </message>
    <message>
        <source>Write the value, or status O not reported, L not collected, M not applicable, Q suppressed, K included elsewhere.</source>
        <translation>请填写数值，或填写状态：O未报送，L未采集，M不适用，Q不予公布，K计入其他地区。</translation>
    </message>
    <message>
        <source>“%1” is not a moment with its time zone.</source>
        <translation>“%1”不是带时区的时间。</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>“%1”不是版本号。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1 is there twice with the same value, first on line %2.</source>
        <translation>%1重复且数值相同，首次出现在第%2行。</translation>
    </message>
    <message>
        <source>%1 is “%2” on line %3 and “%4” here, from the same source.</source>
        <translation>%1在第%3行为“%2”，本行为“%4”，来源相同。</translation>
    </message>
    <message>
        <source>Keep the row that is right, or name the two sources.</source>
        <translation>请保留正确的一行，或分别写明来源。</translation>
    </message>
    <message>
        <source>%1: the workspace has accepted %2 from “%3”, this file says %4 from “%5”.</source>
        <translation>%1：工作区采用值为%2（来源“%3”），本文件为%4（来源“%5”）。</translation>
    </message>
    <message>
        <source>Decide which one is accepted; the other is kept beside it.</source>
        <translation>请决定采用哪一个，另一个备存。</translation>
    </message>
    <message>
        <source>%1: “%2” says %3 on line %4 and is taken, “%5” says %6 and is kept beside it.</source>
        <translation>%1：第%4行“%2”为%3，予以采用；“%5”为%6，备存。</translation>
    </message>
    <message>
        <source>Choose the other source afterwards if it is the better one.</source>
        <translation>如另一来源更可靠，可事后改用。</translation>
    </message>
    <message>
        <source>an unnamed source</source>
        <translation>未写明的来源</translation>
    </message>
    <message>
        <source>A field that begins on line %1 has more than %2 bytes.</source>
        <translation>第%1行开始的一个字段超过%2字节。</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened there and never closed.</source>
        <translation>请检查此处是否有未闭合的引号。</translation>
    </message>
    <message>
        <source>A quotation mark opened on line %1 is not closed before the file ends.</source>
        <translation>第%1行的引号到文件末尾仍未闭合。</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>请补上引号；如属正文，请双写引号。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character (%1, line %2, byte %3): its end is missing.</source>
        <translation>文件在字符中间结束（%1，第%2行，第%3字节），末尾缺失。</translation>
    </message>
    <message>
        <source>Line %1, byte %2 (%3) is no character in UTF-8 or GB18030; the text is damaged or in another encoding.</source>
        <translation>第%1行第%2字节（%3）不是UTF-8或GB18030字符；文本已损坏或为其他编码。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载文件。</translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8, or download it again.</source>
        <translation>请重新保存为CSV UTF-8，或重新下载。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8”.</source>
        <translation>请用电子表格程序打开，另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is an Excel workbook (xlsx) or a zip archive, not a CSV file.</source>
        <translation>这是Excel工作簿（xlsx）或zip压缩包，不是CSV文件。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (xls), not a CSV file.</source>
        <translation>这是旧版Excel工作簿（xls），不是CSV文件。</translation>
    </message>
    <message>
        <source>This is a database or a workspace, not a CSV file.</source>
        <translation>这是数据库或工作区，不是CSV文件。</translation>
    </message>
    <message>
        <source>Open a workspace with File, Open; import takes CSV files.</source>
        <translation>工作区请用“文件›打开”；导入只接受CSV文件。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV file.</source>
        <translation>这是PDF文档，不是CSV文件。</translation>
    </message>
    <message>
        <source>Ask the publisher for the table as CSV or Excel.</source>
        <translation>请向发布单位索取CSV或Excel表格。</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not text, or UTF-16 text without its mark.</source>
        <translation>文件含有NUL字节：不是文本，或是缺少标记的UTF-16文本。</translation>
    </message>
    <message>
        <source>Save it again as CSV UTF-8.</source>
        <translation>请重新保存为CSV UTF-8。</translation>
    </message>
    <message>
        <source>The file is marked as %1 but ends in the middle of a character or holds half characters.</source>
        <translation>文件标记为%1，但在字符中间结束或含有残缺字符。</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and this system cannot read GB18030.</source>
        <translation>文件不是UTF-8编码，而本系统无法读取GB18030。</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of kind %1 are not listed one by one.</source>
        <translation>
            <numerusform>另有%n个%1类问题未逐条列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the listed ones right and read the file again.</source>
        <translation>请先改正已列出的问题，再重新读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>请重新导出或下载。</translation>
    </message>
    <message>
        <source>The first line “%1” is not the header of a table that can be read.</source>
        <translation>首行“%1”不是可读取的表头。</translation>
    </message>
    <message>
        <source>Use the long table with a header, or the export of the statistics bureau with its title lines.</source>
        <translation>请使用带表头的数据长表，或保留标题行的统计局导出表。</translation>
    </message>
    <message>
        <source>The file has a header but holds no values.</source>
        <translation>文件只有表头，没有数值。</translation>
    </message>
    <message>
        <source>a code in the workspace</source>
        <translation>工作区已有代码</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not in the workspace. Import that list first.</source>
        <translation>第%1行：%3列的“%2”不在工作区，请先导入相应清单。</translation>
    </message>
    <message>
        <source>a task above in the list</source>
        <translation>清单上文的任务</translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is neither above in this file nor in the workspace.</source>
        <translation>第%1行：上级“%2”不在本文件上文，也不在工作区。</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>其他任务</translation>
    </message>
    <message>
        <source>Line %1: a task cannot stand under itself.</source>
        <translation>第%1行：任务不能以自身为上级。</translation>
    </message>
    <message>
        <source>each cell once</source>
        <translation>每格一次</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>每个一次</translation>
    </message>
    <message>
        <source>Line %1: this milestone occurs twice.</source>
        <translation>第%1行：该里程碑重复。</translation>
    </message>
    <message>
        <source>Line %1: the class limits “%2” are not ascending numbers.</source>
        <translation>第%1行：分级界限“%2”不是递增的数。</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>Line %1: the region code “%2” does not have six digits.</source>
        <translation>第%1行：地区代码“%2”不是六位数字。</translation>
    </message>
    <message>
        <source>a region code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Line %1: the parent “%2” is not in this list above nor in the workspace.</source>
        <translation>第%1行：上级“%2”不在本清单上文，也不在工作区。</translation>
    </message>
    <message>
        <source>another region</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Line %1: a region cannot belong to itself.</source>
        <translation>第%1行：地区不能隶属自身。</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line %1: the document has no title.</source>
        <translation>第%1行：文件没有标题。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>必填值</translation>
    </message>
    <message>
        <source>Line %1: the column %2 is empty but must be given.</source>
        <translation>第%1行：%2列为必填，不能为空。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a whole number.</source>
        <translation>第%1行：%3列的“%2”不是整数。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a number.</source>
        <translation>第%1行：%3列的“%2”不是数。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not known in the column %3; use one of: %4.</source>
        <translation>第%1行：%3列不能识别“%2”，可用：%4。</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a date; write it like 2022-06-30.</source>
        <translation>第%1行：%3列的“%2”不是日期，应写作2022-06-30。</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 is not a period; write 2022, 2022Q4 or 202209.</source>
        <translation>第%1行：%3列的“%2”不是时期，应写作2022、2022Q4或202209。</translation>
    </message>
    <message>
        <source>Line %1: there is no region with the code “%2”.</source>
        <translation>第%1行：没有代码为“%2”的地区。</translation>
    </message>
    <message>
        <source>an indicator code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Line %1: there is no indicator with the code “%2”.</source>
        <translation>第%1行：没有代码为“%2”的指标。</translation>
    </message>
    <message>
        <source>each code once</source>
        <translation>每个代码一次</translation>
    </message>
    <message>
        <source>Line %1: the code “%2” occurs twice in this file.</source>
        <translation>第%1行：代码“%2”在本文件中重复。</translation>
    </message>
    <message>
        <source>The column “%1” is missing from this list of %2.</source>
        <translation>%2清单缺少“%1”列。</translation>
    </message>
    <message>
        <source>the six-digit code or the full name of a region</source>
        <translation>六位地区代码或地区全称</translation>
    </message>
    <message>
        <source>The row names no region.</source>
        <translation>该行未写明地区。</translation>
    </message>
    <message>
        <source>“%1” may mean several regions.</source>
        <translation>“%1”可能指多个地区。</translation>
    </message>
    <message>
        <source>“%1” is no region of this workspace.</source>
        <translation>“%1”不是本工作区的地区。</translation>
    </message>
    <message>
        <source>Write the six-digit code, for example 330000.</source>
        <translation>请填写六位代码，如330000。</translation>
    </message>
    <message>
        <source>Write the code of the one meant: %1.</source>
        <translation>请填写所指地区的代码：%1。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>请选择其中一个文件。</translation>
    </message>
    <message>
        <source>“%1” is a device, not an ordinary file.</source>
        <translation>“%1”是设备，不是普通文件。</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>请选择CSV文件。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2; this is not a table of values. Reading stopped there.</source>
        <translation>第%1行长度超过%2，不是数据表，读取到此为止。</translation>
    </message>
    <message>
        <source>Save the table as CSV with one line for each row.</source>
        <translation>请将表格另存为CSV，每条记录一行。</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read at once.</source>
        <translation>文件大小为%1，一次最多读取%2。</translation>
    </message>
    <message>
        <source>Divide it into several files, for example one for each year.</source>
        <translation>请拆分为多个文件，如每年一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may read it.</source>
        <translation>请在其他程序中关闭该文件，并检查读取权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: %2.</source>
        <translation>无法完整读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again.</source>
        <translation>请将文件复制到本机后重试。</translation>
    </message>
    <message>
        <source>Line %1 above the table is left out.</source>
        <translation>表格上方第%1行已略去。</translation>
    </message>
    <message>
        <source>The workspace counts “%1” in “%2”, the file in “%3”.</source>
        <translation>“%1”的单位，工作区为“%2”，文件为“%3”。</translation>
    </message>
    <message>
        <source>Rename the indicator of the workspace if it is another one.</source>
        <translation>如不是同一指标，请更改工作区指标名称。</translation>
    </message>
    <message>
        <source>Values of “%1” are converted from “%2” to “%3”.</source>
        <translation>“%1”的数值由“%2”换算为“%3”。</translation>
    </message>
    <message>
        <source>The table says nowhere which indicator it holds.</source>
        <translation>表中未写明是哪个指标。</translation>
    </message>
    <message>
        <source>a line “指标：NAME(UNIT)” above the header</source>
        <translation>表头上方的“指标：名称(单位)”行</translation>
    </message>
    <message>
        <source>Download the table again with its title lines.</source>
        <translation>请重新下载表格并保留标题行。</translation>
    </message>
    <message>
        <source>The header “%1” is not a period.</source>
        <translation>表头“%1”不是时期。</translation>
    </message>
    <message>
        <source>Line %1 has a value in column %2, which has no period above it.</source>
        <translation>第%1行第%2列有数值，但该列表头没有时期。</translation>
    </message>
    <message>
        <source>Line %1: the region %2 would belong to itself by way of %3.</source>
        <translation>第%1行：地区%2经由%3会隶属于自身。</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column %3 differs from “%4” further up in the same form.</source>
        <translation>第%1行：%3列的“%2”与同一张表上文的“%4”不一致。</translation>
    </message>
    <message>
        <source>at most the upper bound</source>
        <translation>不大于上限</translation>
    </message>
    <message>
        <source>Line %1: the lower bound is above the upper one.</source>
        <translation>第%1行：下限大于上限。</translation>
    </message>
    <message>
        <source>an item above in the same form</source>
        <translation>同一张表中上文的指标</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not an item further up in the same form.</source>
        <translation>第%1行：“%2”不是同一张表中上文的指标。</translation>
    </message>
    <message>
        <source>each item once</source>
        <translation>每个指标只出现一次</translation>
    </message>
    <message>
        <source>Line %1: the item “%2” occurs twice in its form.</source>
        <translation>第%1行：指标“%2”在表中出现两次。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>The list “%1” cannot be written; use one of: %2.</source>
        <translation>清单“%1”不能导出，可用：%2。</translation>
    </message>
    <message>
        <source>Line %1: %2 is in the workspace already, as %3.</source>
        <translation>第%1行：工作区中已有%2，代码为%3。</translation>
    </message>
    <message>
        <source>Line %1: %2 is before the action was opened (%3).</source>
        <translation>第%1行：%2早于督办事项的立项日期（%3）。</translation>
    </message>
    <message>
        <source>Line %1: it ends (%2) before it begins (%3).</source>
        <translation>第%1行：截止日期（%2）早于开始日期（%3）。</translation>
    </message>
    <message>
        <source>Line %1: the same row occurs twice in this file.</source>
        <translation>第%1行：同一条目在本文件中出现两次。</translation>
    </message>
    <message>
        <source>Line %1: the task “%2” is neither above in this file nor in the workspace.</source>
        <translation>第%1行：任务“%2”既不在本文件上方，也不在工作区中。</translation>
    </message>
    <message>
        <source>a department of the list</source>
        <translation>名录中的部门</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not in the list of departments. Add it to the list first.</source>
        <translation>第%1行：部门名录中没有“%2”，请先将其加入名录。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not in the list of departments; nearest: %3.</source>
        <translation>第%1行：部门名录中没有“%2”；相近的有：%3。</translation>
    </message>
    <message>
        <source>Line %1: due %2, before the list was issued (%3).</source>
        <translation>第%1行：到期日%2早于清单印发日期（%3）。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not between 0 and 100.</source>
        <translation>第%1行：“%2”不在0至100之间。</translation>
    </message>
    <message>
        <source>Line %1: the task %2 would stand under itself by way of %3.</source>
        <translation>第%1行：任务%2经%3将成为自己的下级。</translation>
    </message>
    <message>
        <source>a file in the workspace</source>
        <translation>工作区中的附件</translation>
    </message>
    <message>
        <source>Line %1: the attached file is not in this workspace. Attach it first, or give the reason in override_reason.</source>
        <translation>第%1行：附件不在本工作区中。请先附加该文件，或在override_reason中说明理由。</translation>
    </message>
    <message>
        <source>a day up to %1</source>
        <translation>不晚于%1的日期</translation>
    </message>
    <message>
        <source>Line %1: %2 has not come yet: the workspace is judged as of %3.</source>
        <translation>第%1行：%2尚未到来，本工作区数据截至%3。</translation>
    </message>
    <message>
        <source>evidence_doc, attachment or override_reason</source>
        <translation>evidence_doc、attachment或override_reason</translation>
    </message>
    <message>
        <source>Line %1: the state “%2” of %3 in %4 needs evidence: a document, an attached file, or the reason why it may stand without.</source>
        <translation>第%1行：%4的%3为“%2”，须有佐证：文件、附件，或无佐证认定的理由。</translation>
    </message>
    <message>
        <source>Line %1: this measure, region and day occur twice.</source>
        <translation>第%1行：该举措、地区、日期重复出现。</translation>
    </message>
</context>
<context>
    <name>app::NumberText</name>
    <message>
        <source>There is no number.</source>
        <translation>没有数。</translation>
    </message>
    <message>
        <source>“%1” is not a number: character %2 is “%3”.</source>
        <translation>“%1”不是数：第%2个字符为“%3”。</translation>
    </message>
    <message>
        <source>“%1” is not a number: it ends too early.</source>
        <translation>“%1”不是数：不完整。</translation>
    </message>
    <message>
        <source>“%1” has a comma that does not divide thousands.</source>
        <translation>“%1”中的逗号不是千位分隔符。</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be kept.</source>
        <translation>“%1”过大或过小，无法保存。</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet, not a number.</source>
        <translation>“%1”是电子表格的错误值，不是数。</translation>
    </message>
    <message>
        <source>“%1” has 万 or 亿, which the unit has no place for.</source>
        <translation>“%1”含“万”或“亿”，与单位不符。</translation>
    </message>
    <message>
        <source>“%1” has a percent sign, but the unit is not %.</source>
        <translation>“%1”含百分号，但单位不是%。</translation>
    </message>
</context>
<context>
    <name>ui::ActionDialog</name>
    <message>
        <source>New action</source>
        <translation>新建督办事项</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>督办事项 %1</translation>
    </message>
    <message>
        <source>What somebody is to do about it. It is listed until it is closed with what came of it.</source>
        <translation>写明由谁办什么。事项一直列在清单中，办结并填写结果后才消项。</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>Save the action</source>
        <translation>保存事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>未指定对象</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督办内容</translation>
    </message>
    <message>
        <source>What is wanting</source>
        <translation>存在差距</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>责任单位（人）</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
</context>
<context>
    <name>ui::ActionsList</name>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1，已超期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Go to the task</source>
        <translation>转到任务</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Close with a result…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>督办内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>责任单位（人）</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>There is no action yet. Ctrl+Shift+A opens one about what is shown.</source>
        <translation>还没有督办事项。按 Ctrl+Shift+A 可就当前内容新建。</translation>
    </message>
    <message>
        <source>No action is open. Ctrl+Shift+A opens one about what is shown.</source>
        <translation>没有未办结的督办事项。按 Ctrl+Shift+A 可就当前内容新建。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超期%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>%1办结：%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
</context>
<context>
    <name>ui::AddressDialog</name>
    <message>
        <source>Open shared workspace</source>
        <translation>打开共享工作区</translation>
    </message>
    <message>
        <source>A workspace that several people work in at once lies in a database of a PostgreSQL server. Whoever looks after the server knows these words.</source>
        <translation>多人同时使用的工作区存放在 PostgreSQL 服务器的数据库中。下列内容请向服务器管理员询问。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>name or number; empty: this computer</source>
        <translation>名称或 IP 地址；留空为本机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>empty: the name you work under here</source>
        <translation>留空为本机当前用户名</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>as the server offers</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>always encrypted</source>
        <translation>必须加密</translation>
    </message>
    <message>
        <source>encrypted, certificate checked</source>
        <translation>加密并核验证书</translation>
    </message>
    <message>
        <source>encrypted, certificate and name of the server checked</source>
        <translation>加密并核验证书和服务器名称</translation>
    </message>
    <message>
        <source>only where the server insists</source>
        <translation>仅在服务器要求时加密</translation>
    </message>
    <message>
        <source>never encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>The certificate is checked against ~/.postgresql/root.crt, or against the file that sslrootcert=… in the address names.</source>
        <translation>证书按 ~/.postgresql/root.crt 核验，或按地址中 sslrootcert=… 指定的文件核验。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>with the regions only</source>
        <translation>仅含地区</translation>
    </message>
    <message>
        <source>with the public facts: published statistics and documents</source>
        <translation>含公开资料：已公布的统计数据和文件</translation>
    </message>
    <message>
        <source>as the demonstration, with made-up values marked as such</source>
        <translation>作为演示，虚构数值均有标注</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>在此新建</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>The workspace is being made; this cannot be interrupted.</source>
        <translation>正在新建工作区，无法中断。</translation>
    </message>
    <message>
        <source>Write the server and the database, or paste an address.</source>
        <translation>请填写服务器和数据库，或粘贴地址。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>端口是 1 至 65535 的数字。</translation>
    </message>
    <message>
        <source>Write the name of the database.</source>
        <translation>请填写数据库名称。</translation>
    </message>
    <message>
        <source>Given up; nothing was opened.</source>
        <translation>已取消，没有打开任何工作区。</translation>
    </message>
    <message>
        <source>The database %1 is empty. Start a new workspace here:</source>
        <translation>数据库 %1 是空的。在此新建工作区：</translation>
    </message>
    <message>
        <source>Address of an empty database</source>
        <translation>空数据库的地址</translation>
    </message>
    <message>
        <source>The password is read from PostgreSQL&apos;s own files: .pgpass in your home folder, the file that PGPASSFILE names, or a service file. Where they hold none, it is asked for.</source>
        <translation>密码从 PostgreSQL 自己的文件读取：用户主目录下的 .pgpass、PGPASSFILE 指定的文件，或服务文件。其中没有时，才在此询问。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>保存在本机的密钥环中</translation>
    </message>
    <message>
        <source>Otherwise it is known until the program ends. It never stands in a file of ReformBoard.</source>
        <translation>否则只在程序结束前记住。它绝不会写入 ReformBoard 的任何文件。</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already.</source>
        <translation>%1 中已有工作区。</translation>
    </message>
    <message>
        <source>%1 asks for the password of this login.</source>
        <translation>%1 要求输入该登录名的密码。</translation>
    </message>
</context>
<context>
    <name>ui::CalendarDialog</name>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Reporting calendar</source>
        <translation>报送日历</translation>
    </message>
    <message>
        <source>No round has been opened yet.</source>
        <translation>尚未开启任何轮次。</translation>
    </message>
    <message>
        <source>On time %1, late %2, missing %3 of what was due by %4</source>
        <translation>截至 %4 应报件中：按时 %1，迟报 %2，缺报 %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>count</comment>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>count</comment>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>count</comment>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Rate on time</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，截止 %2</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>on time %1 (%2), late %3 (%4), missing %5 (%6), not due yet %7</source>
        <translation>按时 %1（%2），迟报 %3（%4），缺报 %5（%6），未到期 %7</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>收到 %1</translation>
    </message>
</context>
<context>
    <name>ui::CellPanel</name>
    <message>
        <source>No definition is on file.</source>
        <translation>尚无口径说明。</translation>
    </message>
    <message>
        <source>year to date: compare with the same period only</source>
        <translation>累计值只与上年同期比</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Must be mended: not readable</source>
        <translation>强制：无法识别</translation>
    </message>
    <message>
        <source>%1 It is kept as typed; until it is mended the region cannot be submitted.</source>
        <translation>%1已按原样保存，改正前本地区不能提交。</translation>
    </message>
    <message>
        <source>Other cells are not affected</source>
        <translation>不影响其他格</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Taken over from %1, not confirmed</source>
        <translation>参照 %1 录入，未确认</translation>
    </message>
    <message>
        <source>Confirm it, or type another value.</source>
        <translation>请确认，或键入新值。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Last %1 periods</source>
        <translation>本地区近 %1 期</translation>
    </message>
    <message>
        <source>This period alone: %1</source>
        <translation>当期单季值：%1</translation>
    </message>
    <message>
        <source>none has reported yet</source>
        <translation>尚无地区填报</translation>
    </message>
    <message>
        <source>%1 reported, median %2</source>
        <translation>已报 %1，中位数 %2</translation>
    </message>
    <message>
        <source>A published value changes in the grid, where the reason is asked for.</source>
        <translation>已发布的数据请在表格中更正，届时需填写更正原因。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>未定数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Will be kept as: %1</source>
        <translation>将记为：%1</translation>
    </message>
    <message>
        <source>About the cell</source>
        <translation>本格信息</translation>
    </message>
    <message>
        <source>Choose a cell to see what it is about</source>
        <translation>选中一个单元格，查看其说明</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>各地本期</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>No value, because</source>
        <translation>无数据，原因</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>最近 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表</translation>
    </message>
    <message>
        <source>Save, copy or choose a size</source>
        <translation>保存、复制或选择尺寸</translation>
    </message>
</context>
<context>
    <name>ui::ChartMenu</name>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>ui::CloseActionDialog</name>
    <message>
        <source>Close action %1</source>
        <translation>办结事项 %1</translation>
    </message>
    <message>
        <source>Close the action</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare two lists</source>
        <translation>两份清单对比</translation>
    </message>
    <message>
        <source>A probable pair is alike by its title only. Confirm it when the later task continues the earlier one; the link is then kept.</source>
        <translation>“疑似延续”仅凭名称相近判断。后一份清单的任务确为前一份的延续时，请点“确认对应”，对应关系即予保存。</translation>
    </message>
    <message>
        <source>Earlier list</source>
        <translation>前一份清单</translation>
    </message>
    <message>
        <source>Later list</source>
        <translation>后一份清单</translation>
    </message>
    <message>
        <source>Tasks of both lists</source>
        <translation>两份清单的任务</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>确认对应</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>There is only one list; import another one to compare it with.</source>
        <translation>目前只有一份清单；导入另一份后才能对比。</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>请选择两份不同的清单。</translation>
    </message>
    <message>
        <source>Kept %1, %2 of them only probably · new %3 · dropped %4</source>
        <translation>延续 %1 项（其中疑似 %2 项） · 新增 %3 项 · 未再列入 %4 项</translation>
    </message>
    <message>
        <source>Choose a row that says “probably kept”.</source>
        <translation>请选择标为“疑似延续”的一行。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存对比结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>清单对比.csv</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ComparePopup</name>
    <message>
        <source>Compare with the same period</source>
        <translation>与同期对比</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare each region with</source>
        <translation>各地区对比基准</translation>
    </message>
    <message>
        <source>Median of %1 regions</source>
        <translation>%1个省（区、市）中位数</translation>
    </message>
    <message>
        <source>National figure</source>
        <translation>全国数据</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message numerus="yes">
        <source>Somebody else has changed %n of these</source>
        <translation>
            <numerusform>其中%n处已被他人改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this</source>
        <translation>此处已被他人改动</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后再定</translation>
    </message>
    <message>
        <source>What was typed stays where it is, not written yet</source>
        <translation>已键入的内容留在原处，尚未写入</translation>
    </message>
    <message>
        <source>Keep theirs, do the rest</source>
        <translation>保留对方的，其余照办</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>复制我的</translation>
    </message>
    <message>
        <source>Write all of mine</source>
        <translation>全部写入我的</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsModel</name>
    <message>
        <source>Take the new value</source>
        <translation>采用新值</translation>
    </message>
    <message>
        <source>Keep, note the other as a claim</source>
        <translation>保留原值，新值备存</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Accepted value</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件值</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Retry  %1</source>
        <translation>重试  %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s</source>
        <translation>
            <numerusform>%n 秒后再次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection to %1 since %2: cells that are typed are kept here and saved on return.</source>
        <translation>自 %2 起与 %1 断开连接：输入的单元格保存在本机，恢复连接后写入。</translation>
    </message>
</context>
<context>
    <name>ui::ContextSide</name>
    <message>
        <source>Hide what is beside (F4)</source>
        <translation>收起右侧栏（F4）</translation>
    </message>
    <message>
        <source>Show what is beside (F4)</source>
        <translation>展开右侧栏（F4）</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Copy workspace</source>
        <translation>复制工作区</translation>
    </message>
    <message>
        <source>Every row and the whole history, as they are at this moment. What arrived is compared with what was sent. The workspace itself stays as it is, and stays open.</source>
        <translation>复制此刻的全部数据和完整历史，并逐行核对副本。原工作区不变，并保持打开。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Copy to a new file</source>
        <translation>复制到新文件</translation>
    </message>
    <message>
        <source>Workspaces (*.reform)</source>
        <translation>工作区 (*.reform)</translation>
    </message>
    <message>
        <source>Paste the address of an empty database, or fill it in.</source>
        <translation>请粘贴空数据库的地址，或点“填写…”。</translation>
    </message>
    <message>
        <source>This is an address: choose “A shared workspace” for it.</source>
        <translation>这是地址，请改选“共享工作区”。</translation>
    </message>
    <message>
        <source>Write a name for the new file, or choose one with Browse…</source>
        <translation>请填写新文件的名称，或用“浏览…”选择。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; nothing is overwritten.</source>
        <translation>“%1”已存在，不会覆盖。请另取名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>正在复制到 %1…</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>正在中止…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows compared</source>
        <translation>%1：已核对 %2/%3 行</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows copied</source>
        <translation>%1：已复制 %2/%3 行</translation>
    </message>
    <message>
        <source>Given up; nothing is at the new place.</source>
        <translation>已中止，新位置未留下任何内容。</translation>
    </message>
    <message>
        <source>%1 in %2: the same, row for row.</source>
        <translation>共 %2、%1，逐行一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 张表</numerusform>
        </translation>
    </message>
    <message>
        <source>Checksum %1</source>
        <translation>校验值 %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A shared workspace</source>
        <translation>共享工作区</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>A copy in one file is a back-up as well: keep it on another disk.</source>
        <translation>单个文件的副本也是备份，请存放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>The database is there already and is empty; it belongs to the login that copies. Whoever looks after the server makes it.</source>
        <translation>须为已建好的空数据库，并归复制所用的登录名所有；请服务器管理员建立。</translation>
    </message>
</context>
<context>
    <name>ui::DayLine</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历（F4）</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2022-12-31.</source>
        <translation>“%1”不是日期；请按 2022-12-31 的格式填写。</translation>
    </message>
</context>
<context>
    <name>ui::DepartmentView</name>
    <message>
        <source>Key tasks by department</source>
        <translation>按单位列出的重点任务</translation>
    </message>
</context>
<context>
    <name>ui::DepartmentsDialog</name>
    <message>
        <source>Departments</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>The names a task may lead or join with. Each change can be undone.</source>
        <translation>任务可填写的牵头单位、配合单位名称。每次修改都可撤销。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Save the department</source>
        <translation>保存单位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>There is a department with the code %1 already.</source>
        <translation>编号为 %1 的单位已存在。</translation>
    </message>
</context>
<context>
    <name>ui::DueStrip</name>
    <message>
        <source>Due in the next 30 days</source>
        <translation>30天内到期</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days</source>
        <translation>30天内没有到期事项</translation>
    </message>
    <message>
        <source>Due in the next 30 days: %1</source>
        <translation>30天内到期：%1项</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntryGrid</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Everything is saved already: each key, at once.</source>
        <translation>已随键入自动保存。</translation>
    </message>
    <message>
        <source>Only one block of cells can be copied at a time.</source>
        <translation>一次只能复制一块连续的单元格。</translation>
    </message>
    <message>
        <source>There is no table and no text to paste.</source>
        <translation>剪贴板中没有可粘贴的表格或文字。</translation>
    </message>
    <message>
        <source>The block has %1 rows and %2 columns; from here there are only %3 and %4. Nothing was pasted.</source>
        <translation>剪贴板为 %1 行 %2 列，从此处起只有 %3 行 %4 列，未粘贴。</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>粘贴 %1×%2</translation>
    </message>
    <message>
        <source>Only one block of cells can be filled at a time.</source>
        <translation>一次只能填充一块连续的单元格。</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No number, because…</source>
        <translation>无数字，原因…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Copy last period</source>
        <translation>参照上期录入</translation>
    </message>
    <message>
        <source>Copy same period last year</source>
        <translation>参照上年同期</translation>
    </message>
    <message>
        <source>Confirm copied values</source>
        <translation>确认参照录入</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>History of the value</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No cell of this sheet has an open question.</source>
        <translation>本表没有待处理的问题。</translation>
    </message>
    <message>
        <source>Nothing is suggested for this cell.</source>
        <translation>本格没有建议内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were skipped.</source>
        <translation>
            <numerusform>跳过 %n 个锁定的单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and stay red.</source>
        <translation>
            <numerusform>%n 个单元格无法识别，保留为红色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer; saved when the server answers again.</source>
        <translation>已保存在本机；服务器恢复应答后写入。</translation>
    </message>
</context>
<context>
    <name>ui::EntryKeysPopup</name>
    <message>
        <source>Keys of the grid</source>
        <translation>填报按键</translation>
    </message>
</context>
<context>
    <name>ui::EntryModel</name>
    <message>
        <source>not ended with Enter</source>
        <translation>未按 Enter 结束</translation>
    </message>
    <message>
        <source>copied, not confirmed</source>
        <translation>参照录入，未确认</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>有待核实</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Perhaps: %1 (Alt Enter)</source>
        <translation>是否为 %1（Alt Enter）</translation>
    </message>
    <message>
        <source>Typed but not ended with Enter; Esc gives it up.</source>
        <translation>已键入但未按 Enter；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Copied and not confirmed yet.</source>
        <translation>参照录入，尚未确认。</translation>
    </message>
    <message>
        <source>Has an open remark.</source>
        <translation>有未办结的批注。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回原因：%1</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Typed without a connection, and changed by somebody else meanwhile: it waits for you to decide.</source>
        <translation>断线期间输入，他人在此期间也作了更改：待您确定。</translation>
    </message>
    <message>
        <source>Typed without a connection; saved when the server answers again.</source>
        <translation>断线期间输入；服务器恢复应答后写入。</translation>
    </message>
</context>
<context>
    <name>ui::EntryView</name>
    <message>
        <source>Entry grid</source>
        <translation>填报表</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationField</name>
    <message>
        <source>Save explanation</source>
        <translation>保存说明</translation>
    </message>
    <message>
        <source>Written explanation</source>
        <translation>书面说明</translation>
    </message>
    <message>
        <source>What was checked, and why the value is right</source>
        <translation>核实了什么、数据为何属实</translation>
    </message>
    <message>
        <source>An explanation has at least %1 characters: say what was checked and why the value is right.</source>
        <translation>说明至少 %1 字：请写明核实了什么、数据为何属实。</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>已写 %1 字，至少 %2 字</translation>
    </message>
</context>
<context>
    <name>ui::FilterList</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>ui::FindingBand</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, severity, rule</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Reason for putting the finding aside</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>填写原因后按回车</translation>
    </message>
</context>
<context>
    <name>ui::FindingsList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>校核问题</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Put aside %1</source>
        <translation>已搁置 %1</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>转到单元格</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>搁置问题</translation>
    </message>
    <message>
        <source>Why nothing has to be done about it:</source>
        <translation>无需处理的原因：</translation>
    </message>
</context>
<context>
    <name>ui::FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ui::FormDialog</name>
    <message>
        <source>New form</source>
        <translation>新建报表</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>报表 %1</translation>
    </message>
    <message>
        <source>A form says what is asked for; a round asks for it once.</source>
        <translation>报表规定填报哪些指标；每期填报按报表布置一次。</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>报告频次</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>半年报</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Items of the form</source>
        <translation>报表指标</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>时段口径</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>其中项归属</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add an indicator: part of its name or code</source>
        <translation>添加指标：输入名称或代码的一部分</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>of which: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1必填</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>%1的时段口径</translation>
    </message>
    <message>
        <source>What %1 is a part of</source>
        <translation>%1归属的总项</translation>
    </message>
    <message>
        <source>Largest allowed value of %1</source>
        <translation>%1的上限</translation>
    </message>
    <message>
        <source>Smallest allowed value of %1</source>
        <translation>%1的下限</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>%1: the lower bound is above the upper one.</source>
        <translation>%1：下限大于上限。</translation>
    </message>
    <message>
        <source>%1 must come after the item it is a part of.</source>
        <translation>%1须排在其所属总项之后。</translation>
    </message>
    <message>
        <source>The form needs a code.</source>
        <translation>请填写报表代码。</translation>
    </message>
    <message>
        <source>The form needs a name.</source>
        <translation>请填写报表名称。</translation>
    </message>
    <message>
        <source>The form has no item yet.</source>
        <translation>报表尚无指标。</translation>
    </message>
    <message>
        <source>%1: this is not a number.</source>
        <translation>%1：不是数字。</translation>
    </message>
</context>
<context>
    <name>ui::HeadsCorner</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::HistoryLine</name>
    <message>
        <source>Last periods of this region</source>
        <translation>本地区历期数据</translation>
    </message>
    <message>
        <source>not final yet</source>
        <translation>尚未定案</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>table of observations</source>
        <translation>数据长表</translation>
    </message>
    <message>
        <source>statistics bureau table</source>
        <translation>统计局导出表</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>格式不明</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show the technical details</source>
        <translation>显示技术信息</translation>
    </message>
    <message>
        <source>%1 (file %2 of %3)</source>
        <translation>%1（第%2个文件，共%3个）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s)</source>
        <translation>
            <numerusform>新增%n项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>冲突 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>说明变更</translation>
    </message>
    <message>
        <source>noted as claims</source>
        <translation>备存</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>This file cannot be read. See the findings.</source>
        <translation>文件无法读取，详见问题清单。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) must be mended in the file first.</source>
        <translation>
            <numerusform>请先改正文件中的%n个错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to take in.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Everything in this file is in the workspace already.</source>
        <translation>文件内容均已在工作区。</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>保存问题清单</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔表格 (*.csv)</translation>
    </message>
    <message>
        <source>The findings could not be saved as %1.</source>
        <translation>问题清单无法保存为“%1”。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>The file states another number than the accepted one.</source>
        <translation>文件中的数值与采用值不同。</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留原值</translation>
    </message>
    <message>
        <source>Take all new values</source>
        <translation>全部采用新值</translation>
    </message>
    <message>
        <source>Findings and conflicts</source>
        <translation>问题与冲突</translation>
    </message>
    <message>
        <source>Save findings…</source>
        <translation>保存问题清单…</translation>
    </message>
    <message>
        <source>Save the findings as a table</source>
        <translation>将问题保存为表格</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without importing what is shown</source>
        <translation>关闭，不导入当前内容</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Apply this file</source>
        <translation>导入此文件</translation>
    </message>
    <message>
        <source>reference list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Rows of the file %1</source>
        <translation>文件内容 %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Targets change: say why.</source>
        <translation>目标将被改动，请说明原因。</translation>
    </message>
    <message>
        <source>Reason for changing the targets</source>
        <translation>改动目标的原因</translation>
    </message>
</context>
<context>
    <name>ui::KeyStrip</name>
    <message>
        <source>down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>整块粘贴</translation>
    </message>
    <message>
        <source>why missing</source>
        <translation>缺报原因</translation>
    </message>
    <message>
        <source>this cell</source>
        <translation>查看本格</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>下一问题</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by others</source>
        <translation>
            <numerusform>他人改动%n处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KindsList</name>
    <message>
        <source>All centres and pilots</source>
        <translation>全部中心与试点</translation>
    </message>
    <message>
        <source>Kinds of centres and pilots</source>
        <translation>中心与试点类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>具名</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>仅报数量</translation>
    </message>
    <message>
        <source>Projects known by name</source>
        <translation>有具体名称的项目</translation>
    </message>
    <message>
        <source>Rows of sources that state a number without names; not projects</source>
        <translation>来源只给出数量、未列名称的条目，不计作项目</translation>
    </message>
    <message numerus="yes">
        <source>%n known by name</source>
        <translation>
            <numerusform>具名%n个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LedgerActs</name>
    <message>
        <source>New task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>New milestone…</source>
        <translation>新增里程碑…</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>填报进度…</translation>
    </message>
    <message>
        <source>Override light…</source>
        <translation>改判灯号…</translation>
    </message>
    <message>
        <source>End override</source>
        <translation>取消改判</translation>
    </message>
    <message>
        <source>New action about the task…</source>
        <translation>就此任务新建督办事项…</translation>
    </message>
    <message>
        <source>Compare with another list…</source>
        <translation>与另一份清单对比…</translation>
    </message>
    <message>
        <source>Departments…</source>
        <translation>单位名录…</translation>
    </message>
    <message>
        <source>Light rules…</source>
        <translation>灯号规则…</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z takes it back.</source>
        <translation>已删除“%1”。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>The milestone is open again. Ctrl+Z takes it back.</source>
        <translation>里程碑已恢复为未完成。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>The light is that of the rules again. Ctrl+Z takes it back.</source>
        <translation>灯号已恢复按规则判定。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>ui::LedgerExport</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF, A3…</source>
        <translation>PDF，A3…</translation>
    </message>
    <message>
        <source>PDF, A4…</source>
        <translation>PDF，A4…</translation>
    </message>
    <message>
        <source>Tasks as CSV…</source>
        <translation>任务（CSV）…</translation>
    </message>
    <message>
        <source>Milestones as CSV…</source>
        <translation>里程碑（CSV）…</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>保存台账</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the space left.</source>
        <translation>无法写入%1。请检查文件夹和剩余空间。</translation>
    </message>
</context>
<context>
    <name>ui::LedgerFilterBar</name>
    <message>
        <source>Title, target, milestone or department</source>
        <translation>标题、目标、里程碑或单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ui::LedgerLegend</name>
    <message>
        <source>A task due today is not overdue.</source>
        <translation>当天到期的任务不算逾期。</translation>
    </message>
    <message>
        <source>due today is not overdue</source>
        <translation>当天到期不算逾期</translation>
    </message>
    <message>
        <source>milestone done</source>
        <translation>已完成里程碑</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已过期未完成</translation>
    </message>
    <message>
        <source>where time says it should be</source>
        <translation>按时间进度应达到</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>first promised</source>
        <translation>原定日期</translation>
    </message>
</context>
<context>
    <name>ui::LedgerView</name>
    <message>
        <source>Ledger of the key tasks</source>
        <translation>重点任务台账</translation>
    </message>
</context>
<context>
    <name>ui::LightButton</name>
    <message numerus="yes">
        <source>%1: %n task(s)</source>
        <translation>
            <numerusform>%1：%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to see only these, press again to see all.</source>
        <translation>点按只看这一类，再点看全部。</translation>
    </message>
</context>
<context>
    <name>ui::LightMonths</name>
    <message>
        <source>Light of each month</source>
        <translation>各月灯号</translation>
    </message>
    <message>
        <source> (set by hand)</source>
        <translation>（改判）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month of the year</comment>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>ui::LightRulesDialog</name>
    <message>
        <source>Light rules</source>
        <translation>灯号规则</translation>
    </message>
    <message>
        <source>The first rule that is on and true says the light and why. Each change can be undone.</source>
        <translation>按顺序取第一条已启用且成立的规则判定灯号并说明理由。每次修改都可撤销。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Chinese sentence</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>English sentence</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Put a word into the rule</source>
        <translation>在条件中插入变量</translation>
    </message>
    <message>
        <source>Put a figure into the sentence</source>
        <translation>在说明中插入数值</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>可用项</translation>
    </message>
    <message>
        <source>This list then</source>
        <translation>本清单结果</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>There is a rule with the code %1 already.</source>
        <translation>编号为 %1 的规则已存在。</translation>
    </message>
    <message>
        <source>no list is shown</source>
        <translation>当前未显示清单</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <translation>与现状相同：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n light(s) would change)</source>
        <translation>
            <numerusform>%1（%n项灯号将改变）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link with other lists</source>
        <translation>与其他清单关联</translation>
    </message>
    <message>
        <source>Save the links</source>
        <translation>保存关联</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
</context>
<context>
    <name>ui::ListButton</name>
    <message>
        <source>List</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>List of tasks: %1</source>
        <translation>任务清单：%1</translation>
    </message>
</context>
<context>
    <name>ui::ListDialog</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有改动。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Undo last act</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 — ReformBoard</source>
        <translation>%1 — 医改看板</translation>
    </message>
    <message>
        <source>ReformBoard</source>
        <translation>医改看板</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.reform)</source>
        <translation>工作区 (*.reform)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>demonstration.reform</source>
        <translation>演示数据.reform</translation>
    </message>
    <message>
        <source>reform.reform</source>
        <translation>医改.reform</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xls *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xls *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted as claims</source>
        <translation>
            <numerusform>备存%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>About ReformBoard</source>
        <translation>关于医改看板</translation>
    </message>
    <message>
        <source>ReformBoard %1</source>
        <translation>医改看板 %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1 (not connected) — ReformBoard</source>
        <translation>%1（未连接）— 医改看板</translation>
    </message>
    <message>
        <source>Follows health reform tasks, measures and indicators by province. Free software under the GNU General Public License, version 3 or later. It opens no network connection but the one to a shared workspace that you open.</source>
        <translation>分省跟踪医改任务、举措和指标。自由软件，采用GNU通用公共许可证第3版或更高版本。除您打开的共享工作区外，本程序不连接网络。</translation>
    </message>
    <message>
        <source>“%1” was saved before the connection went.</source>
        <translation>“%1”在断线之前已保存。</translation>
    </message>
    <message>
        <source>“%1” was not saved when the connection went: do it again.</source>
        <translation>“%1”在断线时没有保存，请重做。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed without a connection were saved.</source>
        <translation>
            <numerusform>断线期间输入的 %n 个单元格已保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for you: they could not simply be saved.</source>
        <translation>
            <numerusform>%n 个单元格待您确定：不能直接保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>确定…</translation>
    </message>
    <message>
        <source>Not done: there is no connection to the server. Do it again when it is back.</source>
        <translation>未执行：与服务器没有连接。恢复后请重做。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>尚未打开工作区</translation>
    </message>
    <message>
        <source>Every row and the whole history, into a file or onto a server. A copy in one file is the back-up of the office.</source>
        <translation>将全部数据和完整历史复制到文件或服务器。单个文件的副本即为本单位的备份。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 已有应答。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ui::MatrixBar</name>
    <message numerus="yes">
        <source>since %n year(s) before</source>
        <translation>
            <numerusform>较 %n 年前同日</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column whose cities are known; their bars stand at the foot of its cells</source>
        <translation>请先选择有下级地区的列；单元格底部的横条即其下级地区的状态分布</translation>
    </message>
    <message>
        <source>The regions of %1</source>
        <translation>%1的下级地区</translation>
    </message>
    <message>
        <source>‹ Nation: %1</source>
        <translation>‹ 全国：%1</translation>
    </message>
    <message>
        <source>Back to the provinces</source>
        <translation>返回省级</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下级</translation>
    </message>
    <message>
        <source>All lowest</source>
        <translation>全部末级</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方顺序</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>按覆盖</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>按相似</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Rows by class, columns by area</source>
        <translation>举措按类别、地区按片区分组</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>变化起点</translation>
    </message>
    <message>
        <source>Cells that were in another state on that day wear a ring</source>
        <translation>状态与该日不同的单元格加框</translation>
    </message>
    <message>
        <source>since last quarter</source>
        <translation>较上季末</translation>
    </message>
    <message>
        <source>since last year&apos;s end</source>
        <translation>较上年末</translation>
    </message>
    <message>
        <source>since a day…</source>
        <translation>较自选日期…</translation>
    </message>
    <message>
        <source>changes unmarked</source>
        <translation>不标变化</translation>
    </message>
    <message>
        <source>Changed since this day</source>
        <translation>变化起始日期</translation>
    </message>
</context>
<context>
    <name>ui::MatrixFilterPopup</name>
    <message>
        <source>Which measures</source>
        <translation>显示哪些举措</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>题名关键词</translation>
    </message>
    <message>
        <source>Also measures without any record</source>
        <translation>包括尚无任何记录的举措</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>恢复显示全部</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>In no list</source>
        <translation>未列入清单</translation>
    </message>
</context>
<context>
    <name>ui::MatrixLegend</name>
    <message>
        <source>No record</source>
        <translation>无记录</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed since %1</source>
        <translation>
            <numerusform>%1 以来变化 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by others</source>
        <translation>
            <numerusform>他人改动%n处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixView</name>
    <message>
        <source>Change with evidence…</source>
        <translation>凭佐证改判…</translation>
    </message>
    <message>
        <source>Take this state away…</source>
        <translation>撤销该状态…</translation>
    </message>
    <message>
        <source>Open an action…</source>
        <translation>开立督办事项…</translation>
    </message>
    <message>
        <source>Show the regions below</source>
        <translation>查看下级地区</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Roll-out matrix</source>
        <translation>举措推广矩阵</translation>
    </message>
</context>
<context>
    <name>ui::MeasuresDialog</name>
    <message>
        <source>Measures</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>The rows of the matrix, in this order. A measure that has roll-out states stays.</source>
        <translation>矩阵各行按此顺序排列。已有推广状态的举措不能删除。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>List</source>
        <translation>所属清单</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>列入文件</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新增举措</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Files and other workspaces know a measure by its code.</source>
        <translation>文件和其他工作区按代码识别举措，代码不能改。</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>请填写代码。</translation>
    </message>
    <message>
        <source>Give it a title in one language at least.</source>
        <translation>中英文名称至少填写一个。</translation>
    </message>
</context>
<context>
    <name>ui::MembersDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>谁可以做什么</translation>
    </message>
    <message>
        <source>The server itself holds everybody to it. A login that is not listed cannot open the workspace. Passwords are kept by the server, never here.</source>
        <translation>权限由服务器自身执行。未列入的登录名不能打开工作区。密码由服务器保管，从不存放在这里。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>as the server knows it</source>
        <translation>服务器上的登录名</translation>
    </message>
    <message>
        <source>all</source>
        <comment>regions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only who enters values is held to regions; the others see and do all of them.</source>
        <translation>只有填报人员按地区授权；其他角色不限地区。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1已在名单中。</translation>
    </message>
    <message>
        <source>The tables belong to %1, who is always an owner.</source>
        <translation>数据表归%1所有，其始终是所有者。</translation>
    </message>
</context>
<context>
    <name>ui::MilestoneDialog</name>
    <message>
        <source>New milestone</source>
        <translation>新增里程碑</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>里程碑 %1</translation>
    </message>
    <message>
        <source>Save the milestone</source>
        <translation>保存里程碑</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>First promised for</source>
        <translation>原定日期</translation>
    </message>
    <message>
        <source>as due</source>
        <translation>同到期日</translation>
    </message>
    <message>
        <source>Kept by itself when the due date moves for the first time</source>
        <translation>到期日首次调整时自动保留</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Document as evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::MilestoneDoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Document as evidence</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Say on which day it was done.</source>
        <translation>请填写完成日期。</translation>
    </message>
</context>
<context>
    <name>ui::MilestoneRow</name>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>原定%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than promised</source>
        <translation>
            <numerusform>比原定推迟%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>提前%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>with a document</source>
        <translation>有佐证</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>缺佐证</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Due %1. Press to mark it done or to change it.</source>
        <translation>%1到期。按下可标记完成或修改。</translation>
    </message>
</context>
<context>
    <name>ui::MissingPopup</name>
    <message>
        <source>Why there is no number</source>
        <translation>没有数字的原因</translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>ui::OthersLine</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go to what others have changed</source>
        <translation>转到他人改动之处</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Take the marks of these changes away</source>
        <translation>清除这些改动的标记</translation>
    </message>
</context>
<context>
    <name>ui::OverTimeView</name>
    <message>
        <source>Status by section, month by month</source>
        <translation>各部分任务逐月灯号</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>全部任务</translation>
    </message>
</context>
<context>
    <name>ui::OverrideDialog</name>
    <message>
        <source>Set the light by hand</source>
        <translation>改判灯号</translation>
    </message>
    <message>
        <source>Set the light</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until, included</source>
        <translation>至（含当日）</translation>
    </message>
    <message>
        <source>End the override</source>
        <translation>取消改判</translation>
    </message>
    <message>
        <source>From %1 on the light is that of the rules again</source>
        <translation>自%1起恢复按规则判定</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Load this page again</source>
        <translation>重新载入本页</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Public facts, each with its source</source>
        <translation>公开数据，逐项注明来源</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Name or code, in Chinese or English</source>
        <translation>名称或代码，中英文均可</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing has that name or code. Try fewer letters.</source>
        <translation>没有匹配的名称或代码，请减少字符再试。</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste over values</source>
        <translation>粘贴将覆盖已有数值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be replaced.</source>
        <translation>
            <numerusform>将替换 %n 个数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>Locked, left as they are: %1</source>
        <translation>锁定，保持不变：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>ui::PeerStrip</name>
    <message>
        <source>Other regions this period</source>
        <translation>各地区本期数据</translation>
    </message>
</context>
<context>
    <name>ui::PeriodPopup</name>
    <message>
        <source>Periods; grey ones have no figures for: %1</source>
        <translation>时期；灰色表示无此项数据：%1</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>%1, no figures</source>
        <translation>%1，无数据</translation>
    </message>
</context>
<context>
    <name>ui::PeriodSlider</name>
    <message>
        <source>Day of the matrix</source>
        <translation>矩阵日期</translation>
    </message>
    <message>
        <source>%1
Left and Right: from change to change, Page Up and Page Down: from quarter to quarter, End: back to the period&apos;s end</source>
        <translation>%1
左、右键：逐次变化；Page Up、Page Down：逐季；End：回到期末</translation>
    </message>
</context>
<context>
    <name>ui::ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Enter the progress</source>
        <translation>填报进度</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the list as a whole</source>
        <translation>全国（整份清单）</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>历次填报</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>删除所选</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDialog</name>
    <message>
        <source>New centre or pilot</source>
        <translation>新增中心或试点</translation>
    </message>
    <message>
        <source>Change a centre or pilot</source>
        <translation>修改中心或试点</translation>
    </message>
    <message>
        <source>What no source states stays empty. A row that only states a number is kept apart from those known by name.</source>
        <translation>来源未载明的留空。只报数量的条目与具名项目分开统计。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The code of a project stays as it is.</source>
        <translation>项目编号不可更改。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>信息形式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>Output hospital</source>
        <translation>输出医院</translation>
    </message>
    <message>
        <source>Host hospital</source>
        <translation>依托医院</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Effect on outflow</source>
        <translation>外转变化</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未载明</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>具体名称</translation>
    </message>
    <message>
        <source>a number only</source>
        <translation>仅报数量</translation>
    </message>
    <message>
        <source>a number derived from others</source>
        <translation>推算数量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>编号%1已用于%2。</translation>
    </message>
    <message>
        <source>No region is called “%1”. Choose one of the list.</source>
        <translation>没有名为“%1”的地区，请从列表中选择。</translation>
    </message>
    <message>
        <source>No source is called “%1”. Choose one of the list.</source>
        <translation>没有名为“%1”的来源，请从列表中选择。</translation>
    </message>
    <message>
        <source>For rows that state a number without names.</source>
        <translation>只用于仅报数量的条目。</translation>
    </message>
</context>
<context>
    <name>ui::ProjectPanel</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No project is selected.</source>
        <translation>未选中项目。</translation>
    </message>
    <message>
        <source>Choose a row of the table to see what is known of it.</source>
        <translation>在表中选择一行，查看其全部信息。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Incomplete in the sources</source>
        <translation>来源信息不全</translation>
    </message>
    <message>
        <source>A number, not a project</source>
        <translation>仅为数量，不是具体项目</translation>
    </message>
    <message>
        <source>Number stated</source>
        <translation>公布数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>修改记录</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n次修改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ProjectsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ProjectsTable</name>
    <message>
        <source>Filter the projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选&#x3000;Ctrl+F</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1&#x3000;✕</translation>
    </message>
    <message>
        <source>Show all regions</source>
        <translation>显示全部地区</translation>
    </message>
    <message>
        <source>Only %1; show all regions</source>
        <translation>仅显示%1；显示全部地区</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2条</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <translation>%1，按%2排序</translation>
    </message>
    <message>
        <source>No project contains “%1”.</source>
        <translation>没有项目包含“%1”。</translation>
    </message>
    <message>
        <source>Names, places, hospitals, notes and codes are looked through.</source>
        <translation>在名称、地点、医院、备注和编号中查找。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No project of this kind is recorded for %1.</source>
        <translation>%1没有此类项目的记录。</translation>
    </message>
    <message>
        <source>Projects of the whole country are shown without a region only.</source>
        <translation>全国性条目只在显示全部地区时列出。</translation>
    </message>
    <message>
        <source>No project of this kind is recorded.</source>
        <translation>尚无此类项目的记录。</translation>
    </message>
    <message>
        <source>Import a list of projects, or enter one.</source>
        <translation>请导入项目清单，或新增一项。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增项目…</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>For example: corrected by the region on 9 November</source>
        <translation>例如：该地区 11 月 9 日来文更正</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>修改数值</translation>
    </message>
</context>
<context>
    <name>ui::RegionPopup</name>
    <message>
        <source>East</source>
        <translation>东部</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>West</source>
        <translation>西部</translation>
    </message>
    <message>
        <source>Northeast</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>Name, letters or code</source>
        <translation>名称、字母码或代码</translation>
    </message>
    <message>
        <source>Search regions</source>
        <translation>搜索地区</translation>
    </message>
    <message>
        <source>Regions in official order</source>
        <translation>地区（按行政区划顺序）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>No region of that name or code</source>
        <translation>没有匹配的地区</translation>
    </message>
</context>
<context>
    <name>ui::Remarks</name>
    <message>
        <source>New remark</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>Write a remark; @ names who sees to it</source>
        <translation>写批注，@ 指定承办人</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>who sees to it</comment>
        <translation>承办 %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>已办 %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>逾期（期限 %1）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>A date is written like 2022-12-31.</source>
        <translation>日期格式如 2022-12-31。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>添加批注</translation>
    </message>
</context>
<context>
    <name>ui::ReturnDialog</name>
    <message>
        <source>Send back: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>The reasons stand beside the cells until the return comes in again. Tick an item and say what is wrong with it, or give one reason for the whole return.</source>
        <translation>退回原因显示在相应单元格旁，直至重新提交。请勾选指标并说明问题，或填写整表的退回原因。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for the whole return</source>
        <translation>整表退回原因</translation>
    </message>
    <message>
        <source>Whole return</source>
        <translation>整表</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>%1的退回原因</translation>
    </message>
    <message>
        <source>Each ticked item needs a reason.</source>
        <translation>勾选的指标须逐项填写原因。</translation>
    </message>
    <message>
        <source>Tick an item, or write a reason for the whole return.</source>
        <translation>请勾选指标，或填写整表退回原因。</translation>
    </message>
</context>
<context>
    <name>ui::RolloutActs</name>
    <message>
        <source>Measures…</source>
        <translation>举措清单…</translation>
    </message>
    <message>
        <source>States…</source>
        <translation>推广状态…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>研判规则…</translation>
    </message>
    <message>
        <source>Nothing was changed: that is what is recorded already.</source>
        <translation>没有改动：与已有记录一致。</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>%1: “%2” from %3</source>
        <comment>cells, state, day</comment>
        <translation>%1：自%3起为“%2”</translation>
    </message>
    <message>
        <source>There is no state to take back.</source>
        <translation>没有可撤回的状态。</translation>
    </message>
    <message>
        <source>Took back the state in force (%1)</source>
        <translation>已撤回现行状态（%1）</translation>
    </message>
</context>
<context>
    <name>ui::RolloutPanel</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>已%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>No state is recorded up to %1.</source>
        <translation>截至%1尚无状态记录。</translation>
    </message>
    <message numerus="yes">
        <source>Needs no evidence; %n given.</source>
        <translation>
            <numerusform>无须佐证；已有佐证%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>This state needs no evidence.</source>
        <translation>此状态无须佐证。</translation>
    </message>
    <message numerus="yes">
        <source>Needs a document, a file or a stated reason; %n given.</source>
        <translation>
            <numerusform>须有文件、附件或认定理由；本格佐证%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a document, a file or a stated reason; none is given.</source>
        <translation>须有文件、附件或认定理由；本格尚无佐证。</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1（其后）</translation>
    </message>
    <message>
        <source>Without a document: %1</source>
        <translation>无文件认定：%1</translation>
    </message>
    <message>
        <source>no document and no file yet</source>
        <translation>尚无文件和附件</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens files like this one. A copy to look at lies in %1.</source>
        <translation>本机没有可打开此类文件的程序。只读副本在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n个地区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n to which it applies</source>
        <translation>
            <numerusform>适用%n个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>从“%1”到“%2”</translation>
    </message>
    <message>
        <source>%1: no region has come that far.</source>
        <translation>%1：尚无地区走到起点状态。</translation>
    </message>
    <message>
        <source>%1: median %2 days; %3 of %4 regions have got there.</source>
        <translation>%1：中位%2天，%4个地区中%3个已达到。</translation>
    </message>
    <message>
        <source>%1: no median yet, fewer than half have got there (%2 of %3 regions).</source>
        <translation>%1：达到的不足半数（%3个地区中%2个），暂无中位数。</translation>
    </message>
    <message>
        <source>No region has stalled.</source>
        <translation>没有停滞的地区。</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have stalled.</source>
        <translation>
            <numerusform>停滞的有%n个地区。</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>列入文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>所属清单</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>About the cell</source>
        <translation>本格信息</translation>
    </message>
    <message>
        <source>Choose a cell to see what it rests on</source>
        <translation>选择一格，查看其依据</translation>
    </message>
    <message>
        <source>State record</source>
        <translation>状态记录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Change state…</source>
        <translation>改状态…</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>新建督办…</translation>
    </message>
    <message>
        <source>What somebody is to do about this cell, listed until it is closed</source>
        <translation>就本格开一件督办事项，办结前一直列出</translation>
    </message>
    <message>
        <source>Regions by state</source>
        <translation>各地状态分布</translation>
    </message>
    <message>
        <source>Regions rolled out</source>
        <translation>累计推开地区数</translation>
    </message>
    <message>
        <source>Below this region</source>
        <translation>下级地区分布</translation>
    </message>
</context>
<context>
    <name>ui::RolloutRulesDialog</name>
    <message>
        <source>Rules of the roll-out</source>
        <translation>推广研判规则</translation>
    </message>
    <message>
        <source>A rule is an expression over the figures below; it names the regions or cells for which it holds and says its sentence, the figures in braces filled in.</source>
        <translation>规则是由下列数值写成的条件式；条件成立的地区或单元格会被列出，并按所写句子说明，花括号内填入数值。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Names now</source>
        <translation>现列出</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>启用此规则</translation>
    </message>
    <message>
        <source>Chinese sentence</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>English sentence</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Figures a rule may name</source>
        <translation>规则可用的数值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Double-click puts a figure into the rule.</source>
        <translation>双击可将数值写入规则。</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>现在的结果</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>可用数值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Give it a code.</source>
        <translation>请填写代码。</translation>
    </message>
    <message>
        <source>There is a rule with the code “%1” already.</source>
        <translation>已有代码为“%1”的规则。</translation>
    </message>
    <message>
        <source>Write what has to hold, like recorded &gt;= 3 &amp;&amp; coverage &lt; median_coverage.</source>
        <translation>请写出须成立的条件，如 recorded &gt;= 3 &amp;&amp; coverage &lt; median_coverage。</translation>
    </message>
    <message>
        <source>Write the sentence it says, in one language at least.</source>
        <translation>请写出说明句，中英文至少一种。</translation>
    </message>
    <message numerus="yes">
        <source>names %n cell(s)</source>
        <translation>
            <numerusform>列出%n格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names %n region(s)</source>
        <translation>
            <numerusform>列出%n个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; for %2: %3</source>
        <comment>count, region, sentence</comment>
        <translation>%1；如%2：%3</translation>
    </message>
</context>
<context>
    <name>ui::RoundActs</name>
    <message>
        <source>Accept %1</source>
        <translation>接收%1</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布%1</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1已发布</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>提交%1</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>开启轮次…</translation>
    </message>
    <message>
        <source>Form and items…</source>
        <translation>报表与指标…</translation>
    </message>
    <message>
        <source>Check rules…</source>
        <translation>校核规则…</translation>
    </message>
    <message>
        <source>Reporting calendar…</source>
        <translation>报送日历…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>打印报表…</translation>
    </message>
    <message>
        <source>Accept all that are submitted</source>
        <translation>接收全部已提交</translation>
    </message>
    <message>
        <source>Publish all that are accepted</source>
        <translation>发布全部已接收</translation>
    </message>
    <message>
        <source>Move the deadline…</source>
        <translation>调整截止日…</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>截止本轮</translation>
    </message>
    <message>
        <source>Open the round again…</source>
        <translation>重新开启本轮…</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n region(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已接收 %n 个地区，Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n region(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已发布 %n 个地区，Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>调整截止日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>opened again from the window</source>
        <translation>在窗口中重新开启</translation>
    </message>
    <message>
        <source>Print a blank form…</source>
        <translation>打印空白表…</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>（原内容）</translation>
    </message>
</context>
<context>
    <name>ui::RoundBar</name>
    <message>
        <source>Regions × items</source>
        <translation>地区×指标</translation>
    </message>
    <message>
        <source>Items × periods</source>
        <translation>指标×期间</translation>
    </message>
    <message>
        <source>Measures × regions</source>
        <translation>举措×地区</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>轮次：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1，%n 个地区逾期未报</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已截止</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Open a round</source>
        <translation>开启轮次</translation>
    </message>
    <message>
        <source>Every reporting region gets a line in it, so that who has sent nothing stays in sight.</source>
        <translation>每个应报地区各占一行，未报地区始终可见。</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>开启轮次</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>New form…</source>
        <translation>新建报表…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (opened)</source>
        <translation>%1（已布置）</translation>
    </message>
    <message>
        <source>There is no form yet. Make one first: it says what is asked for.</source>
        <translation>尚无报表。请先新建报表，规定填报哪些指标。</translation>
    </message>
    <message>
        <source>This form has no frequency the program knows.</source>
        <translation>该报表的报告频次无法识别。</translation>
    </message>
    <message>
        <source>This form has a round for %1 already, due on %2.</source>
        <translation>该报表的%1已布置，截止日期 %2。</translation>
    </message>
    <message>
        <source>The deadline is before the day it opens.</source>
        <translation>截止日期早于开始日期。</translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Check rules</source>
        <translation>校核规则</translation>
    </message>
    <message>
        <source>A rule that must be met blocks submitting, one to explain asks for a written reason, a notice only informs. Each change can be undone.</source>
        <translation>强制规则不通过不能提交，核实规则须书面说明，提示规则仅作提醒。每次修改均可撤销。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用指标</translation>
    </message>
    <message>
        <source>Threshold or rule</source>
        <translation>阈值或表达式</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>every indicator it fits</source>
        <translation>所有适用指标</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>A built-in rule can be switched off instead.</source>
        <translation>内置规则不能移除，可以停用。</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>阈值不是数字。</translation>
    </message>
    <message>
        <source>There is a rule with the code %1 already.</source>
        <translation>代码为 %1 的规则已存在。</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>none; type to search</source>
        <translation>无；输入文字查找</translation>
    </message>
    <message>
        <source>“%1” is not in the list; choose one of those proposed, or none.</source>
        <translation>“%1”不在列表中；请从提示中选择，或留空。</translation>
    </message>
</context>
<context>
    <name>ui::Selector</name>
    <message>
        <source>last year</source>
        <translation>上年</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) before</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message>
        <source>nation</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1省中位数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>compare</comment>
        <extracomment>what is compared with: a year, then a benchmark</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>ui::SignalsList</name>
    <message>
        <source>No region lags by these rules.</source>
        <translation>按这些规则，没有滞后的地区。</translation>
    </message>
    <message>
        <source>No region stands out by these rules.</source>
        <translation>按这些规则，没有突出的地区。</translation>
    </message>
    <message>
        <source>Nothing has stalled by these rules.</source>
        <translation>按这些规则，没有停滞的单元格。</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Standing out</source>
        <translation>突出</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>What stands out in the roll-out</source>
        <translation>推广中值得注意的情况</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be read and say nothing</source>
        <translation>
            <numerusform>%n条规则无法读取，未参与研判</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists › Rules…</source>
        <translation>清单 › 研判规则…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, expression</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No rule of this kind is on.</source>
        <translation>没有启用此类规则。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>region, measure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures that move together</source>
        <translation>同步推进的举措</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n对</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank correlation over the regions of the day each measure was rolled out; regions without it come last. They moved together; that is no proof that one brought the other about.</source>
        <translation>按各地推开日期计算的秩相关，未推开的地区排在最后。只说明步调一致，不说明因果。</translation>
    </message>
    <message>
        <source>No two measures move together, or fewer than %1 regions have a record of both and fewer than %2 have rolled each out.</source>
        <translation>没有步调一致的举措，或两项都有记录的地区不足%1个、各自推开的地区不足%2个。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two measures</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>n = %1 regions; rolled out in %2 and in %3 of them</source>
        <translation>n = %1 个地区，其中分别推开 %2、%3 个</translation>
    </message>
</context>
<context>
    <name>ui::StateDialog</name>
    <message>
        <source>Now: %1, from %2.</source>
        <translation>现状：%1，自%2起。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, region</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list separator</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>更改状态</translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n cells</source>
        <translation>
            <numerusform>更改%n格的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>须有佐证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>It rests on any one of these:</source>
        <translation>以下佐证有其一即可：</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>part of a number or of a title</source>
        <translation>文号或标题的一部分</translation>
    </message>
    <message>
        <source>File</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>a copy is kept in the workspace</source>
        <translation>副本存入工作区</translation>
    </message>
    <message>
        <source>Reason without either</source>
        <translation>无佐证的认定理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>for the history; may stay empty</source>
        <translation>记入变更历史，可不填</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>A file as evidence</source>
        <translation>选择佐证附件</translation>
    </message>
    <message>
        <source>Choose a state.</source>
        <translation>请选择状态。</translation>
    </message>
</context>
<context>
    <name>ui::StatesDialog</name>
    <message>
        <source>Ring</source>
        <translation>空心圆</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四分之一</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>二分之一</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>四分之三</translation>
    </message>
    <message>
        <source>Full disc</source>
        <translation>实心圆</translation>
    </message>
    <message>
        <source>Disc with a check</source>
        <translation>实心圆加对勾</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>短横线</translation>
    </message>
    <message>
        <source>Roll-out states</source>
        <translation>推广状态</translation>
    </message>
    <message>
        <source>The ladder from its foot. Cells are drawn by the look of their state; a state that is or was used somewhere stays.</source>
        <translation>自低到高排列的状态阶梯。单元格按状态的样式绘制；用过的状态不能删除。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>字标</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Rolled out</source>
        <translation>推开</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>新增状态</translation>
    </message>
    <message>
        <source>small letters and digits</source>
        <translation>小写字母和数字</translation>
    </message>
    <message>
        <source>one character, shown in the cell</source>
        <translation>一个字，显示在格内</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>On the ladder</source>
        <translation>在阶梯上</translation>
    </message>
    <message>
        <source>Off: outside it, like “not applicable”; left out of totals</source>
        <translation>不勾选：在阶梯之外，如“不适用”，不计入合计</translation>
    </message>
    <message>
        <source>Needs evidence</source>
        <translation>须有佐证</translation>
    </message>
    <message>
        <source>Counts as rolled out</source>
        <translation>计为推开</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1 (outside the ladder)</source>
        <translation>%1（阶梯之外）</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>须有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>There is a state with the code “%1” already.</source>
        <translation>已有代码为“%1”的状态。</translation>
    </message>
    <message>
        <source>It stands outside the ladder and has no place in its order.</source>
        <translation>它在阶梯之外，没有先后顺序。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>未打开工作区</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>更改已全部保存</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed value(s)</source>
        <translation>
            <numerusform>%n项来源不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Other sources state another value for these cells</source>
        <translation>这些数据另有来源给出不同数值</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Order: official</source>
        <translation>按行政区划排序</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent draft(s)</source>
        <translation>
            <numerusform>未提交草稿 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not yet sent</source>
        <translation>
            <numerusform>%n 个单元格尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>确定…</translation>
    </message>
    <message>
        <source>Decide about the cells that are not yet sent</source>
        <translation>确定如何处理尚未发送的单元格</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>task without a number</source>
        <translation>未编号任务</translation>
    </message>
    <message>
        <source>item of a task</source>
        <translation>任务分项</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未载明</translation>
    </message>
    <message>
        <source>national</source>
        <translation>国家部署</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级部署</translation>
    </message>
    <message>
        <source>prescribed</source>
        <translation>规定动作</translation>
    </message>
    <message>
        <source>self-selected</source>
        <translation>自选动作</translation>
    </message>
    <message>
        <source>prescribed or self-selected, unknown which</source>
        <translation>规定或自选（未注明）</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>保存任务</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>所属章节</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Joint departments</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>交付成果</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>目标要求</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>that of the document</source>
        <translation>同文件来源</translation>
    </message>
    <message>
        <source>The number is not a whole number.</source>
        <translation>序号应为整数。</translation>
    </message>
    <message>
        <source>There is a task with the code %1 already.</source>
        <translation>编号为 %1 的任务已存在。</translation>
    </message>
</context>
<context>
    <name>ui::TaskPanel</name>
    <message>
        <source>About the task</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Choose a task to see what it is about</source>
        <translation>选择一项任务查看详情</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>新建督办…</translation>
    </message>
    <message>
        <source>New action about this task (Ctrl+Shift+A)</source>
        <translation>就此任务新建督办事项（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Enter progress…</source>
        <translation>填报进度…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>override…</source>
        <translation>改判…</translation>
    </message>
    <message>
        <source>Set the light by hand</source>
        <translation>改判灯号</translation>
    </message>
    <message>
        <source>Set the light by hand, with a reason and a last day</source>
        <translation>改判灯号，须填写理由和截止日期</translation>
    </message>
    <message>
        <source>Why “%1”</source>
        <translation>为什么是“%1”</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑进度</translation>
    </message>
    <message>
        <source>None set.</source>
        <translation>未设里程碑。</translation>
    </message>
    <message>
        <source>Add a milestone…</source>
        <translation>新增里程碑…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>恢复为未完成</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>标记完成…</translation>
    </message>
    <message>
        <source>Light history</source>
        <translation>灯号历史</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款原意</translation>
    </message>
    <message>
        <source>Our copy of the clause: %1.</source>
        <translation>条款收录情况：%1。</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 成文</translation>
    </message>
    <message>
        <source>Linked indicators</source>
        <translation>关联指标</translation>
    </message>
    <message>
        <source>Target %1 by the end of %2</source>
        <translation>目标：%2底前%1</translation>
    </message>
    <message>
        <source>Watched only, never coloured.</source>
        <translation>仅监测，不判灯号。</translation>
    </message>
    <message>
        <source>%1 of %2 regions meet it, %3 have a figure.</source>
        <translation>%2个地区中%1个达标，%3个有数据。</translation>
    </message>
    <message>
        <source>Now %1 (%2)</source>
        <translation>现值 %1（%2）</translation>
    </message>
    <message>
        <source>, on the straight path %1</source>
        <translation>，按序时进度应为 %1</translation>
    </message>
    <message>
        <source>No figure yet.</source>
        <translation>暂无数据。</translation>
    </message>
    <message>
        <source>%1 % of the way from %2</source>
        <translation>自 %2 起已完成 %1%</translation>
    </message>
    <message>
        <source>Responsibility and links</source>
        <translation>责任与关联</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>the source names none</source>
        <translation>来源未列明</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>交付成果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list separator</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n项缺</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on %2</source>
        <translation>%2：%1%</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>落实任务</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续任务</translation>
    </message>
    <message>
        <source>“%1” from %2 to %3: %4</source>
        <translation>%2至%3改判为“%1”：%4</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>%1办结：%2</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1到期，已超期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
</context>
<context>
    <name>ui::TermsEditor</name>
    <message>
        <source>Enter the quotient</source>
        <translation>填入比值</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>The denominator is zero</source>
        <translation>分母为零</translation>
    </message>
    <message>
        <source>Both terms are needed</source>
        <translation>分子、分母均须填写</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline of the key tasks</source>
        <translation>重点任务时间线</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Search regions, indicators, tasks</source>
        <translation>搜索地区、指标、任务</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>ui::UnsentDialog</name>
    <message>
        <source>Typed without a connection</source>
        <translation>断线期间的输入</translation>
    </message>
    <message>
        <source>These cells could not simply be saved when the server answered again. Nothing was overwritten; say for each what holds.</source>
        <translation>服务器恢复应答后，以下单元格不能直接保存。没有覆盖任何内容；请逐一确定以哪个为准。</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>他人在此期间已作更改。</translation>
    </message>
    <message>
        <source>Cells that wait</source>
        <translation>待定的单元格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>现有值</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>本机输入</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待定原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>needed where an accepted value changes</source>
        <translation>更改已接收的数值时须填写</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>保存本机输入</translation>
    </message>
    <message>
        <source>Leave what is there</source>
        <translation>保留现有值</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>ReformBoard</source>
        <translation>医改看板</translation>
    </message>
    <message>
        <source>Follow health reform in every province: tasks, measures and indicators in one file on this computer.</source>
        <translation>分省跟踪医改任务、举措和指标，全部内容存于本机一个文件。</translation>
    </message>
    <message>
        <source>Begin with the public facts</source>
        <translation>从公开数据开始</translation>
    </message>
    <message>
        <source>Published statistics and policy documents, each figure with its source</source>
        <translation>已公布的统计数据和政策文件，逐项注明来源</translation>
    </message>
    <message>
        <source>Look round the demonstration</source>
        <translation>查看演示</translation>
    </message>
    <message>
        <source>The same with made-up roll-out states and quarterly values, marked as such everywhere</source>
        <translation>公开数据之外，另加虚构的推广状态和季度数据，处处标明</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>打开工作区文件</translation>
    </message>
    <message>
        <source>Or drop it anywhere on this window</source>
        <translation>也可将文件拖入本窗口</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The file was moved or deleted, or its drive is not connected</source>
        <translation>文件已移动或删除，或所在磁盘未连接</translation>
    </message>
    <message>
        <source>Open a shared workspace</source>
        <translation>打开共享工作区</translation>
    </message>
    <message>
        <source>In a database of your office&apos;s server, with others at the same time</source>
        <translation>在本单位服务器的数据库中，与他人同时使用</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Undo last act</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>About ReformBoard</source>
        <translation>关于医改看板</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>新建督办…</translation>
    </message>
    <message>
        <source>Open shared workspace…</source>
        <translation>打开共享工作区…</translation>
    </message>
    <message>
        <source>Who may do what…</source>
        <translation>权限设定…</translation>
    </message>
    <message>
        <source>Connect to the server again</source>
        <translation>重新连接服务器</translation>
    </message>
    <message>
        <source>Copy workspace to…</source>
        <translation>复制工作区到…</translation>
    </message>
</context>
</TS>
