package org.gongkai.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.Standing;
import org.gongkai.testing.DrawnDocument;
import org.junit.jupiter.api.Test;

/** The drawing in the documentation is drawn from the table; see {@link DrawnDocument}. */
class StepsDiagramTest {
    private static final Path DRAWING = Path.of("docs/disclosure-steps.md");

    @Test
    void theDrawingIsUpToDate() throws IOException {
        DrawnDocument.assertUpToDate(DRAWING, drawing());
    }

    @Test
    void theWordsOfRefusalsAreTheWordsOfThePages() throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/disclosure.properties"))) {
            words.load(file);
        }

        assertThat(Stage.values()).allSatisfy(
                stage -> assertThat(words.getProperty("disclosure.stage." + stage)).isEqualTo(stage.term()));
        assertThat(Act.values()).allSatisfy(
                act -> assertThat(words.getProperty("disclosure.act." + act)).isEqualTo(act.term()));
    }

    private static String drawing() {
        return """
                # The steps of an item

                Drawn from `org.gongkai.disclosure.domain.Steps` by `StepsDiagramTest`; do not edit.

                An item has a *stage* (where the work on the edition in hand is) and a *standing* (how it stands before the
                public). A step leads from any of its stages and standings; what is not here is refused, for everyone.

                ## Stages

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT: 起草
                %s
                %s
                ```

                ## Standings

                ```mermaid
                stateDiagram-v2
                    [*] --> UNPUBLISHED
                %s
                ```

                ## The table

                | act | from stage | in standing | to stage | becomes | by |
                |---|---|---|---|---|---|
                %s
                """
                .formatted(stageNames(), stageArrows(), standingArrows(), table());
    }

    private static String stageNames() {
        return Arrays.stream(Stage.values())
                .map(stage -> "    %s: %s %s".formatted(stage, stage, stage.term()))
                .collect(Collectors.joining("\n"));
    }

    private static String stageArrows() {
        return Steps.TABLE.stream()
                .filter(step -> step.to() != null && step.act() != Act.REMOVE)
                .flatMap(step -> sorted(step.from()).map(
                        from -> "    %s --> %s: %s".formatted(from, step.stageAfter(from), step.act().term())))
                .collect(Collectors.joining("\n"));
    }

    private static String standingArrows() {
        return Steps.TABLE.stream()
                .filter(step -> step.becomes() != null)
                .flatMap(step -> sorted(step.standing()).map(
                        from -> "    %s --> %s: %s".formatted(from, step.standingAfter(from), step.act().term())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String table() {
        return Steps.TABLE.stream()
                .map(step -> "| %s %s | %s | %s | %s | %s | %s |".formatted(step.act(), step.act().term(),
                        all(step.from(), Stage.values().length), all(step.standing(), Standing.values().length),
                        step.to() == null ? "stays" : step.to(), step.becomes() == null ? "stays" : step.becomes(),
                        step.by()))
                .collect(Collectors.joining("\n"));
    }

    private static <E extends Enum<E>> String all(Set<E> some, int ofHowMany) {
        return some.size() == ofHowMany ? "any" : sorted(some).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> Stream<E> sorted(Set<E> some) {
        return some.stream().sorted(Comparator.naturalOrder());
    }
}
