package org.gongkai.request;

/** What a third party says (条例 §32). Silence is not among them: it is neither consent nor refusal, the organ decides. */
public enum ThirdPartyOpinion {
    AGREE("同意公开"), REFUSE_REASONED("不同意，有合理理由"), REFUSE_UNREASONED("不同意，无合理理由");

    private final String term;

    ThirdPartyOpinion(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
