package org.gongkai.search.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.search.domain.Loggable;
import org.gongkai.search.domain.Queries;
import org.gongkai.search.domain.Queries.Tally;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Counts what is searched for, so that editors see what readers want and do not find. Nobody is counted with it. */
@Service
public class CountingQueries implements DisposableBean {
    /** What fewer people asked for is nobody else's business. */
    static final int SHOWN_FROM = 3;
    private static final int MOST_AT_ONCE = 5_000;
    private static final int KEPT_DAYS = 180;
    private final Queries queries;
    private final AccessPolicy policy;
    private final Clock clock;
    private Map<String, Tally> waiting = new HashMap<>();

    CountingQueries(Queries queries, AccessPolicy policy, Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param found how many had all that was typed; what was only found by correction or in part counts as not found */
    public void count(String typed, long found) {
        Loggable.of(typed).ifPresent(words -> {
            synchronized (this) {
                if (waiting.size() < MOST_AT_ONCE) {
                    waiting.merge(words, new Tally(words, 1, found), (before, one) -> new Tally(words,
                            before.times() + 1, found));
                }
            }
        });
    }

    @Scheduled(fixedDelay = 10_000)
    void write() {
        var tallies = take();
        if (!tallies.isEmpty()) {
            queries.add(LocalDate.now(clock), tallies);
        }
    }

    private synchronized List<Tally> take() {
        var taken = new ArrayList<>(waiting.values());
        waiting = new HashMap<>();
        return taken;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        queries.forgetBefore(LocalDate.now(clock).minusDays(KEPT_DAYS));
    }

    /** For editors: what is asked for most, or what is asked for and not found. */
    public List<Tally> frequent(Officer officer, int days, boolean withoutResults, int limit) {
        policy.requireSomewhere(officer, Permission.EDIT_CATALOGUE);
        write();
        return queries.frequent(LocalDate.now(clock).minusDays(days), SHOWN_FROM, withoutResults, limit);
    }

    @Override
    public void destroy() {
        write();
    }
}
