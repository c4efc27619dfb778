/**
 * The documents of a case (办理文书): from the receipt to the reply, numbered without gaps, checked for the parts the law wants,
 * and set in type.
 *
 * <dl>
 *   <dt>paper 文书<dd>one document of a case; a draft until it is issued, then never changed
 *   <dt>template 模板<dd>its wording, ours until an administrator edits it; every edition is kept
 *   <dt>slot 占位符<dd>a place in the wording that the case or the officer fills
 *   <dt>series 文号序列<dd>the numbers of one organ, year and kind of document
 *   <dt>remedy 救济<dd>what a decision tells about review and court
 * </dl>
 */
@NullMarked
package org.gongkai.request.papers;

import org.jspecify.annotations.NullMarked;
