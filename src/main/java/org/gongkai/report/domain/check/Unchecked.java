package org.gongkai.report.domain.check;

/**
 * A check that could not be made. What is missing is not nought, and not made is not passed.
 *
 * @param what in words: which sum, which column
 * @param why what was missing
 */
public record Unchecked(String rule, String what, String why) {}
