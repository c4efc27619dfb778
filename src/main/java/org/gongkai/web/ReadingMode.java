package org.gongkai.web;

/** How the reader wants pages shown: elder mode (长者模式) with large type, high contrast (高对比度), or both. */
public record ReadingMode(boolean elder, boolean highContrast) {
    public static final ReadingMode PLAIN = new ReadingMode(false, false);
    public static final String COOKIE = "gk-mode";

    /** From the cookie's letters: {@code e} elder, {@code c} contrast. */
    public static ReadingMode parse(String letters) {
        return new ReadingMode(letters.contains("e"), letters.contains("c"));
    }

    public String letters() {
        return (elder ? "e" : "") + (highContrast ? "c" : "");
    }

    /** The class of the page's root element. */
    public String css() {
        return (elder ? "elder " : "") + (highContrast ? "contrast" : "");
    }
}
