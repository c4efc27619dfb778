package org.gongkai.organ.web;

import java.util.Set;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The organs' door in the staff navigation. */
@Configuration
class OrganNavigation {
    @Bean
    NavigationEntry organsEntry() {
        // Names of permissions of identity, which stands above this module.
        return new NavigationEntry("系统", "单位", "/console/organs", 310, Set.of("EDIT_ORGANS", "EDIT_GUIDE"));
    }
}
