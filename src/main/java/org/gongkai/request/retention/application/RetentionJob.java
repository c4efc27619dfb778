package org.gongkai.request.retention.application;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night. */
@Component
class RetentionJob {
    private static final String BY = "系统";
    private final ErasingWhatIsOver erasing;

    RetentionJob(ErasingWhatIsOver erasing) {
        this.erasing = erasing;
    }

    @Scheduled(cron = "${gongkai.request.retention-at:0 20 4 * * *}", zone = "Asia/Shanghai")
    void run() {
        erasing.erase(BY);
    }
}
