package org.gongkai.portal.web;

import java.util.List;
import org.gongkai.catalogue.Block;

/**
 * One of the five parts of a platform page, in the official order.
 *
 * @param seal the character in its frame
 * @param columns its columns; empty for the entry for requests
 */
public record BlockPart(Block block, String seal, String name, String hint, String url, boolean current,
        List<ColumnNode> columns) {
    public BlockPart {
        columns = List.copyOf(columns);
    }
}
