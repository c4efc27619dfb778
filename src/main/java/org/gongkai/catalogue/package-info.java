/**
 * What is to be found where: columns (栏目) and the four blocks, vocabularies, index numbers (索引号), the guide (指南).
 *
 * <p>Law: 条例 §12, §19–22; 国办公开办函〔2019〕61号. Not here: the items themselves ({@code disclosure}).
 * <dl>
 *   <dt>block 板块<dd>one of the four parts of the platform page every organ has, and the entry for requests
 *   <dt>column 栏目<dd>a place in the catalogue; the tree is the same for all organs, each offers the columns that apply to it
 *   <dt>statutory code<dd>{@code 20-01}…{@code 20-15}, {@code 21-C1}…, {@code 21-T1}…: the item of 条例 §20–21 a column serves
 *   <dt>field 领域<dd>one of the 26 fields of grassroots disclosure (国办发〔2019〕54号)
 *   <dt>standard catalogue 公开事项标准目录<dd>what a field wants published, entry by entry, and the column it is published in
 *   <dt>theme 主题, genre 体裁<dd>by subject matter and by form of document
 *   <dt>index number 索引号<dd>unique for ever, never reused
 *   <dt>guide 指南<dd>how to get information from an organ, with nine statutory fields (§12)
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "database", "organ", "identity", "calendar"})
@NullMarked
package org.gongkai.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
