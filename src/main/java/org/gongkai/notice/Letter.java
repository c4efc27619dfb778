package org.gongkai.notice;

import java.util.regex.Pattern;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/**
 * An e-mail to one person.
 *
 * @param organ in whose name it is sent, and whose officers may look at it
 * @param about the record it is about
 * @param occasion what makes it the same letter when posted again: {@code request:17:received}; no personal data
 * @param to address; sealed at rest, never logged
 * @param text plain text with whole addresses of pages; sealed at rest and erased once sent
 */
public record Letter(OrganId organ, Subject about, String occasion, String to, String subject, String text) {
    private static final Pattern ADDRESS = Pattern
            .compile("[^\\s@,;:<>()\"]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

    public Letter {
        requireAddress("to", to);
        if (subject.isBlank() || subject.lines().count() != 1) {
            throw new IllegalArgumentException("a subject is one line of text");
        }
    }

    /** @throws BadInput naming the field, when this is no address an e-mail can go to */
    public static void requireAddress(String field, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new BadInput(field, "电子邮箱格式不正确，应形如 name@example.com。");
        }
    }

    /** {@code z***@example.com}. */
    public static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }

    /** Without what only its reader should see. */
    @Override
    public String toString() {
        return "letter of " + occasion;
    }
}
