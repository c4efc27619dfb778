package org.gongkai.portal.web.api;

import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.springframework.stereotype.Component;

/** Items as programs get them. */
@Component
class ApiItems {
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;

    ApiItems(Organs organs, Catalogue catalogue, Site site) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
    }

    ApiItem of(PublicItem item) {
        return ApiItem.of(item, organs.get(item.organ()), catalogue.get(item.column()), site.baseUrl());
    }
}
