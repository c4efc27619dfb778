package org.gongkai.statistics.web;

/** A line of a sheet that is not entered yet. @param before what counts for it now; empty when nothing does */
public record ComingEntry(int number, String organ, int year, String figure, String value, String before, String source,
        String responsible) {}
