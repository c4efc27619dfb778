package org.gongkai.identity.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Open sign-ins, on whatever device. */
public interface Sessions {
    /** Names under which a sign-in leaves its address and device in the session. */
    String FROM = "gongkai.from";
    String DEVICE = "gongkai.device";

    /** The most recently used first. */
    List<OpenSession> list(String login);

    /** Ends one of this person's sessions; none of anybody else's. */
    void end(String login, Handle session);

    /** @return how many were open */
    int endAll(String login);

    /** Ends all but the one in use, and says how many those were. */
    int endOthers(String login, String inUse);

    /**
     * One sign-in that still holds.
     *
     * @param from network address, empty when not known
     * @param device what the browser says of itself
     */
    record OpenSession(Handle handle, Instant startedAt, Instant lastUsedAt, String from, String device) {}

    /** Names a session without being able to open it: pages carry this, never the session's own id. */
    record Handle(String value) {
        public static Handle of(String sessionId) {
            return new Handle(UUID.nameUUIDFromBytes(("handle of " + sessionId).getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
    }
}
