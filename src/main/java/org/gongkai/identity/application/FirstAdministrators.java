package org.gongkai.identity.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Role;
import org.gongkai.identity.domain.Accounts;
import org.gongkai.identity.domain.OneTimePassword;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody can sign in yet: creates the three administrators (三员分立), each with a password for one sign-in. */
@Service
public class FirstAdministrators {
    private final Accounts accounts;
    private final AccountRegistration registration;
    private final Organs organs;
    private final OrganRegistration organRegistration;
    private final Site site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrators(Accounts accounts, AccountRegistration registration, Organs organs,
            OrganRegistration organRegistration,
            Site site, Clock clock) {
        this.accounts = accounts;
        this.registration = registration;
        this.organs = organs;
        this.organRegistration = organRegistration;
        this.site = site;
        this.clock = clock;
    }

    /** @return login and password of each, nothing when there are accounts already */
    @Transactional
    public Map<String, String> create() {
        var created = new LinkedHashMap<String, String>();
        if (accounts.isEmpty()) {
            var county = county();
            created.put("admin", account("admin", "系统管理员", county, Role.SYSTEM_ADMINISTRATOR));
            created.put("security", account("security", "安全管理员", county, Role.SECURITY_ADMINISTRATOR));
            created.put("audit", account("audit", "审计管理员", county, Role.AUDIT_ADMINISTRATOR));
        }
        return created;
    }

    private String account(String login, String name, OrganId county, Role role) {
        String password = OneTimePassword.generate(random);
        registration.register(login, name, county, password, true, Set.of(new Grant(role, county)));
        return password;
    }

    /** Accounts need an organ to belong to; this one is provisional until its code is entered and its name confirmed. */
    private OrganId county() {
        return organs.list().isEmpty()
                ? organRegistration.register(new NewOrgan(null, OrganKind.COUNTY, "", "xian", site.name(),
                        site.name().replace("人民政府", ""), false, true, LocalDate.now(clock), 0))
                : organs.county().id();
    }
}
