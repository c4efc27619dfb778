package org.gongkai.report.application;

import java.time.LocalDate;
import java.util.Optional;

/** Results of checks somebody asked to keep, each under a secret of its own until its last day. */
public interface KeptChecks {
    void add(String secretHash, byte[] sealed, LocalDate until);

    Optional<Kept> find(String secretHash);

    void remove(String secretHash);

    void removeOver(LocalDate today);

    long count();

    /** @param until the last day it is shown */
    record Kept(byte[] sealed, LocalDate until) {}
}
