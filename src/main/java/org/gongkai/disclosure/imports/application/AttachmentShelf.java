package org.gongkai.disclosure.imports.application;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.file.Archives;
import org.gongkai.file.Archives.Archive;
import org.gongkai.file.Archives.Entry;
import org.gongkai.file.Consignment;
import org.gongkai.file.Consignment.Receipt;
import org.gongkai.file.FileId;
import org.gongkai.law.BadInput;

/** The archives of an import, opened; files in them are found by name, or by as much of their path as is needed. */
final class AttachmentShelf implements AutoCloseable {
    private static final Pattern LEADING = Pattern.compile("^(\\./|/)+");

    private record Found(Archive archive, Entry entry, String path) {}

    private final List<Archive> archives = new ArrayList<>();
    /** By the last part of the path, so that a row is found among tens of thousands. */
    private final Map<String, List<Found>> byName = new HashMap<>();

    private AttachmentShelf() {}

    static AttachmentShelf open(List<FileId> zips, Archives archives) throws IOException {
        var shelf = new AttachmentShelf();
        for (var zip : zips) {
            var archive = archives.open(zip);
            shelf.archives.add(archive);
            archive.entries().forEach(entry -> shelf.add(new Found(archive, entry, plain(entry.path()))));
        }
        return shelf;
    }

    private void add(Found found) {
        byName.computeIfAbsent(lastOf(found.path()), name -> new ArrayList<>(1)).add(found);
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    int count(String name) {
        return named(name).size();
    }

    /** Into a consignment, to be kept with it. */
    Receipt send(String name, Consignment consignment) throws IOException {
        var found = named(name);
        if (found.isEmpty()) {
            throw new BadInput("attachments", "压缩包里没有“" + name + "”");
        }
        try (var in = found.getFirst().archive().open(found.getFirst().entry())) {
            return consignment.receive(found.getFirst().entry().name(), in);
        }
    }

    private List<Found> named(String name) {
        String wanted = plain(name);
        var all = byName.getOrDefault(lastOf(wanted), List.of());
        var exact = all.stream().filter(found -> found.path().equals(wanted)).toList();
        return exact.isEmpty() ? all.stream().filter(found -> found.path().endsWith("/" + wanted)).toList() : exact;
    }

    /** A Mac packs 附 and 件 in pieces; people type slashes both ways. */
    private static String plain(String path) {
        String slashed = Normalizer.normalize(path, Normalizer.Form.NFC).replace('\\', '/');
        return LEADING.matcher(slashed).replaceFirst("");
    }

    @Override
    public void close() throws IOException {
        for (var archive : archives) {
            archive.close();
        }
    }
}
