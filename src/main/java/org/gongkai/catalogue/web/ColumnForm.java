package org.gongkai.catalogue.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;

/** A column as it is typed. */
public record ColumnForm(String name, String slug, ColumnKind kind, @Nullable List<String> codes,
        @Nullable List<OrganKind> kinds, @Nullable Long onlyFor, String description, String keywords,
        String columnType, String link, int pageSize, int version) {
    static final ColumnForm EMPTY = new ColumnForm("", "", ColumnKind.LIST, null, null, null, "", "", "政务公开", "", 20,
            0);

    static ColumnForm of(Column column, int version) {
        return new ColumnForm(column.name(), column.slug(), column.kind(), column.statutoryCodes(),
                List.copyOf(column.appliesTo()), column.onlyFor() == null ? null : column.onlyFor().value(),
                column.description(), column.keywords(), column.columnType(),
                column.link() == null ? "" : column.link(), column.pageSize(), version);
    }

    /** The typed column; block and place are settled where it is entered into the tree. */
    Column typed(ColumnId id, @Nullable ColumnId parent) {
        return new Column(id, parent, slug.strip(), name.strip(), Block.STATUTORY, kind,
                codes == null ? List.of() : codes, kindSet(), onlyFor == null ? null : new OrganId(onlyFor),
                description.strip(), keywords.strip(), columnType.strip(), false, 0,
                link.isBlank() ? null : link.strip(), pageSize);
    }

    private Set<OrganKind> kindSet() {
        return kinds == null ? Set.of() : kinds.stream().collect(Collectors.toSet());
    }

    public boolean serves(String code) {
        return codes != null && codes.contains(code);
    }

    public boolean appliesTo(OrganKind organKind) {
        return kinds != null && kinds.contains(organKind);
    }

    public boolean isOnlyFor(OrganId organ) {
        return onlyFor != null && onlyFor == organ.value();
    }
}
