package org.gongkai.file.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --verify-files}: compares every content with its checksum, says the result, and stops; exit code 1 on damage. */
@Component
class VerifyFilesCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyFilesCommand.class);
    private final VerifyingFiles verifying;
    private final ConfigurableApplicationContext application;

    VerifyFilesCommand(VerifyingFiles verifying, ConfigurableApplicationContext application) {
        this.verifying = verifying;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-files")) {
            return;
        }
        var verified = verifying.verifyAll();
        LOG.info("files verified: {}, damaged: {} {}", verified.checked(), verified.damaged().size(),
                verified.damaged());
        ExitCodeGenerator verdict = () -> verified.damaged().isEmpty() ? 0 : 1;
        System.exit(SpringApplication.exit(application, verdict));
    }
}
