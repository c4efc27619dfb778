package org.gongkai.request;

import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;

/** What is done to a request; the trace is kept under its number. */
public interface RequestAct extends OfficialAct {
    CaseNumber number();

    OrganId organ();

    @Override
    default Subject subject() {
        return new Subject("request", number().toString());
    }
}
