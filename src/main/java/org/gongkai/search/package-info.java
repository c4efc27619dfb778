/**
 * Full text over everything public: finding, suggesting, counting, and keeping the index in step with what is public.
 *
 * <p>Law: 条例 §23–24 (information must be easy to find); 国办发〔2017〕47号 (search of government sites). Not here: what is
 * public ({@code disclosure} decides, and is asked again for every answer). A reply made public under 条例 §44 is an item and
 * found as one; {@code dialogue} publishes no answers yet.
 * <dl>
 *   <dt>entry 条目<dd>what the index holds of one item or guide
 *   <dt>plan 检索式<dd>what was typed, understood: words, numbers, days, pinyin
 *   <dt>facet 筛选项<dd>a property results can be narrowed by, with its counts
 *   <dt>passage 摘录<dd>a stretch of text around what was looked for, with the attachment and page it stands in
 *   <dt>word book 词库<dd>the county's synonyms (同义词), colloquial words (俗称) and stop words (停用词)
 *   <dt>subscription 订阅<dd>a search somebody is told about by e-mail
 *   <dt>place 进度<dd>up to which change of the database the index has come
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "catalogue", "disclosure", "file",
        "database", "cache", "notice", "secret"})
@NullMarked
package org.gongkai.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
