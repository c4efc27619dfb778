package org.gongkai.audit.application;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --gongkai.verify-audit}: verifies the trail, says so, and ends with 0 if it is intact and 1 if it is not. */
@Component
@ConditionalOnProperty("gongkai.verify-audit")
class VerifyCommand implements ApplicationRunner {
    private final VerifyingTheTrail verifying;
    private final ApplicationContext application;

    VerifyCommand(VerifyingTheTrail verifying, ApplicationContext application) {
        this.verifying = verifying;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments ignored) {
        var result = verifying.verify(checked -> System.out.println("已校验 " + checked + " 条……"));
        System.out.println(VerificationReport.of(result));
        System.exit(SpringApplication.exit(application, () -> result.isIntact() ? 0 : 1));
    }
}
