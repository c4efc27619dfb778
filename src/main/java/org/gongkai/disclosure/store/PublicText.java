package org.gongkai.disclosure.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.springframework.stereotype.Component;

/** An edition's text as the public gets it: images and attachments stand at public addresses beneath their item. */
@Component
class PublicText {
    private static final Pattern FILE = Pattern.compile("\"file:(\\d+)\"");

    private final Files files;

    PublicText(Files files) {
        this.files = files;
    }

    String of(DisclosureId id, Content content) {
        return of("/xxgk/fj/" + id, content);
    }

    /** @param base address its files stand beneath */
    String of(String base, Content content) {
        var used = images(content);
        if (used.isEmpty()) {
            return content.bodyHtml();
        }
        Map<FileId, StoredFile> known = files.list(used)
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return FILE.matcher(content.bodyHtml()).replaceAll(found -> "\"" + address(base, idOf(found), known) + "\"");
    }

    List<StoredFile> attachments(Content content) {
        var known = files.list(content.attachments())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return content.attachments().stream().filter(known::containsKey).map(known::get).toList();
    }

    /** Files the text itself refers to. */
    static Set<FileId> images(Content content) {
        return FILE.matcher(content.bodyHtml()).results().map(PublicText::idOf).collect(Collectors.toSet());
    }

    private static FileId idOf(MatchResult found) {
        return new FileId(Long.parseLong(found.group(1)));
    }

    private static String address(String base, FileId file, Map<FileId, StoredFile> known) {
        var stored = known.get(file);
        var name = stored == null ? "file" : URLEncoder.encode(stored.name(), StandardCharsets.UTF_8);
        return "%s/%s/%s".formatted(base, file, name.replace("+", "%20"));
    }
}
