package org.gongkai.request.intake.store;

import org.gongkai.secret.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What rotation of the key has to reach. */
@Configuration
class SealedIntake {
    @Bean
    SealedColumn enclosureNames() {
        return SealedColumn.text("申请附件名称", "request_enclosure", "id", "name");
    }

    @Bean
    SealedColumn enclosureContents() {
        return SealedColumn.bytes("申请附件内容", "request_enclosure", "id", "content");
    }

    @Bean
    SealedColumn messageTexts() {
        return SealedColumn.text("申请往来留言", "request_message", "id", "text");
    }

    @Bean
    SealedColumn ratingComments() {
        return SealedColumn.text("申请评价意见", "request_rating", "request_id", "comment");
    }

    @Bean
    SealedColumn subscribers() {
        return SealedColumn.text("申请进度订阅邮箱", "request_subscription", "request_id", "email");
    }
}
