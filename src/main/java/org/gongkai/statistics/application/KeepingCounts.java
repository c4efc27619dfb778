package org.gongkai.statistics.application;

import java.util.List;
import org.gongkai.statistics.KeptCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** {@code --recount} proves all kept counts against the records, puts right what differs and stops; 1 if anything did. */
@Component
class KeepingCounts implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingCounts.class);
    private final List<KeptCounts> all;
    private final ConfigurableApplicationContext application;

    KeepingCounts(List<KeptCounts> all, ConfigurableApplicationContext application) {
        this.all = all;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("recount")) {
            long different = all.stream().mapToLong(KeepingCounts::recount).sum();
            System.exit(SpringApplication.exit(application, () -> different == 0 ? 0 : 1));
        }
    }

    private static long recount(KeptCounts counts) {
        var differences = counts.recount();
        LOG.info("{} counted anew; differing: {} {}", counts.name(), differences.size(), differences);
        return differences.size();
    }

    @Scheduled(cron = "${gongkai.statistics.join-at:0 20 3 * * *}")
    void nightly() {
        all.forEach(KeptCounts::join);
    }
}
