package org.gongkai.request.store;

import org.gongkai.secret.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells key rotation what we keep sealed. */
@Configuration
class SealedParticulars {
    @Bean
    SealedColumn namesOfApplicants() {
        return SealedColumn.text("申请人姓名或者名称", "request", "id", "applicant_name");
    }

    @Bean
    SealedColumn representativesOfApplicants() {
        return SealedColumn.text("申请人的代表人或者代理人", "request", "id", "representative");
    }

    @Bean
    SealedColumn particularsOfApplicants() {
        return SealedColumn.text("申请人身份与联系方式", "request_person", "request_id", "particulars");
    }
}
