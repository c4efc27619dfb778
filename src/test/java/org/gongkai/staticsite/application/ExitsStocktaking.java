package org.gongkai.staticsite.application;

import java.nio.file.Path;
import org.gongkai.opendata.application.MakingDumps;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** After a start: takes the export up where it was, writes the whole site beside it, and prints {@code END}. */
@Component
@Profile("exits-stocktaking")
class ExitsStocktaking implements ApplicationListener<ApplicationReadyEvent> {
    private final ExportingTheSite exporting;
    private final MakingDumps dumps;
    private final Environment settings;

    ExitsStocktaking(ExportingTheSite exporting, MakingDumps dumps, Environment settings) {
        this.exporting = exporting;
        this.dumps = dumps;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().start(() -> {
            dumps.make();
            exporting.run(Path.of(settings.getRequiredProperty("test.site")), false);
            exporting.run(Path.of(settings.getRequiredProperty("test.whole")), true);
            System.out.println("END .");
        });
    }
}
