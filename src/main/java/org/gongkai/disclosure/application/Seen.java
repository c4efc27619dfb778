package org.gongkai.disclosure.application;

import org.gongkai.disclosure.DisclosureId;

/**
 * An item as an officer saw it before acting. When it has changed since, the act is refused: nobody approves what he has not
 * read or overwrites what he has not seen.
 */
public record Seen(DisclosureId id, int version) {}
