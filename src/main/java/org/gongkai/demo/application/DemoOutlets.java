package org.gongkai.demo.application;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.channel.OutletRegistration;
import org.gongkai.channel.OutletRegistration.NewOutlet;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** The county's outlets beside the site; the names its 2019 report gives, the accounts made up. */
@Component
class DemoOutlets {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private final OutletRegistration outlets;
    private final Organs organs;

    DemoOutlets(OutletRegistration outlets, Organs organs) {
        this.outlets = outlets;
        this.organs = organs;
    }

    void register() {
        List.of(outlet(PublicationChannel.WECHAT, "今日竹溪", "demo-jrzx", "rmtzx", true),
                outlet(PublicationChannel.APP, "云上竹溪", "demo-yszx", "rmtzx", true),
                outlet(PublicationChannel.OTHER_SITE, "竹溪县新闻网", "", "rmtzx", false),
                outlet(PublicationChannel.TELEVISION, "竹溪县融媒体中心电视", "", "rmtzx", false),
                outlet(PublicationChannel.RADIO, "竹溪县融媒体中心广播", "", "rmtzx", false),
                outlet(PublicationChannel.NEWSPAPER, "示例县报（演示）", "", "rmtzx", false),
                outlet(PublicationChannel.GAZETTE, "竹溪县人民政府公报", "", "zfb", false),
                outlet(PublicationChannel.NOTICE_BOARD, "县政府大门政务公开栏", "", "xzf", false),
                outlet(PublicationChannel.SCREEN, "政务服务大厅电子显示屏", "", "zwfwj", true),
                outlet(PublicationChannel.READING_PLACE, "政务服务大厅政府信息查阅点", "", "zwfwj", false))
                .forEach(outlets::register);
    }

    private NewOutlet outlet(PublicationChannel kind, String name, String account, String organ, boolean immediate) {
        return new NewOutlet(kind, name, account, organs.findBySlug(organ).orElseThrow().id(), immediate, SINCE,
                "演示数据");
    }
}
