package org.gongkai;

import java.time.Clock;
import java.time.ZoneId;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one application: a county's open-information work (政府信息公开) in one process. */
@SpringBootApplication
@EnableScheduling
public class GongkaiApplication {

    public static void main(String[] args) {
        SpringApplication.run(GongkaiApplication.class, args);
    }

    /** Tells whoever started it where to look. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(@Value("${gongkai.site.base-url}") String address) {
        return ready -> LogFactory.getLog(GongkaiApplication.class)
                .info("公开平台已就绪（ready）：%s/  工作台：%s/console/".formatted(address, address));
    }

    /** Legal days are days in China, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
