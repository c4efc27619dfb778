package org.gongkai.request.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.identity.Permission.READ_REQUESTS;
import static org.gongkai.identity.Permission.SUPERVISE_REQUESTS;

import org.gongkai.law.ArticleRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Outcome;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestHandled;
import org.gongkai.request.RequestHandled.What;
import org.gongkai.request.Signature;
import org.gongkai.request.application.InsideTheHouse.Publication;
import org.gongkai.request.application.InsideTheHouse.ReEvaluation;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on a request that the applicant never sees and the clock takes no notice of; each leaves its trace. */
@Service
@Transactional
public class WorkingInside {
    private static final int LONGEST_TEXT = 2000;

    private final Requests requests;
    private final InsideTheHouse inside;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkingInside(Requests requests, InsideTheHouse inside, AccessPolicy policy, ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.inside = inside;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    public void note(CaseNumber number, String text, Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        inside.note(request.id(), "", text("note", text, "请填写批注内容"), null, by(officer));
        told(request, What.NOTED, null);
    }

    /** Asking one's own sections (内部会商), several at once if need be: each answers by itself and is reminded of; the term runs on. */
    public void askSection(CaseNumber number, String section, String text, @Nullable LocalDate remindOn,
            Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        var wrong = new LinkedHashMap<String, String>();
        if (section.isBlank()) {
            wrong.put("section", "请填写向哪个科室会商");
        }
        if (text.isBlank()) {
            wrong.put("question", "请填写会商内容");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        var question = text("question", text, "");
        Arrays.stream(section.split("[、，,;；\\n]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .forEach(
                        one -> inside.note(request.id(), one, question, remindOn, by(officer)));
        told(request, What.CONSULTED_INSIDE, section.strip());
    }

    public void answerSection(CaseNumber number, long note, String answer, Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        inside.answer(request.id(), note, text("answer", answer, "请填写会商意见"), clock.instant());
        told(request, What.CONSULTED_INSIDE, null);
    }

    public void watch(CaseNumber number, boolean watch, Officer officer) {
        var request = open(number, officer, READ_REQUESTS);
        if (watch) {
            inside.watch(request.id(), officer.id());
        } else {
            inside.unwatch(request.id(), officer.id());
        }
        told(request, watch ? What.WATCHED : What.UNWATCHED, null);
    }

    /** 条例 §47: the supervising office urges; numbered per year. */
    public void urge(CaseNumber number, String demand, @Nullable LocalDate answerBy, Officer officer) {
        var request = open(number, officer, SUPERVISE_REQUESTS);
        var today = LocalDate.now(clock);
        if (answerBy == null || answerBy.isBefore(today)) {
            throw new BadInput("answerBy", "请填写今天或以后的反馈期限");
        }
        var urge = inside.urge(request.id(), today.getYear(), text("demand", demand, "请填写督办要求"), answerBy,
                by(officer));
        told(request, What.URGED, "督办单〔%d〕%d 号".formatted(urge.year(), urge.serial()));
    }

    /** Shows who the applicant is; the reason goes into the trail. */
    public Particulars reveal(CaseNumber number, String reason, Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        if (reason.isBlank()) {
            throw new BadInput("revealReason", "请填写查看理由，将记入审计日志");
        }
        told(request, What.REVEALED, reason.strip());
        return requests.particulars(request.id());
    }

    @Transactional(readOnly = true)
    public Particulars masked(InformationRequest request) {
        return requests.particulars(request.id()).masked();
    }

    /** 条例 §44: what was given to one may be of use to all. */
    public void decidePublication(CaseNumber number, String decision, String reason, String address, Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        var outcome = request.snapshot().outcome();
        if (outcome != Outcome.A && outcome != Outcome.B) {
            throw new UnlawfulAct(ArticleRef.art(44), "只有予以公开或者部分公开的，才谈得上是否主动公开。");
        }
        if (!Set.of("PUBLISH", "NOT", "LATER").contains(decision)) {
            throw new BadInput("decision", "请选择是否主动公开");
        }
        inside.decidePublication(request.id(), new Publication(decision, text("why", reason, "请填写理由"),
                address.strip(), officer.name(), clock.instant()));
        told(request, What.PUBLICATION_DECIDED, reason.strip());
    }

    /** 条例 §18: what was refused is looked at again from time to time. */
    public void reEvaluate(CaseNumber number, String result, String reason, @Nullable LocalDate nextOn,
            Officer officer) {
        var request = open(number, officer, HANDLE_REQUESTS);
        var outcome = request.snapshot().outcome();
        if (outcome == null || !outcome.isRefusal()) {
            throw new UnlawfulAct(ArticleRef.art(18), "只有不予公开或者部分公开的信息才定期评估。");
        }
        if (!Set.of("STILL", "DISCLOSE").contains(result)) {
            throw new BadInput("result", "请选择评估结果");
        }
        inside.reEvaluate(request.id(), new ReEvaluation(result, text("why", reason, "请填写评估理由"), nextOn,
                officer.name(), clock.instant()));
        told(request, What.RE_EVALUATED, reason.strip());
    }

    private InformationRequest open(CaseNumber number, Officer officer, Permission permission) {
        var request = requests.getLocked(number);
        policy.require(officer, permission, request.organ());
        return request;
    }

    private Signature by(Officer officer) {
        return Signature.of(officer, clock.instant());
    }

    private void told(InformationRequest request, What what, @Nullable String reason) {
        events.publishEvent(new RequestHandled(request.number(), request.organ(), what, reason));
    }

    private static String text(String field, String text, String missing) {
        if (text.isBlank()) {
            throw new BadInput(field, missing);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new BadInput(field, "不超过 %d 字".formatted(LONGEST_TEXT));
        }
        return text.strip();
    }
}
