package org.gongkai.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Clock;
import java.util.function.Function;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.identity.web.TestSignIn;
import org.gongkai.organ.OrganId;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Signs a request in: {@code web.perform(get("/console/").with(SignedIn.as(Role.LEADER, county)))}. A POST also needs
 * {@code .with(csrf())}.
 */
public final class SignedIn {
    private SignedIn() {}

    public static RequestPostProcessor as(Role role, OrganId organ) {
        return as(officers -> officers.get(role, organ));
    }

    /** A second person with the same role. */
    public static RequestPostProcessor asAnother(Role role, OrganId organ) {
        return as(officers -> officers.another(role, organ));
    }

    public static RequestPostProcessor as(Officer officer) {
        return as(officers -> officer);
    }

    public static RequestPostProcessor withoutRole() {
        return as(TestOfficers::withoutRole);
    }

    private static RequestPostProcessor as(Function<TestOfficers, Officer> who) {
        return request -> {
            var beans = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            var officer = who.apply(beans.getBean(TestOfficers.class));
            return authentication(TestSignIn.of(officer, beans.getBean(Clock.class).instant()))
                    .postProcessRequest(request);
        };
    }
}
