/**
 * Requests as they come in from the public (依申请公开), and what an applicant sees and does afterwards with number and code.
 *
 * <p>Law: 条例 §27–31, §51. Not here: what officers do with a request ({@code request.web}); how a day of receipt or a due
 * date follows ({@code request.domain}).
 * <dl>
 *   <dt>submission 提交<dd>one filled-in form; sent twice, it is still one
 *   <dt>enclosure 附件<dd>a file the applicant sent along or the desk scanned, sealed, never public
 *   <dt>filled form 填好的申请表<dd>what the unit wrote down for an applicant, printed to be signed (§29)
 *   <dt>query code 查询码<dd>with the number, opens the applicant's page
 *   <dt>feature prompt 特征提示项<dd>what an organ asks beside the content because its records are found by it
 *   <dt>pass 凭证<dd>kept by the applicant's browser for half an hour after number and code were right
 * </dl>
 */
@NullMarked
package org.gongkai.request.intake;

import org.jspecify.annotations.NullMarked;
