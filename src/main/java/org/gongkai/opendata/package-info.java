/**
 * Open data (数据开放): what is public as files and as a catalogue for machines, and fair use of the interface.
 *
 * <p>Not here: the interface itself ({@code portal.web.api}) and what is public ({@code disclosure}).
 * <dl>
 *   <dt>data set 数据集<dd>a table with described fields: items, organs, columns, figures
 *   <dt>dump 全量数据<dd>a whole data set as a file, in each of several forms, made every night and on demand, with its checksum
 *   <dt>catalogue 数据目录<dd>the data sets in the words of DCAT-AP, for harvesting by higher levels
 *   <dt>fair use 合理使用<dd>so many questions a minute from one address
 *   <dt>key 密钥, scope 用途<dd>raises the limit for the questions of its scopes, and shows nothing more
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "organ", "identity", "catalogue", "disclosure", "statistics"})
@NullMarked
package org.gongkai.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
