package org.gongkai.notice.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door of the outbox in the staff navigation. */
@Configuration
class NoticeNavigation {
    @Bean
    NavigationEntry outboxEntry() {
        return new NavigationEntry("工作", "发件箱", "/console/notice/letters", 190, Set.of(Permission.READ_OUTBOX.name()));
    }
}
