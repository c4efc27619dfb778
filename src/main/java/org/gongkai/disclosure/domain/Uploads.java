package org.gongkai.disclosure.domain;

import java.util.Collection;
import java.util.Set;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.file.FileId;

/** Which files were uploaded for which item; a file is shown to officers of that item only, whoever knows its number. */
public interface Uploads {
    void add(DisclosureId item, FileId file);

    /** Those of the files that belong to the item: uploaded for it, or in any of its editions. */
    Set<FileId> of(DisclosureId item, Collection<FileId> files);
}
