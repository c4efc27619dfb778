package org.gongkai.request.intake.domain;

import java.time.LocalDate;

/**
 * A talk with the applicant that did not happen on the site: by telephone, at the counter, by letter.
 *
 * @param fromApplicant whether it came from the applicant, or the organ went to him
 * @param on the day it took place
 * @param text what was said
 */
public record Contact(Message.Way way, boolean fromApplicant, LocalDate on, String text) {}
