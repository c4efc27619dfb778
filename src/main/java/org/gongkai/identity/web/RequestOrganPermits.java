package org.gongkai.identity.web;

import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganPermits;
import org.springframework.stereotype.Component;

/** Answers {@code organ}, which stands below us, by the one policy and the officer of the running request. */
@Component
class RequestOrganPermits implements OrganPermits {
    private final CurrentOfficer officers;
    private final AccessPolicy policy;

    RequestOrganPermits(CurrentOfficer officers, AccessPolicy policy) {
        this.officers = officers;
        this.policy = policy;
    }

    @Override
    public boolean may(Deed deed, OrganId organ) {
        var officer = officers.get();
        return switch (deed) {
            case REORGANISE -> reorganises(officer, organ);
            case DESCRIBE_UNIT -> reorganises(officer, organ) || policy.may(officer, Permission.EDIT_GUIDE, organ);
        };
    }

    @Override
    public void require(Deed deed, OrganId organ) {
        if (!may(deed, organ)) {
            throw new NotPermitted("您的角色不能修改该单位的登记信息。");
        }
    }

    private boolean reorganises(Officer officer, OrganId organ) {
        return policy.may(officer, Permission.EDIT_ORGANS, organ);
    }
}
