package org.gongkai.statistics.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.gongkai.statistics.domain.OutsideMetrics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The list of figures kept outside, read once from {@code statistics/outside.yaml}. */
@Configuration
class OutsideConfiguration {
    @Bean
    OutsideMetrics outsideMetrics(@Value("classpath:statistics/outside.yaml") Resource file) throws IOException {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return OutsideMetrics.read(in);
        }
    }
}
