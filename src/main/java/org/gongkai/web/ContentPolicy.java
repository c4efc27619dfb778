package org.gongkai.web;

/** What browsers may load and run on our pages: our own files, nothing inline, nothing from elsewhere. */
public final class ContentPolicy {
    public static final String TEXT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'";

    private ContentPolicy() {}
}
