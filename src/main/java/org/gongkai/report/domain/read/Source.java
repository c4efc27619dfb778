package org.gongkai.report.domain.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document taken apart into lines and tables.
 *
 * @param titles what its title may be, likeliest first
 */
record Source(List<String> titles, List<Block> blocks) {
    Source {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }

    List<Block.Grid> grids() {
        return blocks.stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
    }

    String text() {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Line line -> line.text();
                    case Block.Grid grid -> String.join("\n", grid.texts());
                })
                .collect(Collectors.joining("\n"));
    }
}
