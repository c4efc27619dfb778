package org.gongkai.disclosure.imports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** What a row is checked against. */
public interface Surroundings {
    LocalDate today();

    Optional<OrganId> organNamed(String name);

    /** Whether the officer who imports may do so for this organ. */
    boolean mayImportFor(OrganId organ);

    @Nullable
    OrganId defaultOrgan();

    @Nullable
    ColumnId defaultColumn();

    /** Columns that name, slug or path may mean, among those the organ offers. */
    List<ColumnId> columnsNamed(String name, OrganId organ);

    boolean offers(OrganId organ, ColumnId column);

    /** Code of a word of a vocabulary, by name or code. */
    Optional<String> termNamed(Vocabulary vocabulary, String name);

    /** How many files of this name, or path, the archives hold. */
    int attachmentsNamed(String name);

    boolean acceptsKind(String fileName);

    Set<String> takenIndexNumbers();

    Set<String> takenLegacyUrls();
}
