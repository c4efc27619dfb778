package org.gongkai.statistics;

import java.util.List;

/**
 * Counts a module keeps beside its records, in the transaction of every act that changes them, so that a figure over a million
 * records need not read them. They are nothing but a shorter way: at any time they can be proved equal to a count of the records.
 * Whoever calls brings the transaction.
 */
public interface KeptCounts {
    /** What is counted, for people who read the log. */
    String name();

    /** Counts the records anew, puts the kept counts right and tells each difference there was; none when all was right. */
    List<String> recount();

    /** Joins what has gathered since the last time, which changes no count. */
    void join();
}
