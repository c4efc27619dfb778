/**
 * Automatic checks of a text before it goes out (条例 §14–17, §26): what they find, where, why, and what would be right.
 *
 * <p>Checks advise; whether an item may go on is decided where its steps are. They are pure functions over what
 * {@link org.gongkai.disclosure.check.CheckingTexts} gathers around a text.
 * <dl>
 *   <dt>finding 检查结果<dd>one thing a check noticed, never quoting personal data unmasked
 *   <dt>masking 遮蔽<dd>replacing the telling part of personal data by stars
 *   <dt>special limit 特别期限<dd>a term for publishing that another law sets instead of the 20 working days of §26
 * </dl>
 */
@NullMarked
package org.gongkai.disclosure.check;

import org.jspecify.annotations.NullMarked;
