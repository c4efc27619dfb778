package org.gongkai.report.domain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document taken apart into lines and tables.
 *
 * @param titles what its title may be, likeliest first
 * @param fragile whether its lines are only where characters happen to stand: a table in them is believed whole or not at all
 */
record Source(List<String> titles, List<Block> blocks, boolean fragile) {
    Source {
        titles = List.copyOf(titles);
        blocks = List.copyOf(blocks);
    }

    Source(List<String> titles, List<Block> blocks) {
        this(titles, blocks, false);
    }

    /** What the file is called tells what it is when the document itself does not. */
    Source orCalled(String name) {
        var more = new ArrayList<>(titles);
        more.add(name.substring(name.lastIndexOf('/') + 1));
        return new Source(more, blocks, fragile);
    }

    String text() {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Line line -> line.text();
                    case Block.Grid grid -> String.join("\n", grid.texts());
                    case Block.Picture picture -> "";
                })
                .collect(Collectors.joining("\n"));
    }
}
