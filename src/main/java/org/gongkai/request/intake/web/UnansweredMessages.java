package org.gongkai.request.intake.web;

import java.util.List;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.request.intake.application.AnsweringApplicants;
import org.gongkai.web.Pile;
import org.springframework.stereotype.Component;

/** Puts on the workbench what applicants wrote and nobody has answered: each request a pile of its own. */
@Component
class UnansweredMessages implements Pile.Source {
    private final AnsweringApplicants answering;
    private final CurrentOfficer officers;

    UnansweredMessages(AnsweringApplicants answering, CurrentOfficer officers) {
        this.answering = answering;
        this.officers = officers;
    }

    @Override
    public List<Pile> piles() {
        return answering.unanswered(officers.get())
                .entrySet()
                .stream()
                .map(one -> new Pile("申请 " + one.getKey() + " 有新留言", "申请人来信，等您回复", one.getValue(),
                        "/console/request/" + one.getKey() + "/correspondence", false))
                .toList();
    }
}
