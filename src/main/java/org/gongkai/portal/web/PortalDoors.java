package org.gongkai.portal.web;

import org.gongkai.web.PublicDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to the portal's own pages. */
@Configuration
class PortalDoors {
    @Bean
    PublicDoor platformDoor() {
        return new PublicDoor("政府信息公开", "公", "指南、制度、法定主动公开内容和年报", Addresses.PLATFORM, 200, true);
    }

    @Bean
    PublicDoor institutionsDoor() {
        return new PublicDoor("机构职能", "机", "各部门、各乡镇在哪里，怎样联系", "/jgzn/", 750, false);
    }
}
