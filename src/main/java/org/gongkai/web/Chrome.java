package org.gongkai.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Everything around a page's content.
 *
 * @param path path and query of this request, for links that come back here
 * @param viewer the signed-in officer; always null on public pages, which are the same for everyone
 * @param navigation entries of the staff navigation this viewer sees
 * @param doors the public's doors, in order; empty on staff pages
 * @param csrf token for forms of the staff pages; null on public pages, which keep no session
 * @param notice one-time message after a completed act
 * @param demo whether demonstration data (演示数据) is shown, which every page must say
 */
public record Chrome(Site site, String path, ReadingMode mode, @Nullable Viewer viewer,
        List<NavigationEntry> navigation, List<PublicDoor> doors, @Nullable CsrfToken csrf, @Nullable String notice,
        boolean demo) {
    public Chrome {
        navigation = List.copyOf(navigation);
        doors = List.copyOf(doors);
    }

    /** This page's path as a parameter value, for links that come back here. */
    public String back() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Whether this page lies in the part of the site that begins with a path, so that its door can be marked. */
    public boolean within(String part) {
        return path.startsWith(part);
    }

    /** Whether a door of the navigation, staff's or public, leads here: the longest one that begins this path. */
    public boolean at(String door) {
        return within(door) && Stream
                .concat(navigation.stream().map(NavigationEntry::path), doors.stream().map(PublicDoor::path))
                .noneMatch(other -> other.length() > door.length() && within(other));
    }

    /** The doors in the navigation of every public page. */
    public List<PublicDoor> mainDoors() {
        return doors.stream().filter(PublicDoor::main).toList();
    }

    /** The staff navigation by its headings, in order. */
    public Map<String, List<NavigationEntry>> navigationByGroup() {
        return navigation.stream()
                .collect(Collectors.groupingBy(NavigationEntry::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where a style sheet, script or picture of ours is. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** Canonical absolute address of a path on this site. */
    public String absolute(String path) {
        return site.baseUrl() + path;
    }
}
