package org.gongkai.request.application;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What is counted about requests: the rows of the official table. The exact definitions stand in the messages. */
public enum RequestMetric {
    /** Row 一: received within the period. */
    RECEIVED("request.received", Map.of("applicant", true)),
    /** Row 二: received before and not finished when the period began. */
    CARRIED_IN("request.carried-in", Map.of("applicant", true)),
    /** Row 三: finished within the period, by how they ended. */
    OUTCOME("request.outcome", Map.of("outcome", true, "applicant", true)),
    /** Of these, those refused (不予公开). */
    REFUSED("request.refused", Map.of("applicant", true)),
    /** Row （七）: finished within the period. */
    FINISHED("request.finished", Map.of("applicant", true)),
    /** Row 四: received and not finished when the period ended. */
    CARRIED_OUT("request.carried-out", Map.of("applicant", true));

    private final String apiName;
    private final Map<String, Boolean> dimensions;

    RequestMetric(String apiName, Map<String, Boolean> dimensions) {
        this.apiName = apiName;
        this.dimensions = dimensions;
    }

    public String apiName() {
        return apiName;
    }

    public Map<String, Boolean> dimensions() {
        return dimensions;
    }

    static Optional<RequestMetric> find(String apiName) {
        return Arrays.stream(values()).filter(metric -> metric.apiName.equals(apiName)).findFirst();
    }
}
