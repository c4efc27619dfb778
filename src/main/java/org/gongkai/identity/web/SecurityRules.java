package org.gongkai.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Two chains: staff pages behind sign-in, and public pages without any session or cookie of ours. */
@Configuration
class SecurityRules {
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain staff(HttpSecurity http, SignInAnswers answers) throws Exception {
        return common(http.securityMatcher("/console/**"))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/console/sign-in")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(SignInStage.COMPLETE.name()))
                .formLogin(form -> form.loginPage("/console/sign-in")
                        .usernameParameter("login")
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/console/sign-out").logoutSuccessUrl("/console/sign-in?out"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everyone(HttpSecurity http) throws Exception {
        return common(http).authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Without a session or cookie there is nothing a foreign page could borrow.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(Customizer.withDefaults())
                .frameOptions(frame -> frame.deny())
                .cacheControl(cache -> cache.disable()));
    }
}
