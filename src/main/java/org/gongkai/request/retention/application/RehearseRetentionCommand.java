package org.gongkai.request.retention.application;

import org.gongkai.request.retention.domain.Retention;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --rehearse-retention}: lists what the rules of retention would erase today, case by case, erases nothing, and stops. */
@Component
class RehearseRetentionCommand implements ApplicationRunner {
    private final ErasingWhatIsOver erasing;
    private final Retention retention;
    private final ConfigurableApplicationContext application;

    RehearseRetentionCommand(ErasingWhatIsOver erasing, Retention retention,
            ConfigurableApplicationContext application) {
        this.erasing = erasing;
        this.retention = retention;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("rehearse-retention")) {
            return;
        }
        long run = erasing.rehearse("命令行");
        retention.lines(run, Integer.MAX_VALUE)
                .forEach(line -> System.out.printf("%s\t%s\t%s 办结%n", line.number(), line.kind().term(),
                        line.closedOn()));
        retention.run(run).ifPresent(done -> System.out.printf("试算：%d 项到期，%d 件暂缓%n", done.erased(), done.held()));
        System.exit(SpringApplication.exit(application, () -> 0));
    }
}
