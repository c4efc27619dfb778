package org.gongkai.channel.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.PublicationChannel;

/**
 * A value of the dimension "channel": one kind, or all kinds but the site together (其他方式), as annual reports give them.
 *
 * @param value the name in addresses: {@code site}, {@code other}, {@code notice-board}
 */
public record ChannelSet(String value, Set<PublicationChannel> kinds) {
    public static final ChannelSet SITE = one(PublicationChannel.SITE);
    public static final ChannelSet OTHER = new ChannelSet("other", EnumSet.complementOf(EnumSet.of(
            PublicationChannel.SITE)));
    /** The site, the others together, then each of the others. */
    public static final List<ChannelSet> ALL = Stream.concat(Stream.of(SITE, OTHER), Arrays.stream(PublicationChannel
            .values()).filter(kind -> kind != PublicationChannel.SITE).map(ChannelSet::one)).toList();

    public ChannelSet {
        kinds = Set.copyOf(kinds);
    }

    public static Optional<ChannelSet> find(String value) {
        return ALL.stream().filter(set -> set.value.equals(value)).findFirst();
    }

    public static String values() {
        return ALL.stream().map(ChannelSet::value).collect(Collectors.joining("、"));
    }

    /** Whether something that went by those channels belongs here. */
    public boolean touches(Set<PublicationChannel> gone) {
        return gone.stream().anyMatch(kinds::contains);
    }

    private static ChannelSet one(PublicationChannel kind) {
        return new ChannelSet(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of(kind));
    }
}
