package org.gongkai.web;

import java.util.regex.Pattern;

/** Text for XML documents. */
public final class XmlText {
    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private XmlText() {}

    public static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}
