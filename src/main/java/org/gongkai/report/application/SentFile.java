package org.gongkai.report.application;

/** A file somebody sent to be checked; it is read and forgotten. */
public record SentFile(String name, byte[] content) {}
