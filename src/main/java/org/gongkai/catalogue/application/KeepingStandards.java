package org.gongkai.catalogue.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.catalogue.PublishedInColumns;
import org.gongkai.catalogue.PublishedInColumns.Holding;
import org.gongkai.catalogue.StandardPlaced;
import org.gongkai.catalogue.StandardsImported;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.catalogue.VocabularyTerm;
import org.gongkai.catalogue.domain.StandardEntry;
import org.gongkai.catalogue.domain.StandardTable;
import org.gongkai.catalogue.domain.Standards;
import org.gongkai.catalogue.domain.Standards.Kept;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking over standard catalogues, settling where each entry is published, seeing which are not covered. */
@Service
public class KeepingStandards {
    private final Standards standards;
    private final Vocabularies vocabularies;
    private final Catalogue catalogue;
    private final PublishedInColumns published;
    private final EditingColumns editing;
    private final ApplicationEventPublisher events;

    KeepingStandards(Standards standards, Vocabularies vocabularies, Catalogue catalogue, PublishedInColumns published,
            EditingColumns editing, ApplicationEventPublisher events) {
        this.standards = standards;
        this.vocabularies = vocabularies;
        this.catalogue = catalogue;
        this.published = published;
        this.editing = editing;
        this.events = events;
    }

    /** How far an entry is covered. */
    public enum State {
        /** Nobody said where it is published. */
        UNPLACED,
        /** It has a column, in which nothing stands. */
        EMPTY, COVERED
    }

    /** An entry with what the public finds for it. @param holding null when nothing */
    public record Covered(Kept kept, @Nullable Column column, @Nullable Holding holding) {
        public State state() {
            return column == null ? State.UNPLACED : holding == null ? State.EMPTY : State.COVERED;
        }
    }

    public List<Covered> list(Officer officer) {
        editing.require(officer);
        var holdings = published.holdings();
        return standards.list().stream().map(kept -> covered(kept, holdings)).toList();
    }

    private Covered covered(Kept kept, Map<ColumnId, Holding> holdings) {
        var column = kept.column() == null ? null : catalogue.find(kept.column()).orElse(null);
        return new Covered(kept, column, column == null ? null
                : catalogue.subtree(column.id())
                        .stream()
                        .map(holdings::get)
                        .filter(holding -> holding != null)
                        .reduce(Holding::plus)
                        .orElse(null));
    }

    public Covered get(long id, Officer officer) {
        editing.require(officer);
        return covered(standards.find(id).orElseThrow(() -> new NoSuchRecord("没有这个公开事项")), published.holdings());
    }

    /** What the table says, row by row; nothing is taken over. @param usual field of rows that name none */
    public List<StandardTable.Row> rehearse(List<List<String>> lines, @Nullable String usual, Officer officer) {
        editing.require(officer);
        var fields = vocabularies.list(Vocabulary.FIELD)
                .stream()
                .collect(Collectors.toMap(VocabularyTerm::name, VocabularyTerm::code, (one, other) -> one));
        return StandardTable.read(lines, name -> Optional.ofNullable(fields.get(name)), usual);
    }

    /** Takes over a table without problems, whole. An entry whose name is a column's finds its place by itself. */
    @Transactional
    public int run(List<List<String>> lines, @Nullable String usual, Officer officer) {
        var rows = rehearse(lines, usual, officer);
        if (!rows.stream().allMatch(StandardTable.Row::isGood)) {
            throw new BadInput("table", "有的行有问题，什么也没有导入");
        }
        var entries = rows.stream().map(StandardTable.Row::entry).toList();
        var known = standards.list().stream().map(kept -> kept.entry().key()).collect(Collectors.toSet());
        var columns = new HashMap<String, ColumnId>();
        catalogue.list()
                .stream()
                .filter(column -> !column.hidden() && column.kind() != ColumnKind.LINK)
                .forEach(column -> columns.putIfAbsent(column.name(), column.id()));
        standards.merge(entries, entry -> place(entry, columns));
        int changed = (int) entries.stream().filter(entry -> known.contains(entry.key())).count();
        events.publishEvent(new StandardsImported(entries.size() - changed, changed));
        return entries.size();
    }

    private static @Nullable ColumnId place(StandardEntry entry, Map<String, ColumnId> columns) {
        var byName = columns.get(entry.name());
        return byName == null ? columns.get(entry.first()) : byName;
    }

    @Transactional
    public void place(long id, @Nullable ColumnId column, int version, Officer officer) {
        get(id, officer);
        if (column != null && catalogue.find(column).isEmpty()) {
            throw new BadInput("column", "请选择栏目");
        }
        standards.place(id, column, version);
        events.publishEvent(new StandardPlaced(id, column));
    }
}
