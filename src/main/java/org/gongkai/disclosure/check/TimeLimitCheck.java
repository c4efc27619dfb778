package org.gongkai.disclosure.check;

import static org.gongkai.law.ArticleRef.art;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongkai.calendar.Term;
import org.gongkai.calendar.WorkingDays;
import org.gongkai.law.ArticleRef;

/** By when the information must be out: 20 working days from when it was formed or changed (条例 §26), or a special limit. */
final class TimeLimitCheck implements Check {
    private static final WorkingDays STATUTORY = WorkingDays.of(20);

    @Override
    public List<Finding> on(CheckedText text, Surroundings around) {
        var start = text.changedOn() == null ? text.formedOn() : text.changedOn();
        if (start == null || start.isAfter(around.today())) {
            return List.of();
        }
        var limit = around.limit();
        var due = limit == null ? around.calendar().after(start, STATUTORY) : limit.dueFrom(start, around.calendar());
        var publishOn = text.publishOn() == null ? around.today() : text.publishOn();
        return List.of(finding(text, around, due, publishOn));
    }

    private static Finding finding(CheckedText text, Surroundings around, Term due, LocalDate publishOn) {
        long late = ChronoUnit.DAYS.between(due.end(), publishOn);
        String why = "%s%s %s 起%s，应在 %s 前公开%s".formatted(source(around), text.changedOn() == null ? "成文日" : "变更日",
                due.start(), length(around), due.end(), late > 0 ? "，已超过 " + late + " 天" : "");
        return new Finding(CheckRule.TIME_LIMIT, late > 0 ? Severity.WARN : Severity.INFO, Place.of("formedOn"), "",
                why + provisional(due), basis(around), late > 0 ? "请尽快公开；超期会计入本单位的监督情况" : "在期限内，不需要处理", null);
    }

    private static String provisional(Term due) {
        return due.isProvisional() ? "（暂定：" + due.provisionalBecause() + "）" : "";
    }

    private static ArticleRef basis(Surroundings around) {
        var limit = around.limit();
        return limit == null || limit.basis() == null ? art(26) : limit.basis();
    }

    private static String source(Surroundings around) {
        var limit = around.limit();
        return limit == null ? ""
                : limit.name() + "适用特别期限（" + limit.source() + (limit.confirmed() ? "" : "，待核对") + "）：";
    }

    private static String length(Surroundings around) {
        var limit = around.limit();
        return limit == null ? STATUTORY.toString() : limit.lengthInWords();
    }
}
