package org.gongkai.report.application;

import java.util.Locale;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.report.application.FilingBoard.Line;
import org.gongkai.report.domain.making.Stage;

/** How far a filer has come with its report of a year, as the board is narrowed by it. */
public enum FilingState {
    NOT_STARTED("未开始", line -> line.report() == null),
    DRAFTING(Stage.DRAFTING),
    IN_REVIEW(Stage.IN_REVIEW),
    RETURNED(Stage.RETURNED),
    TO_SIGN(Stage.TO_SIGN),
    SIGNED(Stage.SIGNED),
    PUBLISHED(Stage.PUBLISHED),
    /** Whatever it is at: the day is over and it is not published. */
    LATE("逾期", Line::isLate),
    /** With its author, and the day is near or over. */
    TO_WRITE("临近期限还没有送审", line -> line.isWithAuthor() && line.isPressing());

    private final String term;
    private final Predicate<Line> holds;

    FilingState(String term, Predicate<Line> holds) {
        this.term = term;
        this.holds = holds;
    }

    FilingState(Stage stage) {
        this(stage.term(), line -> line.report() != null && line.report().stage() == stage);
    }

    public String term() {
        return term;
    }

    public boolean holdsFor(Line line) {
        return holds.test(line);
    }

    /** The form in addresses: {@code not-started}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FilingState> ofKey(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
