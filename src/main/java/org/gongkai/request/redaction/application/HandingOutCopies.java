package org.gongkai.request.redaction.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseEvent;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.EventKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.ReleasedCopies;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.RecordedEvent;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.stereotype.Service;

/** Public copies go with the reply that gives information, whole or in part: never before it, never with a refusal. */
@Service
class HandingOutCopies implements ReleasedCopies {
    private static final Set<Outcome.Group> GIVING = EnumSet.of(Outcome.Group.GIVEN, Outcome.Group.PARTIAL);

    private final Redactions redactions;
    private final Requests requests;
    private final Files files;

    HandingOutCopies(Redactions redactions, Requests requests, Files files) {
        this.redactions = redactions;
        this.requests = requests;
        this.files = files;
    }

    @Override
    public List<ReleasedCopy> list(CaseNumber number) {
        if (!requests.find(number).filter(HandingOutCopies::gaveInformation).isPresent()) {
            return List.of();
        }
        return redactions.of(number).stream().filter(one -> one.copy() != null).map(this::copy).toList();
    }

    @Override
    public StoredFile get(CaseNumber number, long id) {
        return list(number).stream()
                .filter(copy -> copy.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("没有这份材料"))
                .file();
    }

    private ReleasedCopy copy(Redaction redaction) {
        return new ReleasedCopy(redaction.id(), files.get(Objects.requireNonNull(redaction.copy())));
    }

    /** An order to reply anew takes the earlier reply's place, until the new one is out. */
    private static boolean gaveInformation(InformationRequest request) {
        var outcome = request.snapshot().outcome();
        return outcome != null && GIVING.contains(outcome.group()) && isAnswered(request);
    }

    private static boolean isAnswered(InformationRequest request) {
        return request.history()
                .stream()
                .map(RecordedEvent::event)
                .map(CaseEvent::kind)
                .filter(kind -> kind == EventKind.REPLIED || kind == EventKind.REDO_ORDERED)
                .reduce((first, last) -> last)
                .filter(kind -> kind == EventKind.REPLIED)
                .isPresent();
    }
}
