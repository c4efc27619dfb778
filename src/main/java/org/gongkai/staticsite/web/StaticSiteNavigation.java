package org.gongkai.staticsite.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door in the staff navigation. */
@Configuration
class StaticSiteNavigation {
    static final String PATH = "/console/static-site";

    @Bean
    NavigationEntry staticSiteEntry(Words words) {
        return new NavigationEntry("栏目与目录", words.of("staticsite.door"), PATH, 280,
                Set.of(Permission.EDIT_CATALOGUE.name()));
    }
}
