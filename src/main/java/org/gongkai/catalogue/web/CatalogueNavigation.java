package org.gongkai.catalogue.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's doors in the staff navigation. */
@Configuration
class CatalogueNavigation {
    private static final String GROUP = "栏目与目录";
    private static final Set<String> EDITORS = Set.of(Permission.EDIT_CATALOGUE.name());

    @Bean
    NavigationEntry guidesEntry() {
        return new NavigationEntry(GROUP, "公开指南", "/console/catalogue/guides", 210,
                Set.of(Permission.EDIT_GUIDE.name()));
    }

    @Bean
    NavigationEntry columnsEntry() {
        return new NavigationEntry(GROUP, "栏目", "/console/catalogue/columns", 220, EDITORS);
    }

    @Bean
    NavigationEntry termsEntry() {
        return new NavigationEntry(GROUP, "分类词", "/console/catalogue/vocabularies", 230, EDITORS);
    }

    @Bean
    NavigationEntry indexNumbersEntry() {
        return new NavigationEntry(GROUP, "索引号", "/console/catalogue/index-numbers", 240, EDITORS);
    }
}
