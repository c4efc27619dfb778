package org.gongkai.request.web;

import org.gongkai.request.application.RequestLine;
import org.jspecify.annotations.Nullable;

/**
 * A row of the inbox.
 *
 * @param left working days to the last day, negative when it has passed; null while the term does not run
 */
public record InboxRow(RequestLine line, String organ, @Nullable Integer left, boolean overdue) {}
