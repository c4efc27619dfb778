package org.gongkai.disclosure.web;

import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DrawingCircles;
import org.gongkai.disclosure.application.ReviewingDisclosures;
import org.gongkai.disclosure.domain.Disclosure;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Component;

/** Opens an item for an officer who may see it; every staff page of an item begins here. */
@Component
class OpenItem {
    private final Disclosures disclosures;
    private final AccessPolicy policy;
    private final DrawingCircles circles;

    OpenItem(Disclosures disclosures, AccessPolicy policy, DrawingCircles circles) {
        this.disclosures = disclosures;
        this.policy = policy;
        this.circles = circles;
    }

    Disclosure toRead(long id, Officer officer) {
        return open(id, officer, Permission.READ_ITEMS);
    }

    Disclosure toWrite(long id, Officer officer) {
        return open(id, officer, Permission.DRAFT_ITEMS);
    }

    private Disclosure open(long id, Officer officer, Permission permission) {
        var item = disclosures.find(new DisclosureId(id))
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + id + " 的信息"));
        policy.require(officer, permission, item.organ());
        circles.require(item, officer);
        return item;
    }

    boolean may(Officer officer, ItemAct act, Disclosure item) {
        var permission = act == ItemAct.RETURN ? ReviewingDisclosures.reviewerAt(item.stage()) : act.permission();
        return policy.may(officer, permission, item.organ()) && act.acts().stream().anyMatch(item::mayNow);
    }

    boolean may(Officer officer, Permission permission, Disclosure item) {
        return policy.may(officer, permission, item.organ());
    }
}
