package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.file.FileId;
import org.gongkai.file.RichText;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says and how it is described: the text with the metadata elements of the national catalogue guide. May be
 * incomplete while it is a draft; {@link #gaps} tells what is missing before it can go further.
 *
 * @param summary 内容概述, at most {@link #LONGEST_SUMMARY} characters and not a copy of the title
 * @param bodyHtml cleaned on the way in
 * @param consultations coordination and approval before release (条例 §11)
 * @param channels through which it is meant to go out (条例 §23)
 * @param attachments in the order readers see them
 * @param needsInterpretation whether a 解读 is due beside it
 */
public record Content(String title, String summary, String bodyHtml, Document document, Classification classification,
        Openness openness, Origin origin, List<Consultation> consultations, Set<PublicationChannel> channels,
        List<FileId> attachments, String source, String author, boolean needsInterpretation) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 300;
    public static final Content BLANK = new Content("", "", "", Document.BLANK, Classification.BLANK,
            Openness.FOR_GOOD, new Origin.SelfMade(), List.of(), EnumSet.of(PublicationChannel.SITE), List.of(), "",
            "", false);

    public Content {
        title = title.strip();
        summary = summary.strip();
        bodyHtml = RichText.clean(bodyHtml);
        consultations = List.copyOf(consultations);
        channels = Set.copyOf(channels);
        attachments = attachments.stream().distinct().toList();
        source = source.strip();
        author = author.strip();
        if (title.length() > LONGEST_TITLE) {
            throw new BadInput("title", "标题不超过 " + LONGEST_TITLE + " 字，现有 " + title.length() + " 字");
        }
        if (summary.length() > LONGEST_SUMMARY) {
            throw new BadInput("summary", "内容概述不超过 " + LONGEST_SUMMARY + " 字，现有 " + summary.length() + " 字");
        }
    }

    /** What keeps it from going on to review and publication on this day: field to what is wrong; empty when complete. */
    public Map<String, String> gaps(LocalDate today) {
        var gaps = new LinkedHashMap<String, @Nullable String>();
        gaps.put("title", title.isEmpty() ? "请填写标题（名称，条例§12）" : null);
        gaps.put("summary", summaryGap());
        gaps.put("column", classification.column() == null ? "请选择栏目" : null);
        gaps.put("formedOn", formedOnGap(today));
        gaps.put("voidOn", voidOnGap());
        gaps.put("body", saysNothing() ? "请填写正文或添加附件" : null);
        gaps.put("openness", opennessGap());
        gaps.put("origin", originGap());
        gaps.put("channels", channels.isEmpty() ? "请至少选择一个公开渠道（条例§23）" : null);
        gaps.values().removeIf(gap -> gap == null);
        return Map.copyOf(gaps);
    }

    /** The same, standing elsewhere. */
    public Content classified(Classification otherwise) {
        return new Content(title, summary, bodyHtml, document, otherwise, openness, origin, consultations, channels,
                attachments, source, author, needsInterpretation);
    }

    /** The same in other words. */
    public Content saying(String otherTitle, String otherHtml, Document otherDocument) {
        return new Content(otherTitle, summary, otherHtml, otherDocument, classification, openness, origin,
                consultations, channels, attachments, source, author, needsInterpretation);
    }

    private @Nullable String summaryGap() {
        if (summary.isEmpty()) {
            return "请填写内容概述（条例§12要求目录列明）";
        }
        return summary.equals(title) ? "内容概述不能照抄标题，请概括内容" : null;
    }

    private @Nullable String formedOnGap(LocalDate today) {
        var formedOn = document.formedOn();
        if (formedOn == null) {
            return "请填写成文日期（生成日期，条例§12）";
        }
        return formedOn.isAfter(today) ? "成文日期不能晚于今天" : null;
    }

    private @Nullable String voidOnGap() {
        var from = document.effectiveOn();
        var until = document.voidOn();
        return from != null && until != null && !until.isAfter(from) ? "废止日期应晚于生效日期" : null;
    }

    private @Nullable String opennessGap() {
        return switch (openness) {
            case Openness.Proactive open -> null;
            case Openness.OnRequest asked when asked.reason().isEmpty() -> "选择“依申请公开”须说明理由";
            case Openness.OnRequest asked -> null;
            case Openness.Closed closed when closed.note().isEmpty() -> "选择“不予公开”须说明情况";
            case Openness.Closed closed -> null;
        };
    }

    private @Nullable String originGap() {
        return switch (origin) {
            case Origin.FromOrgan(String maker) when maker.isEmpty() -> "请填写制作机关（条例§10）";
            case Origin.Joint(String lead, List<String> others) when lead.isEmpty() || others.isEmpty() ->
                "共同制作的信息须填写牵头机关和其他机关（条例§10）";
            default -> null;
        };
    }

    private boolean saysNothing() {
        return attachments.isEmpty() && !bodyHtml.contains("<img") && RichText.textOf(bodyHtml).isEmpty();
    }

    public boolean isProactive() {
        return openness instanceof Openness.Proactive;
    }

    /** Whether this platform itself shows it; otherwise it is only counted. */
    public boolean isOnSite() {
        return channels.contains(PublicationChannel.SITE);
    }
}
