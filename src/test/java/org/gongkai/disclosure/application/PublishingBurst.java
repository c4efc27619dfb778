package org.gongkai.disclosure.application;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.catalogue.ColumnId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Several officers publishing as fast as they can, until somebody pulls the plug; prints {@code ACK id} for each that was acknowledged. */
@Component
@Profile("burst")
class PublishingBurst implements ApplicationListener<ApplicationReadyEvent> {
    private static final int OFFICERS = 4;

    private final DisclosureDesk desk;
    private final AtomicInteger number = new AtomicInteger();

    PublishingBurst(DisclosureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        desk.author();
        desk.unitReviewer();
        desk.office();
        var column = desk.column();
        var officers = Executors.newFixedThreadPool(OFFICERS);
        for (int i = 0; i < OFFICERS; i++) {
            officers.submit(() -> publishForEver(column));
        }
    }

    private void publishForEver(ColumnId column) {
        while (true) {
            var id = desk.published(desk.content("关于第" + number.incrementAndGet() + "号示例事项的通知", column));
            System.out.println("ACK " + id);
        }
    }
}
