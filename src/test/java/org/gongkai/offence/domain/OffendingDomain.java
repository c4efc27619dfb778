package org.gongkai.offence.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.util.Assert;

/** A domain class that leans on the framework and on the machine's clock. */
public class OffendingDomain {
    LocalDate today() {
        Assert.notNull(ZoneId.systemDefault(), "zone");
        return LocalDate.now();
    }
}
