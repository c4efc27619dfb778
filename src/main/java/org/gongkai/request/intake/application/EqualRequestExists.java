package org.gongkai.request.intake.application;

/** The same applicant sent the same words to the same organ not long ago; a person may still want it so. */
public final class EqualRequestExists extends RuntimeException {
    private final String number;

    EqualRequestExists(String number) {
        super("您不久前已就同样内容提出过申请，编号 " + number + "。同一申请不必重复提出；确需再次提出的，请勾选后重新提交。");
        this.number = number;
    }

    public String number() {
        return number;
    }
}
