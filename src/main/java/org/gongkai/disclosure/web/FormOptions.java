package org.gongkai.disclosure.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** What the forms of items let one choose from. */
@Component
class FormOptions {
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Organs organs;
    private final AccessPolicy policy;
    private final Words words;

    FormOptions(Catalogue catalogue, Vocabularies vocabularies, Organs organs, AccessPolicy policy, Words words) {
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.organs = organs;
        this.policy = policy;
        this.words = words;
    }

    EditView.Choices ofItem(OrganId organ) {
        return new EditView.Choices(columnsOf(organ), terms(Vocabulary.THEME), terms(Vocabulary.GENRE),
                terms(Vocabulary.FIELD), grounds(), channels());
    }

    /** The organ's columns as an indented list; a mere link holds nothing and is shown for orientation. */
    List<Choice> columnsOf(OrganId organ) {
        return catalogue.offeredBy(organs.get(organ)).stream().map(this::indented).toList();
    }

    /** All columns, for filters over many organs. */
    List<Choice> allColumns() {
        return catalogue.list().stream().filter(column -> !column.hidden()).map(this::indented).toList();
    }

    private Choice indented(Column column) {
        int depth = catalogue.path(column.id()).size() - 1;
        return new Choice(column.id().toString(), "\u3000".repeat(depth) + column.name(),
                column.kind() == ColumnKind.LINK);
    }

    List<Choice> organs(Officer officer, Permission permission) {
        var scope = policy.scope(officer, permission);
        return organs.disclosing()
                .stream()
                .filter(organ -> scope.covers(organ.id()))
                .map(organ -> Choice.of(organ.id(), organ.name()))
                .toList();
    }

    /** Where an officer's new items go unless they say otherwise. */
    OrganId homeOf(Officer officer) {
        var scope = policy.scope(officer, Permission.DRAFT_ITEMS);
        return scope.covers(officer.organ())
                ? officer.organ()
                : organs.disclosing()
                        .stream()
                        .map(Organ::id)
                        .filter(scope::covers)
                        .findFirst()
                        .orElse(officer.organ());
    }

    List<Choice> grounds() {
        return Arrays.stream(Ground.values())
                .map(ground -> Choice.of(ground, words.of("disclosure.ground", ground)))
                .toList();
    }

    private List<Choice> terms(Vocabulary vocabulary) {
        return vocabularies.list(vocabulary)
                .stream()
                .filter(term -> !term.retired())
                .map(FormOptions::choice)
                .toList();
    }

    private static Choice choice(VocabularyTerm term) {
        return Choice.of(term.code(), term.name());
    }

    private List<Choice> channels() {
        return Stream.of(PublicationChannel.values())
                .map(channel -> Choice.of(channel, words.of("disclosure.channel", channel)))
                .toList();
    }
}
