package org.gongkai.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Modules that hear of an act after its transaction, for tests that have a database of their own. */
@Component
public class Listeners {
    private final JdbcClient jdbc;

    Listeners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Comes back when every act has been heard by all who listen. */
    public void awaitDone() {
        await().atMost(30, SECONDS)
                .until(() -> jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single() == 0);
    }
}
