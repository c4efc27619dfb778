package org.gongkai.law;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in officer, or the platform itself (a timer, an import, a start).
 *
 * @param login sign-in name, or {@code system}
 * @param organ id of the organ the officer belongs to, null for the platform
 * @param from network address the request came from, null when there was none
 */
public record Actor(String login, @Nullable Long organ, @Nullable String from) {
    public static final Actor SYSTEM = new Actor("system", null, null);
}
