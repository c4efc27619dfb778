package org.gongkai.report.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.identity.OrganScope;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.notice.Letter;
import org.gongkai.notice.Outbox;
import org.gongkai.organ.Organs;
import org.gongkai.report.application.FilingBoard.Line;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds filers by letter of a report that is not published yet (条例 §49): a month and a week before the last working day to do
 * it, and once when it is late. The letter names the unit and the day, no person.
 */
@Service
public class RemindingFilers {
    private final FilingBoard board;
    private final Outbox outbox;
    private final Organs organs;
    private final Words words;
    private final Site site;
    private final Clock clock;

    RemindingFilers(FilingBoard board, Outbox outbox, Organs organs, Words words, Site site, Clock clock) {
        this.board = board;
        this.outbox = outbox;
        this.organs = organs;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    /** How near the day is; the most urgent that holds is told, so that a job that slept does not write three letters. */
    enum Urgency {
        LATE(Long.MIN_VALUE), IN_A_WEEK(7), IN_A_MONTH(31);

        private final long days;

        Urgency(long days) {
            this.days = days;
        }

        static Optional<Urgency> of(Line line) {
            if (line.isPublished()) {
                return Optional.empty();
            }
            return line.isLate() ? Optional.of(LATE)
                    : Arrays.stream(values()).filter(urgency -> line.daysLeft() <= urgency.days).findFirst();
        }
    }

    /** The outbox knows a letter of the same occasion, so that looking every day, on every instance, writes once. */
    @Scheduled(cron = "${gongkai.report.remind-at:0 20 8 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public void remind() {
        int year = LocalDate.now(clock).getYear() - 1;
        board.of(year, OrganScope.EVERYWHERE)
                .forEach(line -> Urgency.of(line).ifPresent(urgency -> remind(line, year, urgency)));
    }

    private void remind(Line line, int year, Urgency urgency) {
        var address = organs.disclosureUnit(line.organ().id()).internet().strip();
        try {
            Letter.requireAddress("to", address);
        } catch (BadInput noAddress) {
            return; // the unit named a web page or nothing; the workbench still tells
        }
        String key = "report.reminder." + urgency;
        outbox.post(new Letter(line.organ().id(), Subject.of("organ", line.organ().id().value()),
                "report:%d:%s:%s".formatted(year, line.organ().id(), urgency), address,
                words.of(key + ".subject", Integer.toString(year)),
                words.of(key + ".text", line.organ().name(), Integer.toString(year), line.aim().toString(), line.due()
                        .toString(), line.state(), site.baseUrl() + "/console/report?year=" + year)));
    }
}
