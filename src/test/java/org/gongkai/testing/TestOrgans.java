package org.gongkai.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.OrganRegistration;
import org.gongkai.organ.OrganRegistration.NewOrgan;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** A small county for every test that needs organs; registered when first asked for. */
@Component
public class TestOrgans {
    private static final LocalDate SINCE = LocalDate.of(1949, 10, 1);

    private final AtomicInteger fresh = new AtomicInteger();
    private final Organs organs;
    private final OrganRegistration registration;

    TestOrgans(Organs organs, OrganRegistration registration) {
        this.organs = organs;
        this.registration = registration;
    }

    public OrganId county() {
        return organs.findBySlug("ceshixian")
                .map(Organ::id)
                .orElseGet(() -> register(null, OrganKind.COUNTY, "DTEST0001", "ceshixian", "测试县人民政府"));
    }

    public OrganId department() {
        return beneathCounty(OrganKind.DEPARTMENT, "DTEST0002", "ceshiju", "测试县测试局");
    }

    public OrganId otherDepartment() {
        return beneathCounty(OrganKind.DEPARTMENT, "DTEST0003", "shiliju", "测试县示例局");
    }

    public OrganId township() {
        return beneathCounty(OrganKind.TOWNSHIP, "DTEST0004", "ceshizhen", "测试县测试镇人民政府");
    }

    /** A department nobody else in these tests knows. */
    public OrganId fresh() {
        int number = fresh.incrementAndGet();
        return register(county(), OrganKind.DEPARTMENT, "DFRESH%03d".formatted(number), "xinju" + number,
                "测试县新设%d局".formatted(number));
    }

    private OrganId beneathCounty(OrganKind kind, String code, String slug, String name) {
        return organs.findBySlug(slug).map(Organ::id).orElseGet(() -> register(county(), kind, code, slug, name));
    }

    private OrganId register(OrganId parent, OrganKind kind, String code, String slug, String name) {
        return registration.register(
                new NewOrgan(parent, kind, code, slug, name, parent == null ? "测试县" : name.replace("测试县", ""), true,
                        true, SINCE, 0));
    }
}
