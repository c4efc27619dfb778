package org.gongkai.disclosure;

/** How an item stands before the public. */
public enum Standing {
    /** Never shown. */
    UNPUBLISHED,
    /** Its live edition is public. */
    PUBLISHED,
    /** Taken back; a page with the reason remains (410). */
    WITHDRAWN,
    /** Published in error; nothing remains (410). */
    REMOVED
}
