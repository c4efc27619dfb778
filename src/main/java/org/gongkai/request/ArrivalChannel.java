package org.gongkai.request;

import static org.gongkai.law.ArticleRef.art;

import java.util.Arrays;
import java.util.List;
import org.gongkai.law.ArticleRef;

/** How a request reached the organ; the day of receipt follows from it (条例 §31). */
public enum ArrivalChannel {
    IN_PERSON("当面提交", Settles.BY_ARRIVAL, art(31, 1)),
    POST_SIGNED("邮寄（挂号、特快）", Settles.BY_SIGNATURE, art(31, 2)),
    POST_ORDINARY("平常信函", Settles.BY_CONFIRMATION, art(31, 2)),
    /** Sent to another section or a person of the organ (207号). */
    WRONG_DESK("误投其他部门或个人", Settles.BY_CONFIRMATION, art(31, 2)),
    WEB("网上申请", Settles.BY_CONFIRMATION, art(31, 3)),
    EMAIL("电子邮件", Settles.BY_CONFIRMATION, art(31, 3)),
    WECHAT_APP("移动客户端", Settles.BY_CONFIRMATION, art(31, 3)),
    FAX("传真", Settles.BY_CONFIRMATION, art(31, 3)),
    /** Sent on by another organ of the county, for which it was not (条例 §36(五)). */
    HANDED_OVER("其他单位转来", Settles.BY_CONFIRMATION, art(31, 3)),
    /** Written down by the unit and signed by the applicant (条例 §29). */
    ORAL("口头申请", Settles.BY_SIGNATURE, art(29));

    /** Which day counts as receipt. */
    public enum Settles {
        BY_ARRIVAL, BY_SIGNATURE, BY_CONFIRMATION
    }

    private final String term;
    private final Settles settles;
    private final ArticleRef by;

    ArrivalChannel(String term, Settles settles, ArticleRef by) {
        this.term = term;
        this.settles = settles;
        this.by = by;
    }

    public String term() {
        return term;
    }

    public Settles settles() {
        return settles;
    }

    public ArticleRef by() {
        return by;
    }

    /** What an officer may register by hand. */
    public static List<ArrivalChannel> registrable() {
        return Arrays.stream(values()).filter(channel -> channel != HANDED_OVER).toList();
    }

    /** 19号: handing in and post may never be refused; the others only where the guide offers them. */
    public boolean isAlwaysOpen() {
        return this == IN_PERSON || this == POST_SIGNED || this == POST_ORDINARY || this == WRONG_DESK || this == ORAL
                || this == HANDED_OVER;
    }
}
