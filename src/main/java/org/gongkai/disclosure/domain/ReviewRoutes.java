package org.gongkai.disclosure.domain;

import java.util.List;
import java.util.Optional;

/** The rules about routes of review (审核流程). */
public interface ReviewRoutes {
    List<Kept> list();

    Optional<Kept> find(long id);

    /** @throws org.gongkai.law.BadInput when there is a rule for this place already */
    long add(RouteRule rule);

    /** @throws org.gongkai.law.NewerVersionExists when it was saved by another since it was read */
    void save(Kept changed);

    void remove(long id);

    /** A rule as it is kept. */
    record Kept(long id, RouteRule rule, int version) {}
}
