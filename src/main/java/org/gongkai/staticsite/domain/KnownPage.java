package org.gongkai.staticsite.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address with what has to be asked for it.
 *
 * @param ask the live site's address, with the whole query
 * @param depth how many pages of the same list come before it
 * @param spreads whether its item itself changed, so that the pages it leads to name it differently now
 */
public record KnownPage(Address address, String ask, int depth, boolean spreads) {

    /**
     * What became of it.
     *
     * @param status 200 written, 301 led elsewhere, 410 gone with a note, 404 not there, 0 no file can be called so
     * @param target where a moved one leads
     * @param items what it names
     */
    public record Outcome(KnownPage page, int status, @Nullable String target, Set<Long> items,
            Set<KnownPage> leadsTo) {
        public Outcome {
            items = Set.copyOf(items);
            leadsTo = Set.copyOf(leadsTo);
        }
    }
}
