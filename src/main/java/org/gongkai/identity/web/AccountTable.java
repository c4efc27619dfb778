package org.gongkai.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.AccountDirectory.Line;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts accounts into words for tables, pages and exports. */
@Component
class AccountTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Organs organs;
    private final Words words;
    private final Clock clock;

    AccountTable(Organs organs, Words words, Clock clock) {
        this.organs = organs;
        this.words = words;
        this.clock = clock;
    }

    AccountView view(Line line) {
        var grants = line.grants()
                .stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> grant.organ().value()))
                .map(grant -> new AccountView.Held(grant.role().name(), role(grant.role()), grant.organ().value(),
                        name(grant.organ())))
                .toList();
        return new AccountView(line.id().value(), line.login(), line.name(), line.organ().value(), name(line.organ()),
                grants, line.locked(), isSuspended(line), line.mustChangePassword(), line.secondFactor(),
                where(line.lastSignedInAt(), line.lastSignedInFrom()),
                where(line.previousSignInAt(), line.previousSignInFrom()), minute(line.lastSignedInAt()),
                minute(line.registeredAt()), line.version());
    }

    private String where(@Nullable Instant at, @Nullable String from) {
        return at == null ? "" : minute(at) + (from == null ? "" : "，来自 " + from);
    }

    private boolean isSuspended(Line line) {
        return line.suspendedUntil() != null && line.suspendedUntil().isAfter(clock.instant());
    }

    List<String> cells(Line line) {
        var view = view(line);
        return List.of(view.login(), view.name(), view.organ(),
                view.grants()
                        .stream()
                        .map(held -> held.role() + "（" + held.organ() + "）")
                        .collect(Collectors.joining("；")),
                view.state(), view.secondFactor() ? "已启用" : "未启用", view.lastSignedInAt(), view.registeredAt());
    }

    String role(Role role) {
        return words.of("identity.role", role);
    }

    String name(OrganId organ) {
        return organs.find(organ).map(Organ::name).orElse("（单位 " + organ + "）");
    }

    String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(clock.getZone()));
    }

    List<Choice> organChoices() {
        return organs.list()
                .stream()
                .filter(organ -> !organ.isClosed())
                .map(organ -> new Choice(organ.id().toString(), "　".repeat(depth(organ)) + organ.name()))
                .toList();
    }

    private int depth(Organ organ) {
        return organ.parent() == null ? 0 : 1 + depth(organs.get(organ.parent()));
    }

    List<Choice> roleChoices() {
        return Stream.of(Role.values()).map(role -> new Choice(role.name(), role(role))).toList();
    }
}
