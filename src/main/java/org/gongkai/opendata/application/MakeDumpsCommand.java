package org.gongkai.opendata.application;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --make-dumps}: makes the dumps and stops. */
@Component
class MakeDumpsCommand implements ApplicationRunner {
    private final MakingDumps dumps;
    private final ConfigurableApplicationContext application;

    MakeDumpsCommand(MakingDumps dumps, ConfigurableApplicationContext application) {
        this.dumps = dumps;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("make-dumps")) {
            dumps.make();
            System.exit(SpringApplication.exit(application));
        }
    }
}
