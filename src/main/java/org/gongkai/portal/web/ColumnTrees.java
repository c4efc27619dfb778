package org.gongkai.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.organ.Organ;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The five parts of an organ's platform page with their columns and counts. */
@Component
class ColumnTrees {
    private final Catalogue catalogue;
    private final ColumnCounts counts;
    private final Words words;

    ColumnTrees(Catalogue catalogue, ColumnCounts counts, Words words) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.words = words;
    }

    /** @param present the column whose page this is, null on the platform page itself */
    List<BlockPart> of(Organ organ, @Nullable Column present) {
        var offered = catalogue.offeredBy(organ);
        var tree = new Tree(organ, offered, counts.of(organ), present,
                present == null ? Set.of()
                        : catalogue.path(present.id()).stream().map(Column::id).collect(Collectors.toSet()));
        return Arrays.stream(Block.values()).map(block -> part(block, tree)).toList();
    }

    private BlockPart part(Block block, Tree tree) {
        var top = block == Block.ON_REQUEST ? List.<ColumnNode>of() : tree.top(block);
        boolean current = tree.present() != null && tree.present().block() == block;
        return new BlockPart(block, words.of("portal.block.seal", block), words.of("portal.block", block),
                words.of("portal.block.hint", block), address(block, tree.organ(), top), current,
                top.size() == 1 ? top.getFirst().children() : top);
    }

    /** A block's own column stands for the block, so its children are shown in its place. */
    private static String address(Block block, Organ organ, List<ColumnNode> top) {
        if (block == Block.ON_REQUEST) {
            return Addresses.request(organ);
        }
        return top.isEmpty() ? Addresses.organ(organ) : top.getFirst().url();
    }

    private record Tree(Organ organ, List<Column> offered, Map<ColumnId, Long> counts, @Nullable Column present,
            Set<ColumnId> path) {
        List<ColumnNode> top(Block block) {
            return offered.stream().filter(c -> c.parent() == null && c.block() == block).map(this::node).toList();
        }

        private ColumnNode node(Column column) {
            var children = offered.stream()
                    .filter(c -> Objects.equals(c.parent(), column.id()))
                    .map(this::node)
                    .toList();
            long count = counts.getOrDefault(column.id(), 0L) + children.stream().mapToLong(ColumnNode::count).sum();
            boolean current = present != null && present.id().equals(column.id());
            return new ColumnNode(column.name(), Addresses.column(organ, column), count, current,
                    path.contains(column.id()), children);
        }
    }
}
