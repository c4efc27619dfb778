package org.gongkai.organ.web;

import org.gongkai.organ.Organ;

/** One organ in the list. */
public record OrganRow(Organ organ, int depth, String kind) {
    public String indent() {
        return "　".repeat(depth);
    }
}
