package org.gongkai.request.papers.application;

import java.util.LinkedHashMap;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.request.RequestOffices;
import org.gongkai.request.papers.PaperTemplateChanged;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.Offices;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.PaperNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each organ writes its documents; until it says, what can be known is proposed. */
@Service
public class OfficeSettings implements RequestOffices {
    private final Offices offices;
    private final Organs organs;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    OfficeSettings(Offices offices, Organs organs, AccessPolicy policy, ApplicationEventPublisher events) {
        this.offices = offices;
        this.organs = organs;
        this.policy = policy;
        this.events = events;
    }

    public Office of(OrganId organ) {
        return offices.find(organ).orElseGet(() -> proposed(organ));
    }

    /** 复议法 §24: against a department or township, the county government; against the county, whoever is above it. */
    private Office proposed(OrganId id) {
        var county = organs.county();
        var unit = organs.disclosureUnit(id);
        String contact = unit.phone().isBlank() ? "" : "联系人：%s，电话：%s".formatted(unit.name(), unit.phone());
        return new Office(id, organs.get(id).shortName() + "公开", PaperNumber.STANDARD,
                county.id().equals(id) ? "" : county.name(), "", contact, "", null, 0);
    }

    @Transactional
    public void save(Office office, Officer officer) {
        policy.require(officer, Permission.APPROVE_REQUESTS, office.organ());
        if (office.codeWord().isBlank()) {
            throw new BadInput("codeWord", "请填写文号的代字");
        }
        offices.save(office);
        events.publishEvent(new PaperTemplateChanged(Subject.of("request-office", office.organ().value()), "办文设置"));
    }

    @Override
    @Transactional
    public void describe(OrganId organ, String reviewAuthority, String court) {
        var kept = of(organ);
        offices.save(new Office(organ, kept.codeWord(), kept.pattern(), reviewAuthority, court, kept.contact(),
                kept.payment(), kept.seal(), kept.version()));
        events.publishEvent(new PaperTemplateChanged(Subject.of("request-office", organ.value()), "办文设置"));
    }

    /** A decision that cannot say where to turn is not a decision (复议法 §23). */
    void requireComplete(Office office, PaperKind kind) {
        var wrong = new LinkedHashMap<String, String>();
        if (kind.isDecision() && office.reviewAuthority().isBlank()) {
            wrong.put("office", "请先在办文设置中填写行政复议机关");
        }
        if (kind.isDecision() && office.court().isBlank()) {
            wrong.put("office", "请先在办文设置中填写有管辖权的人民法院");
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
