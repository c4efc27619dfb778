package org.gongkai.organ.application;

import static org.gongkai.organ.OrganPermits.Deed.REORGANISE;
import static org.gongkai.organ.domain.HistoryEntry.Kind.ABSORBED;
import static org.gongkai.organ.domain.HistoryEntry.Kind.CLOSED;
import static org.gongkai.organ.domain.HistoryEntry.Kind.MERGED;
import static org.gongkai.organ.domain.HistoryEntry.Kind.MOVED;
import static org.gongkai.organ.domain.HistoryEntry.Kind.RENAMED;
import static org.gongkai.organ.domain.HistoryEntry.Kind.VERIFIED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganClosed;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganMerged;
import org.gongkai.organ.OrganMoved;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.OrganRenamed;
import org.gongkai.organ.OrganVerified;
import org.gongkai.organ.domain.HistoryEntry;
import org.gongkai.organ.domain.OrganBook;
import org.gongkai.organ.domain.Reorganisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the machinery of government: organs appear, change names, merge, move and end; their past stays as it was. */
@Service
public class ReorganisingOrgans {
    private final OrganBook organs;
    private final OrganRegistration registration;
    private final OrganPermits permits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReorganisingOrgans(OrganBook organs, OrganRegistration registration, OrganPermits permits, Clock clock,
            ApplicationEventPublisher events) {
        this.organs = organs;
        this.registration = registration;
        this.permits = permits;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public OrganId register(NewOrgan typed) {
        permits.require(REORGANISE, Objects.requireNonNull(typed.parent(), "the county is registered at the start"));
        rules().requireSound(typed);
        return registration.register(typed);
    }

    @Transactional
    public void rename(OrganId id, int version, String name, String shortName, LocalDate on, String basis) {
        permits.require(REORGANISE, id);
        var organ = organs.get(id);
        rules().requireNewName(organ, name, on);
        requireBasis(basis);
        organs.rename(id, version, name, shortName, on, basis);
        organs.remember(id, new HistoryEntry(on, RENAMED, organ.name() + " → " + name, basis));
        events.publishEvent(new OrganRenamed(id, organ.name(), name, on));
    }

    /** The organ ends; its successor answers for its information from then on and takes those beneath it. */
    @Transactional
    public void merge(OrganId id, int version, OrganId into, LocalDate on, String basis) {
        permits.require(REORGANISE, id);
        permits.require(REORGANISE, into);
        var organ = organs.get(id);
        var successor = organs.get(into);
        requireUnchanged(id, version);
        rules().requireSuccessor(organ, successor, on);
        requireBasis(basis);
        for (var child : organs.tree().children(id)) {
            organs.move(child.id(), organs.versionOf(child.id()), into);
        }
        organs.end(id, version, on, into);
        organs.remember(id, new HistoryEntry(on, MERGED, successor.name(), basis));
        organs.remember(into, new HistoryEntry(on, ABSORBED, organ.name(), basis));
        events.publishEvent(new OrganMerged(id, into, on));
    }

    @Transactional
    public void close(OrganId id, int version, LocalDate on, String basis) {
        permits.require(REORGANISE, id);
        var organ = organs.get(id);
        rules().requireEnding(organ, on);
        rules().requireChildless(organ);
        requireBasis(basis);
        organs.end(id, version, on, null);
        organs.remember(id, new HistoryEntry(on, CLOSED, organ.name(), basis));
        events.publishEvent(new OrganClosed(id, on));
    }

    @Transactional
    public void move(OrganId id, int version, OrganId parent) {
        permits.require(REORGANISE, id);
        permits.require(REORGANISE, parent);
        rules().requirePlace(organs.get(id), parent);
        organs.move(id, version, parent);
        organs.remember(id, new HistoryEntry(today(), MOVED, organs.get(parent).name(), ""));
        events.publishEvent(new OrganMoved(id, parent));
    }

    /** @param source where the name was seen: an official page or document */
    @Transactional
    public void verify(OrganId id, int version, String source) {
        permits.require(REORGANISE, id);
        if (source.isBlank()) {
            throw new BadInput("source", "请写明核对的官方来源。");
        }
        organs.markVerified(id, version);
        organs.remember(id, new HistoryEntry(today(), VERIFIED, source, source));
        events.publishEvent(new OrganVerified(id, source));
    }

    private Reorganisation rules() {
        return new Reorganisation(organs.tree(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireUnchanged(OrganId id, int version) {
        if (organs.versionOf(id) != version) {
            throw new NewerVersionExists(Subject.of("organ", id.value()));
        }
    }

    private static void requireBasis(String basis) {
        if (basis.isBlank()) {
            throw new BadInput("basis", "请写明依据的文件，如机构改革方案的文号。");
        }
    }
}
