package org.gongkai.cache.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.testing.RealDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Many readers at once on a page nothing is kept of. */
@RealDatabaseTest
class OneMakingTest {
    private static final int READERS = 32;
    private static final AtomicInteger PAGES = new AtomicInteger();
    @Autowired
    PageCacheFilter filter;
    private final AtomicInteger made = new AtomicInteger();
    private final String path = "/xxgk/gleichzeitig/" + PAGES.incrementAndGet() + "/";

    @Test
    void aPageIsMadeOnceAndGivenToAll() throws Exception {
        var answers = readAtOnce((request, response) -> write(response, "public"));

        assertThat(made).hasValue(1);
        assertThat(answers).containsOnly("page 1").hasSize(READERS);
    }

    @Test
    void whatIsForOneReaderIsMadeForEach() throws Exception {
        var answers = readAtOnce((request, response) -> write(response, "no-store"));

        assertThat(made).hasValue(READERS);
        assertThat(answers).doesNotHaveDuplicates().hasSize(READERS);
    }

    @Test
    void whoFailsToMakeItTakesNobodyAlong() throws Exception {
        var answers = readAtOnce((request, response) -> {
            if (made.get() == 0) {
                write(response, "public");
                throw new IllegalStateException("the first reader's");
            }
            write(response, "public");
        });

        assertThat(answers).filteredOn(answer -> answer.startsWith("page")).hasSize(READERS - 1);
    }

    private void write(ServletResponse response, String control) throws IOException {
        int number = made.incrementAndGet();
        pause();
        ((HttpServletResponse) response).setHeader("Cache-Control", control);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(("page " + number).getBytes(UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> readAtOnce(FilterChain making) throws Exception {
        var all = new CountDownLatch(READERS);
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            Callable<String> reader = () -> {
                all.countDown();
                all.await();
                return read(making);
            };
            return readers.invokeAll(Collections.nCopies(READERS, reader)).stream().map(Future::resultNow).toList();
        }
    }

    private String read(FilterChain making) throws IOException {
        var response = new MockHttpServletResponse();
        try {
            filter.doFilter(new MockHttpServletRequest("GET", path), response, making);
            return new String(response.getContentAsByteArray(), UTF_8);
        } catch (Exception failed) {
            return "failed";
        }
    }
}
