package org.gongkai.staticsite.application;

import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code --export-site=/folder} writes the public site there, or what changed since it was last written, and stops;
 * {@code --export-site-anew} besides fetches everything. Ends with 1 when another run is at it.
 */
@Component
class ExportCommand {
    private final ExportingTheSite exporting;
    private final ApplicationArguments arguments;
    private final ConfigurableApplicationContext application;

    ExportCommand(ExportingTheSite exporting, ApplicationArguments arguments,
            ConfigurableApplicationContext application) {
        this.exporting = exporting;
        this.arguments = arguments;
        this.application = application;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        var folders = arguments.getOptionValues("export-site");
        if (folders != null && !folders.isEmpty() && !folders.getFirst().isBlank()) {
            boolean done = exporting.run(Path.of(folders.getFirst()), arguments.containsOption("export-site-anew"));
            System.out.println(done ? "静态站点已写入 " + folders.getFirst() + "/current" : "另一个导出正在进行，请稍后再试。");
            System.exit(SpringApplication.exit(application, () -> done ? 0 : 1));
        }
    }
}
