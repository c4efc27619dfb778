package org.gongkai.organ;

/** Whether whoever acts now may change organs; answered where the access policy lives (docs/adr/0011). */
public interface OrganPermits {
    /** What is to be done to an organ. */
    enum Deed {
        /** Register, rename, merge, move, close, mark verified, import. */
        REORGANISE,
        /** Describe its disclosure unit, appoint and dismiss its officers. */
        DESCRIBE_UNIT
    }

    boolean may(Deed deed, OrganId organ);

    /** @throws org.gongkai.law.NotPermitted when they may not */
    void require(Deed deed, OrganId organ);
}
