package org.gongkai.demo.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps of the building are done. */
@Repository
public class Progress {
    private final JdbcClient jdbc;
    private final Clock clock;

    Progress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Set<String> done() {
        return new HashSet<>(jdbc.sql("select step from demo_progress").query(String.class).list());
    }

    /** Part of the transaction that does the step. */
    public void mark(String step) {
        jdbc.sql("insert into demo_progress (step, done_at) values (?, ?)")
                .param(step)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether every event told so far has been dealt with by all who listen. */
    public boolean listenersAreDone() {
        return jdbc.sql("select not exists (select from event_publication where completion_date is null)")
                .query(Boolean.class)
                .single();
    }
}
