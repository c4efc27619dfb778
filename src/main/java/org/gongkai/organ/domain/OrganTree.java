package org.gongkai.organ.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** All organs as one tree, with every name each of them ever bore. */
public final class OrganTree {
    private final Map<OrganId, Organ> organs = new LinkedHashMap<>();
    private final Map<String, Organ> bySlug = new HashMap<>();
    private final Map<OrganId, List<NamePeriod>> names;

    /** @param siblingsInOrder all organs, those with the same parent in their order */
    public OrganTree(List<Organ> siblingsInOrder, Map<OrganId, List<NamePeriod>> names) {
        this.names = Map.copyOf(names);
        var children = new HashMap<@Nullable OrganId, List<Organ>>();
        siblingsInOrder.forEach(it -> children.computeIfAbsent(it.parent(), p -> new ArrayList<>()).add(it));
        addBeneath(null, children);
    }

    private void addBeneath(@Nullable OrganId parent, Map<@Nullable OrganId, List<Organ>> children) {
        for (var organ : children.getOrDefault(parent, List.of())) {
            organs.put(organ.id(), organ);
            bySlug.put(organ.slug(), organ);
            addBeneath(organ.id(), children);
        }
    }

    public Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(organs.get(id));
    }

    public Optional<Organ> findBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Organ get(OrganId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的单位"));
    }

    public List<Organ> list() {
        return List.copyOf(organs.values());
    }

    public Set<OrganId> subtree(OrganId top) {
        var within = new LinkedHashSet<OrganId>();
        for (var organ : organs.values()) { // parents come before children
            if (organ.id().equals(top) || (organ.parent() != null && within.contains(organ.parent()))) {
                within.add(organ.id());
            }
        }
        return within;
    }

    public List<Organ> children(OrganId parent) {
        return organs.values().stream().filter(organ -> parent.equals(organ.parent())).toList();
    }

    /** What an organ issued keeps the name it bore that day; before its first day, its first name. */
    public String nameOn(OrganId id, LocalDate day) {
        var periods = names.getOrDefault(id, List.of());
        var borne = periods.stream().filter(period -> !period.from().isAfter(day)).toList();
        if (!borne.isEmpty()) {
            return borne.getLast().name();
        }
        return periods.isEmpty() ? get(id).name() : periods.getFirst().name();
    }

    /** Oldest first. */
    public List<NamePeriod> names(OrganId id) {
        return names.getOrDefault(id, List.of());
    }
}
