package org.gongkai.request.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organ.OrganId;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestId;
import org.jspecify.annotations.Nullable;

/** The rules, what they apply to, and what was done. */
public interface Retention {
    Map<PersonalData, Integer> years();

    void setYears(PersonalData kind, int years);

    /** Cases that ended on or before a day and still hold this kind of data, by ascending id. @param after only larger ids */
    List<Over> over(PersonalData kind, LocalDate endedBy, long after, int limit);

    /** Whether it was handed over to the archive, where the law of archives governs it. */
    boolean isArchived(RequestId id);

    /** Does it; twice does nothing more. @return whether there was anything left to erase */
    boolean erase(PersonalData kind, RequestId id);

    long beginRun(LocalDate on, boolean dry, String by, Instant at);

    void addLine(long run, PersonalData kind, Over one);

    /** A night on which there was nothing to erase leaves no report. */
    void finishRun(long run, int held, Instant at);

    /** Newest first. */
    List<Run> runs(int limit);

    Optional<Run> run(long id);

    List<Line> lines(long run, int limit);

    /** A case whose data has served its time. */
    record Over(RequestId id, CaseNumber number, OrganId organ, LocalDate closedOn) {}

    /** @param finishedAt null when it was cut short */
    record Run(long id, LocalDate on, boolean dry, int held, String by, Instant at, @Nullable Instant finishedAt,
            long erased) {}

    record Line(String number, PersonalData kind, LocalDate closedOn) {}
}
