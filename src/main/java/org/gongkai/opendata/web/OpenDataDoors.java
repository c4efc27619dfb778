package org.gongkai.opendata.web;

import org.gongkai.web.PublicDoor;
import org.gongkai.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public door of this module. */
@Configuration
class OpenDataDoors {
    @Bean
    PublicDoor openDataDoor(Words words) {
        return new PublicDoor(words.of("opendata.door"), words.of("opendata.door.seal"),
                words.of("opendata.door.hint"), "/opendata/", 850, false);
    }
}
