package org.gongkai.report.domain.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.domain.check.Narrative.Sentence;
import org.gongkai.report.domain.form.CellValue;

/**
 * A number with its unit, as a sentence states it.
 *
 * @param fuzzy said to be about so many (余, 近, 超过)
 * @param lead the words before it, back to the figure or the pause before
 * @param ownField what it is about (脱贫攻坚, 财政…), by the words right before it; empty when they do not tell
 * @param field the same, by the whole sentence before it
 * @param channels through which channels, from the word lists
 */
record StatedFigure(Sentence sentence, BigDecimal value, boolean fuzzy, String unit, int start, int end, String lead,
        String ownField, String field, Set<String> channels) {
    private static final Set<String> PIECES = Set.of("条", "件", "篇", "份", "期", "条次", "件次");
    private static final Pattern SERVICES = Pattern.compile("网上可办|可办率|办件|申报|办结事项|证照|信息共享目录|便民服务|一次办|办事");

    /** Whether it counts published information. */
    boolean countsInformation() {
        return PIECES.contains(unit) && lead.matches(".*(?:公开|发布|公布|信息|公告|公示|提案|建议).*") && !isService()
                && !lead.matches(".*(?:申请|复议|诉讼|来信|留言|信件|答复|回复|予以公开|不予公开|部分公开|无法提供|处理).*");
    }

    /** Whether it belongs to government services rather than disclosure. */
    boolean isService() {
        return SERVICES.matcher(lead).find() || SERVICES.matcher(noun()).find();
    }

    /** The words right behind it, up to the next pause: 109个电子证照目录. */
    String noun() {
        String after = sentence.text().substring(end, Math.min(end + 14, sentence.text().length()));
        return after.split("[，、。；,;]", 2)[0];
    }

    boolean chapterIs(int chapter) {
        return sentence.chapter() == chapter;
    }

    boolean isPercentage() {
        return unit.equals("%");
    }

    /** Stands in a list of what went out through the government's site: its sentence says so before it. */
    boolean isListed() {
        return sentence.text().substring(0, start).matches(".*通过[^，。；]{0,6}(?:政府|门户)网站.*");
    }

    /** Follows 其中 within its sentence: a part of something named before. */
    boolean isPart() {
        int within = sentence.text().lastIndexOf("其中", start);
        return within >= 0 && sentence.text().substring(within, start).indexOf('；') < 0;
    }

    String shown() {
        return CellValue.plain(value) + unit;
    }

    Quote quote() {
        return sentence.quote(start, end);
    }
}
