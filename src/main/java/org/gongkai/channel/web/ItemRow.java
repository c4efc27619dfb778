package org.gongkai.channel.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in the list of deliveries.
 *
 * @param awaited names of the channels it was meant for that nobody has recorded yet
 * @param url its public page, null when it has none
 */
public record ItemRow(long id, String title, String organ, LocalDate on, List<String> gone, List<String> awaited,
        boolean withdrawn, @Nullable String url) {}
