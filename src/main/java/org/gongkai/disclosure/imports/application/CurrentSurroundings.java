package org.gongkai.disclosure.imports.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.disclosure.imports.domain.ImportJob.Upload;
import org.gongkai.disclosure.imports.domain.Surroundings;
import org.gongkai.file.UploadLimits;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;

/** Organs, columns and words as they are now, indexed by what people call them. */
final class CurrentSurroundings implements Surroundings {
    private final Map<String, OrganId> organs = new HashMap<>();
    private final Map<OrganId, List<Column>> offered = new HashMap<>();
    private final Map<ColumnName, List<ColumnId>> columns = new HashMap<>();
    private final Catalogue catalogue;
    private final Organs allOrgans;
    private final Vocabularies vocabularies;
    private final UploadLimits limits;
    private final Upload upload;
    private final OrganScope scope;
    private final ToIntFunction<String> attachments;
    private final Taken taken;
    private final LocalDate today;

    private record ColumnName(OrganId organ, String name) {}

    /** Numbers and addresses that have their item already. */
    record Taken(Set<String> indexNumbers, Set<String> legacyUrls) {
        static final Taken NONE = new Taken(Set.of(), Set.of());
    }

    CurrentSurroundings(CheckingRows context, Upload upload, OrganScope scope, ToIntFunction<String> attachments,
            Taken taken, LocalDate today) {
        this.catalogue = context.catalogue();
        this.allOrgans = context.organs();
        this.vocabularies = context.vocabularies();
        this.limits = context.limits();
        this.upload = upload;
        this.scope = scope;
        this.attachments = attachments;
        this.taken = taken;
        this.today = today;
        allOrgans.list().forEach(this::name);
    }

    /** The full name wins over another organ's short name. */
    private void name(Organ organ) {
        organs.put(organ.name(), organ.id());
        organs.putIfAbsent(organ.shortName(), organ.id());
        organs.putIfAbsent(organ.slug(), organ.id());
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Optional<OrganId> organNamed(String name) {
        return Optional.ofNullable(organs.get(name));
    }

    @Override
    public boolean mayImportFor(OrganId organ) {
        return scope.covers(organ);
    }

    @Override
    public @Nullable OrganId defaultOrgan() {
        return upload.defaultOrgan();
    }

    @Override
    public @Nullable ColumnId defaultColumn() {
        return upload.defaultColumn();
    }

    @Override
    public List<ColumnId> columnsNamed(String name, OrganId organ) {
        return columns.computeIfAbsent(new ColumnName(organ, name), sought -> matching(name, organ));
    }

    private List<ColumnId> matching(String name, OrganId organ) {
        String wanted = name.replaceAll("\\s*[/／>＞]\\s*", "/").toLowerCase(Locale.ROOT);
        return offeredBy(organ).stream()
                .filter(column -> wanted.contains("/") ? pathOf(column).endsWith(wanted)
                        : column.name().toLowerCase(Locale.ROOT).equals(wanted) || column.slug().equals(wanted))
                .map(Column::id)
                .toList();
    }

    private String pathOf(Column column) {
        return "/" + catalogue.path(column.id()).stream().map(Column::name).collect(Collectors.joining("/"));
    }

    @Override
    public boolean offers(OrganId organ, ColumnId column) {
        return offeredBy(organ).stream().anyMatch(offer -> offer.id().equals(column));
    }

    private List<Column> offeredBy(OrganId organ) {
        return offered.computeIfAbsent(organ, id -> catalogue.offeredBy(allOrgans.get(id))
                .stream()
                .filter(column -> column.kind() != ColumnKind.LINK)
                .toList());
    }

    @Override
    public Optional<String> termNamed(Vocabulary vocabulary, String name) {
        return vocabularies.list(vocabulary)
                .stream()
                .filter(term -> term.name().equals(name) || term.code().equals(name))
                .findFirst()
                .map(VocabularyTerm::code);
    }

    @Override
    public int attachmentsNamed(String name) {
        return attachments.applyAsInt(name);
    }

    @Override
    public boolean acceptsKind(String fileName) {
        return limits.extensions()
                .contains(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<String> takenIndexNumbers() {
        return taken.indexNumbers();
    }

    @Override
    public Set<String> takenLegacyUrls() {
        return taken.legacyUrls();
    }
}
