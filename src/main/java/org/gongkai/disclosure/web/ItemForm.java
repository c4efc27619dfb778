package org.gongkai.disclosure.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Consultation;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.Document;
import org.gongkai.disclosure.domain.Edition;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Origin;
import org.gongkai.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * The editing page as typed: everything is text until it is saved, so that nothing anybody typed is ever lost.
 *
 * @param version of the item the page was opened with; a newer one on saving leads to the merge screen
 * @param until last day of 限时公开
 * @param opennessReason why on request, or what stands behind a closed one
 * @param others the other makers of a joint item, one per line
 * @param consultationKind with its three companions: one row per consultation, blank rows ignored
 */
public record ItemForm(@Nullable Integer version, @Nullable String title, @Nullable String summary,
        @Nullable String body, @Nullable String documentNumber, @Nullable String formedOn,
        @Nullable String effectiveOn, @Nullable String voidOn, Boolean normative, @Nullable Long column,
        @Nullable List<Long> alsoIn, @Nullable String theme, @Nullable String genre, @Nullable String field,
        @Nullable String keywords, @Nullable OpennessKind openness, @Nullable String until,
        @Nullable String opennessReason, @Nullable Ground ground, @Nullable OriginKind origin, @Nullable String maker,
        @Nullable String lead, @Nullable String others, @Nullable List<Consultation.Kind> consultationKind,
        @Nullable List<String> consultationOrgan, @Nullable List<String> consultationOn,
        @Nullable List<String> consultationOpinion, @Nullable Set<PublicationChannel> channels,
        @Nullable List<Long> attachments, @Nullable String source, @Nullable String author,
        Boolean needsInterpretation, @Nullable String changeNote, Boolean minor) {
    /** A box that was not ticked is not sent at all. */
    public ItemForm {
        normative = Boolean.TRUE.equals(normative);
        needsInterpretation = Boolean.TRUE.equals(needsInterpretation);
        minor = Boolean.TRUE.equals(minor);
    }

    /** Which of {@link Openness} was ticked. */
    public enum OpennessKind {
        PROACTIVE, ON_REQUEST, CLOSED
    }

    /** Which of {@link Origin} was ticked. */
    public enum OriginKind {
        SELF_MADE, FROM_PUBLIC, FROM_ORGAN, JOINT
    }

    /** The form that shows an edition as it is kept. */
    static ItemForm of(Edition edition, int version) {
        var content = edition.content();
        var document = content.document();
        var classified = content.classification();
        var rows = content.consultations();
        return new ItemForm(version, content.title(), content.summary(), content.bodyHtml(),
                text(document.number()), text(document.formedOn()), text(document.effectiveOn()),
                text(document.voidOn()), document.normative(),
                classified.column() == null ? null : classified.column().value(),
                classified.alsoIn().stream().map(ColumnId::value).toList(), classified.theme(), classified.genre(),
                classified.field(), String.join("；", classified.keywords()), kindOf(content.openness()),
                untilOf(content.openness()), reasonOf(content.openness()), groundOf(content.openness()),
                kindOf(content.origin()), makerOf(content.origin()), leadOf(content.origin()),
                othersOf(content.origin()), rows.stream().map(Consultation::kind).toList(),
                rows.stream().map(Consultation::organ).toList(), rows.stream().map(row -> text(row.on())).toList(),
                rows.stream().map(Consultation::opinion).toList(), content.channels(),
                content.attachments().stream().map(FileId::value).toList(), content.source(), content.author(),
                content.needsInterpretation(), edition.changeNote(), edition.minor());
    }

    /**
     * What was typed as the domain takes it; incomplete is fine, unreadable is not.
     *
     * @throws org.gongkai.law.BadInput naming every field that cannot be read
     */
    Content toContent() {
        var read = new FieldReader();
        var document = new Document(read.documentNumber("documentNumber", documentNumber),
                read.day("formedOn", formedOn), read.day("effectiveOn", effectiveOn), read.day("voidOn", voidOn),
                normative);
        var stated = openness(read);
        var consulted = consultations(read);
        read.refuseIfUnreadable();
        return new Content(given(title), given(summary), given(body), document, classification(), stated,
                originTyped(), consulted, channels == null ? Set.of() : channels,
                (attachments == null ? List.<Long>of() : attachments).stream().map(FileId::new).toList(),
                given(source), given(author), needsInterpretation);
    }

    private Classification classification() {
        return new Classification(column == null ? null : new ColumnId(column),
                (alsoIn == null ? List.<Long>of() : alsoIn).stream().map(ColumnId::new).toList(), blankAsNull(theme),
                blankAsNull(genre), blankAsNull(field), Arrays.asList(given(keywords).split("[；;，,、\\s]+")));
    }

    /** Nothing ticked means open: 条例 §5 makes it the rule. */
    private Openness openness(FieldReader read) {
        return switch (openness) {
            case null -> new Openness.Proactive(read.day("until", until));
            case PROACTIVE -> new Openness.Proactive(read.day("until", until));
            case ON_REQUEST -> new Openness.OnRequest(given(opennessReason));
            case CLOSED -> read.closed(ground, given(opennessReason));
        };
    }

    private Origin originTyped() {
        return switch (origin) {
            case null -> new Origin.SelfMade();
            case SELF_MADE -> new Origin.SelfMade();
            case FROM_PUBLIC -> new Origin.FromPublic();
            case FROM_ORGAN -> new Origin.FromOrgan(given(maker));
            case JOINT -> new Origin.Joint(given(lead),
                    given(others).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        };
    }

    private List<Consultation> consultations(FieldReader read) {
        var organs = consultationOrgan == null ? List.<String>of() : consultationOrgan;
        var typed = new ArrayList<Consultation>();
        IntStream.range(0, organs.size()).filter(row -> !organs.get(row).isBlank()).forEach(row -> {
            var on = read.neededDay("consultationOn", at(consultationOn, row));
            if (on != null) {
                typed.add(new Consultation(kindAt(row), organs.get(row), on, given(at(consultationOpinion, row))));
            }
        });
        return typed;
    }

    private Consultation.Kind kindAt(int row) {
        return consultationKind == null || row >= consultationKind.size()
                ? Consultation.Kind.COORDINATION
                : consultationKind.get(row);
    }

    /** With an imported document's text; its title and number only where none was typed. */
    ItemForm withImported(String importedTitle, String importedNumber, String html) {
        return new ItemForm(version, given(title).isBlank() ? importedTitle : title, summary, html,
                given(documentNumber).isBlank() ? importedNumber : documentNumber, formedOn, effectiveOn, voidOn,
                normative, column, alsoIn, theme, genre, field, keywords, openness, until, opennessReason, ground,
                origin,
                maker, lead, others, consultationKind, consultationOrgan, consultationOn, consultationOpinion,
                channels, attachments, source, author, needsInterpretation, changeNote, minor);
    }

    /** With these attachments instead, the version still the one it was opened with. */
    ItemForm withAttachments(List<Long> files) {
        return new ItemForm(version, title, summary, body, documentNumber, formedOn, effectiveOn, voidOn, normative,
                column, alsoIn, theme, genre, field, keywords, openness, until, opennessReason, ground, origin, maker,
                lead, others, consultationKind, consultationOrgan, consultationOn, consultationOpinion, channels,
                files, source, author, needsInterpretation, changeNote, minor);
    }

    List<Long> attached() {
        return attachments == null ? List.of() : attachments;
    }

    /** Rows the page shows: those typed and a blank one; never a single one, whose commas would be read as a list. */
    public int consultationRows() {
        return Math.max(2, (consultationOrgan == null ? 0 : consultationOrgan.size()) + 1);
    }

    public boolean hasConsultations() {
        return consultationOrgan != null && consultationOrgan.stream().anyMatch(organ -> !organ.isBlank());
    }

    /** A cell of the consultations table, blank beyond its end. */
    public static String at(@Nullable List<String> column, int row) {
        return column == null || row >= column.size() ? "" : column.get(row);
    }

    public boolean consultationIs(int row, Consultation.Kind kind) {
        return kindAt(row) == kind;
    }

    public boolean opennessIs(OpennessKind kind) {
        return openness == null ? kind == OpennessKind.PROACTIVE : openness == kind;
    }

    public boolean originIs(OriginKind kind) {
        return origin == null ? kind == OriginKind.SELF_MADE : origin == kind;
    }

    public boolean goesBy(PublicationChannel channel) {
        return channels != null && channels.contains(channel);
    }

    /** The number brought into form; as typed when it cannot be one. */
    static String normalised(@Nullable String documentNumber) {
        return text(new FieldReader().documentNumber("documentNumber", documentNumber));
    }

    private static OpennessKind kindOf(Openness openness) {
        return switch (openness) {
            case Openness.Proactive open -> OpennessKind.PROACTIVE;
            case Openness.OnRequest asked -> OpennessKind.ON_REQUEST;
            case Openness.Closed closed -> OpennessKind.CLOSED;
        };
    }

    private static String untilOf(Openness openness) {
        return openness instanceof Openness.Proactive(var last) ? text(last) : "";
    }

    private static String reasonOf(Openness openness) {
        return switch (openness) {
            case Openness.Proactive open -> "";
            case Openness.OnRequest(String reason) -> reason;
            case Openness.Closed(Ground on, String note) -> note;
        };
    }

    private static @Nullable Ground groundOf(Openness openness) {
        return openness instanceof Openness.Closed(Ground on, String note) ? on : null;
    }

    private static OriginKind kindOf(Origin origin) {
        return switch (origin) {
            case Origin.SelfMade made -> OriginKind.SELF_MADE;
            case Origin.FromPublic kept -> OriginKind.FROM_PUBLIC;
            case Origin.FromOrgan obtained -> OriginKind.FROM_ORGAN;
            case Origin.Joint joint -> OriginKind.JOINT;
        };
    }

    private static String makerOf(Origin origin) {
        return origin instanceof Origin.FromOrgan(String by) ? by : "";
    }

    private static String leadOf(Origin origin) {
        return origin instanceof Origin.Joint(String first, List<String> rest) ? first : "";
    }

    private static String othersOf(Origin origin) {
        return origin instanceof Origin.Joint(String first, List<String> rest)
                ? rest.stream().collect(joining("\n"))
                : "";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable String blankAsNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
