package org.gongkai.channel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicationChannel;

/** How sets of channels and columns stand in array columns. */
final class Rows {
    private Rows() {}

    static String[] names(Collection<PublicationChannel> kinds) {
        return kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Long[] ids(Collection<ColumnId> columns) {
        return columns.stream().map(ColumnId::value).toArray(Long[]::new);
    }

    static Set<PublicationChannel> kinds(ResultSet row, String column) throws SQLException {
        var kinds = EnumSet.noneOf(PublicationChannel.class);
        for (var name : (Object[]) row.getArray(column).getArray()) {
            kinds.add(PublicationChannel.valueOf((String) name));
        }
        return kinds;
    }

    static Set<ColumnId> columns(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(id -> new ColumnId((Long) id))
                .toList());
    }
}
