package org.gongkai.request.papers.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.PrintForm;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RemediesOfRequests;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.papers.domain.Paper;
import org.gongkai.request.papers.domain.Papers;
import org.gongkai.request.redaction.domain.Redactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 条例 §45: the whole case as one package, with an index, its course and a checksum for every part. It carries what the applicant
 * sent along, so that it leaves the house for a reason only, which goes into the trail.
 */
@Service
public class ArchivingCases {
    private final ReadingPapers reading;
    private final Papers papers;
    private final Redactions redactions;
    private final Intake intake;
    private final List<RemediesOfRequests> remedies;
    private final Files files;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;

    ArchivingCases(ReadingPapers reading, Papers papers, Redactions redactions, Intake intake,
            List<RemediesOfRequests> remedies, Files files, WorkCalendars calendars,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.papers = papers;
        this.redactions = redactions;
        this.intake = intake;
        this.remedies = List.copyOf(remedies);
        this.files = files;
        this.calendars = calendars;
        this.events = events;
    }

    /** Before the first byte leaves. */
    @Transactional
    public void giveReason(CaseNumber number, String reason, Officer officer) {
        var request = reading.request(number, officer);
        if (reason.isBlank() || reason.length() > 200) {
            throw new BadInput("reason", "请填写下载的理由，不超过 200 字，将记入审计日志");
        }
        events.publishEvent(new RequestHandled(number, request.organ(), What.TAKEN_OUT, reason.strip()));
    }

    /** The applicant's number and contact stay sealed and are not in it. */
    public void write(CaseNumber number, Officer officer, LocalDate today, OutputStream out) throws IOException {
        var request = reading.request(number, officer);
        try (var archive = new CaseArchive(out)) {
            archive.add("案卷目录.txt", index(request, today));
            archive.add("办理经过.csv", CaseTables.course(request));
            archive.add("往来留言.csv", CaseTables.messages(intake.messages(request.id())));
            archive.add("救济案件.csv", CaseTables.remedies(
                    remedies.stream().flatMap(register -> register.of(number).stream()).toList()));
            addPapers(archive, number, officer);
            addMaterial(archive, number);
            for (var enclosure : intake.enclosures(request.id())) {
                archive.add("申请附件/", "%d-%s".formatted(enclosure.id(), enclosure.name()),
                        intake.contentOf(enclosure.id()));
            }
            archive.finish();
        }
    }

    private void addPapers(CaseArchive archive, CaseNumber number, Officer officer) throws IOException {
        for (Paper paper : papers.of(number)) {
            if (paper.letter() != null) {
                var name = (paper.number() == null ? "无文号" : paper.number()) + " " + paper.kind().printedTitle();
                archive.add("文书/", name + ".pdf", reading.print(number, paper.id(), PrintForm.PDF, officer));
                archive.add("文书/", name + ".ofd", reading.print(number, paper.id(), PrintForm.OFD, officer));
            }
        }
    }

    private void addMaterial(CaseArchive archive, CaseNumber number) throws IOException {
        for (var material : redactions.of(number)) {
            archive.add("材料/", "%d-原件-%s".formatted(material.id(), material.name()), bytes(material.original()));
            if (material.copy() != null) {
                archive.add("材料/", "%d-公开件.pdf".formatted(material.id()), bytes(material.copy()));
            }
        }
    }

    private String index(InformationRequest request, LocalDate today) {
        var it = request.snapshot();
        var reading = request.readOn(today, calendars.local());
        return """
                案卷目录
                申请编号：%s
                申请人：%s
                申请内容：%s
                到达：%s，%s
                收到申请之日：%s
                处理结果：%s
                打包日期：%s
                各文件的校验值见 SHA256SUMS，可用 sha256sum -c SHA256SUMS 核对。
                """.formatted(it.number(), it.applicant().name(), it.wanted().content(), it.arrival().arrivedOn(),
                it.arrival().channel().term(), CaseValues.written(reading.receivedOn()),
                it.outcome() == null ? "尚未办结" : it.outcome().label(), today);
    }

    private byte[] bytes(FileId id) throws IOException {
        try (var in = files.open(id)) {
            return in.readAllBytes();
        }
    }
}
