package org.gongkai.calendar.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.calendar.application.KeepingTheCalendar;
import org.gongkai.calendar.domain.NoticeFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Before anything else counts a day: what the data file holds and the books do not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GivingTheDataFile implements ApplicationRunner {
    private final KeepingTheCalendar calendar;

    GivingTheDataFile(KeepingTheCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var file = new ClassPathResource("calendar/notices.txt").getContentAsString(StandardCharsets.UTF_8);
        calendar.giveOnce(NoticeFile.read(file));
    }
}
