package org.gongkai.channel.domain;

import java.time.LocalDate;
import org.gongkai.channel.OutletId;
import org.gongkai.disclosure.PublicationChannel;
import org.jspecify.annotations.Nullable;

/**
 * One item through one channel on one day (发布记录).
 *
 * @param outlet null when only the kind of channel is known
 * @param recordedBy sign-in name, or {@code system} when it followed from the publication itself
 * @param url where it can be seen, empty when nowhere
 * @param struckReason why it was struck out, null while it stands
 */
public record Delivery(long id, PublicationChannel kind, @Nullable OutletId outlet, LocalDate on, String recordedBy,
        String url, String note, @Nullable String struckReason) {
    public boolean stands() {
        return struckReason == null;
    }

    /** What the site did is told by publication and withdrawal; only the rest is for people to correct. */
    public boolean isForPeople() {
        return kind != PublicationChannel.SITE;
    }
}
