package org.gongkai.disclosure.web;

import org.gongkai.disclosure.web.ItemView.State;
import org.jspecify.annotations.Nullable;

/**
 * An item as staff lists show it.
 *
 * @param pick what a ticked box sends: number and version, so that nothing unseen is acted on
 * @param due the end of its term in words, null where none runs
 * @param dueCss how urgent that is
 */
public record ListRow(long id, int version, String pick, String title, String organ, String column, State stage,
        State standing, String documentNumber, String formedOn, String changed, String officer, @Nullable String due,
        String dueCss, boolean revision) {}
