package org.gongkai.identity;

import org.gongkai.organ.OrganId;

/** A role held within an organ. */
public record Grant(Role role, OrganId organ) {}
