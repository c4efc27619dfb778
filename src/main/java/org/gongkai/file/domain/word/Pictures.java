package org.gongkai.file.domain.word;

import java.io.IOException;
import java.util.Optional;

/** Where pictures of a document go. */
@FunctionalInterface
public interface Pictures {
    /**
     * @param name such as 图1.png
     * @return what to write as the picture's address; empty when its kind is not accepted
     */
    Optional<String> keep(String name, byte[] content) throws IOException;
}
