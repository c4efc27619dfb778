/**
 * Administrative review, suits and complaints about open information (行政复议、行政诉讼、投诉举报): their terms, their results, and
 * the new replies they order.
 *
 * <p>Law: 条例 §51; 复议法; 行诉法. Not here: the requests they are about ({@code request}).
 * <dl>
 *   <dt>group 类别<dd>review, suit without review, suit after review; each case is in exactly one
 *   <dt>result 结果<dd>upheld, corrected, other; pending at a year's end while it is open
 *   <dt>answer 答复、答辩<dd>the organ's own, with its evidence, due within days of being served
 *   <dt>redo 责令重新答复<dd>opens the request again
 *   <dt>review first 复议前置<dd>what may not go to court before it was reviewed
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"calendar", "identity", "law", "organ", "request", "statistics", "web"})
@NullMarked
package org.gongkai.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
