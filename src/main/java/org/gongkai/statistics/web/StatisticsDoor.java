package org.gongkai.statistics.web;

import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public's door to the figures. */
@Configuration
class StatisticsDoor {
    @Bean
    PublicDoor figuresDoor() {
        return new PublicDoor("公开统计", "数", "每个数字都能打开，看到它是怎样数出来的", "/tongji/", 700, true);
    }
}
