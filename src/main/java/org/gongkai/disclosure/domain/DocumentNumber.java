package org.gongkai.disclosure.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document number (发文字号) in the form of GB/T 9704: year in 〔〕, no 第 and no leading zero before the serial. */
public record DocumentNumber(String value) {
    private static final int LONGEST = 60;
    private static final Pattern WITH_YEAR = Pattern
            .compile("(.*?)[〔\\[［(（【﹝](\\d{4})年?[〕\\]］)）】﹞]第?0*(\\d+)号?(.*)");

    public DocumentNumber {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not a document number: " + value);
        }
    }

    /** What was typed, brought into form; null for nothing. A number without a bracketed year is left as it is. */
    public static @Nullable DocumentNumber normalised(@Nullable String typed) {
        var compact = typed == null ? "" : asciiDigits(typed).replaceAll("[\\s\\u3000]", "");
        if (compact.isEmpty()) {
            return null;
        }
        var parts = WITH_YEAR.matcher(compact);
        return new DocumentNumber(parts.matches()
                ? "%s〔%s〕%s号%s".formatted(parts.group(1), parts.group(2), parts.group(3), parts.group(4))
                : compact);
    }

    private static String asciiDigits(String text) {
        return text.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
