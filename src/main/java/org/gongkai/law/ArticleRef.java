package org.gongkai.law;

/**
 * The place of a rule: instrument, article, and the item where it has one.
 *
 * @param instrument short name of the instrument, such as 条例 or 预算法
 * @param article number of the article (第n条)
 * @param item number of the item (第（n）项), 0 when the whole article is meant
 */
public record ArticleRef(String instrument, int article, int item) {
    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    public ArticleRef {
        if (instrument.isBlank() || article < 1 || item < 0) {
            throw new IllegalArgumentException("not an article: %s %d %d".formatted(instrument, article, item));
        }
    }

    /** An article of the Regulation (条例). */
    public static ArticleRef art(int article) {
        return new ArticleRef("条例", article, 0);
    }

    /** An item of an article of the Regulation (条例). */
    public static ArticleRef art(int article, int item) {
        return new ArticleRef("条例", article, item);
    }

    /** An article of another instrument. */
    public static ArticleRef of(String instrument, int article) {
        return new ArticleRef(instrument, article, 0);
    }

    /** {@code 条例§36(三)}. */
    @Override
    public String toString() {
        return instrument + "§" + article + (item == 0 ? "" : "(" + numeral(item) + ")");
    }

    private static String numeral(int n) {
        if (n <= 10) {
            return NUMERALS[n];
        }
        String tens = n < 20 ? "十" : NUMERALS[n / 10] + "十";
        return n % 10 == 0 ? tens : tens + NUMERALS[n % 10];
    }
}
