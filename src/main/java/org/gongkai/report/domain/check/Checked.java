package org.gongkai.report.domain.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outcome of checks: what was found, and what could not be checked. */
public record Checked(List<Finding> findings, List<Unchecked> unchecked) {
    public static final Checked NOTHING = new Checked(List.of(), List.of());

    public Checked {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }

    public static Checked of(List<Finding> findings) {
        return new Checked(findings, List.of());
    }

    public static Checked all(Checked... parts) {
        var findings = new ArrayList<Finding>();
        var unchecked = new ArrayList<Unchecked>();
        Arrays.stream(parts).forEach(part -> {
            findings.addAll(part.findings);
            unchecked.addAll(part.unchecked);
        });
        return new Checked(findings, unchecked);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
