package org.gongkai.statistics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.file.FileId;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.statistics.EntryId;
import org.gongkai.statistics.FigureDesk;
import org.gongkai.statistics.FigureEntered;
import org.gongkai.statistics.FigureEntryAccepted;
import org.gongkai.statistics.FigureEntryReturned;
import org.gongkai.statistics.domain.FigureEntries;
import org.gongkai.statistics.domain.FigureEntry.Review;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering figures kept outside, and reviewing them: two people, the source beside the number. */
@Service
@Transactional
public class EnteringFigures implements FigureDesk {
    private static final int LONGEST_TEXT = 500;
    private final FigureEntries entries;
    private final OutsideMetrics metrics;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringFigures(FigureEntries entries, OutsideMetrics metrics, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.metrics = metrics;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** @throws BadInput with what to enter differently */
    void require(NewEntry entry, Officer officer) {
        policy.require(officer, Permission.ENTER_FIGURES, entry.key().organ());
        metrics.require(entry.key().metric()).part(entry.key().part());
        if (entry.key().year() > LocalDate.now(clock).getYear()) {
            throw new BadInput("year", "不能填报以后的年度。");
        }
        requireTexts(entry);
    }

    @Override
    public EntryId enter(NewEntry entry, Officer officer) {
        require(entry, officer);
        var id = entries.add(entry, officer, clock.instant());
        events.publishEvent(new FigureEntered(id, entry.key(), entry.value()));
        return id;
    }

    /** A spreadsheet of entries: all or none, with the sheet itself among the evidence. */
    void enterAll(List<NewEntry> sheet, List<FileId> evidence, Officer officer) {
        sheet.forEach(row -> enter(new NewEntry(row.key(), row.value(), row.source(), row.responsible(), row.note(),
                evidence), officer));
    }

    @Override
    public void accept(EntryId id, String opinion, Officer officer) {
        var entry = entries.get(id);
        policy.require(officer, Permission.REVIEW_FIGURES, entry.entered().key().organ());
        entry.requireReviewable(officer.id());
        entries.accept(entry, new Review(officer.name(), clock.instant(), opinion.strip()));
        events.publishEvent(new FigureEntryAccepted(id, entry.entered().key(), entry.entered().value()));
    }

    /** Several that were looked at together: all or none. */
    public void acceptAll(List<EntryId> ids, Officer officer) {
        ids.forEach(id -> accept(id, "", officer));
    }

    public void giveBack(EntryId id, String reason, Officer officer) {
        var entry = entries.get(id);
        policy.require(officer, Permission.REVIEW_FIGURES, entry.entered().key().organ());
        if (reason.isBlank()) {
            throw new BadInput("opinion", "退回请写明哪里需要更正。");
        }
        entry.requireReviewable(officer.id());
        entries.giveBack(entry, new Review(officer.name(), clock.instant(), reason.strip()));
        events.publishEvent(new FigureEntryReturned(id, entry.entered().key(), reason.strip()));
    }

    private static void requireTexts(NewEntry entry) {
        var wrong = new LinkedHashMap<String, String>();
        if (entry.source().isBlank() || entry.source().length() > LONGEST_TEXT) {
            wrong.put("source", "请写明数据取自哪个系统或文件，不超过 %d 字。".formatted(LONGEST_TEXT));
        }
        if (entry.responsible().isBlank() || entry.responsible().length() > LONGEST_TEXT) {
            wrong.put("responsible", "请填写对这个数据负责的人。");
        }
        if (entry.note().length() > LONGEST_TEXT) {
            wrong.put("note", "说明不超过 %d 字。".formatted(LONGEST_TEXT));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
