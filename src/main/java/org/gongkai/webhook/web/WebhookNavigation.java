package org.gongkai.webhook.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door in the staff navigation. */
@Configuration
class WebhookNavigation {
    static final String PATH = "/console/webhooks";

    @Bean
    NavigationEntry webhookEntry(Words words) {
        return new NavigationEntry("系统", words.of("webhook.door"), PATH, 815,
                Set.of(Permission.MANAGE_ACCOUNTS.name()));
    }
}
