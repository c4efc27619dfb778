package org.gongkai.file.application;

import org.gongkai.file.UploadLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {
    @Bean
    UploadLimits uploadLimits(FileSettings settings) {
        return settings.limits();
    }
}
