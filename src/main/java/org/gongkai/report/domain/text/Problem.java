package org.gongkai.report.domain.text;

/**
 * What cannot be understood in a bound text.
 *
 * @param position of the opening braces within the text
 */
public record Problem(int position, String message) {}
