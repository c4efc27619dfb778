package org.gongkai.request.papers.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.file.Files;
import org.gongkai.file.PrintForm;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.IssuedPapers;
import org.gongkai.request.Particulars;
import org.gongkai.request.ReleasedCopies;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything this platform holds about an applicant in a case, for himself (个人信息保护法 §45): as data, with the files he sent and
 * the documents he was sent. What is about others, and what stays in the house, is not his.
 */
@Service
public class HandingOverData {
    private final Requests requests;
    private final Intake intake;
    private final IssuedPapers papers;
    private final ReleasedCopies copies;
    private final Files files;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    HandingOverData(Requests requests, Intake intake, IssuedPapers papers, ReleasedCopies copies, Files files,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.intake = intake;
        this.papers = papers;
        this.copies = copies;
        this.files = files;
        this.json = json;
        this.events = events;
    }

    /** Leaves its trace, before the first byte leaves. */
    @Transactional
    public void note(CaseNumber number) {
        events.publishEvent(new RequestHandled(number, get(number).organ(), What.DATA_GIVEN, null));
    }

    public void write(CaseNumber number, OutputStream out) throws IOException {
        var request = get(number);
        try (var archive = new CaseArchive(out)) {
            archive.add("我的数据.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(data(request)));
            for (var enclosure : intake.enclosures(request.id())) {
                archive.add("我提交的附件/", enclosure.name(), intake.contentOf(enclosure.id()));
            }
            for (var paper : papers.list(number)) {
                archive.add("发给我的文书/", (paper.number() + " " + paper.title()).strip() + ".pdf",
                        papers.print(number, paper.id(), PrintForm.PDF));
            }
            for (var copy : copies.list(number)) {
                try (var content = files.open(copy.file().id())) {
                    archive.add("公开的信息/", copy.file().name(), content.readAllBytes());
                }
            }
            archive.finish();
        }
    }

    private Map<String, Object> data(InformationRequest request) {
        var it = request.snapshot();
        var data = new LinkedHashMap<String, Object>();
        data.put("申请编号", it.number().toString());
        data.put("申请内容", it.wanted().content());
        data.put("形式与方式", it.wanted().form().term() + "，" + it.wanted().delivery().term());
        data.put("申请人", Map.of("类型", it.applicant().kind().term(), "姓名或者名称", it.applicant().name(), "代表人或者代理人", it
                .applicant()
                .representative()));
        data.put("证件与联系方式", particulars(requests.particulars(it.id())));
        data.put("到达", it.arrival().arrivedOn() + "，" + it.arrival().channel().term());
        data.put("办理经过", course(request));
        data.put("办理结果", it.outcome() == null ? "" : it.outcome().label());
        data.put("往来留言", messages(request));
        data.put("评价", intake.ratingOf(it.id())
                .map(rating -> Map.of("评分", (Object) rating.stars(), "意见", rating.comment()))
                .orElse(Map.of()));
        data.put("邮件订阅", intake.subscriberOf(it.id()).orElse(""));
        return data;
    }

    private static Map<String, String> particulars(Particulars his) {
        var told = new LinkedHashMap<String, String>();
        told.put("证件", his.document());
        told.put("号码", his.documentNumber());
        told.put("电话", his.phone());
        told.put("地址", his.address());
        told.put("邮编", his.postcode());
        told.put("电子邮件", his.email());
        return told;
    }

    private static List<Map<String, String>> course(InformationRequest request) {
        return request.facts()
                .stream()
                .map(event -> Map.of("日期", event.on().toString(), "事项", event.kind().term(), "依据",
                        event.kind().by().toString()))
                .toList();
    }

    private List<Map<String, String>> messages(InformationRequest request) {
        return Message.inOrder(intake.messages(request.id()))
                .stream()
                .map(message -> Map.of("时间", message.at().toString(), "日期", message.day().toString(), "方式",
                        message.way().term(), "来自",
                        message.fromApplicant() ? "申请人" : "公开工作机构", "内容", message.text()))
                .toList();
    }

    private InformationRequest get(CaseNumber number) {
        return requests.find(number).orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请"));
    }
}
