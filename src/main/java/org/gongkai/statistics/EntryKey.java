package org.gongkai.statistics;

import org.gongkai.organ.OrganId;

/**
 * Which figure kept outside is entered.
 *
 * @param part the value of the metric's dimension; empty when it has none
 */
public record EntryKey(String metric, OrganId organ, int year, String part) {}
