package org.gongkai.audit.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the staff navigation. */
@Configuration
class AuditDoors {
    @Bean
    NavigationEntry auditDoor() {
        return new NavigationEntry("审计", "审计日志", "/console/audit", 830, Set.of(Permission.READ_AUDIT.name()));
    }

    @Bean
    NavigationEntry verificationDoor() {
        return new NavigationEntry("审计", "完整性校验", "/console/audit/verification", 831,
                Set.of(Permission.READ_AUDIT.name()));
    }
}
