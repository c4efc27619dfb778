package org.gongkai.catalogue.web;

/** A number that was put in for checking. @param format its form in words; empty for what no authority can have given */
public record ExaminedNumber(String number, String format) {
    public boolean isJunk() {
        return format.isEmpty();
    }
}
