package org.gongkai.request.domain;

import org.gongkai.calendar.WorkingDays;
import org.gongkai.request.Signature;

/** An extension proposed to the head of the disclosure unit (条例 §33). */
public record Proposal(WorkingDays by, String reason, Signature from) {}
