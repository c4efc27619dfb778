package org.gongkai.disclosure.check;

import java.util.List;

/** Terms for publishing that other laws set; data, since laws change. */
@FunctionalInterface
public interface SpecialLimits {
    List<SpecialLimit> list();
}
