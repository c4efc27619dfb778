package org.gongkai.report.web;

import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public door to the check of anyone's report. */
@Configuration
class ReportCheckDoor {
    @Bean
    PublicDoor reportCheck() {
        return new PublicDoor("年报核对", "核", "一份已公布的年度报告，数字是否对得上", "/report-check", 820, false);
    }
}
