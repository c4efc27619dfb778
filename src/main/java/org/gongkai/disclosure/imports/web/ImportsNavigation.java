package org.gongkai.disclosure.imports.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImportsNavigation {
    @Bean
    NavigationEntry importsEntry() {
        return new NavigationEntry("工作", "批量导入", ImportPages.PATH, 160, Set.of(Permission.IMPORT_ITEMS.name()));
    }
}
