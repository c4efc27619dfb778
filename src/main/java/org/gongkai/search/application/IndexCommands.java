package org.gongkai.search.application;

import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --search-quality} measures how well the search finds what people look for, over the model county or by a table of
 * one's own ({@code --search-quality=table.csv}). {@code --search-rebuild} builds the index anew, {@code --search-check} compares it with the database and puts it right;
 * both say the result and stop. A comparison that found differences ends with 1.
 */
@Component
class IndexCommands implements ApplicationRunner {
    private final KeepingTheIndex index;
    private final SearchQuality quality;
    private final ConfigurableApplicationContext application;

    IndexCommands(KeepingTheIndex index, SearchQuality quality, ConfigurableApplicationContext application) {
        this.index = index;
        this.quality = quality;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (arguments.containsOption("search-rebuild")) {
            awaitIndex();
            index.rebuild();
            System.out.println("检索索引已重建：" + index.state().entries() + " 条");
            stop(0);
        } else if (arguments.containsOption("search-check")) {
            awaitIndex();
            var checked = index.check();
            System.out.println("检索索引已核对：修复 " + checked.repaired() + " 条，用时 " + checked.millis() + " 毫秒");
            stop(checked.repaired() == 0 ? 0 : 1);
        } else if (arguments.containsOption("search-quality")) {
            awaitIndex();
            var tables = arguments.getOptionValues("search-quality");
            System.out.println(tables == null || tables.isEmpty() || tables.getFirst().isEmpty()
                    ? SearchQuality.report(quality.measure())
                    : SearchQuality.report(quality.measure(Path.of(tables.getFirst()))));
            stop(0);
        }
    }

    /** The first one may still be on its way. */
    private void awaitIndex() throws InterruptedException {
        while (index.progress() < 100) {
            Thread.sleep(200);
        }
    }

    private void stop(int code) {
        System.exit(SpringApplication.exit(application, () -> code));
    }
}
