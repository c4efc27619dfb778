package org.gongkai.disclosure.check;

import java.util.List;

/** One rule, looking at a text and what stands around it. Pure: no clock, no store. */
@FunctionalInterface
interface Check {
    List<Finding> on(CheckedText text, Surroundings around);
}
