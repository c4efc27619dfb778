/**
 * Personal data that has served its time (保存期限): erased by rule, some years after a case ended.
 *
 * <p>Law: 个人信息保护法 §19, §47 (no longer than needed; then erased), 条例 §45 (what is kept of a request). Not here: the trail
 * ({@code audit}) and what figures count, which stay.
 * <dl>
 *   <dt>rule 保存期限<dd>years after the end of a case, for each kind of data
 *   <dt>held 暂缓<dd>not erased yet: archived under the law of archives, or contested in review or court
 *   <dt>rehearsal 试算<dd>a run that only tells what it would erase
 * </dl>
 */
@NullMarked
package org.gongkai.request.retention;

import org.jspecify.annotations.NullMarked;
