package org.gongkai.identity;

import java.util.Set;
import org.gongkai.organ.OrganId;

/** Creates accounts; the administrator's page, the first start and the demonstration county use the same door. */
public interface AccountRegistration {
    /**
     * @param mustChangePassword whether the password given here is good for one sign-in only
     * @throws org.gongkai.law.BadInput when the login is taken or the password breaks the rules
     */
    AccountId register(String login, String name, OrganId organ, String password, boolean mustChangePassword,
            Set<Grant> grants);
}
