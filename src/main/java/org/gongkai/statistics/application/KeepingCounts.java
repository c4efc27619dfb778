package org.gongkai.statistics.application;

import java.util.List;
import java.util.Objects;
import org.gongkai.statistics.KeptCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code --recount} proves all kept counts against the records, puts right what differs and stops; 1 if anything did. */
@Component
class KeepingCounts implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingCounts.class);
    private final List<KeptCounts> all;
    private final TransactionTemplate each;
    private final ConfigurableApplicationContext application;

    KeepingCounts(List<KeptCounts> all, PlatformTransactionManager transactions,
            ConfigurableApplicationContext application) {
        this.all = all;
        this.each = new TransactionTemplate(transactions);
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("recount")) {
            long different = all.stream().mapToLong(this::recount).sum();
            System.exit(SpringApplication.exit(application, () -> different == 0 ? 0 : 1));
        }
    }

    private long recount(KeptCounts counts) {
        var differences = Objects.requireNonNull(each.execute(running -> counts.recount()));
        LOG.info("{} counted anew; differing: {} {}", counts.name(), differences.size(), differences);
        return differences.size();
    }

    @Scheduled(cron = "${gongkai.statistics.join-at:0 20 3 * * *}")
    void nightly() {
        all.forEach(counts -> each.executeWithoutResult(running -> counts.join()));
    }
}
