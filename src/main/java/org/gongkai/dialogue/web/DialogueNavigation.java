package org.gongkai.dialogue.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module, staff's and public. */
@Configuration
class DialogueNavigation {
    @Bean
    NavigationEntry correctionsEntry() {
        return new NavigationEntry("工作", "网站找错", "/console/dialogue/corrections", 180,
                Set.of(Permission.READ_ITEMS.name()));
    }

    @Bean
    PublicDoor correctionsDoor() {
        return new PublicDoor("网站找错", "错", "页面上有错字、错链或过时的内容，请告诉我们", "/hdjl/zhaocuo", 900, false);
    }
}
