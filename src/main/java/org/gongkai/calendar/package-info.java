/**
 * Working days (工作日) of the State Council's calendar: holidays, make-up working days (调休上班), local overrides, and
 * counting with its explanation.
 *
 * <p>Law: 民法典 §201–203, the yearly notices of the State Council's General Office. Not here: which act has which term.
 * <dl>
 *   <dt>rest day 放假<dd>a day off by notice, weekday or not
 *   <dt>make-up day 调休上班<dd>a weekend day that is a working day by notice; it counts
 *   <dt>notice 放假通知<dd>the paper that fixes a year; a year without one is never guessed
 *   <dt>provisional 暂定<dd>a date that reaches into a year not yet announced
 * </dl>
 */
@ApplicationModule(allowedDependencies = {"law", "web", "identity", "organ"})
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
