package org.gongkai.request.domain;

import org.gongkai.identity.AccountId;

/** The officer a case is assigned to. */
public record Handler(AccountId account, String name) {}
