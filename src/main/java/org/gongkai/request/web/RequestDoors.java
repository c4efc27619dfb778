package org.gongkai.request.web;

import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public doors of this module. */
@Configuration
class RequestDoors {
    @Bean
    PublicDoor requestDoor() {
        return new PublicDoor("依申请公开", "申", "没有公开的信息，可以申请", "/ysqgk/", 300, true);
    }

    @Bean
    PublicDoor clockDoor() {
        return new PublicDoor("期限计算", "期", "政府信息公开申请什么时候应当答复，为什么是这一天", "/clock", 810, false);
    }
}
