package org.gongkai.catalogue.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.IndexPatternSet;
import org.gongkai.catalogue.domain.IndexPattern;
import org.gongkai.catalogue.domain.IndexPatterns;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing how index numbers are made from now on; numbers given before stay what they are. */
@Service
public class SettingThePattern {
    private static final int PREVIEWED_ORGANS = 8;

    /** What an organ's first number of this year would be, or why it cannot have one. */
    public record Preview(Organ organ, String number, String problem) {}

    private final IndexPatterns patterns;
    private final EditingColumns editing;
    private final Organs organs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettingThePattern(IndexPatterns patterns, EditingColumns editing, Organs organs, Clock clock,
            ApplicationEventPublisher events) {
        this.patterns = patterns;
        this.editing = editing;
        this.organs = organs;
        this.clock = clock;
        this.events = events;
    }

    public IndexPattern current(Officer officer) {
        editing.require(officer);
        return patterns.current();
    }

    public List<Preview> preview(IndexPattern pattern) {
        return organs.disclosing().stream().limit(PREVIEWED_ORGANS).map(organ -> preview(pattern, organ)).toList();
    }

    @Transactional
    public void set(Officer officer, IndexPattern next) {
        var before = current(officer);
        if (!before.equals(next)) {
            patterns.set(next);
            events.publishEvent(new IndexPatternSet(before.template(), next.template()));
        }
    }

    private Preview preview(IndexPattern pattern, Organ organ) {
        try {
            var number = pattern.number(patterns.partsOf(organ.id()), LocalDate.now(clock), 1);
            return new Preview(organ, number.value(), "");
        } catch (BadInput missing) {
            return new Preview(organ, "", String.join("；", missing.fields().values()));
        }
    }
}
