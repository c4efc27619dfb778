package org.gongkai.webhook.store;

import org.gongkai.secret.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of webhooks is sealed, for the change of the key. */
@Configuration
class SealedWebhooks {
    @Bean
    SealedColumn webhookSecrets() {
        return SealedColumn.text("变化推送的密钥", "webhook_subscription", "id", "secret");
    }
}
