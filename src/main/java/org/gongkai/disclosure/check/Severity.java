package org.gongkai.disclosure.check;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** Must be put right before the text can go on. */
    BLOCK,
    /** May go on once somebody has knowingly accepted it. */
    WARN,
    /** Good to know. */
    INFO
}
