package org.gongkai.disclosure.domain;

import org.gongkai.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A release before its review (紧急发布) that still waits for being reviewed by another person. */
public record ExpressRelease(int edition, @Nullable AccountId by, String reason) {}
