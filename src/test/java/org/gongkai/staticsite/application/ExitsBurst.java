package org.gongkai.staticsite.application;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.gongkai.disclosure.PublicChangeLog;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.opendata.application.MakingDumps;
import org.gongkai.webhook.domain.Event;
import org.gongkai.webhook.domain.Signature;
import org.gongkai.webhook.domain.Subscription;
import org.gongkai.webhook.domain.Webhooks;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Publishes, and then writes the site and the data sets again and again while a neighbour is told, until somebody pulls the plug. */
@Component
@Profile("exits-burst")
class ExitsBurst implements ApplicationListener<ApplicationReadyEvent> {
    static final int ITEMS = 40;
    private final DisclosureDesk desk;
    private final Webhooks webhooks;
    private final PublicChangeLog log;
    private final ExportingTheSite exporting;
    private final MakingDumps dumps;
    private final Environment settings;

    ExitsBurst(DisclosureDesk desk, Webhooks webhooks, PublicChangeLog log, ExportingTheSite exporting,
            MakingDumps dumps, Environment settings) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.log = log;
        this.exporting = exporting;
        this.dumps = dumps;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().start(this::burst);
    }

    private void burst() {
        desk.organ();
        webhooks.add(new Subscription(0, "邻居", settings.getRequiredProperty("test.neighbour"), Signature.newSecret(),
                Set.of(Event.PUBLISHED, Event.REMOVED), true, log.end(), null, 0), Instant.now());
        var column = desk.column();
        for (int n = 0; n < ITEMS; n++) {
            System.out.println("ITEM " + desk.published(desk.content("关于第" + n + "号示例事项的通知", column)));
        }
        Thread.ofPlatform().daemon().start(() -> forEver(dumps::make));
        var folder = Path.of(settings.getRequiredProperty("test.site"));
        System.out.println("BEGUN .");
        forEver(() -> exporting.run(folder, true));
    }

    private static void forEver(Runnable work) {
        while (true) {
            work.run();
        }
    }
}
