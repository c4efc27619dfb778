package org.gongkai.disclosure.check;

import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;

/** An attachment as far as checks need it. */
record AttachedText(FileId id, String name, String text, List<HiddenData> hidden) {
    AttachedText {
        hidden = List.copyOf(hidden);
    }
}
