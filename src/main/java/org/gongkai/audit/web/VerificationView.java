package org.gongkai.audit.web;

import java.util.List;

/** A verification as its page shows it. */
public record VerificationView(String startedAt, boolean running, boolean failed, boolean intact, long checked,
        long total, List<String> lines) {}
