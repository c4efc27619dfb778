package org.gongkai.organ.application;

import static org.gongkai.organ.OrganPermits.Deed.REORGANISE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganPermits;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.OrgansImported;
import org.gongkai.organ.domain.ImportReport;
import org.gongkai.organ.domain.OrganBook;
import org.gongkai.organ.domain.Reorganisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes over a list of organs, whole or not at all. The rehearsal is the real thing, undone at the end. */
@Service
public class ImportingOrgans {
    private final OrganBook organs;
    private final OrganRegistration registration;
    private final OrganList list;
    private final OrganPermits permits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportingOrgans(OrganBook organs, OrganRegistration registration, OrganList list, OrganPermits permits,
            Clock clock, ApplicationEventPublisher events) {
        this.organs = organs;
        this.registration = registration;
        this.list = list;
        this.permits = permits;
        this.clock = clock;
        this.events = events;
    }

    /** What would happen; nothing does. */
    @Transactional
    public ImportReport rehearse(String csv) {
        var report = enter(csv);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return report;
    }

    /** Takes the list over if every row is good; otherwise nothing changes. */
    @Transactional
    public ImportReport run(String csv) {
        var report = enter(csv);
        if (report.isClean()) {
            events.publishEvent(new OrgansImported(organs.county().id(), report.rows().size()));
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return report;
    }

    private ImportReport enter(String csv) {
        permits.require(REORGANISE, organs.county().id());
        var rows = new ArrayList<ImportReport.Row>();
        for (var line : OrganList.read(csv)) {
            rows.add(new ImportReport.Row((int) line.getRecordNumber() + 1, line.get("名称"), line.get("上级"),
                    problems(line)));
        }
        return new ImportReport(rows);
    }

    /** Enters the row; rows further down may already name it as their parent. */
    private List<String> problems(CSVRecord line) {
        try {
            var organ = organ(line);
            new Reorganisation(organs.tree(), LocalDate.now(clock)).requireSound(organ);
            registration.register(organ);
            return List.of();
        } catch (BadInput refused) {
            return List.copyOf(refused.fields().values());
        }
    }

    private NewOrgan organ(CSVRecord line) {
        String shortName = line.get("简称").isEmpty() ? line.get("名称") : line.get("简称");
        return new NewOrgan(parent(line.get("上级")), list.kind(line.get("类型")), line.get("组织机构代码"), line.get("网址缩写"),
                line.get("名称"), shortName, yes(line, "已核实"), yes(line, "适用条例"), since(line.get("成立日期")),
                (int) line.getRecordNumber() * 10);
    }

    private OrganId parent(String slug) {
        return organs.findBySlug(slug)
                .filter(organ -> !organ.isClosed())
                .orElseThrow(() -> new BadInput("parent", "没有网址缩写为“" + slug + "”的上级单位。"))
                .id();
    }

    private static boolean yes(CSVRecord line, String field) {
        return switch (line.get(field)) {
            case "是" -> true;
            case "否" -> false;
            default -> throw new BadInput(field, field + "一栏填“是”或“否”。");
        };
    }

    private static LocalDate since(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new BadInput("since", "成立日期写成 2019-03-01 的样子。");
        }
    }
}
