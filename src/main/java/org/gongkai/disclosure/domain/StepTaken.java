package org.gongkai.disclosure.domain;

import java.util.Map;

/**
 * One line of an item's history, as staff see it.
 *
 * @param edition number of the edition it was about
 * @param note reason or opinion in the officer's own words; may be empty
 * @param facts what else the line should keep, such as the opinion of a review or the warnings accepted
 */
public record StepTaken(Act act, int edition, Stage stage, Signature by, String note, Map<String, String> facts) {
    public StepTaken {
        facts = Map.copyOf(facts);
    }
}
