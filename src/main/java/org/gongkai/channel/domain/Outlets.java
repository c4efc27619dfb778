package org.gongkai.channel.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.channel.OutletId;
import org.gongkai.channel.OutletRegistration.NewOutlet;
import org.gongkai.identity.OrganScope;

/** All outlets in the register. */
public interface Outlets {
    Optional<Outlet> find(OutletId id);

    Outlet get(OutletId id);

    /** By channel, those in use first. */
    List<Outlet> list(OrganScope scope);

    /** In use on that day, of any organ. */
    List<Outlet> inUseOn(LocalDate day);

    OutletId add(NewOutlet outlet);

    /** @throws org.gongkai.law.NewerVersionExists when someone else saved first */
    void save(Outlet outlet);
}
