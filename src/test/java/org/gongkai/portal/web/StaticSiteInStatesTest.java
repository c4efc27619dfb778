package org.gongkai.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.GongkaiApplication;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.application.LinkingInterpretations;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.portal.web.ItemInState.State;
import org.gongkai.staticsite.application.ExportingTheSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever happens to items, writing what changed gives the same files as writing everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteInStatesTest {
    @TempDir
    Path kept;
    @TempDir
    Path whole;

    private ConfigurableApplicationContext site;
    private DisclosureDesk desk;
    private EndingDisclosures ending;

    @BeforeAll
    void startTheSite() {
        site = new SpringApplicationBuilder(GongkaiApplication.class).run("--server.port=0", "--gongkai.demo=false",
                "--gongkai.first-administrators=false", "--gongkai.data=target/test-data-static",
                "--gongkai.database.name=test_" + UUID.randomUUID(), "--gongkai.webhook.every=86400000",
                "--gongkai.api.requests-per-minute=1000000", "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false");
        desk = site.getBean(DisclosureDesk.class);
        ending = site.getBean(EndingDisclosures.class);
        desk.organ();
    }

    @AfterAll
    void stopTheSite() {
        site.close();
    }

    @Test
    void inEveryState() throws IOException {
        var column = desk.column();
        desk.published(desk.content("先有的信息", column));
        export(kept, false);
        for (var state : State.values()) {
            site.getBean(ItemInState.class).bring(state, column, item -> {});
            export(kept, false);
        }

        assertSame();
    }

    @Test
    void beyondTheFirstPageOfAList() throws IOException {
        var column = desk.column();
        var items = new ArrayList<DisclosureId>();
        for (int n = 0; n < 65; n++) {
            items.add(desk.published(desk.content("长列表第" + n + "条", column)));
        }
        export(kept, false);

        ending.withdraw(desk.seen(items.get(3)), Ending.Kind.OTHER, "内容有误", null, desk.office());
        ending.withdraw(desk.seen(items.get(30)), Ending.Kind.OTHER, "内容有误", null, desk.office());
        export(kept, false);
        desk.publishRevision(items.get(10), desk.content("长列表第10条改名", column), "改名");
        export(kept, false);

        assertSame();
    }

    @Test
    void inOtherColumns() throws IOException {
        var first = desk.column();
        var second = desk.column();
        var third = desk.column();
        var moved = desk.published(desk.content("先在一处的信息", first));
        var also = desk.published(ContentFixtures.complete("两处都有的信息",
                new Classification(first, List.of(second), null, null, null, List.of()),
                LocalDate.of(2024, 3, 1)));
        export(kept, false);

        desk.publishRevision(moved, desk.content("先在一处的信息", third), "调整栏目");
        export(kept, false);
        ending.withdraw(desk.seen(also), Ending.Kind.OTHER, "内容有误", null, desk.office());
        export(kept, false);

        assertSame();
    }

    @Test
    void withInterpretations() throws IOException {
        var column = desk.column();
        var explained = desk.published(desk.content("被解读的文件", column));
        var explaining = desk.published(desk.content("解读", column));
        var linking = site.getBean(LinkingInterpretations.class);
        export(kept, false);

        linking.link(explained, explaining, desk.office());
        export(kept, false);
        desk.publishRevision(explaining, desk.content("解读改名", column), "改名");
        export(kept, false);
        assertSame();
        ending.withdraw(desk.seen(explaining), Ending.Kind.OTHER, "内容有误", null, desk.office());
        export(kept, false);

        assertSame();
    }

    private void assertSame() throws IOException {
        export(whole, true);
        var now = files(kept);
        var anew = files(whole);
        assertThat(anew).hasSizeGreaterThan(100);
        assertThat(now.keySet()).isEqualTo(anew.keySet());
        anew.forEach((name, content) -> assertThat(now.get(name)).as(name).isEqualTo(content));
    }

    private void export(Path to, boolean anew) throws IOException {
        assertThat(site.getBean(ExportingTheSite.class).run(to.toRealPath(), anew)).isTrue();
    }

    /** Figures follow an act a moment later; their pages are fetched at each run. */
    private static boolean countsAtItsOwnPace(Path file) {
        return file.toString().contains("/opendata/figures/") || file.toString().contains("/tongji/");
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        var root = folder.resolve("current").toRealPath();
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !countsAtItsOwnPace(file)).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
