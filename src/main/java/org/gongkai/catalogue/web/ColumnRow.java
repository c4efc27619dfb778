package org.gongkai.catalogue.web;

import org.gongkai.catalogue.Column;

/**
 * One line of the tree.
 *
 * @param depth 0 for a block
 * @param kinds who offers it, in words
 */
public record ColumnRow(Column column, int depth, String kind, String kinds) {
    public boolean isBlock() {
        return depth == 0;
    }

    /** The name, set in by its depth with the wide spaces of Chinese setting. */
    public String indent() {
        return "　".repeat(depth);
    }
}
