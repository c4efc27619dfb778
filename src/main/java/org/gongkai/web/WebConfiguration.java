package org.gongkai.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

@Configuration
@EnableConfigurationProperties(Site.class)
class WebConfiguration {
    @Bean
    FieldLabels fieldLabels(Words words) {
        return FieldLabels.of(words.of("web.fields"));
    }

    /** A completed act answers 303: whoever reloads the page that follows repeats nothing. */
    @Bean
    InternalResourceViewResolver redirects() {
        var resolver = new InternalResourceViewResolver();
        resolver.setRedirectHttp10Compatible(false);
        return resolver;
    }
}
