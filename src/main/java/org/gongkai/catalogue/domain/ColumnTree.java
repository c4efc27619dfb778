package org.gongkai.catalogue.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.Organ;
import org.jspecify.annotations.Nullable;

/** All columns as one tree. What was merged is gone from it, but its id and addresses lead to the column it became. */
public final class ColumnTree {
    private final Map<ColumnId, Column> columns = new LinkedHashMap<>();
    private final Map<String, Column> bySlug = new HashMap<>();
    private final Map<ColumnId, ColumnId> merged;
    private final Map<String, ColumnId> slugsEver;

    /**
     * @param standing columns that still stand, siblings in order
     * @param merged merged column to the one it went into
     * @param slugsEver every slug ever given, to the column it was given to
     */
    public ColumnTree(List<Column> standing, Map<ColumnId, ColumnId> merged, Map<String, ColumnId> slugsEver) {
        this.merged = Map.copyOf(merged);
        this.slugsEver = Map.copyOf(slugsEver);
        var children = new HashMap<@Nullable ColumnId, List<Column>>();
        standing.forEach(column -> children.computeIfAbsent(column.parent(), p -> new ArrayList<>()).add(column));
        addBeneath(null, children);
    }

    private void addBeneath(@Nullable ColumnId parent, Map<@Nullable ColumnId, List<Column>> children) {
        for (var column : children.getOrDefault(parent, List.of())) {
            columns.put(column.id(), column);
            bySlug.put(column.slug(), column);
            addBeneath(column.id(), children);
        }
    }

    public List<Column> list() {
        return List.copyOf(columns.values());
    }

    public Optional<Column> find(ColumnId id) {
        return Optional.ofNullable(columns.get(standing(id)));
    }

    public Optional<Column> findBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The column an address that is no longer current leads to. */
    public Optional<Column> findFormerSlug(String slug) {
        return bySlug.containsKey(slug)
                ? Optional.empty()
                : Optional.ofNullable(slugsEver.get(slug)).flatMap(this::find);
    }

    /** Whether a new column may have this slug: only one that no column ever had. */
    public boolean isFree(String slug, @Nullable ColumnId wanting) {
        var owner = slugsEver.get(slug);
        return owner == null || owner.equals(wanting);
    }

    /** The column, everything beneath it, and whatever was merged into any of these. */
    public Set<ColumnId> subtree(ColumnId top) {
        var within = new LinkedHashSet<ColumnId>();
        within.add(standing(top));
        for (var column : columns.values()) { // parents come before children
            if (column.parent() != null && within.contains(column.parent())) {
                within.add(column.id());
            }
        }
        merged.keySet().stream().filter(gone -> within.contains(standing(gone))).toList().forEach(within::add);
        return within;
    }

    public List<Column> path(ColumnId id) {
        var path = new ArrayList<Column>();
        for (var column = columns.get(standing(id)); column != null; column = parentOf(column)) {
            path.addFirst(column);
        }
        return path;
    }

    /** A column is offered when it and all above it are. */
    public List<Column> offeredBy(Organ organ) {
        var offered = new LinkedHashMap<ColumnId, Column>();
        for (var column : columns.values()) {
            if (column.offeredBy(organ.id(), organ.kind())
                    && (column.parent() == null || offered.containsKey(column.parent()))) {
                offered.put(column.id(), column);
            }
        }
        return List.copyOf(offered.values());
    }

    /** Directly beneath a column, in order; the blocks for null. */
    public List<Column> children(@Nullable ColumnId parent) {
        return columns.values().stream().filter(column -> Objects.equals(column.parent(), parent)).toList();
    }

    /** Neither hidden itself nor beneath a hidden one. */
    public boolean isVisible(Column column) {
        return path(column.id()).stream().noneMatch(Column::hidden);
    }

    private @Nullable Column parentOf(Column column) {
        return column.parent() == null ? null : columns.get(column.parent());
    }

    private ColumnId standing(ColumnId id) {
        var now = id;
        for (var next = merged.get(now); next != null; next = merged.get(now)) {
            now = next;
        }
        return now;
    }
}
