package org.gongkai.request.application;

import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.domain.Requests;
import org.springframework.stereotype.Component;

/** Opens cases for officers. Whoever may not know a case hears that there is none; whoever may, and may not open its file, is refused. */
@Component
public class CaseFiles {
    private final Requests requests;
    private final AccessPolicy policy;

    CaseFiles(Requests requests, AccessPolicy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    /** The case, without what identifies the applicant. */
    public InformationRequest know(CaseNumber number, Officer officer) {
        return requests.find(number)
                .filter(request -> policy.may(officer, Permission.READ_REQUESTS, request.organ()))
                .orElseThrow(() -> new NoSuchRecord("没有编号为 " + number + " 的申请，或者不归您的单位办理"));
    }

    /** The case with everything in its file. */
    public InformationRequest open(CaseNumber number, Officer officer) {
        var request = know(number, officer);
        policy.require(officer, Permission.READ_CASE_FILES, request.organ());
        return request;
    }
}
