/**
 * Bulk import (批量导入) of items that were published elsewhere before: a table and a zip of attachments, tried first,
 * then entered by a job that survives a crash.
 *
 * <dl>
 *   <dt>import 导入<dd>one uploaded table with its archives, its checks and its job
 *   <dt>row 行<dd>one line of the table, one item to be
 *   <dt>dry run 试导入<dd>every row checked, nothing entered
 * </dl>
 */
@NullMarked
package org.gongkai.disclosure.imports;

import org.jspecify.annotations.NullMarked;
