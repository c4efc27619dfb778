package org.gongkai.request.redaction.domain;

import org.gongkai.request.Outcome;

/**
 * Why a part may be withheld.
 *
 * @param outcome the row of the official table a refusal on this ground alone counts in
 * @param article as a letter cites it
 */
public record Ground(String code, Outcome outcome, String term, String article) {}
