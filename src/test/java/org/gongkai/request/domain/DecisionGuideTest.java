package org.gongkai.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.request.Outcome;
import org.junit.jupiter.api.Test;

/** The guide leads to every lawful reply, and to giving where nothing speaks against it. */
class DecisionGuideTest {
    @Test
    void openIsTheRule() {
        var allNo = "n".repeat(DecisionGuide.questions().size());

        var state = DecisionGuide.after(allNo);

        assertThat(state.next()).isNull();
        assertThat(state.proposal()).satisfies(proposal -> assertThat(proposal.outcome()).isEqualTo(Outcome.A));
    }

    @Test
    void leadsToEveryReplyThereIs() {
        var led = IntStream.range(0, DecisionGuide.questions().size())
                .mapToObj(i -> DecisionGuide.after("n".repeat(i) + "y").proposal())
                .map(proposal -> proposal == null ? null : proposal.outcome())
                .toList();

        assertThat(led).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(Arrays.stream(Outcome.values()).filter(outcome -> outcome.group() != Outcome.Group.CLOSED))
                .allSatisfy(outcome -> assertThat(led.contains(outcome) || outcome == Outcome.A).isTrue());
    }

    @Test
    void begins() {
        var state = DecisionGuide.after("");

        assertThat(state.denied()).isEqualTo(List.of());
        assertThat(state.next()).isEqualTo(DecisionGuide.questions().getFirst());
    }
}
