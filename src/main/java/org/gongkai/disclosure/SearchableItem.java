package org.gongkai.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * An item that is public now, with everything readers may look for in it.
 *
 * @param columns the column it stands in first, then those that show it by reference
 * @param text the body without its form
 * @param shownUntil last day it is shown (限时公开), null for good
 * @param stamp changes with anything said here
 */
public record SearchableItem(PublicItem item, List<ColumnId> columns, @Nullable String theme, @Nullable String genre,
        @Nullable String field, List<String> keywords, boolean normative, String text, List<FileId> attachments,
        @Nullable LocalDate shownUntil, long stamp) {
    public SearchableItem {
        columns = List.copyOf(columns);
        keywords = List.copyOf(keywords);
        attachments = List.copyOf(attachments);
    }
}
