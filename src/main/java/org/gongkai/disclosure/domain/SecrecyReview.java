package org.gongkai.disclosure.domain;

import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;

/**
 * The record of a secrecy review (保密审查): what is to be published is examined first, by another person than its author, and
 * the result is kept with its basis (保守国家秘密法 §35, 条例 §17).
 *
 * @param basis the provision it was judged by, in the reviewer's own words
 * @param note wanted unless nothing secret was found
 */
public record SecrecyReview(Result result, String basis, String note) {
    public static final ArticleRef LAW = ArticleRef.of("保守国家秘密法", 35);
    public static final String USUAL_BASIS = "《保守国家秘密法》第三十五条、《条例》第十七条";
    public static final SecrecyReview CLEAN = new SecrecyReview(Result.NOT_SECRET, USUAL_BASIS, "");
    private static final int LONGEST_BASIS = 200;

    /** How it ended. */
    public enum Result {
        /** 不涉及国家秘密、工作秘密. */
        NOT_SECRET(Act.PASS_SECRECY),
        /** 涉及国家秘密，不得公开. */
        SECRET(Act.HOLD_AS_SECRET),
        /** 不能确定，报保密行政管理部门 (条例 §17). */
        UNSURE(Act.REFER_SECRECY);

        private final Act act;

        Result(Act act) {
            this.act = act;
        }

        Act act() {
            return act;
        }
    }

    public SecrecyReview {
        basis = basis.strip();
        note = note.strip();
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            throw new BadInput("basis", "请写明审查依据的条款，不超过 200 字");
        }
        if (note.isEmpty() && result != Result.NOT_SECRET) {
            throw new BadInput("note", "请写明涉密或不能确定的内容和理由");
        }
    }
}
