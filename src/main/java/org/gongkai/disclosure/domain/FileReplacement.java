package org.gongkai.disclosure.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.file.StoredFile;

/**
 * Which attachment of the live edition took the place of one that readers still have the address of: the one called the same,
 * else the one called the same but for its format, else the only new one where only this one went.
 */
public final class FileReplacement {
    private FileReplacement() {}

    /**
     * @param then attachments of the last edition that had it
     * @param now attachments of the live edition
     */
    public static Optional<StoredFile> of(StoredFile old, List<StoredFile> then, List<StoredFile> now) {
        var came = now.stream().filter(file -> !then.contains(file)).toList();
        var went = then.stream().filter(file -> !now.contains(file)).toList();
        return first(came, file -> file.name().equals(old.name()))
                .or(() -> first(came, file -> stem(file).equals(stem(old))))
                .or(() -> went.equals(List.of(old)) && came.size() == 1 ? Optional.of(came.getFirst())
                        : Optional.empty());
    }

    private static Optional<StoredFile> first(List<StoredFile> files, Predicate<StoredFile> wanted) {
        return files.stream().filter(wanted).findFirst();
    }

    private static String stem(StoredFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? file.name() : file.name().substring(0, dot);
    }
}
