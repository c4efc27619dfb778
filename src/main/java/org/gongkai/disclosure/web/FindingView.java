package org.gongkai.disclosure.web;

/**
 * One finding of the automatic checks, as the panel shows it.
 *
 * @param css {@code bad} stops the item, {@code warn} wants a decision, {@code info} is a hint
 * @param where place for people: 正文第3段, 附件“名单.xlsx”
 * @param field name of the form field it is in
 * @param paragraph number of the paragraph, 0 where there is none
 * @param excerpt the words in question, personal data masked; may be empty
 * @param personal whether masking would put it right
 */
public record FindingView(String css, String level, String rule, String where, String field, int paragraph,
        String excerpt, String why, String advice, boolean personal) {}
