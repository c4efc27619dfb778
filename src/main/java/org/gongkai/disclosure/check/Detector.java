package org.gongkai.disclosure.check;

import java.util.List;

/** Finds one kind of personal data in a text. */
@FunctionalInterface
interface Detector {
    /** @param text with plain digits, see {@link PlainDigits} */
    List<Span> find(String text);
}
