package org.gongkai.file;

import static org.gongkai.law.ArticleRef.art;

import java.util.List;
import java.util.Map;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;

/**
 * Kept files were compared with their checksums.
 *
 * @param damaged checksums of contents that are missing or no longer what they were
 */
public record FilesVerified(int checked, List<String> damaged) implements OfficialAct {
    public FilesVerified {
        damaged = List.copyOf(damaged);
    }

    @Override
    public Subject subject() {
        return new Subject("file", "all");
    }

    /** Information given must be true to what was kept (公开的政府信息应当准确). */
    @Override
    public ArticleRef basis() {
        return art(6);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("checked", Integer.toString(checked), "damaged", String.join(",", damaged));
    }
}
