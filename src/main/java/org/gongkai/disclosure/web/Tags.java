package org.gongkai.disclosure.web;

import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/** Column, theme, genre and field of an item, short enough for a hidden field. */
record Tags(@Nullable ColumnId column, @Nullable String theme, @Nullable String genre, @Nullable String field) {
    static Tags of(Classification now) {
        return new Tags(now.column(), now.theme(), now.genre(), now.field());
    }

    static Tags parse(String text) {
        var parts = text.split("\\|", -1);
        if (parts.length != 4 || !parts[0].matches("\\d{0,18}")) {
            throw new BadInput("was", "已不能恢复，请逐条修改");
        }
        return new Tags(parts[0].isEmpty() ? null : new ColumnId(Long.parseLong(parts[0])), orNull(parts[1]),
                orNull(parts[2]), orNull(parts[3]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Classification in(Classification old) {
        return new Classification(column, old.alsoIn(), theme, genre, field, old.keywords());
    }

    @Override
    public String toString() {
        return String.join("|", column == null ? "" : column.toString(), text(theme), text(genre), text(field));
    }

    private static String text(@Nullable String tag) {
        return tag == null ? "" : tag;
    }
}
