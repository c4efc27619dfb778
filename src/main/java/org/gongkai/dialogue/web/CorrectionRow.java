package org.gongkai.dialogue.web;

import java.time.LocalDate;
import org.gongkai.dialogue.domain.Correction;

/**
 * A correction as the staff's list shows it.
 *
 * @param dueOn last day to answer
 * @param provisional the day depends on a year without a holiday notice yet
 */
public record CorrectionRow(Correction correction, String organ, String kind, LocalDate dueOn, boolean provisional,
        boolean late) {}
