package org.gongkai.search.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door of search in the staff navigation. */
@Configuration
class SearchDoor {
    static final String PATH = "/console/search";

    @Bean
    NavigationEntry searchEntry() {
        return new NavigationEntry("栏目与目录", "全文检索", PATH, 270, Set.of(Permission.EDIT_CATALOGUE.name()));
    }
}
