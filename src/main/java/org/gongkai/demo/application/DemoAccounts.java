package org.gongkai.demo.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.identity.AccountRegistration;
import org.gongkai.identity.Grant;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Officers;
import org.gongkai.identity.Role;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** One account for every role, with a password everyone may know. */
@Component
class DemoAccounts {
    static final String PASSWORD = "Yanshi-Gongkai-2026";
    private static final List<Account> ACCOUNTS = List.of(
            new Account("xxy", "测试信息员", "jyj", Role.INFORMATION_OFFICER),
            new Account("dwsh", "测试审核人", "jyj", Role.UNIT_REVIEWER),
            new Account("gkb", "测试公开办", "xzf", Role.DISCLOSURE_OFFICE),
            new Account("gkb2", "示例公开办", "xzf", Role.DISCLOSURE_OFFICE),
            new Account("ld", "测试领导", "xzf", Role.LEADER),
            new Account("xtgl", "测试系统管理员", "xzf", Role.SYSTEM_ADMINISTRATOR),
            new Account("aqgl", "测试安全管理员", "xzf", Role.SECURITY_ADMINISTRATOR),
            new Account("sjgl", "测试审计管理员", "xzf", Role.AUDIT_ADMINISTRATOR),
            new Account("xxy2", "示例信息员", "scjgj", Role.INFORMATION_OFFICER),
            new Account("dwsh2", "示例审核人", "scjgj", Role.UNIT_REVIEWER));
    private final AccountRegistration registration;
    private final Officers officers;
    private final Organs organs;

    private record Account(String login, String name, String organ, Role role) {}

    DemoAccounts(AccountRegistration registration, Officers officers, Organs organs) {
        this.registration = registration;
        this.officers = officers;
        this.organs = organs;
    }

    void register() {
        for (var account : ACCOUNTS) {
            var organ = organs.findBySlug(account.organ()).orElseThrow().id();
            registration.register(account.login(), account.name(), organ, PASSWORD, false, Set.of(new Grant(account
                    .role(), organ)));
        }
    }

    /** By sign-in name, once they are registered. */
    Map<String, Officer> officers() {
        return ACCOUNTS.stream()
                .map(account -> officers.find(account.login()).orElseThrow())
                .collect(Collectors.toMap(Officer::login, Function.identity()));
    }
}
