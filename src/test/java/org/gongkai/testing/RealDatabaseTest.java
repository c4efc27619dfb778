package org.gongkai.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application on a real, freshly migrated PostgreSQL, with MockMvc, without demonstration data. All tests that use
 * this share one context and so one database: make your own records, or roll back with {@code @Transactional}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"gongkai.data=target/test-data", "gongkai.demo=false",
        "gongkai.first-administrators=false", "gongkai.webhook.every=86400000",
        "gongkai.opendata.look-for-removals-every=86400000", "gongkai.api.requests-per-minute=600",
        "gongkai.api.report-checks-per-minute=100000",
        "gongkai.database.name=test_${random.uuid}", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
public @interface RealDatabaseTest {
}
