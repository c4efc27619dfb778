package org.gongkai.opendata.web;

import java.util.List;
import java.util.Locale;

/** One call of the interface. @param ask example of what is sent, empty when nothing is */
public record CallView(String method, String path, String summary, List<Parameter> parameters, String ask,
        String answer, List<Refusal> refusals) {
    public CallView {
        parameters = List.copyOf(parameters);
        refusals = List.copyOf(refusals);
    }

    /** For links within the page. */
    public String anchor() {
        return (method + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** @param in path or query */
    public record Parameter(String name, String in, boolean required, String description, String example) {}

    /** What is answered when it is not 200. */
    public record Refusal(String status, String meaning) {}
}
