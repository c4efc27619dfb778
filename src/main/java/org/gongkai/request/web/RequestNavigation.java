package org.gongkai.request.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to the work on requests. */
@Configuration
class RequestNavigation {
    @Bean
    NavigationEntry requestInbox() {
        return new NavigationEntry("工作", "依申请公开", "/console/request", 140, Set.of(Permission.READ_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestBoard() {
        return new NavigationEntry("工作", "申请办理情况", "/console/request/board", 144,
                Set.of(Permission.READ_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestTemplates() {
        return new NavigationEntry("工作", "文书模板", "/console/request-templates", 146,
                Set.of(Permission.SUPERVISE_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestEvaluations() {
        return new NavigationEntry("工作", "定期评估", ReEvaluationsController.PATH, 145,
                Set.of(Permission.READ_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestRetention() {
        return new NavigationEntry("工作", "个人信息保存期限", "/console/request-retention", 148,
                Set.of(Permission.SUPERVISE_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestRegistration() {
        return new NavigationEntry("工作", "登记申请", "/console/request/new", 142,
                Set.of(Permission.HANDLE_REQUESTS.name()));
    }

    @Bean
    NavigationEntry requestSettings() {
        return new NavigationEntry("工作", "申请办理设置", "/console/request-settings", 148,
                Set.of(Permission.APPROVE_REQUESTS.name()));
    }
}
