package org.gongkai.dialogue.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the staff navigation. */
@Configuration
class DialogueNavigation {
    @Bean
    NavigationEntry correctionsEntry() {
        return new NavigationEntry("工作", "网站找错", "/console/dialogue/corrections", 180,
                Set.of(Permission.READ_ITEMS.name()));
    }
}
