package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Personal data in any part of the item (条例 §15). In a long list the first few stand for the rest. */
final class PersonalDataCheck implements Check {
    private static final int SHOWN_OF_A_KIND = 5;

    private record Kind(String field, String attachment, CheckRule rule) {}

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var findings = new ArrayList<Finding>();
        Map<Kind, Integer> seen = new HashMap<>();
        for (var passage : Passage.of(text, around.attachments())) {
            for (var span : around.personal().find(passage.text())) {
                var kind = new Kind(passage.place().field(),
                        Objects.requireNonNullElse(passage.place().attachment(), ""), span.rule());
                if (seen.merge(kind, 1, Integer::sum) <= SHOWN_OF_A_KIND) {
                    findings.add(finding(passage, span, around.personal()));
                }
            }
        }
        seen.forEach((kind, count) -> {
            if (count > SHOWN_OF_A_KIND) {
                findings.add(theRest(kind, count - SHOWN_OF_A_KIND));
            }
        });
        return findings;
    }

    private static Finding finding(Passage passage, Span span, PersonalData personal) {
        return new Finding(span.rule(), span.severity(), passage.place(),
                passage.around(span.start(), span.end(), personal), why(span.rule()), art(15), advice(span.rule()),
                span.masked());
    }

    private static Finding theRest(Kind kind, int more) {
        var place = kind.attachment().isEmpty() ? Place.of(kind.field()) : Place.attachment(kind.attachment(), 0);
        return new Finding(kind.rule(), Severity.WARN, place, "", "同类内容另有 " + more + " 处", art(15),
                "请整体检查，必要时删去这一列或换用遮蔽后的附件", null);
    }

    private static String why(CheckRule rule) {
        return switch (rule) {
            case ID_NUMBER -> "像是居民身份证号码，属于敏感个人信息";
            case BANK_CARD -> "像是银行卡号";
            case MOBILE_PHONE -> "像是手机号码";
            case LANDLINE_PHONE -> "有电话号码，不是本单位公开的办公电话";
            case PERSONAL_EMAIL -> "有电子邮箱，不是政府邮箱";
            default -> "像是个人住址";
        };
    }

    private static String advice(CheckRule rule) {
        return switch (rule) {
            case LANDLINE_PHONE -> "办公电话可以保留；是个人电话的请遮蔽";
            case MOBILE_PHONE -> "确需公开的联系人请改用办公电话，否则遮蔽";
            case BANK_CARD -> "单位收款账户可以保留；个人账户请遮蔽";
            default -> "请删去或遮蔽";
        };
    }
}
