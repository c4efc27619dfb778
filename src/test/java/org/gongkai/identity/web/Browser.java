package org.gongkai.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One person's browser: keeps its cookie, comes from its own address. */
final class Browser {
    private static int opened;

    private final MockMvc web;
    private final String address = "10.7.%d.%d".formatted(++opened / 250, opened % 250);
    private Cookie session;

    Browser(MockMvc web) {
        this.web = web;
    }

    MockHttpServletResponse open(String path) throws Exception {
        return send(get(path));
    }

    /** Sends a form; names and values alternate. */
    MockHttpServletResponse submit(String path, String... fields) throws Exception {
        return send(form(path, fields).with(csrf()));
    }

    /** Sends a form whose token belongs to a session that is gone. */
    MockHttpServletResponse submitWithStaleToken(String path, String site, String... fields) throws Exception {
        return send(form(path, fields).header("Sec-Fetch-Site", site));
    }

    MockHttpServletResponse signIn(String login, String password) throws Exception {
        return submit("/console/sign-in", "login", login, "password", password);
    }

    Cookie session() {
        return session;
    }

    String address() {
        return address;
    }

    private static MockHttpServletRequestBuilder form(String path, String... fields) {
        var request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(on -> {
            on.setRemoteAddr(address);
            return on;
        });
        if (session != null) {
            request.cookie(session);
        }
        var response = web.perform(request).andReturn().getResponse();
        for (var given : response.getCookies()) {
            session = given.getMaxAge() == 0 ? null : given;
        }
        return response;
    }
}
