package org.gongkai.request;

import org.gongkai.organ.OrganId;

/** Where an organ's decisions can be attacked; no decision is issued that cannot say so (复议法 §23). */
public interface RequestOffices {
    /** Keeps everything else an organ has set about its documents. */
    void describe(OrganId organ, String reviewAuthority, String court);
}
