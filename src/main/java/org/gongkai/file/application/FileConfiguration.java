package org.gongkai.file.application;

import java.nio.file.Path;
import org.gongkai.file.UploadLimits;
import org.gongkai.file.domain.print.FontShelf;
import org.springframework.beans.factory.annotation.Value;
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

    @Bean
    FontShelf fontShelf(@Value("${gongkai.file.fonts:}") String folder) {
        return new FontShelf(folder.isBlank() ? null : Path.of(folder));
    }
}
