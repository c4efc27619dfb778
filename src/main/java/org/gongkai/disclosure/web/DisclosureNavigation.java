package org.gongkai.disclosure.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to the work on items. */
@Configuration
class DisclosureNavigation {
    @Bean
    NavigationEntry itemsNavigation() {
        return new NavigationEntry("工作", "信息", "/console/disclosure", 110, Set.of(Permission.READ_ITEMS.name()));
    }

    @Bean
    NavigationEntry newItemNavigation() {
        return new NavigationEntry("工作", "新建信息", "/console/disclosure/new", 120,
                Set.of(Permission.DRAFT_ITEMS.name()));
    }

    @Bean
    NavigationEntry reviewNavigation() {
        return new NavigationEntry("工作", "审核发布", "/console/disclosure/review", 130,
                Set.of(Permission.REVIEW_IN_UNIT.name(), Permission.REVIEW_SECRECY.name(),
                        Permission.REVIEW_DISCLOSURE.name()));
    }
}
