package org.gongkai.opendata.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.opendata.application.IssuingKeys.Wish;
import org.gongkai.opendata.domain.KeyScope;
import org.jspecify.annotations.Nullable;

/** What an administrator typed. */
public record ApiKeyForm(@Nullable String name, @Nullable List<String> scopes, @Nullable String perMinute,
        @Nullable String expiresOn) {
    public boolean wants(KeyScope scope) {
        return scopes != null && scopes.contains(scope.name());
    }

    Wish wish() {
        Set<KeyScope> wanted = EnumSet.noneOf(KeyScope.class);
        for (var scope : KeyScope.values()) {
            if (wants(scope)) {
                wanted.add(scope);
            }
        }
        return new Wish(name == null ? "" : name, wanted, number(perMinute), day(expiresOn));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
