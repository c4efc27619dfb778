package org.gongkai.identity.web;

/** How far somebody has come through the door; each stage opens only the page of its next step. */
enum SignInStage {
    /** Password right, code of the second factor due. */
    CODE_DUE,
    /** Identity proven, a new password due before anything else. */
    PASSWORD_DUE,
    /** Identity proven, the role demands a second factor that is not set up yet. */
    SECOND_FACTOR_DUE,
    /** Inside. */
    COMPLETE
}
