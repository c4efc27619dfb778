package org.gongkai.identity.domain;

import static org.gongkai.identity.Role.AUDIT_ADMINISTRATOR;
import static org.gongkai.identity.Role.SECURITY_ADMINISTRATOR;
import static org.gongkai.identity.Role.SYSTEM_ADMINISTRATOR;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.law.UnlawfulAct;

/**
 * The three administrators (三员分立): one runs the accounts, one grants the roles, one reads the trail of both. Whoever held
 * two of these parts, or a part and a business role, could cover their own tracks.
 */
public final class SeparationOfDuties {
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR,
            AUDIT_ADMINISTRATOR);

    private SeparationOfDuties() {}

    /** Refuses a grant that would join an administrator's role with any other role on one account. */
    public static void check(Set<Grant> held, Grant wanted) {
        for (var grant : held) {
            if (grant.role() != wanted.role() && (isAdministrator(grant.role()) || isAdministrator(wanted.role()))) {
                throw new UnlawfulAct(AccountAct.CYBERSECURITY_DUTY,
                        "三员分立：系统、安全、审计管理员的角色不能与其他任何角色同时授予一个账号。请先撤销原有角色，或另建账号。");
            }
        }
    }

    public static boolean isAdministrator(Role role) {
        return ADMINISTRATORS.contains(role);
    }
}
