/**
 * The tree of organs (机关): county, departments, townships, villages, with their history and the people who disclose.
 *
 * <p>Law: 条例 §3, §4, §10. Not here: accounts and roles ({@code identity}), what an organ must publish ({@code catalogue}).
 * <dl>
 *   <dt>organ 机关<dd>an administrative organ that discloses, answers and files by itself
 *   <dt>disclosure unit 政府信息公开工作机构<dd>the unit inside an organ that does the disclosing (§4), with its contact data
 *   <dt>supervisor 主管部门<dd>the county government's office (§3)
 *   <dt>information officer 信息员<dd>a person of the disclosure unit, full-time or part-time
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "database"})
@NullMarked
package org.gongkai.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
