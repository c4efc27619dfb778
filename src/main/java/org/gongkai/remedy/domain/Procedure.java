package org.gongkai.remedy.domain;

/** How a review or suit is conducted; cases about open information may take the short way (复议法 §53, 行诉法 §82). */
public enum Procedure {
    ORDINARY("普通程序"), SIMPLIFIED("简易程序");

    private final String term;

    Procedure(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
