/**
 * A piece of government information (政府信息): from draft over review to publication, and what becomes of it afterwards.
 *
 * <p>Law: 条例 §6, §10, §11, §13–19, §26. Not here: the columns it stands in ({@code catalogue}), through which channels it
 * really went ({@code channel}), requests for information ({@code request}).
 * <dl>
 *   <dt>item 信息<dd>a piece of government information, with one index number through all its editions
 *   <dt>edition 版次<dd>its wording at one time; published ones never change
 *   <dt>stage 办理环节<dd>where the work on the edition in hand is
 *   <dt>standing 公开状态<dd>how the item stands before the public
 *   <dt>validity 有效性<dd>whether a document is in force, expired, repealed or amended
 *   <dt>unit review 单位审核<dd>first review, within the organ
 *   <dt>secrecy review 保密审查<dd>looks for secrets before publication (保守国家秘密法 §35), with result and basis on record
 *   <dt>route 审核流程<dd>the rounds of review that hold for an organ or a column, in their order
 *   <dt>disclosure review 公开审查<dd>the review 条例 §17 wants before release, with its record
 *   <dt>withdrawn 撤回<dd>no longer published; a page with the reason remains
 *   <dt>removed 删除<dd>published in error; nothing remains but the answer 410
 *   <dt>interpretation 解读<dd>an item that explains another
 *   <dt>preview link 预览链接<dd>a secret address under which an edition in work can be looked at, for a week at most
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "calendar", "catalogue", "file",
        "statistics", "notice", "secret"})
@NullMarked
package org.gongkai.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
