package org.gongkai.request.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;

/**
 * The fee a person may decide to ask for one request (条例 §42, 109号). It is a permission, never automatic, and one tariff is
 * picked for a request, never both (109号 §3).
 *
 * @param units charged: items of this letter, or its pages
 * @param earlier items of the same applicant to the same organ earlier in the calendar month of receipt, whatever became of
 *            them; always 0 by volume, which is counted within one request
 */
public record ProcessingFee(Tariff tariff, int units, int earlier) {
    /** 109号 is in force from this day; before it no such fee may be asked (条例 §42). */
    public static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 1);
    private static final int MOST = 100_000;

    /**
     * Units that cost the same.
     *
     * @param first number of the first of them, counted from 1
     */
    public record Line(int first, int last, int yuanEach) {
        public int units() {
            return last - first + 1;
        }

        public long yuan() {
            return (long) units() * yuanEach;
        }
    }

    public ProcessingFee {
        if (units < 1 || units > MOST) {
            throw new BadInput("units", "请填写 1 至 %d 之间的数量".formatted(MOST));
        }
        if (earlier < 0 || earlier > MOST) {
            throw new BadInput("earlier", "请填写 0 至 %d 之间的数量".formatted(MOST));
        }
        if (tariff == Tariff.BY_VOLUME && earlier > 0) {
            throw new BadInput("earlier", "按量计收只算本件申请的页数，不累计以前的申请（109号§5）");
        }
    }

    /** @throws UnlawfulAct when the decision is made before 109号 came into force */
    public static ProcessingFee decidedOn(LocalDate day, Tariff tariff, int units, int earlier) {
        if (day.isBefore(IN_FORCE)) {
            throw new UnlawfulAct(ArticleRef.art(42), "2021年1月1日以前不得收取信息处理费；当时除此以外也不收其他费用。");
        }
        return new ProcessingFee(tariff, units, earlier);
    }

    public long yuan() {
        return lines().stream().mapToLong(Line::yuan).sum();
    }

    /** How the amount comes about, bracket by bracket. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int nth = earlier + 1; nth <= earlier + units; nth++) {
            int each = tariff.yuanFor(nth);
            if (!lines.isEmpty() && lines.getLast().yuanEach() == each) {
                lines.set(lines.size() - 1, new Line(lines.getLast().first(), nth, each));
            } else {
                lines.add(new Line(nth, nth, each));
            }
        }
        return lines;
    }

    /** Line by line, for the fee notice: 第11件至第30件，共20件，每件100元，计2000元. */
    public String explained() {
        var text = new StringBuilder();
        for (Line line : lines()) {
            String range = line.units() == 1
                    ? "第%d%s".formatted(line.first(), tariff.unit())
                    : "第%d%s至第%d%s".formatted(line.first(), tariff.unit(), line.last(), tariff.unit());
            text.append(text.isEmpty() ? "" : "；")
                    .append(range)
                    .append(line.yuanEach() == 0
                            ? "，不收费"
                            : "，共%d%s，每%s%d元，计%d元".formatted(line.units(), tariff.unit(), tariff.unit(),
                                    line.yuanEach(), line.yuan()));
        }
        return text.append("。").toString();
    }
}
