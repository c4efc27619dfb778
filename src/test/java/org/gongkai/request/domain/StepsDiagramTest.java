package org.gongkai.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.request.EventKind;
import org.gongkai.testing.DrawnDocument;
import org.junit.jupiter.api.Test;

/** The drawing in the documentation is drawn from the table; see {@link DrawnDocument}. */
class StepsDiagramTest {
    private static final Path DRAWING = Path.of("docs/request-steps.md");

    @Test
    void theDrawingIsUpToDate() throws IOException {
        DrawnDocument.assertUpToDate(DRAWING, drawing());
    }

    @Test
    void everyEventHasAStep() {
        assertThat(Steps.TABLE).extracting(Step::event).containsAll(Arrays.asList(EventKind.values()));
    }

    @Test
    void everyStageIsReached() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> stage != Stage.ARRIVED))
                .allSatisfy(stage -> assertThat(Steps.TABLE).extracting(Step::to).contains(stage));
    }

    @Test
    void nothingHappensToArchivedCasesButAnOrderToReplyAnew() {
        assertThat(Arrays.stream(EventKind.values()).filter(event -> Steps.allows(event, Stage.ARCHIVED)))
                .containsExactly(EventKind.REDO_ORDERED);
    }

    private static String drawing() {
        return """
                # The steps of a request

                Drawn from `org.gongkai.request.domain.Steps` by `StepsDiagramTest`; do not edit.

                A step leads from any of its stages; what is not here is refused with its article, for everyone. Consultations are
                laid over the stage beneath: when the last opinion is in, or its term is over, the request is where it was.

                ```mermaid
                stateDiagram-v2
                    [*] --> ARRIVED: 登记
                %s
                %s
                ```

                ## What the term does

                | stage | term |
                |---|---|
                %s

                ## The table

                | event | from stage | to stage | by |
                |---|---|---|---|
                %s
                """
                .formatted(stageNames(), arrows(), stages(), table());
    }

    private static String stageNames() {
        return Arrays.stream(Stage.values())
                .map(stage -> "    %s: %s %s".formatted(stage, stage, stage.term()))
                .collect(Collectors.joining("\n"));
    }

    private static String arrows() {
        return Steps.TABLE.stream()
                .filter(step -> step.to() != null)
                .flatMap(step -> sorted(step.from()).map(
                        from -> "    %s --> %s: %s".formatted(from, step.after(from), step.event().term())))
                .collect(Collectors.joining("\n"));
    }

    private static String stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> "| %s %s | %s |".formatted(stage, stage.term(), switch (stage.running()) {
                    case NOT_YET -> "has not begun";
                    case RUNS -> "runs";
                    case PAUSED -> "is paused; what was used stays used";
                    case STOPPED -> "is stopped; starts anew when the applicant moves";
                    case ENDED -> "has ended";
                    case LAPSED -> "has ended: deemed abandoned";
                }))
                .collect(Collectors.joining("\n"));
    }

    private static String table() {
        return Steps.TABLE.stream()
                .map(step -> "| %s %s | %s | %s | %s |".formatted(step.event(), step.event().term(),
                        sorted(step.from()).map(Enum::name).collect(Collectors.joining(", ")),
                        step.to() == null ? "stays" : step.to(), step.event().by()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Stage> sorted(Set<Stage> some) {
        return some.stream().sorted(Comparator.naturalOrder());
    }
}
