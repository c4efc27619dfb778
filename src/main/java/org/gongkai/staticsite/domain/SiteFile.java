package org.gongkai.staticsite.domain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in the folder the answer to an address lies, so that a web server without any rules finds it. */
public final class SiteFile {
    /** No file system takes more for one name. */
    private static final int LONGEST_NAME = 255;
    private static final String FOLDERS_PAGE = "index.html";

    private SiteFile() {}

    /** @param page whether it is a page, which may be asked for like a folder; empty when it cannot be a file */
    public static Optional<Path> of(String link, boolean page) {
        var names = new ArrayList<String>();
        for (String part : link.substring(1).split("/", -1)) {
            names.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        String last = names.getLast();
        if (last.isEmpty()) {
            names.set(names.size() - 1, FOLDERS_PAGE);
        } else if (page && !last.endsWith(".html")) {
            names.add(FOLDERS_PAGE);
        }
        return names.stream().allMatch(SiteFile::isName) ? Optional.of(pathOf(names)) : Optional.empty();
    }

    private static Path pathOf(List<String> names) {
        return Path.of(names.getFirst(), names.subList(1, names.size()).toArray(String[]::new));
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('/') < 0 && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0 && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }
}
