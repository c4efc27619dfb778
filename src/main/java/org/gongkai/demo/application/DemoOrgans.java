package org.gongkai.demo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.GuideRegistration;
import org.gongkai.demo.domain.DemoOrgan;
import org.gongkai.organ.DisclosureUnit;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewDisclosureOfficer;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.Organs;
import org.gongkai.request.RequestOffices;
import org.springframework.stereotype.Component;

/** The organs of the county with their disclosure units and officers; names of persons are plainly made up. */
@Component
class DemoOrgans {
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    /** Published by the county itself (2019 report); every other number is made up. */
    private static final String COUNTY_DISCLOSURE_OFFICE = "0719-2725514";
    private static final List<String> NAMES = List.of("测试甲", "测试乙", "测试丙", "测试丁", "示例甲", "示例乙", "示例丙", "示例丁");
    private final OrganRegistration registration;
    private final Organs organs;
    private final GuideRegistration guides;
    private final RequestOffices offices;
    private final Clock clock;

    DemoOrgans(OrganRegistration registration, Organs organs, GuideRegistration guides, RequestOffices offices,
            Clock clock) {
        this.registration = registration;
        this.organs = organs;
        this.guides = guides;
        this.offices = offices;
        this.clock = clock;
    }

    void register(Map<String, DemoOrgan> all) {
        int position = 0;
        for (var organ : all.values()) {
            position++;
            var parent = organ.parent().isEmpty() ? null : organs.findBySlug(organ.parent()).orElseThrow().id();
            var id = registration.register(new NewOrgan(parent, organ.kind(), "D%08d".formatted(position), organ.slug(),
                    organ.name(), organ.shortName(), organ.verified(), organ.discloses(), SINCE, position * 10));
            if (organ.discloses()) {
                describe(id, organ, position);
            }
        }
    }

    private void describe(OrganId id, DemoOrgan organ, int position) {
        boolean county = organ.kind() == OrganKind.COUNTY;
        String phone = county ? COUNTY_DISCLOSURE_OFFICE : phone(position);
        registration.describeUnit(id, new DisclosureUnit(county ? "竹溪县政务公开领导小组办公室" : organ.shortName() + "综合办公室",
                organ.kind() == OrganKind.TOWNSHIP ? "竹溪县" + organ.shortName() + "示例街1号（演示地址）"
                        : "竹溪县城关镇示例路" + position + "号（演示地址）",
                "工作日上午8:30—12:00，下午14:30—17:30", phone, phone(500 + position),
                organ.slug() + "@gongkai.example"));
        registration.appoint(id, List.of(officer(position, "信息员", county), officer(position + 3, "审核人", false)));
        publishGuide(id, position);
        offices.describe(id, county ? "十堰市人民政府" : "竹溪县人民政府", "竹溪县人民法院");
    }

    /** One unit in nine has not looked its guide through for more than a year, so that the alert has something to show. */
    private void publishGuide(OrganId id, int position) {
        guides.publishUsual(id, LocalDate.now(clock).minusDays(position % 9 == 0 ? 400 : 90));
    }

    private static NewDisclosureOfficer officer(int n, String duty, boolean fullTime) {
        return new NewDisclosureOfficer(NAMES.get(n % NAMES.size()), duty, fullTime, phone(200 + n));
    }

    private static String phone(int n) {
        return "0719-0000%03d".formatted(n);
    }
}
