package org.gongkai.audit.domain;

/** What the chain's head was at some moment, written down outside the database. */
public record Anchor(long id, String hash) {}
