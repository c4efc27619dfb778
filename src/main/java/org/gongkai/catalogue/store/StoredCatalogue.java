package org.gongkai.catalogue.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.springframework.stereotype.Component;

/** The catalogue as others read it: from the tree in memory. */
@Component
class StoredCatalogue implements Catalogue {
    private final Columns columns;

    StoredCatalogue(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Optional<Column> find(ColumnId id) {
        return columns.tree().find(id);
    }

    @Override
    public Optional<Column> findBySlug(String slug) {
        return columns.tree().findBySlug(slug);
    }

    @Override
    public Optional<Column> findFormerSlug(String slug) {
        return columns.tree().findFormerSlug(slug);
    }

    @Override
    public Column get(ColumnId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的栏目"));
    }

    @Override
    public List<Column> list() {
        return columns.tree().list();
    }

    @Override
    public List<Column> offeredBy(Organ organ) {
        return columns.tree().offeredBy(organ);
    }

    @Override
    public Set<ColumnId> subtree(ColumnId top) {
        return columns.tree().subtree(top);
    }

    @Override
    public List<Column> path(ColumnId id) {
        return columns.tree().path(id);
    }
}
