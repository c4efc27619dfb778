package org.gongkai.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the other instances of the application that share the database what happened here. Told within a transaction, it is
 * heard when that is committed and never when it is rolled back.
 */
@Component
public class InstanceNotices {
    static final String CHANNEL = "gongkai";
    /** PostgreSQL carries a little under 8,000 bytes. */
    public static final int LONGEST = 7_500;

    private final String me = UUID.randomUUID().toString().substring(0, 8);
    private final JdbcClient jdbc;

    InstanceNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words plain ASCII, at most {@link #LONGEST} with the topic */
    public void tell(String topic, String words) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, me + " " + topic + " " + words)
                .query((row, n) -> true)
                .single();
    }

    boolean isMine(String notice) {
        return notice.startsWith(me + " ");
    }
}
