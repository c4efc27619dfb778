package org.gongkai.portal.web;

import org.gongkai.catalogue.Column;
import org.gongkai.organ.Organ;

/** A column of an organ, as an address names it. */
record Place(Organ organ, Column column) {
    String url() {
        return Addresses.column(organ, column);
    }
}
