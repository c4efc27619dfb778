package org.gongkai.disclosure.web;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.domain.Consultation;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Element;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Origin;
import org.gongkai.disclosure.domain.TextDiff;
import org.gongkai.disclosure.web.ComparisonView.Change;
import org.gongkai.file.Files;
import org.gongkai.file.RichText;
import org.gongkai.file.StoredFile;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an edition says, element by element, in words an officer reads. */
@Component
class ContentWords {
    private final Words words;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Files files;

    ContentWords(Words words, Catalogue catalogue, Vocabularies vocabularies, Files files) {
        this.words = words;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.files = files;
    }

    /** Elements that say nothing are left out. */
    Map<Element, String> of(Content content) {
        var said = new EnumMap<Element, String>(Element.class);
        for (var element : Element.values()) {
            var text = text(element, content);
            if (!text.isEmpty()) {
                said.put(element, text);
            }
        }
        return said;
    }

    String label(Element element) {
        return words.of("disclosure.element", element);
    }

    /** The elements that differ, each with what changed in it. */
    List<Change> changes(Content before, Content after) {
        var then = of(before);
        var now = of(after);
        return List.of(Element.values())
                .stream()
                .map(element -> new Change(element.name(), label(element),
                        TextDiff.between(then.getOrDefault(element, ""), now.getOrDefault(element, ""))))
                .filter(change -> TextDiff.differs(change.parts()))
                .toList();
    }

    private String text(Element element, Content content) {
        var document = content.document();
        var classified = content.classification();
        return switch (element) {
            case TITLE -> content.title();
            case SUMMARY -> content.summary();
            case BODY -> RichText.textOf(content.bodyHtml());
            case ATTACHMENTS -> files.list(content.attachments()).stream().map(StoredFile::name).collect(joining("\n"));
            case DOCUMENT_NUMBER -> string(document.number());
            case FORMED_ON -> string(document.formedOn());
            case EFFECTIVE_ON -> string(document.effectiveOn());
            case VOID_ON -> string(document.voidOn());
            case NORMATIVE -> yes(document.normative());
            case COLUMN -> classified.column() == null ? "" : nameOf(classified.column());
            case ALSO_IN -> classified.alsoIn().stream().map(this::nameOf).collect(joining("、"));
            case THEME -> term(Vocabulary.THEME, classified.theme());
            case GENRE -> term(Vocabulary.GENRE, classified.genre());
            case FIELD -> term(Vocabulary.FIELD, classified.field());
            case KEYWORDS -> String.join("；", classified.keywords());
            case OPENNESS -> openness(content.openness());
            case ORIGIN -> origin(content.origin());
            case CONSULTATIONS -> content.consultations().stream().map(this::consultation).collect(joining("\n"));
            case CHANNELS -> content.channels()
                    .stream()
                    .sorted()
                    .map(channel -> words.of("disclosure.channel", channel))
                    .collect(joining("、"));
            case SOURCE -> content.source();
            case AUTHOR -> content.author();
            case NEEDS_INTERPRETATION -> yes(content.needsInterpretation());
        };
    }

    private String nameOf(ColumnId column) {
        return catalogue.path(column).stream().map(Column::name).collect(joining(" › "));
    }

    private String term(Vocabulary vocabulary, @Nullable String code) {
        return code == null ? "" : vocabularies.nameOf(vocabulary, code);
    }

    private String openness(Openness openness) {
        return switch (openness) {
            case Openness.Proactive open when open.until() != null -> "主动公开，至 " + open.until();
            case Openness.Proactive open -> "主动公开，长期";
            case Openness.OnRequest asked -> "依申请公开：" + asked.reason();
            case Openness.Closed closed -> "不予公开（%s，%s）：%s".formatted(words.of("disclosure.ground", closed.ground()),
                    closed.ground().article(), closed.note());
        };
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Origin.SelfMade made -> "本机关制作";
            case Origin.FromPublic kept -> "从公民、法人和其他组织获取";
            case Origin.FromOrgan obtained -> "从其他行政机关获取，制作机关：" + obtained.maker();
            case Origin.Joint joint -> "共同制作，牵头：%s；其他：%s".formatted(joint.lead(), String.join("、", joint.others()));
        };
    }

    private String consultation(Consultation record) {
        return "%s %s %s %s".formatted(record.on(), words.of("disclosure.consultation", record.kind()), record.organ(),
                record.opinion());
    }

    private static String yes(boolean so) {
        return so ? "是" : "";
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
