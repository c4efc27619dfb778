package org.gongkai.disclosure.application;

import static org.gongkai.identity.Permission.EDIT_CATALOGUE;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.ReviewRouteChanged;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.ReviewRoute;
import org.gongkai.disclosure.domain.ReviewRoutes;
import org.gongkai.disclosure.domain.ReviewRoutes.Kept;
import org.gongkai.disclosure.domain.RouteRule;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rounds of review hold where (条例 §17: the procedure is fixed beforehand). */
@Service
public class SettlingReviewRoutes {
    private final ReviewRoutes routes;
    private final Organs organs;
    private final Catalogue catalogue;
    private final AccessPolicy policy;
    private final ApplicationEventPublisher events;

    SettlingReviewRoutes(ReviewRoutes routes, Organs organs, Catalogue catalogue, AccessPolicy policy,
            ApplicationEventPublisher events) {
        this.routes = routes;
        this.organs = organs;
        this.catalogue = catalogue;
        this.policy = policy;
        this.events = events;
    }

    /** The route an item of this organ takes when it is submitted now. */
    ReviewRoute routeOf(OrganId organ, Content content) {
        var column = content.classification().column();
        return RouteRule.nearest(routes.list().stream().map(Kept::rule).toList(), upwards(organ),
                column == null ? List.of() : upwards(column));
    }

    private List<OrganId> upwards(OrganId organ) {
        var path = new ArrayList<OrganId>();
        for (Organ at = organs.get(organ);; at = organs.get(at.parent())) {
            path.add(at.id());
            if (at.parent() == null) {
                return path;
            }
        }
    }

    private List<ColumnId> upwards(ColumnId column) {
        return catalogue.find(column).isEmpty()
                ? List.of()
                : catalogue.path(column).reversed().stream().map(Column::id).toList();
    }

    public List<Kept> list(Officer officer) {
        policy.requireSomewhere(officer, EDIT_CATALOGUE);
        return routes.list();
    }

    public Kept get(long id, Officer officer) {
        policy.requireSomewhere(officer, EDIT_CATALOGUE);
        return routes.find(id).orElseThrow(() -> new NoSuchRecord("没有这条审核流程"));
    }

    @Transactional
    public void add(RouteRule rule, Officer officer) {
        policy.requireSomewhere(officer, EDIT_CATALOGUE);
        tell(routes.add(rule), rule, rule.route());
    }

    @Transactional
    public void change(Kept changed, Officer officer) {
        get(changed.id(), officer);
        routes.save(changed);
        tell(changed.id(), changed.rule(), changed.rule().route());
    }

    @Transactional
    public void remove(long id, Officer officer) {
        var kept = get(id, officer);
        routes.remove(id);
        tell(id, kept.rule(), null);
    }

    private void tell(long id, RouteRule rule, @Nullable ReviewRoute route) {
        var place = (rule.organ() == null ? "" : "organ " + rule.organ()) + (rule.column() == null ? ""
                : " column " + rule
                        .column());
        events.publishEvent(new ReviewRouteChanged(id, place.strip(),
                route == null ? "" : String.join("–", route.names())));
    }
}
