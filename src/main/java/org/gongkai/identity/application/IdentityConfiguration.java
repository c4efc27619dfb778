package org.gongkai.identity.application;

import org.gongkai.secret.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class IdentityConfiguration {

    /** Hashes name their algorithm, so that a stronger one can take over without a reset of all passwords. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SealedColumn noticeAddresses() {
        return SealedColumn.text("工作人员的提醒邮箱", "account", "id", "notice_address");
    }

    @Bean
    SealedColumn secondFactors() {
        return SealedColumn.text("账号的第二因素", "account", "id", "second_factor");
    }
}
