package org.gongkai.law;

/** A step the law does not allow; answered with 422 and the rule, for administrators too. */
public final class UnlawfulAct extends RuntimeException {
    private final ArticleRef rule;

    /** @param why what was tried and why it is refused, in Chinese, for the person who tried it */
    public UnlawfulAct(ArticleRef rule, String why) {
        super(why);
        this.rule = rule;
    }

    public ArticleRef rule() {
        return rule;
    }
}
