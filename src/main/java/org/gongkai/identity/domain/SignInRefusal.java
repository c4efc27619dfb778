package org.gongkai.identity.domain;

/** Why somebody was not let in. */
public enum SignInRefusal {
    /** Login unknown or password wrong; which of the two is nobody's business. */
    WRONG,
    /** Too many failures for this login; it opens again by itself. */
    SUSPENDED,
    /** Right password, but the administrator locked the account. */
    LOCKED,
    /** Too many failures from this network address. */
    ADDRESS_SLOWED,
    /** The code of the second factor was wrong or used before. */
    WRONG_CODE
}
