package org.gongkai.catalogue.application;

import java.util.Objects;
import org.gongkai.catalogue.CatalogueRegistration;
import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnChanged;
import org.gongkai.catalogue.ColumnHidden;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnMerged;
import org.gongkai.catalogue.ColumnMoved;
import org.gongkai.catalogue.ColumnShown;
import org.gongkai.catalogue.domain.ColumnRules;
import org.gongkai.catalogue.domain.Columns;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.organ.Organs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editing the tree all organs share; whoever does so must answer for the whole county. */
@Service
public class EditingColumns {
    private final Columns columns;
    private final CatalogueRegistration registration;
    private final Organs organs;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    EditingColumns(Columns columns, CatalogueRegistration registration, Organs organs, AccessPolicy policy,
            ApplicationEventPublisher events) {
        this.columns = columns;
        this.registration = registration;
        this.organs = organs;
        this.policy = policy;
        this.events = events;
    }

    public void require(Officer officer) {
        policy.require(officer, Permission.EDIT_CATALOGUE, organs.county().id());
    }

    /** Adds the column as the last beneath its parent; its block and place are the parent's to say. */
    @Transactional
    public ColumnId add(Officer officer, Column typed) {
        begin(officer);
        var parent = get(Objects.requireNonNull(typed.parent(), "a block is never added"));
        rules().requireSound(typed, null);
        return registration.add(new NewColumn(parent.id(), typed.slug(), typed.name(), parent.block(), typed.kind(),
                typed.statutoryCodes(), typed.appliesTo(), typed.onlyFor(), typed.description(), typed.keywords(),
                typed.columnType(), lastPosition(parent.id()), typed.link(), typed.pageSize()));
    }

    /** Takes over everything typed except the place in the tree. */
    @Transactional
    public void change(Officer officer, Column typed, int version) {
        begin(officer);
        var before = get(typed.id());
        if (!before.name().equals(typed.name()) || !before.slug().equals(typed.slug())) {
            rules().requireNoBlock(before);
        }
        rules().requireSound(typed, typed.id());
        columns.save(typed.at(before.parent(), before.block(), before.position()).hidden(before.hidden()), version);
        events.publishEvent(new ColumnChanged(typed.id(), ColumnRules.changes(before, typed)));
    }

    /** Puts the column, with all beneath it, last under another parent of the same block. */
    @Transactional
    public void move(Officer officer, ColumnId id, ColumnId newParent, int version) {
        begin(officer);
        var column = get(id);
        var parent = get(newParent);
        rules().requireNoBlock(column);
        rules().requireOutside(column, parent.id(), "parent");
        rules().requireSameBlock(column, parent);
        columns.save(column.at(parent.id(), parent.block(), lastPosition(parent.id())), version);
        events.publishEvent(new ColumnMoved(id, parent.slug(), lastPosition(parent.id())));
    }

    /** One place up or down among its siblings. */
    @Transactional
    public void shift(Officer officer, ColumnId id, boolean up) {
        begin(officer);
        var column = get(id);
        rules().requireNoBlock(column);
        int position = 0;
        for (var sibling : rules().moved(column, up)) {
            position += 10;
            if (sibling.position() != position) {
                columns.save(sibling.at(sibling.parent(), sibling.block(), position),
                        columns.versionOf(sibling.id()));
            }
        }
        events.publishEvent(new ColumnMoved(id, slugOfParent(column), get(id).position()));
    }

    @Transactional
    public void hide(Officer officer, ColumnId id, boolean hidden, int version) {
        begin(officer);
        var column = get(id);
        rules().requireNoBlock(column);
        columns.save(column.hidden(hidden), version);
        events.publishEvent(hidden ? new ColumnHidden(id) : new ColumnShown(id));
    }

    /** Everything in the one column belongs to the other from now on; what stood beneath it moves along. */
    @Transactional
    public void merge(Officer officer, ColumnId from, ColumnId into, int version) {
        begin(officer);
        if (columns.versionOf(from) != version) {
            throw new NewerVersionExists(Subject.of("column", from.value()));
        }
        var column = get(from);
        var target = get(into);
        rules().requireNoBlock(column);
        rules().requireOutside(column, target.id(), "into");
        rules().requireSameBlock(column, target);
        for (var child : columns.tree().children(from)) {
            columns.save(child.at(target.id(), target.block(), lastPosition(target.id())),
                    columns.versionOf(child.id()));
        }
        columns.merge(from, version, target.id());
        events.publishEvent(new ColumnMerged(from, target.id()));
    }

    private void begin(Officer officer) {
        require(officer);
        columns.lockAll();
    }

    private ColumnRules rules() {
        return new ColumnRules(columns.tree());
    }

    private Column get(ColumnId id) {
        return columns.tree().find(id).orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的栏目"));
    }

    private int lastPosition(ColumnId parent) {
        return columns.tree().children(parent).stream().mapToInt(Column::position).max().orElse(0) + 10;
    }

    private String slugOfParent(Column column) {
        return column.parent() == null ? "" : get(column.parent()).slug();
    }
}
