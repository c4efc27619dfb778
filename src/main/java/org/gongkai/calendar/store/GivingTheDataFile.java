package org.gongkai.calendar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.calendar.application.KeepingTheCalendar;
import org.gongkai.calendar.domain.NoticeFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Before anything else counts a day, the start-up work of other modules included: what the file holds and the books do not. */
@Component
@Lazy(false) // nobody asks for it, it has to be there from the start
class GivingTheDataFile implements SmartInitializingSingleton {
    private final KeepingTheCalendar calendar;

    GivingTheDataFile(KeepingTheCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var file = new ClassPathResource("calendar/notices.txt").getContentAsString(StandardCharsets.UTF_8);
            calendar.giveOnce(NoticeFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading calendar/notices.txt", e);
        }
    }
}
