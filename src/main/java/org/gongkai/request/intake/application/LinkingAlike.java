package org.gongkai.request.intake.application;

import static org.gongkai.identity.Permission.HANDLE_REQUESTS;

import java.time.Clock;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.Signature;
import org.gongkai.request.application.CaseFiles;
import org.gongkai.request.application.RequestLists;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.intake.domain.Intake;
import org.gongkai.request.intake.domain.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links requests for the same information to one organ. They are not merged: everybody who asked is answered, each within the term of
 * his own request (条例 §33, §36); only the work is done once.
 */
@Service
public class LinkingAlike {
    private static final String TOLD = "本机关还收到另一件内容相同的申请，现一并办理、分别答复；您这件申请的答复期限不变。";

    private final CaseFiles files;
    private final RequestLists lists;
    private final Intake intake;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingAlike(CaseFiles files, RequestLists lists, Intake intake, AccessPolicy policy,
            ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.lists = lists;
        this.intake = intake;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param other the number of the other one, as typed
     * @param tell whether both applicants hear of it; neither learns who the other is, or his number
     * @throws BadInput when there is no such request of the same organ, or they are linked already
     */
    @Transactional
    public void link(CaseNumber number, String other, boolean tell, Officer by) {
        var one = handled(number, by);
        var two = of(other, one, by);
        if (!lists.link(one.id(), two.id(), Signature.of(by, clock.instant()))) {
            throw new BadInput("alike", "这两件已经关联");
        }
        if (tell) {
            tell(one, by);
            tell(two, by);
        }
        events.publishEvent(new RequestsLinked(number, one.organ(), two.number()));
    }

    @Transactional
    public void unlink(CaseNumber number, String other, Officer by) {
        var one = handled(number, by);
        var two = of(other, one, by);
        if (lists.unlink(one.id(), two.id())) {
            events.publishEvent(new RequestsUnlinked(number, one.organ(), two.number()));
        }
    }

    private void tell(InformationRequest request, Officer by) {
        intake.addMessage(request.id(), Message.Kind.MESSAGE, false, TOLD, by.name(), clock.instant());
        events.publishEvent(new ApplicantAnswered(request.number(), request.organ()));
    }

    private InformationRequest of(String typed, InformationRequest one, Officer by) {
        var number = CaseNumber.parse(typed.strip())
                .filter(parsed -> !parsed.equals(one.number()))
                .orElseThrow(() -> new BadInput("alike", "请填写另一件申请的编号，如 " + one.number()));
        var two = found(number, by);
        if (!two.organ().equals(one.organ())) {
            throw new BadInput("alike", "只能关联本单位收到的申请；别的单位的，由各单位分别办理");
        }
        return two;
    }

    private InformationRequest found(CaseNumber number, Officer by) {
        try {
            return handled(number, by);
        } catch (NoSuchRecord missing) {
            throw new BadInput("alike", String.valueOf(missing.getMessage()));
        }
    }

    private InformationRequest handled(CaseNumber number, Officer by) {
        var request = files.open(number, by);
        policy.require(by, HANDLE_REQUESTS, request.organ());
        return request;
    }
}
