/**
 * The annual report on open government information (政府信息公开工作年度报告): made from records, and checked, ours and anyone's.
 *
 * <p>Law: 条例 §47, §49, §50; the forms of 国办公开办函〔2019〕60号 and 〔2021〕30号. Not here: what is counted
 * ({@code statistics} and the modules that contribute to it), publishing ({@code disclosure}).
 * <dl>
 *   <dt>form 格式<dd>the official tables and chapters for a span of report years; data under {@code report/forms}
 *   <dt>cell 单元格<dd>one number of a table, named by table, row and column: {@code 3.R1.T}
 *   <dt>identity 勾稽关系<dd>a sum that must hold between cells
 *   <dt>carry-over 结转<dd>last year's unfinished requests, which this year's report must begin with
 *   <dt>finding 核对发现<dd>what a check found, with the cells or the sentence it was found in
 *   <dt>binding 绑定<dd>which figure stands in a cell, or within a sentence; a report never takes a typed number for it
 *   <dt>signature 签发<dd>the leader's; freezes every value with a fingerprint of the records behind it
 *   <dt>edition 版<dd>a report is corrected by a further edition with its reason, never in place
 *   <dt>imported report 导入的报告<dd>made outside the platform; keeps its file's tables and leads to no records of ours (ADR 30)
 *   <dt>filer 报告单位<dd>the organ whose report it is; each organ files its own
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"calendar", "catalogue", "disclosure", "file", "identity", "law", "notice",
        "organ", "secret", "statistics", "web"})
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
