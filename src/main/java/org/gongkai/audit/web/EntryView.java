package org.gongkai.audit.web;

import java.util.List;

/**
 * An entry in words.
 *
 * @param loginCode as stored, for links
 * @param deedCode name of the event, for links
 * @param subjectType in words
 * @param subjectCode kind of record, for links
 */
public record EntryView(long id, String at, String login, String loginCode, String organ, String address, String deed,
        String deedCode,
        String subjectType, String subjectCode, String subjectId, String basis, String reason, List<Fact> facts,
        String previousHash, String hash, boolean intact) {

    /** One fact of the deed. */
    public record Fact(String name, String value) {}
}
