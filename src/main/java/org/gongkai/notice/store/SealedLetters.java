package org.gongkai.notice.store;

import org.gongkai.secret.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rotation of the key has to reach. */
@Configuration
class SealedLetters {
    @Bean
    SealedColumn letterRecipients() {
        return SealedColumn.text("邮件收件人", "notice_letter", "id", "recipient");
    }

    @Bean
    SealedColumn letterTexts() {
        return SealedColumn.text("邮件正文", "notice_letter", "id", "text");
    }
}
