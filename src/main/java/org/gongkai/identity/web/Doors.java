package org.gongkai.identity.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages stand in the staff navigation. */
@Configuration
class Doors {
    @Bean
    NavigationEntry accountsDoor() {
        return new NavigationEntry("系统", "账号", "/console/accounts", 810, Set.of(Permission.MANAGE_ACCOUNTS.name()));
    }

    @Bean
    NavigationEntry rolesDoor() {
        return new NavigationEntry("安全", "角色", "/console/roles", 820, Set.of(Permission.GRANT_ROLES.name()));
    }

    @Bean
    NavigationEntry policyDoor() {
        return new NavigationEntry("安全", "权限对照表", "/console/roles/policy", 821, Set.of(Permission.GRANT_ROLES.name()));
    }

    @Bean
    NavigationEntry ownAccountDoor() {
        return new NavigationEntry("我的", "我的账号", "/console/me", 990, Set.of());
    }
}
