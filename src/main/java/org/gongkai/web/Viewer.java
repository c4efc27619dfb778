package org.gongkai.web;

import java.util.List;
import java.util.Set;

/**
 * The signed-in officer as the staff shell shows them.
 *
 * @param organ name of their organ
 * @param roles names of their roles, for display
 * @param permissions names of what they may do somewhere; decides which navigation entries they see, nothing else
 */
public record Viewer(String name, String organ, List<String> roles, Set<String> permissions) {
    public Viewer {
        roles = List.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }
}
