package org.gongkai.disclosure.web;

import java.util.List;

/**
 * An attachment on staff pages.
 *
 * @param kind type and size for people
 * @param hidden what a reader does not see but a curious one finds, in words
 */
public record AttachmentView(long id, String name, String kind, List<String> hidden) {
    public AttachmentView {
        hidden = List.copyOf(hidden);
    }
}
