package org.gongkai.request.retention.application;

import static org.gongkai.identity.Permission.SUPERVISE_REQUESTS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.retention.RetentionRuleChanged;
import org.gongkai.request.retention.domain.PersonalData;
import org.gongkai.request.retention.domain.Retention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disclosure office sets how long, rehearses, and reads what was erased. */
@Service
public class KeepingRetentionRules {
    private static final int RUNS = 50;
    private static final int LINES = 1_000;
    private static final int LONGEST = 100;

    private final Retention retention;
    private final ErasingWhatIsOver erasing;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    KeepingRetentionRules(Retention retention, ErasingWhatIsOver erasing, AccessPolicy policy,
            ApplicationEventPublisher events) {
        this.retention = retention;
        this.erasing = erasing;
        this.policy = policy;
        this.events = events;
    }

    public record Overview(Map<PersonalData, Integer> years, List<Retention.Run> runs) {}

    public record Report(Retention.Run run, List<Retention.Line> lines) {}

    public Overview overview(Officer by) {
        policy.requireSomewhere(by, SUPERVISE_REQUESTS);
        return new Overview(retention.years(), retention.runs(RUNS));
    }

    public Report report(Officer by, long run) {
        policy.requireSomewhere(by, SUPERVISE_REQUESTS);
        return new Report(retention.run(run).orElseThrow(() -> new NoSuchRecord("没有这份报告")),
                retention.lines(run, LINES));
    }

    public long rehearse(Officer by) {
        policy.requireSomewhere(by, SUPERVISE_REQUESTS);
        return erasing.rehearse(by.name());
    }

    /** @param typed years by kind */
    @Transactional
    public void change(Officer by, Map<PersonalData, String> typed) {
        policy.requireSomewhere(by, SUPERVISE_REQUESTS);
        var wrong = new TreeMap<String, String>();
        typed.forEach((kind, years) -> {
            if (!years.strip().matches("[1-9]\\d?|100")) {
                wrong.put(kind.name(), "请填写 1 至 %d 的整数年".formatted(LONGEST));
            }
        });
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        var before = retention.years();
        typed.forEach((kind, years) -> {
            int set = Integer.parseInt(years.strip());
            if (set != before.getOrDefault(kind, 0)) {
                retention.setYears(kind, set);
                events.publishEvent(new RetentionRuleChanged(kind.name(), kind.term(), set));
            }
        });
    }
}
