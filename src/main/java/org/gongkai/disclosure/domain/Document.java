package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the paper itself says about itself.
 *
 * @param formedOn 成文日期: the day it was signed; for a joint one, the last signature
 * @param effectiveOn first day it applies
 * @param voidOn first day it no longer applies, where it says so itself
 * @param normative whether it is a 规范性文件
 */
public record Document(@Nullable DocumentNumber number, @Nullable LocalDate formedOn, @Nullable LocalDate effectiveOn,
        @Nullable LocalDate voidOn, boolean normative) {
    public static final Document BLANK = new Document(null, null, null, null, false);
}
