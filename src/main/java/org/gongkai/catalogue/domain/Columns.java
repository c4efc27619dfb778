package org.gongkai.catalogue.domain;

import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;

/** The columns as records that are changed one at a time. */
public interface Columns {
    ColumnTree tree();

    /** Keeps every other change of the tree waiting until this transaction ends. */
    void lockAll();

    /** Counts the changes of a column, so that two people editing it never overwrite each other. */
    int versionOf(ColumnId id);

    ColumnId add(NewColumn column);

    /** @throws org.gongkai.law.NewerVersionExists when somebody saved after that version was read */
    void save(Column changed, int version);

    /** Takes a column out of the tree; from now on its id and its addresses mean the other one. */
    void merge(ColumnId from, int version, ColumnId into);
}
