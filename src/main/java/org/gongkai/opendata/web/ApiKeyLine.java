package org.gongkai.opendata.web;

import org.jspecify.annotations.Nullable;

/** A key as the list shows it. @param good whether it still opens anything */
public record ApiKeyLine(long id, String name, String opening, String scopes, int perMinute, String expiresOn,
        String issuedAt, @Nullable String lastUsedAt, @Nullable String revokedAt, boolean good) {}
