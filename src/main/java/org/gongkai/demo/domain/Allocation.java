package org.gongkai.demo.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.gongkai.disclosure.PublicationChannel;

/**
 * One row of the table that says what a year consists of: how many items of a kind, where they stand, by which channels they
 * went. The figures of the year follow from the rows by adding.
 *
 * @param alsoIn column they are also placed in, empty for none
 * @param field code of their field, empty for none
 * @param ways channels other than the site that items of this row may go by
 */
public record Allocation(String kind, String column, String alsoIn, String field, List<OrganShare> organs,
        int siteOnly, int both, int otherOnly, Set<PublicationChannel> ways) {
    public Allocation {
        organs = List.copyOf(organs);
        ways = Set.copyOf(ways);
        if (both + otherOnly > 0 && ways.isEmpty()) {
            throw new IllegalArgumentException(kind + " goes by other ways but names none");
        }
    }

    public int items() {
        return siteOnly + both + otherOnly;
    }

    public int onSite() {
        return siteOnly + both;
    }

    /** The channels of each item, mixed, the same on every run. */
    List<Set<PublicationChannel>> channels(SplittableRandom dice) {
        var channels = new ArrayList<Set<PublicationChannel>>();
        for (int i = 0; i < items(); i++) {
            var gone = EnumSet.noneOf(PublicationChannel.class);
            if (i < onSite()) {
                gone.add(PublicationChannel.SITE);
            }
            if (i >= siteOnly) {
                gone.addAll(someWays(dice));
            }
            channels.add(gone);
        }
        return Shuffle.of(channels, dice);
    }

    /** One to three of its ways. */
    private Set<PublicationChannel> someWays(SplittableRandom dice) {
        var shuffled = Shuffle.of(ways.stream().sorted().toList(), dice);
        return shuffled.stream().limit(1 + dice.nextInt(Math.min(3, ways.size()))).collect(Collectors.toSet());
    }

    public static Set<PublicationChannel> parseWays(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(PublicationChannel::valueOf)
                .collect(Collectors.toSet());
    }

    /** An organ and its weight within a row. */
    public record OrganShare(String organ, int weight) {}
}
