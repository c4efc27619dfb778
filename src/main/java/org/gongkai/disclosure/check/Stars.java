package org.gongkai.disclosure.check;

/** Masks that keep the ends of what they hide, and its length. */
final class Stars {
    private Stars() {}

    /** Keeps so many characters in front and at the end. */
    static String between(int front, String text, int end) {
        int hidden = Math.max(0, text.length() - front - end);
        return text.substring(0, Math.min(front, text.length())) + "*".repeat(hidden)
                + text.substring(Math.min(front + hidden, text.length()));
    }

    /** Hides every digit except so many in front and at the end; what stands between them stays. */
    static String digits(int front, String text, int end) {
        long digits = text.chars().filter(Character::isDigit).count();
        var masked = new StringBuilder(text);
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && seen++ >= front && seen <= digits - end) {
                masked.setCharAt(i, '*');
            }
        }
        return masked.toString();
    }
}
