package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of an item: where it is, how it stands, what it says, what happened, what may be done now.
 *
 * @param standing word and colour of how it stands before the public
 * @param stages the way of an edition, one of them the present
 * @param facts metadata in the order of the catalogue guide
 * @param bodyHtml text of the edition in hand, pictures at addresses officers may open
 * @param acts what this officer may do now
 * @param url its public page, while it has one
 */
public record ItemView(long id, String title, String organName, State standing, State stage, List<Stop> stages,
        List<String> notices, Map<String, String> facts, List<FindingView> findings, String bodyHtml,
        List<AttachmentView> attachments, List<EditionLine> editions, List<HistoryLine> history, List<ActLink> acts,
        List<LinkedItem> interpretations, List<LinkedItem> interprets,
        List<RemarkLine> remarks, @Nullable String url, boolean mayEdit,
        boolean mayLink, Care care) {

    /**
     * What the item is given besides its text.
     *
     * @param people who could be named, empty where this officer may not limit it
     * @param limited whether it is limited now
     * @param lookAgainOn typed or kept day, empty when none
     * @param mayRemind whether a second look can be asked for
     */
    public record Care(int version, List<Person> people, boolean limited, String lookAgainOn, boolean mayRemind) {}

    /** A colleague who could be let into the circle. */
    public record Person(long id, String name, boolean within) {}

    /** A state in a word. */
    public record State(String word, String css) {}

    /** One stop of the way. */
    public record Stop(String label, boolean done, boolean present) {}

    /** One edition; {@code number} picks it for a comparison. */
    public record EditionLine(int number, String state, String when, String note, boolean minor) {}

    /** One act of the past. */
    public record HistoryLine(String when, String who, String act, String note, String facts) {}

    /** A remark among officers, never public. */
    public record RemarkLine(String when, String who, String text) {}

    /** An act the officer may do now; a door to its page. */
    public record ActLink(String path, String label, String css, @Nullable String key) {}

    /** An item explaining this one or explained by it. */
    public record LinkedItem(long id, String title, String state) {}

    /** What is about to be compared by default: the newest two. */
    public boolean comparable() {
        return editions.size() > 1;
    }
}
