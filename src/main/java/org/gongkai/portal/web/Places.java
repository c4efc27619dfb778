package org.gongkai.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** Finds what the slugs of an address mean, former ones too; the caller compares with the address of today. */
@Component
class Places {
    private final Organs organs;
    private final Catalogue catalogue;

    Places(Organs organs, Catalogue catalogue) {
        this.organs = organs;
        this.catalogue = catalogue;
    }

    Organ organ(String slug) {
        return organs.findBySlug(slug).orElseThrow(() -> new NoSuchRecord("没有这个单位的公开页面。"));
    }

    Place column(String organSlug, String columnSlug) {
        var organ = organ(organSlug);
        return catalogue.findBySlug(columnSlug)
                .or(() -> catalogue.findFormerSlug(columnSlug))
                .filter(column -> column.offeredBy(organ.id(), organ.kind()))
                .map(column -> new Place(organ, column))
                .orElseThrow(() -> new NoSuchRecord("该单位没有这个栏目。"));
    }

    /** 政府信息公开 › the unit › the columns down to this one. */
    List<Crumb> crumbs(Place place, boolean columnIsThePage) {
        var crumbs = new ArrayList<>(crumbs(place.organ(), false));
        for (Column column : catalogue.path(place.column().id())) {
            boolean last = column.id().equals(place.column().id());
            crumbs.add(new Crumb(column.name(),
                    last && columnIsThePage ? null : Addresses.column(place.organ(), column)));
        }
        return crumbs;
    }

    List<Crumb> crumbs(Organ organ, boolean organIsThePage) {
        if (organ.parent() == null) {
            return List.of(new Crumb("政府信息公开", organIsThePage ? null : Addresses.PLATFORM));
        }
        return List.of(new Crumb("政府信息公开", Addresses.PLATFORM),
                new Crumb(organ.shortName(), organIsThePage ? null : Addresses.organ(organ)));
    }
}
