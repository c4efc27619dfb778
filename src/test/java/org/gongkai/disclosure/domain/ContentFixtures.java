package org.gongkai.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicationChannel;

/** Editions with sane defaults. */
public final class ContentFixtures {
    private ContentFixtures() {}

    public static Content complete() {
        return complete("关于开展示例工作的通知", Classification.in(new ColumnId(7)), LocalDate.of(2024, 3, 1));
    }

    public static Content complete(String title, Classification classification, LocalDate formedOn) {
        return new Content(title, "概述：" + title, "<p>" + title + "正文。</p>",
                new Document(null, formedOn, null, null, false), classification, Openness.FOR_GOOD,
                new Origin.SelfMade(), List.of(), Set.of(PublicationChannel.SITE), List.of(), "测试县测试局", "", false);
    }

    public static Content with(Content content, Openness openness) {
        return new Content(content.title(), content.summary(), content.bodyHtml(), content.document(),
                content.classification(), openness, content.origin(), content.consultations(), content.channels(),
                content.attachments(), content.source(), content.author(), content.needsInterpretation());
    }

    public static Content with(Content content, Document document) {
        return new Content(content.title(), content.summary(), content.bodyHtml(), document,
                content.classification(), content.openness(), content.origin(), content.consultations(),
                content.channels(), content.attachments(), content.source(), content.author(),
                content.needsInterpretation());
    }

    public static Content via(Content content, Set<PublicationChannel> channels) {
        return new Content(content.title(), content.summary(), content.bodyHtml(), content.document(),
                content.classification(), content.openness(), content.origin(), content.consultations(), channels,
                content.attachments(), content.source(), content.author(), content.needsInterpretation());
    }
}
