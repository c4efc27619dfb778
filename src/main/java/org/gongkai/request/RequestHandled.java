package org.gongkai.request;

import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Work inside the house on a request: assigned, noted, watched, urged, revealed. The clock takes no notice. */
public record RequestHandled(CaseNumber number, OrganId organ, What what, @Nullable String reason)
        implements RequestAct {
    /** Which work. */
    public enum What {
        ASSIGNED("交办"), NOTED("内部批注"), CONSULTED_INSIDE("内部会商"), WATCHED("关注"), UNWATCHED("取消关注"), URGED("督办"),
        URGE_ANSWERED("反馈督办单"), REPLY_PROPOSED("答复提交审批"), REPLY_AGREED("同意答复"), REPLY_DECLINED("不同意答复"),
        ESCALATED("上报主管部门"),
        REVEALED("查看申请人信息"), EXTENSION_PROPOSED("提请延期"), EXTENSION_DECLINED("不同意延期"), PUBLICATION_DECIDED("决定是否主动公开"),
        RE_EVALUATED("定期评估"), REMINDED("到期提醒"), TAKEN_OUT("下载案卷"), ERASED("按保存期限删除"),
        DATA_GIVEN("向申请人提供其全部数据");

        private final String term;

        What(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    @Override
    public ArticleRef basis() {
        return switch (what) {
            case EXTENSION_PROPOSED, EXTENSION_DECLINED, REMINDED -> ArticleRef.art(33);
            case URGED, URGE_ANSWERED, ESCALATED -> ArticleRef.art(47);
            case PUBLICATION_DECIDED -> ArticleRef.art(44);
            case RE_EVALUATED -> ArticleRef.art(18);
            default -> ArticleRef.art(45);
        };
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what.term());
    }
}
