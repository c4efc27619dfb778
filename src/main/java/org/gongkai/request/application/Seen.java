package org.gongkai.request.application;

import org.gongkai.request.CaseNumber;

/** A request as an officer saw it when he decided what to do. */
public record Seen(CaseNumber number, int version) {}
