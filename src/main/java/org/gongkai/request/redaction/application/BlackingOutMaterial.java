package org.gongkai.request.redaction.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import org.jspecify.annotations.Nullable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Files;
import org.gongkai.file.Redactor;
import org.gongkai.file.StoredFile;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NewerVersionExists;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.law.Subject;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Signature;
import org.gongkai.request.application.CaseFiles;
import org.gongkai.request.papers.application.WritingPapers;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.request.redaction.RedactionHandled.What;
import org.gongkai.request.redaction.domain.BlackBox;
import org.gongkai.request.redaction.domain.Redaction;
import org.gongkai.request.redaction.domain.Redactions;
import org.gongkai.request.redaction.domain.Withheld;
import org.springframework.stereotype.Service;

/** Material added, marked and released. Slow work on files is done outside transactions. */
@Service
public class BlackingOutMaterial {
    private final Redactions redactions;
    private final CaseFiles cases;
    private final Redactor redactor;
    private final Files files;
    private final WritingPapers papers;
    private final AccessPolicy policy;
    private final RedactionRecords records;
    private final Clock clock;

    BlackingOutMaterial(Redactions redactions, CaseFiles cases, Redactor redactor, Files files, WritingPapers papers,
            AccessPolicy policy, RedactionRecords records, Clock clock) {
        this.redactions = redactions;
        this.cases = cases;
        this.redactor = redactor;
        this.files = files;
        this.papers = papers;
        this.policy = policy;
        this.records = records;
        this.clock = clock;
    }

    public List<Redaction> of(CaseNumber number, Officer officer) {
        cases.open(number, officer);
        return redactions.of(number);
    }

    public Redaction get(CaseNumber number, long id, Officer officer) {
        cases.open(number, officer);
        return redactions.find(id)
                .filter(one -> one.caseNumber().equals(number))
                .orElseThrow(() -> new NoSuchRecord("这件申请没有这份材料"));
    }

    /** @throws BadInput when the file has no pages and cannot be made to have some */
    public long add(CaseNumber number, String name, InputStream content, Officer officer) throws IOException {
        var organ = cases.open(number, officer).organ();
        policy.require(officer, HANDLE_REQUESTS, organ);
        var original = files.store(name, content);
        var pages = redactor.pagesOf(original.id());
        return records.add(new Redaction(0, number, organ, original.name(), original.id(), pages, List.of(), null, 0),
                signature(officer));
    }

    public void mark(CaseNumber number, long id, int version, List<BlackBox> boxes, Officer officer) {
        var redaction = toWrite(number, id, version, officer);
        records.save(redaction.marked(boxes), What.MARKED);
    }

    /** Builds and proves the public copy; the words it covers are told to the officer, who looks whether they are the right ones. */
    public List<String> release(CaseNumber number, long id, int version, Officer officer) throws IOException {
        var redaction = toWrite(number, id, version, officer);
        var made = redactor.blackOut(redaction.pages(), redaction.boxes().stream().map(BlackBox::box).toList());
        String name = redaction.name().replaceFirst("\\.[^.]*$", "") + "（公开件）.pdf";
        StoredFile copy = files.store(name, new ByteArrayInputStream(made.pdf()));
        records.release(redaction.released(copy.id()), copy.id(), signature(officer));
        return made.covered();
    }

    /** The reply that follows from the boxes: withheld parts, reasons and enclosure are filled in. */
    public PaperId draftReply(CaseNumber number, long id, Officer officer) throws IOException {
        var redaction = get(number, id, officer);
        var outcome = proposed(redaction);
        if (outcome == null) {
            throw new BadInput("boxes", "还没有涂黑的部分。全部可以公开的，请直接拟予以公开的答复书。");
        }
        return papers.draft(number, PaperKind.telling(outcome), outcome,
                Map.of(Slot.WITHHELD, String.join("\n", Withheld.list(redaction.boxes())), Slot.REASON,
                        Withheld.reasons(redaction.boxes()), Slot.ACCESS, "随本答复提供涂去不予公开内容的复制件。",
                        Slot.ENCLOSURES, redaction.name().replaceFirst("\\.[^.]*$", "") + "（公开件）"),
                officer);
    }

    public @Nullable Outcome proposed(Redaction redaction) throws IOException {
        return Withheld.proposed(redaction.boxes(), redactor.sheets(redaction.pages()).size()).orElse(null);
    }

    private Redaction toWrite(CaseNumber number, long id, int version, Officer officer) {
        var redaction = get(number, id, officer);
        policy.require(officer, HANDLE_REQUESTS, redaction.organ());
        if (redaction.version() != version) {
            throw new NewerVersionExists(Subject.of("request-redaction", id));
        }
        return redaction;
    }

    private Signature signature(Officer officer) {
        return Signature.of(officer, clock.instant());
    }
}
