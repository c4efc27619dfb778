/**
 * Telling apart what may be given from what may not (区分处理, 条例 §37): black boxes on a case's material, each with its ground.
 * The public copy, the list of withheld parts, the letter and the proposed outcome follow from the boxes.
 *
 * <dl>
 *   <dt>ground 理由<dd>why a part is withheld, with its article and the row of the official table it counts in
 *   <dt>public copy 公开件<dd>what the applicant is given once the reply is out; gone when the boxes change
 *   <dt>black box 涂黑框<dd>a part of a page; nothing of it is in the public copy
 * </dl>
 */
@NullMarked
package org.gongkai.request.redaction;

import org.jspecify.annotations.NullMarked;
