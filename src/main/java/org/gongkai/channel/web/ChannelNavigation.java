package org.gongkai.channel.web;

import java.util.Set;
import org.gongkai.identity.Permission;
import org.gongkai.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of channels in the staff navigation. */
@Configuration
class ChannelNavigation {
    @Bean
    NavigationEntry deliveriesEntry() {
        return new NavigationEntry("工作", "发布渠道登记", "/console/channel/deliveries", 160, Set.of(Permission.READ_ITEMS
                .name()));
    }

    @Bean
    NavigationEntry outletsEntry() {
        return new NavigationEntry("栏目与目录", "发布载体", "/console/channel/outlets", 260, Set.of(Permission.EDIT_CATALOGUE
                .name()));
    }
}
