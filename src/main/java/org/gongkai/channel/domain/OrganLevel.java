package org.gongkai.channel.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organ.OrganKind;

/** Where an organ stands in the county, as reports group units. */
public enum OrganLevel {
    /** 县人民政府. */
    COUNTY,
    /** 县直部门和单位: departments, institutions and organs under vertical administration. */
    DEPARTMENT,
    /** 乡镇. */
    TOWNSHIP,
    /** 村. */
    VILLAGE;

    public static OrganLevel of(OrganKind kind) {
        return switch (kind) {
            case COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
            case VILLAGE -> VILLAGE;
            case DEPARTMENT, INSTITUTION, VERTICAL, OTHER -> DEPARTMENT;
        };
    }

    public static Optional<OrganLevel> find(String value) {
        return Arrays.stream(values()).filter(level -> level.value().equals(value)).findFirst();
    }

    /** The name in addresses. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
