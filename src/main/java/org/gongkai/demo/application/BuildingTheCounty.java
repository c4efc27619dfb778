package org.gongkai.demo.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.organ.Organs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Builds the demonstration county on a first start, before the web server opens its door. A database that holds somebody
 * else's organs is left alone; a building cut short goes on with the next start.
 */
@Component
@ConditionalOnProperty("gongkai.demo")
class BuildingTheCounty implements SmartLifecycle {
    static final int REBUILT_YEAR = 2019;
    private static final Logger LOG = LoggerFactory.getLogger(BuildingTheCounty.class);
    private static final String ALL = "all";
    private final TakingSteps steps;
    private final Organs organs;
    private final DemoOrgans demoOrgans;
    private final DemoAccounts demoAccounts;
    private final DemoOutlets demoOutlets;
    private final DemoYear demoYear;
    private final DemoWork demoWork;
    private final DemoRequests demoRequests;
    private final DemoCases demoCases;
    private final DemoReports demoReports;
    private final AwaitingListeners listeners;
    private final Clock clock;
    private volatile boolean running;

    BuildingTheCounty(TakingSteps steps, Organs organs, DemoOrgans demoOrgans, DemoAccounts demoAccounts,
            DemoOutlets demoOutlets, DemoYear demoYear, DemoWork demoWork, DemoRequests demoRequests,
            DemoCases demoCases, DemoReports demoReports, AwaitingListeners listeners, Clock clock) {
        this.steps = steps;
        this.organs = organs;
        this.demoOrgans = demoOrgans;
        this.demoAccounts = demoAccounts;
        this.demoOutlets = demoOutlets;
        this.demoYear = demoYear;
        this.demoWork = demoWork;
        this.demoRequests = demoRequests;
        this.demoCases = demoCases;
        this.demoReports = demoReports;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (steps.isDone(ALL)) {
            return;
        }
        if (!steps.isBegun() && !organs.list().isEmpty()) {
            LOG.warn("GONGKAI_DEMO is on but the database already holds organs: no demonstration data is built");
            return;
        }
        var begun = clock.instant();
        steps.take(records());
        listeners.await(); // a report counts what they note
        steps.take(reports());
        listeners.await();
        LOG.info("演示数据已建成：{} 个单位，用时 {} 毫秒", organs.list().size(), Duration.between(begun, clock.instant()).toMillis());
    }

    private List<Step> records() {
        var county = DemoFiles.organs();
        var book = DemoFiles.texts();
        var plan = new ArrayList<Step>();
        plan.add(new Step("organs", () -> demoOrgans.register(county)));
        plan.add(new Step("outlets", demoOutlets::register));
        plan.addAll(demoYear.steps(REBUILT_YEAR, LocalDate.of(REBUILT_YEAR, 12, 31), DemoFiles.allocation(
                "allocation-2019.csv", county), book, county));
        var lastWeek = LocalDate.now(clock).minusWeeks(1);
        plan.addAll(demoYear.steps(lastWeek.getYear(), lastWeek, DemoFiles.allocation("allocation-present.csv", county),
                book, county));
        plan.addAll(demoRequests.steps(LocalDate.now(clock)));
        plan.add(new Step("accounts", demoAccounts::register));
        plan.add(new Step("work", () -> {
            var officers = demoAccounts.officers();
            demoWork.walk(officers);
            demoCases.enter(officers);
            demoReports.enter(officers);
        }));
        return plan;
    }

    private List<Step> reports() {
        var plan = new ArrayList<>(demoReports.steps(demoAccounts.officers()));
        plan.add(new Step(ALL, () -> {}));
        return plan;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server, which comes among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
