package org.gongkai.cache.application;

import org.gongkai.cache.domain.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CacheConfiguration {
    @Bean
    Changes publicChangesSoFar() {
        return new Changes();
    }
}
