package org.gongkai.law;

/** Someone else saved first; answered with 409 and a screen on which both texts can be merged. */
public final class NewerVersionExists extends RuntimeException {
    private final Subject subject;

    public NewerVersionExists(Subject subject) {
        super(subject + " 已被他人修改");
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
