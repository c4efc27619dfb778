package org.gongkai.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.organ.OrganId;

/** Requests with sane defaults. People are plainly fictional, and their ID numbers fail the checksum. */
public final class RequestFixtures {
    public static final Particulars PARTICULARS = new Particulars("居民身份证", "420324199001010000", "13900000000",
            "竹溪县示例路 1 号", "442300", "shenqing@example.com");
    public static final Applicant ZHANG = new Applicant(ApplicantKind.NATURAL, "张示例", "", false);
    public static final Wanted PLAN = new Wanted("2025 年某路改造工程的实施方案", Wanted.Form.ELECTRONIC,
            Wanted.Delivery.EMAIL);

    private RequestFixtures() {}

    public static Signature at(String day) {
        return new Signature(null, "测试甲", instant(day));
    }

    public static Instant instant(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public static RequestDesk.Entry handedIn(OrganId organ, String day) {
        return new RequestDesk.Entry(organ, CaseKind.DISCLOSURE, Arrival.inPerson(LocalDate.parse(day)), ZHANG,
                PARTICULARS, List.of(PLAN));
    }
}
