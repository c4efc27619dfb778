/**
 * The words all modules share: where a rule stands, what an official act is, and the five ways of saying no.
 *
 * <p>Law: 政府信息公开条例 (the Regulation, 国务院令第711号), cited as {@code 条例§n}.
 * <dl>
 *   <dt>article 条款<dd>the place of a rule in an instrument
 *   <dt>official act 职务行为<dd>an event that must leave a trace: who, what, when, which record, why
 *   <dt>unlawful act 违法操作<dd>a step the law does not allow; refused with its article, for everyone
 * </dl>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
