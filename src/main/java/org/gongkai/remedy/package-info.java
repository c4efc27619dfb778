/**
 * Administrative review and suits about open information (行政复议、行政诉讼), as the fourth table of the annual report counts them.
 *
 * <p>Law: 条例 §51; 复议法; 行诉法. Not here: the requests they are about ({@code request}).
 * <dl>
 *   <dt>group 类别<dd>review, suit without review, suit after review; each case is in exactly one
 *   <dt>result 结果<dd>upheld, corrected, other; pending at a year's end while it is open
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"identity", "law", "organ", "statistics", "web"})
@NullMarked
package org.gongkai.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
