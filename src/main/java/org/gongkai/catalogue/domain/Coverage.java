package org.gongkai.catalogue.domain;

import java.util.List;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.StatutoryItem;
import org.gongkai.organ.OrganKind;

/**
 * How the tree serves one item of 条例 §20–21.
 *
 * @param columns visible columns that serve it
 * @param lacking kinds of organ that owe the item but offer no column for it
 */
public record Coverage(StatutoryItem item, List<Column> columns, List<OrganKind> lacking) {
    private static final List<OrganKind> OWING = List.of(OrganKind.COUNTY, OrganKind.DEPARTMENT, OrganKind.TOWNSHIP);

    public static List<Coverage> of(ColumnTree tree) {
        return StatutoryItem.ALL.stream().map(item -> of(item, tree)).toList();
    }

    private static Coverage of(StatutoryItem item, ColumnTree tree) {
        var serving = tree.list()
                .stream()
                .filter(column -> tree.isVisible(column) && column.onlyFor() == null
                        && column.statutoryCodes().contains(item.code()))
                .toList();
        return new Coverage(item, serving,
                OWING.stream()
                        .filter(item::isOwedBy)
                        .filter(kind -> serving.stream().noneMatch(it -> offers(it, kind)))
                        .toList());
    }

    private static boolean offers(Column column, OrganKind kind) {
        return column.appliesTo().isEmpty() || column.appliesTo().contains(kind);
    }

    public boolean isComplete() {
        return lacking.isEmpty();
    }
}
