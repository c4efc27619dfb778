package org.gongkai.catalogue;

import java.util.List;
import org.gongkai.organ.OrganId;

/** Gives index numbers by the configured pattern; a number once given is never given again, whatever becomes of its item. */
public interface IndexNumbers {
    /** The next number of the organ for items published in that year. */
    IndexNumber issue(OrganId organ, int year);

    /** Several at once, in order. */
    List<IndexNumber> issue(OrganId organ, int year, int count);

    /**
     * Marks a number that came with an existing item as given.
     *
     * @return false when it had been given before
     */
    boolean claim(IndexNumber existing);
}
