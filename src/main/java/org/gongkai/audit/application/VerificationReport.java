package org.gongkai.audit.application;

import java.util.stream.Collectors;
import org.gongkai.audit.domain.ChainCheck;
import org.gongkai.audit.domain.ChainCheck.Break;

/** The result of a verification in words, for the console and the page alike. */
public final class VerificationReport {
    private VerificationReport() {}

    /** One line when all is well, one more for each break when not. */
    public static String of(ChainCheck.Result result) {
        if (result.isIntact()) {
            return "审计日志完整：共校验 " + result.checked() + " 条，链首哈希 " + result.head().hash();
        }
        return "审计日志不完整：共校验 " + result.checked() + " 条，发现 " + result.breaks().size() + " 处异常\n"
                + result.breaks().stream().map(VerificationReport::of).collect(Collectors.joining("\n"));
    }

    public static String of(Break found) {
        return "第 " + found.id() + " 条：" + switch (found.fault()) {
            case ALTERED -> "内容被改动";
            case UNLINKED -> "与上一条不衔接";
            case MISSING -> "缺失";
            case CONTRADICTS_ANCHOR -> "与数据库之外留存的链首不符，自此条起可能被整段重写";
            case CUT_OFF -> "及其后各条被删除（数据库之外留存的链首比现有日志更长）";
        };
    }
}
