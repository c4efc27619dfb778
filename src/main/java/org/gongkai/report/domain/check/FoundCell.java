package org.gongkai.report.domain.check;

import org.gongkai.report.domain.form.CellRef;

/**
 * A cell a finding speaks of.
 *
 * @param label for people, with its table
 * @param value as it stands there; empty when nothing does
 * @param previous whether it stands in the report of the year before
 */
public record FoundCell(CellRef ref, String label, String value, boolean previous) {}
