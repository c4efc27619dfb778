/**
 * The figure (数据): a query with a name. Metric, period, organ and dimensions give a value and the list behind it.
 *
 * <p>Not here: what is counted; each module contributes its metrics as a {@link org.gongkai.statistics.MetricSource}.
 * <dl>
 *   <dt>metric 指标<dd>what is counted, in which unit, by which definition
 *   <dt>dimension 维度<dd>what a metric can be narrowed by: column, field, channel
 *   <dt>additive 可加<dd>whether parts along a dimension sum to the whole; channels never do
 *   <dt>provenance 出处<dd>the records behind a value, whose amounts (one each when counted) sum to it
 *   <dt>entry 填报<dd>a figure kept outside as somebody entered it, with source and evidence; reviewed by another
 *   <dt>kept count 存数<dd>a count kept beside the records it counts, provable at any time
 *   <dt>audience 可见范围<dd>who may see a value and who may open its records
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"file", "identity", "law", "organ", "web"})
@NullMarked
package org.gongkai.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
