package org.gongkai.opendata.application;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.opendata.domain.Table;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organs and columns: few enough to be had at once. */
@Configuration
class DirectoryRows {
    @Bean
    Rows organRows(Organs organs, Site site) {
        return new Few(Table.ORGANS,
                () -> organs.disclosing().stream().map(organ -> row(organ, organs, site)).toList());
    }

    @Bean
    Rows columnRows(Catalogue catalogue) {
        return new Few(Table.COLUMNS, () -> catalogue.list()
                .stream()
                .filter(column -> !column.hidden())
                .map(column -> row(column, catalogue))
                .toList());
    }

    private static List<@Nullable Object> row(Organ organ, Organs organs, Site site) {
        return Arrays.asList(organ.slug(), organ.name(), organ.shortName(), organ.kind().name(),
                organ.parent() == null ? null : organs.get(organ.parent()).slug(), organ.verified(),
                site.baseUrl() + "/xxgk/" + (organ.parent() == null ? "" : organ.slug() + "/"));
    }

    private static List<@Nullable Object> row(Column column, Catalogue catalogue) {
        return Arrays.asList(column.slug(), column.name(),
                column.parent() == null ? null : catalogue.get(column.parent()).slug(), column.block().name(),
                column.kind().name(), column.statutoryCodes(), column.description());
    }

    /** Rows that fit into memory; their place is their number. */
    record Few(Table table, Supplier<List<List<@Nullable Object>>> rows) implements Rows {
        @Override
        public void forEach(Consumer<List<@Nullable Object>> each) {
            rows.get().forEach(each);
        }

        @Override
        public Slice<List<@Nullable Object>> page(@Nullable String after, int limit) {
            var all = rows.get();
            int from = after != null && after.matches("\\d{1,6}") ? Math.min(Integer.parseInt(after), all.size()) : 0;
            int to = Math.min(from + limit, all.size());
            return new Slice<>(all.subList(from, to), to < all.size() ? Integer.toString(to) : null);
        }
    }
}
