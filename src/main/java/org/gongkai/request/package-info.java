/**
 * Requests for information (依申请公开): from arrival to the reply, and the clock that runs between.
 *
 * <p>Law: 条例 §27–45, 109号 (fees). Not here: publishing unasked ({@code disclosure}), review and court ({@code remedy}),
 * letters and questions ({@code dialogue}).
 * <dl>
 *   <dt>receipt 收到<dd>the day the term counts from; §31 fixes it per channel
 *   <dt>correction 补正<dd>asked for once, within 7 working days (§30); the term starts anew when it arrives
 *   <dt>consultation 征求意见<dd>asking a third party (§32), a co-author (§34) or another organ; its time does not count
 *   <dt>extension 延期<dd>at most 20 working days more, once, approved by the head of the unit (§33)
 *   <dt>reply 答复<dd>one of the kinds of §36, sent, not merely written
 *   <dt>lapsed 视为放弃<dd>no correction or no payment in time; nothing more is done
 *   <dt>sending on 转送<dd>to the organ that has to disclose it (§36(五)); a new case there with a term of its own
 *   <dt>urge 督办<dd>a numbered demand of the supervising office (§47), which the unit answers
 *   <dt>defect 程序瑕疵<dd>an act that was lawful but late; it stays on record
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "calendar", "catalogue", "disclosure",
        "file", "statistics", "secret", "notice", "search"})
@NullMarked
package org.gongkai.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
