/**
 * Type: the page of GB/T 9704-2012 (A4, 版心 156 × 225 mm, 22 lines of 28 characters) in PDF, OFD and DOCX.
 *
 * <dl>
 *   <dt>face 字体<dd>a style the standard names: 仿宋 or 宋, 小标宋, 黑体, 楷体
 *   <dt>mark 版面元素<dd>a glyph, line or picture at its place on a page
 * </dl>
 */
@NullMarked
package org.gongkai.file.domain.print;

import org.jspecify.annotations.NullMarked;
