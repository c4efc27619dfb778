package org.gongkai.catalogue;

import java.time.LocalDate;
import org.gongkai.organ.OrganId;

/** Enters guides as they were published elsewhere before; the demonstration county uses this door. */
public interface GuideRegistration {
    /** Publishes the usual text with the organ's own unit as it is registered now. */
    void publishUsual(OrganId organ, LocalDate on);
}
