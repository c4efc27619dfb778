package org.gongkai.disclosure.domain;

import java.time.LocalDate;

/** A record that another organ was consulted or approved before release (条例 §11). */
public record Consultation(Kind kind, String organ, LocalDate on, String opinion) {
    public enum Kind {
        /** 协商确认: figures and facts agree between organs. */
        COORDINATION,
        /** 报经批准: release needs approval by law. */
        APPROVAL
    }

    public Consultation {
        organ = organ.strip();
        opinion = opinion.strip();
    }
}
