package org.gongkai.disclosure.application;

import org.gongkai.testing.Listeners;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** After a start: what the public sees, what the trail holds, which deliveries were recorded; one line each, then {@code END}. */
@Component
@Profile("stocktaking")
class Stocktaking implements ApplicationListener<ApplicationReadyEvent> {
    private final JdbcClient jdbc;
    private final Listeners listeners;

    Stocktaking(JdbcClient jdbc, Listeners listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread.ofVirtual().start(this::take);
    }

    private void take() {
        // What they had not finished when the plug was pulled is done after the start.
        listeners.awaitDone();
        print("SHOWN", "select id from disclosure_public where on_site");
        print("TRACED", "select subject_id from audit_entry where deed = 'DisclosurePublished'");
        print("DELIVERED", "select disclosure_id from channel_delivery where kind = 'SITE'");
        System.out.println("END .");
    }

    private void print(String word, String query) {
        jdbc.sql(query).query(String.class).list().forEach(id -> System.out.println(word + " " + id));
    }
}
