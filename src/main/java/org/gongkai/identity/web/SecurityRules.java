package org.gongkai.identity.web;

import java.time.Clock;
import org.gongkai.identity.application.SignInSettings;
import org.gongkai.web.ContentPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: staff pages behind sign-in, and public pages without any session or cookie of ours. */
@Configuration
class SecurityRules {
    private static final String UNUSED_FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain staff(HttpSecurity http, SignInAnswers answers, RefusedAtTheDoor refused,
            RequestOfficer officer, SignInSettings settings, Clock clock) throws Exception {
        return common(http.securityMatcher("/console/**"))
                .authorizeHttpRequests(SecurityRules::doors)
                .addFilterBefore(new SessionLimit(officer, settings.longestSession(), clock), CsrfFilter.class)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(refused))
                .formLogin(form -> form.loginPage("/console/sign-in")
                        .usernameParameter("login")
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/console/sign-out")
                        .addLogoutHandler(answers)
                        .logoutSuccessUrl("/console/sign-in?out"))
                .build();
    }

    /** Each unfinished stage of the sign-in opens its own page and nothing else. */
    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers("/console/sign-in")
                .permitAll()
                .requestMatchers(SignInStage.CODE_DUE.page())
                .hasAuthority(SignInStage.CODE_DUE.name())
                .requestMatchers(SignInStage.PASSWORD_DUE.page())
                .hasAnyAuthority(SignInStage.PASSWORD_DUE.name(), SignInStage.COMPLETE.name())
                .requestMatchers(SignInStage.SECOND_FACTOR_DUE.page())
                .hasAnyAuthority(SignInStage.SECOND_FACTOR_DUE.name(), SignInStage.COMPLETE.name())
                .anyRequest()
                .hasAuthority(SignInStage.COMPLETE.name());
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

    /** Times each step of the two chains otherwise, for every answer; how long answers take is measured outside of them. */
    @Bean
    SecurityObservationSettings chainsAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.TEXT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(UNUSED_FEATURES))
                .frameOptions(frame -> frame.deny())
                .cacheControl(cache -> cache.disable()));
    }
}
