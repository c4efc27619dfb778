package org.gongkai.portal.web;

import java.util.List;

/**
 * A column in the tree beside a platform page.
 *
 * @param count items in it and beneath it
 * @param open whether the present column lies within
 */
public record ColumnNode(String name, String url, long count, boolean current, boolean open,
        List<ColumnNode> children) {
    public ColumnNode {
        children = List.copyOf(children);
    }
}
