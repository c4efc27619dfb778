package org.gongkai.disclosure.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** E-mail addresses of persons; those of the government's own domain and of the disclosure unit are public. */
final class Emails implements Detector {
    private static final Pattern EMAIL = Pattern
            .compile("(?<![\\w.+-])([A-Za-z0-9][\\w.+-]*)@((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,})");
    private static final Set<String> PRIVATE = Set.of("qq.com", "foxmail.com", "163.com", "126.com", "yeah.net",
            "139.com", "189.cn", "wo.cn", "sina.com", "sina.cn", "sohu.com", "aliyun.com", "gmail.com", "outlook.com",
            "hotmail.com", "icloud.com");

    private final Set<String> office;

    /** @param office addresses of the disclosure unit, lower case */
    Emails(Set<String> office) {
        this.office = Set.copyOf(office);
    }

    @Override
    public List<Span> find(String text) {
        return EMAIL.matcher(text)
                .results()
                .filter(match -> !isPublic(match))
                .map(match -> new Span(match.start(), match.end(), CheckRule.PERSONAL_EMAIL,
                        PRIVATE.contains(match.group(2).toLowerCase(Locale.ROOT)) ? Severity.WARN : Severity.INFO,
                        Stars.between(1, match.group(1), 0) + "@" + match.group(2)))
                .toList();
    }

    private boolean isPublic(MatchResult match) {
        return match.group(2).toLowerCase(Locale.ROOT).endsWith("gov.cn")
                || office.contains(match.group().toLowerCase(Locale.ROOT));
    }
}
