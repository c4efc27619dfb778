package org.gongkai.remedy.application;

import java.util.List;
import org.gongkai.remedy.domain.Remedies;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RemediesOfRequests;
import org.springframework.stereotype.Component;

/** Tells the file of a request what became of it in review and court. */
@Component
class TellingRequests implements RemediesOfRequests {
    private final Remedies remedies;

    TellingRequests(Remedies remedies) {
        this.remedies = remedies;
    }

    @Override
    public List<Remedy> of(CaseNumber number) {
        return remedies.about(number.toString())
                .stream()
                .map(one -> new Remedy(one.group().term(), one.caseNumber(), one.authority(), one.servedOn(),
                        one.isOpen() ? null : one.rawResult(), one.endedOn()))
                .toList();
    }
}
