package org.gongkai.file.domain.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.file.domain.Zip;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The parts of a Word file a text is made of. */
final class WordParts implements AutoCloseable {
    /** A text this long is no document but an accident; as trees such parts cost some twenty times their size. */
    private static final long LARGEST_PART = 24L * 1024 * 1024;
    private static final int LARGEST_PICTURE = 32 * 1024 * 1024;
    private final Zip zip;
    private final Map<String, Relationship> relationships = new HashMap<>();

    /** @param outside whether the target lies outside the file */
    record Relationship(String target, boolean outside) {}

    WordParts(Path docx) throws IOException {
        this.zip = Zip.open(docx);
        part("word/_rels/document.xml.rels").ifPresent(this::readRelationships);
    }

    private void readRelationships(Element root) {
        Dom.children(root, "Relationship")
                .forEach(r -> relationships.put(String.valueOf(Dom.attribute(r, "Id")),
                        new Relationship(String.valueOf(Dom.attribute(r, "Target")),
                                "External".equals(Dom.attribute(r, "TargetMode")))));
    }

    Element body() throws IOException {
        return part("word/document.xml").flatMap(root -> Dom.child(root, "body"))
                .orElseThrow(() -> new BadInput("file", "这个 Word 文档没有正文，可能已损坏。"));
    }

    /** A part below {@code word/}, absent in many documents. */
    Optional<Element> part(String path) throws IOException {
        var entry = zip.find(path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (entry.get().getSize() > LARGEST_PART) {
            throw new BadInput("file", "这个 Word 文档过长，无法导入正文，请作为附件上传。");
        }
        try (var in = zip.open(entry.get())) {
            return Optional.of(Dom.parse(in));
        }
    }

    Optional<Relationship> relationship(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(relationships.get(id));
    }

    /** The bytes of a picture. */
    Optional<byte[]> picture(String target) throws IOException {
        var entry = zip.find(target.startsWith("/") ? target.substring(1) : "word/" + target);
        return entry.isEmpty() ? Optional.empty() : Optional.of(zip.read(entry.get(), LARGEST_PICTURE));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
