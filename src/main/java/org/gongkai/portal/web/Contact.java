package org.gongkai.portal.web;

import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.Organ;

/** An organ with the unit that answers for its information. */
public record Contact(Organ organ, DisclosureUnit unit) {}
