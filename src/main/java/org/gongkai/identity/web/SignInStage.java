package org.gongkai.identity.web;

/** How far somebody has come through the door; each stage opens only the page of its next step. */
enum SignInStage {
    /** Password right, code of the second factor due. */
    CODE_DUE("/console/sign-in/code"),
    /** Identity proven, a new password due before anything else. */
    PASSWORD_DUE("/console/me/password"),
    /** Identity proven, the role demands a second factor that is not set up yet. */
    SECOND_FACTOR_DUE("/console/me/second-factor"),
    /** Inside. */
    COMPLETE("/console/");

    private final String page;

    SignInStage(String page) {
        this.page = page;
    }

    /** Where the step is done. */
    String page() {
        return page;
    }
}
