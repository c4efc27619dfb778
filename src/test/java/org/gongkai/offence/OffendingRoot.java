package org.gongkai.offence;

import org.gongkai.offence.domain.OffendingDomain;

/** A root that imports one of its rooms. */
public record OffendingRoot(OffendingDomain domain) {}
