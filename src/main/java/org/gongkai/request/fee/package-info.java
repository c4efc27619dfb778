/**
 * What a request may cost (信息处理费): by 109号 since 2021, only where number or frequency is clearly beyond reason.
 *
 * <dl>
 *   <dt>by item 按件<dd>the n-th request of one applicant to one organ in a calendar month has a price
 *   <dt>by volume 按量<dd>the n-th page given on paper or as copies in one request has a price
 * </dl>
 */
@NullMarked
package org.gongkai.request.fee;

import org.jspecify.annotations.NullMarked;
