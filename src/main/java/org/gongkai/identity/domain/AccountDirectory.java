package org.gongkai.identity.domain;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.identity.OrganScope;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Cursor;
import org.gongkai.web.Slice;
import org.jspecify.annotations.Nullable;

/** The accounts as lists show them. */
public interface AccountDirectory {
    /** In order of their logins. */
    Slice<Line> list(Filter filter, OrganScope scope, Cursor from, int limit);

    long count(Filter filter, OrganScope scope);

    void forEach(Filter filter, OrganScope scope, Consumer<Line> reader);

    Line get(AccountId id);

    /** What somebody looks for; empty text and null mean any. */
    record Filter(String words, @Nullable OrganId organ, @Nullable Role role, @Nullable State state) {
        public static final Filter ANY = new Filter("", null, null, null);
    }

    /** Whether an account can be used. */
    enum State {
        OPEN, LOCKED, SUSPENDED, NEVER_USED, WITHOUT_ROLE
    }

    /** @param suspendedUntil set while the login is closed after too many failures */
    record Line(AccountId id, String login, String name, OrganId organ, Set<Grant> grants, boolean locked,
            boolean mustChangePassword, boolean secondFactor, @Nullable Instant suspendedUntil,
            @Nullable Instant lastSignedInAt, @Nullable String lastSignedInFrom, @Nullable Instant previousSignInAt,
            @Nullable String previousSignInFrom, Instant registeredAt, int version) {
        public Line {
            grants = Set.copyOf(grants);
        }
    }
}
