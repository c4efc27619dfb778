package org.gongkai.catalogue.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.Guides;
import org.gongkai.organ.OrganId;

/** All guides we hold: the published editions, and at most one draft for each organ. */
public interface GuideBook extends Guides {
    /** The guide in force of every organ that has one. */
    Map<OrganId, Guide> allCurrent();

    Optional<GuideDraft> findDraft(OrganId organ);

    /** Organs with a draft under way. */
    Set<OrganId> drafting();

    /**
     * Keeps the draft as typed.
     *
     * @return the draft with its new version
     * @throws org.gongkai.law.NewerVersionExists when somebody saved after the draft's version was read
     */
    GuideDraft save(GuideDraft draft);

    /** The draft becomes the edition in force. */
    void publish(OrganId organ, LocalDate on);

    /** The edition in force was looked through and found right. */
    void review(OrganId organ, LocalDate on);
}
