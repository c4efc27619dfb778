package org.gongkai.disclosure.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an act is done.
 *
 * @param explanation what it brings about, with its article
 * @param gaps what keeps it from being done, element name to what is missing
 * @param warnings findings that have to be seen and accepted
 * @param earliest the first moment a publication can be scheduled for
 */
public record ActView(long id, String title, String organName, ItemAct act, String label, String explanation,
        Map<String, String> gaps, List<FindingView> warnings, List<Choice> grounds, ActForm form,
        Map<String, String> errors, String earliest, boolean mayKeep, boolean mayRefer, boolean mayHold) {

    public boolean asks(ItemAct.Asks what) {
        return act.asks(what);
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Whether anything that cannot be accepted stands in the way. */
    public boolean blocked() {
        return !gaps.isEmpty() || warnings.stream().anyMatch(finding -> finding.css().equals("bad"));
    }
}
