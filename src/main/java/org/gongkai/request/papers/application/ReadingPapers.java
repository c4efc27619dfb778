package org.gongkai.request.papers.application;

import java.util.Objects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.file.PrintForm;
import org.gongkai.file.Typesetting;
import org.gongkai.identity.Officer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organs;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.CasePapers;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.Signature;
import org.gongkai.request.application.CaseFiles;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.papers.domain.Delivery;
import org.gongkai.request.papers.domain.Letter;
import org.gongkai.request.papers.domain.LetterCheck;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.PaperId;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.Papers;
import org.springframework.stereotype.Service;

/** Documents to look at: by officers as far as their role reaches, by applicants what was delivered to them. */
@Service
public class ReadingPapers implements IssuedPapers, CasePapers {
    /**
     * A document as the person it is for will see it.
     *
     * @param checks what was looked at before it leaves; empty once issued
     */
    public record Preview(Paper paper, String html, List<LetterCheck> checks, List<Delivery> deliveries) {}

    private final Papers papers;
    private final CaseFiles files;
    private final ComposingLetters letters;
    private final Typesetting type;
    private final Organs organs;
    private final Clock clock;

    ReadingPapers(Papers papers, CaseFiles files, ComposingLetters letters, Typesetting type, Organs organs,
            Clock clock) {
        this.papers = papers;
        this.files = files;
        this.letters = letters;
        this.type = type;
        this.organs = organs;
        this.clock = clock;
    }

    public InformationRequest request(CaseNumber number, Officer officer) {
        return files.open(number, officer);
    }

    public List<Paper> of(CaseNumber number, Officer officer) {
        request(number, officer);
        return papers.of(number);
    }

    public Paper paper(CaseNumber number, PaperId id, Officer officer) {
        request(number, officer);
        return papers.find(id)
                .filter(paper -> paper.caseNumber().equals(number))
                .orElseThrow(() -> new NoSuchRecord("这件申请没有编号为 " + id + " 的文书"));
    }

    /** Who saved a draft last. */
    public Optional<Signature> lastEdit(PaperId id) {
        return papers.lastEdit(id);
    }

    public Preview preview(CaseNumber number, PaperId id, Officer officer) {
        var paper = paper(number, id, officer);
        if (paper.letter() != null) {
            return new Preview(paper, paper.letter(), List.of(), papers.deliveries(id));
        }
        var request = request(number, officer);
        var letter = compose(paper, request);
        return new Preview(paper, letter.html(), letters.check(paper, request, letter), List.of());
    }

    public byte[] print(CaseNumber number, PaperId id, PrintForm form, Officer officer) {
        var paper = paper(number, id, officer);
        return type.set(paper.letter() == null
                ? compose(paper, request(number, officer)).manuscript()
                : paper.manuscript(organName(paper)), form);
    }

    private Letter compose(Paper paper, InformationRequest request) {
        return letters.compose(paper, request, paper.kind().isNumbered() ? "（签发时编号）" : "", LocalDate.now(clock));
    }

    private String organName(Paper paper) {
        return organs.nameOn(paper.organ(), Objects.requireNonNull(paper.date()));
    }

    @Override
    public List<IssuedPaper> list(CaseNumber number) {
        var delivered = papers.delivered(number);
        return papers.of(number)
                .stream()
                .filter(paper -> isForApplicant(paper) && delivered.contains(paper.id()))
                .map(paper -> new IssuedPaper(paper.id().value(), paper.kind().printedTitle(),
                        paper.number() == null ? "" : paper.number(), Objects.requireNonNull(paper.date())))
                .toList();
    }

    @Override
    public byte[] print(CaseNumber number, long id, PrintForm form) {
        var paper = papers.find(new PaperId(id))
                .filter(known -> known.caseNumber().equals(number) && isForApplicant(known)
                        && papers.delivered(number).contains(known.id()))
                .orElseThrow(() -> new NoSuchRecord("没有这份文书"));
        return type.set(paper.manuscript(organName(paper)), form);
    }

    @Override
    public List<OnItsWay> onTheirWay(CaseNumber number) {
        var delivered = papers.delivered(number);
        return papers.of(number)
                .stream()
                .filter(paper -> paper.kind().tells().isPresent() && paper.state() != Paper.State.VOIDED)
                .filter(paper -> !delivered.contains(paper.id()))
                .map(paper -> new OnItsWay(paper.id().value(), paper.kind().title(), paper.state().term(),
                        paper.kind().tells().orElseThrow()))
                .toList();
    }

    private static boolean isForApplicant(Paper paper) {
        return paper.state() == Paper.State.ISSUED && paper.kind().to() == PaperKind.To.APPLICANT;
    }
}
