package org.gongkai.channel.domain;

import java.util.Set;
import org.gongkai.disclosure.PublicationChannel;

/** What is counted about channels, each item once. */
public enum ChannelMetric {
    /** By whatever channel. */
    PUBLISHED("channel.published", Selection.ANY, Selection.ANY, Set.of()),
    /** By the site and by another. */
    OVERLAP("channel.overlap", ChannelSet.SITE.kinds(), ChannelSet.OTHER.kinds(), Set.of()),
    /** By the site alone. */
    SITE_ONLY("channel.site-only", ChannelSet.SITE.kinds(), Selection.ANY, ChannelSet.OTHER.kinds()),
    /** By others alone. */
    OTHER_ONLY("channel.other-only", ChannelSet.OTHER.kinds(), Selection.ANY, ChannelSet.SITE.kinds());

    private final String apiName;
    private final Set<PublicationChannel> through;
    private final Set<PublicationChannel> alsoThrough;
    private final Set<PublicationChannel> notThrough;

    ChannelMetric(String apiName, Set<PublicationChannel> through, Set<PublicationChannel> alsoThrough,
            Set<PublicationChannel> notThrough) {
        this.apiName = apiName;
        this.through = through;
        this.alsoThrough = alsoThrough;
        this.notThrough = notThrough;
    }

    /** Its name in the API, which never changes. */
    public String apiName() {
        return apiName;
    }

    /** Whether an item that went by these channels counts; the twin of {@link Selection} in the store. */
    public boolean counts(Set<PublicationChannel> gone) {
        return gone.stream().anyMatch(through::contains) && gone.stream().anyMatch(alsoThrough::contains)
                && gone.stream().noneMatch(notThrough::contains);
    }

    public Set<PublicationChannel> through() {
        return through;
    }

    public Set<PublicationChannel> alsoThrough() {
        return alsoThrough;
    }

    public Set<PublicationChannel> notThrough() {
        return notThrough;
    }
}
