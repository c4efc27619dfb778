package org.gongkai.remedy.application;

import java.util.Arrays;
import java.util.Optional;

/** What the annual report's table four is checked against. The exact definitions stand in the messages. */
public enum RemedyCheck {
    /** Reviews that were decided; a suit after review needs one. */
    REVIEWS_DECIDED("remedy.reviews-decided"),
    /** Suits brought directly though review had to come first (复议法 2023 §23, from 2024). */
    REVIEW_SKIPPED("remedy.review-skipped");

    private final String metric;

    RemedyCheck(String metric) {
        this.metric = metric;
    }

    public String metric() {
        return metric;
    }

    static Optional<RemedyCheck> find(String metric) {
        return Arrays.stream(values()).filter(check -> check.metric.equals(metric)).findFirst();
    }
}
