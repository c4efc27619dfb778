package org.gongkai.demo.domain;

import org.gongkai.organ.OrganKind;

/**
 * An organ of the demonstration county.
 *
 * @param parent slug of the organ above, empty for the county
 * @param mark what its document numbers begin with (机关代字), empty when it issues none
 */
public record DemoOrgan(String slug, String name, String shortName, OrganKind kind, String parent, String mark,
        boolean verified, boolean discloses) {}
