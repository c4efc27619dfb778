package org.gongkai.request.application;

import org.gongkai.organ.OrganId;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestTray;
import org.gongkai.request.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for among requests.
 *
 * @param words the number, part of the title or the applicant's whole name
 */
public record RequestQuery(RequestTray tray, @Nullable OrganId organ, @Nullable Stage stage, @Nullable Outcome outcome,
        @Nullable Integer year, String words) {}
