package org.gongkai.request;

/**
 * What identifies and reaches an applicant (条例 §29(一)). Kept sealed, shown masked until revealed for a logged reason; never in
 * lists, logs, addresses or on public pages. Empty text where not given.
 *
 * @param document kind of identity document: 居民身份证, 统一社会信用代码…
 */
public record Particulars(String document, String documentNumber, String phone, String address, String postcode,
        String email) {
    public static final Particulars NONE = new Particulars("", "", "", "", "", "");

    /** Each with its middle hidden, enough to recognise and not enough to use. */
    public Particulars masked() {
        return new Particulars(document, hide(documentNumber, 3, 2), hide(phone, 3, 2), hide(address, 6, 0),
                hide(postcode, 2, 0), hideMail(email));
    }

    private static String hide(String text, int first, int last) {
        return text.length() <= first + last ? "*".repeat(text.length())
                : text.substring(0, first) + "*".repeat(Math.min(8, text.length() - first - last))
                        + text.substring(text.length() - last);
    }

    private static String hideMail(String mail) {
        int at = mail.indexOf('@');
        return at < 1 ? hide(mail, 1, 0) : mail.charAt(0) + "***" + mail.substring(at);
    }

    @Override
    public String toString() {
        return "Particulars[sealed]";
    }
}
