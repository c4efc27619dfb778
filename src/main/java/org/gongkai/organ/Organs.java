package org.gongkai.organ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All organs we hold. Small and read all the time, so answers come from memory and are dropped on every change. */
public interface Organs {
    Optional<Organ> find(OrganId id);

    Optional<Organ> findBySlug(String slug);

    /** We wrote it, so it exists. */
    Organ get(OrganId id);

    /** The county government at the top of the tree. */
    Organ county();

    /** Every organ, closed ones too: parents before children, then by their place in the list. */
    List<Organ> list();

    /** Organs bound by the Regulation that exist today, in list order. */
    List<Organ> disclosing();

    /** The organ and everything beneath it. */
    Set<OrganId> subtree(OrganId top);

    /** The official name an organ had on a day; what it issued then keeps this name. */
    String nameOn(OrganId id, LocalDate day);

    DisclosureUnit disclosureUnit(OrganId id);

    /** How many people did the work of its disclosure unit on a day; who they are is not public. */
    Staffing staffing(OrganId id, LocalDate day);

    /** Its unified social credit code (统一社会信用代码); empty text while not registered. */
    String creditCode(OrganId id);
}
