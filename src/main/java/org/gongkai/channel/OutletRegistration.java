package org.gongkai.channel;

import java.time.LocalDate;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganId;

/** Enters outlets; the staff page and the demonstration county use the same door. */
public interface OutletRegistration {
    OutletId register(NewOutlet outlet);

    /**
     * @param account name or number of the account, empty where there is none
     * @param organ who answers for it
     * @param immediate whether what is published goes out through it at once, without a hand
     */
    record NewOutlet(PublicationChannel kind, String name, String account, OrganId organ, boolean immediate,
            LocalDate openedOn, String note) {}
}
