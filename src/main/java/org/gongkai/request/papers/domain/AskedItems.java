package org.gongkai.request.papers.domain;

import java.util.List;
import java.util.regex.Pattern;

/** The several things one request asks for, as its own numbering tells. */
public final class AskedItems {
    private static final Pattern NUMBERED = Pattern
            .compile(
                    "(?m)(?:^|(?<=[；;。\\n]))\\s*(?:\\d{1,2}[.、．）)]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)])\\s*");

    private AskedItems() {}

    /** One when it is not numbered. */
    public static List<String> in(String content) {
        var parts = NUMBERED.splitAsStream(content).map(String::strip).filter(part -> !part.isEmpty()).toList();
        long numbers = NUMBERED.matcher(content).results().count();
        return numbers < 2 ? List.of(content.strip())
                : parts.subList(parts.size() - (int) Math.min(numbers, parts.size()),
                        parts.size());
    }
}
