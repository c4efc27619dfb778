package org.gongkai.demo.application;

import java.util.List;
import org.gongkai.demo.store.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the steps that are not done yet, each in one transaction with its mark, so that none is taken twice or by halves. */
@Service
class TakingSteps {
    private static final Logger LOG = LoggerFactory.getLogger(TakingSteps.class);
    private final Progress progress;
    private final TransactionTemplate transaction;

    TakingSteps(Progress progress, TransactionTemplate transaction) {
        this.progress = progress;
        this.transaction = transaction;
    }

    boolean isBegun() {
        return !progress.done().isEmpty();
    }

    boolean isDone(String step) {
        return progress.done().contains(step);
    }

    void take(List<Step> steps) {
        var done = progress.done();
        for (var step : steps) {
            if (!done.contains(step.name())) {
                transaction.executeWithoutResult(running -> {
                    step.work().run();
                    progress.mark(step.name());
                });
                LOG.debug("demonstration county: {} done", step.name());
            }
        }
    }
}
