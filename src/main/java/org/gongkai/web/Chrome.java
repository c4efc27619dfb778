package org.gongkai.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Everything around a page's content.
 *
 * @param path path and query of this request, for links that come back here
 * @param viewer the signed-in officer; always null on public pages, which are the same for everyone
 * @param navigation entries of the staff navigation this viewer sees
 * @param csrf token for forms of the staff pages; null on public pages, which keep no session
 * @param notice one-time message after a completed act
 * @param demo whether demonstration data (演示数据) is shown, which every page must say
 */
public record Chrome(Site site, String path, ReadingMode mode, @Nullable Viewer viewer,
        List<NavigationEntry> navigation, @Nullable CsrfToken csrf, @Nullable String notice, boolean demo) {
    public Chrome {
        navigation = List.copyOf(navigation);
    }

    /** Canonical absolute address of a path on this site. */
    public String absolute(String path) {
        return site.baseUrl() + path;
    }
}
