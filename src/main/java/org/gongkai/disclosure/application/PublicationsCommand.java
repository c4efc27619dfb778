package org.gongkai.disclosure.application;

import java.util.List;
import org.gongkai.disclosure.DisclosureId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --verify-public} compares what the public sees with the items it is made from, {@code --rebuild-public} makes it anew;
 * both say which items differed and stop. Verifying ends with 1 when there were any.
 */
@Component
class PublicationsCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationsCommand.class);

    private final RebuildingPublications rebuilding;
    private final ConfigurableApplicationContext application;

    PublicationsCommand(RebuildingPublications rebuilding, ConfigurableApplicationContext application) {
        this.rebuilding = rebuilding;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild-public")) {
            tell("rebuilt", rebuilding.rebuild());
            stop(0);
        } else if (arguments.containsOption("verify-public")) {
            var differing = rebuilding.rehearse();
            tell("verified", differing);
            stop(differing.isEmpty() ? 0 : 1);
        }
    }

    private static void tell(String done, List<DisclosureId> differing) {
        LOG.info("public items {}; differing: {} {}", done, differing.size(), differing);
    }

    private void stop(int code) {
        System.exit(SpringApplication.exit(application, () -> code));
    }
}
