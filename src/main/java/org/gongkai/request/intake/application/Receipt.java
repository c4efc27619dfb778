package org.gongkai.request.intake.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.CaseNumber;

/** What the applicant takes away: number and code of each request the form became. */
public record Receipt(List<RequestDesk.Registered> cases) {
    public Receipt {
        cases = List.copyOf(cases);
    }

    String written() {
        return cases.stream().map(one -> one.number() + " " + one.queryCode()).collect(Collectors.joining("\n"));
    }

    static Receipt read(String written) {
        return new Receipt(Arrays.stream(written.split("\n"))
                .map(line -> line.split(" "))
                .map(parts -> new RequestDesk.Registered(CaseNumber.parse(parts[0]).orElseThrow(), parts[1]))
                .toList());
    }
}
