package org.gongkai.opendata.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For what a key raises the limit. Whatever a key may ask anyone may ask, only less often: no scope shows more than the public
 * sees.
 */
public enum KeyScope {
    /** Read items, organs, columns, figures and reports, and fetch files. */
    READ,
    /** Follow the changes: incremental export for a platform that keeps a copy. */
    CHANGES,
    /** Have reports checked. */
    REPORT_CHECKS;

    /** What has to be in a key's scopes to ask this. */
    public static KeyScope of(String path) {
        if (path.startsWith("/api/v1/changes")) {
            return CHANGES;
        }
        return path.startsWith("/api/v1/report-checks") ? REPORT_CHECKS : READ;
    }

    /** As it is named to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String write(Set<KeyScope> scopes) {
        return scopes.stream().sorted().map(KeyScope::name).collect(Collectors.joining(" "));
    }

    public static Set<KeyScope> read(String written) {
        return Arrays.stream(written.split(" "))
                .map(KeyScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyScope.class)));
    }
}
