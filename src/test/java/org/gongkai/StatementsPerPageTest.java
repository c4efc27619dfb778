package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PastItems;
import org.gongkai.disclosure.PastItems.PastItem;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.identity.Role;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestFixtures;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.Statements;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** However many rows a page shows, it asks the database as often as for a few: no page asks once per row. */
@RealDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerPageTest {
    private static final int FEW = 5;
    private static final int MANY = 50;

    @Autowired
    MockMvc web;
    @Autowired
    DisclosureDesk desk;
    @Autowired
    PastItems past;
    @Autowired
    PublicDisclosures publicly;
    @Autowired
    RequestDesk requests;
    @Autowired
    Catalogue catalogue;
    @Autowired
    TestOrgans organs;
    @Autowired
    Statements statements;
    @Autowired
    Clock clock;

    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, List<String>> few = new HashMap<>();
    private final Map<String, List<String>> many = new HashMap<>();
    private ColumnId column;
    private DisclosureId item;
    private int made;

    /** Who opens what. */
    static Stream<String> pages() {
        return Stream.of(
                "public /",
                "public /xxgk/",
                "public /xxgk/ceshiju/",
                "public /xxgk/ceshiju/{column}/",
                "public /xxgk/ceshixian/{column}/",
                "public /xxgk/ceshixian/{column}/?year=2019&theme=A01",
                "public {item}",
                "public /xxgk/feed.xml",
                "public /xxgk/ceshiju/{column}/feed.json",
                "public /xxgk/ceshiju/{column}/list.csv",
                "public /sitemap.xml",
                "public /sitemap/items-{month}.xml",
                "public /search?q=语句计数",
                "public /xxgk/ceshiju/{column}/?q=语句计数",
                "public /api/v1/disclosures?limit=100",
                "public /api/v1/disclosures?q=语句计数&limit=100",
                "public /api/v1/changes?limit=100",
                "public /api/v1/organs",
                "public /api/v1/columns",
                "public /api/v1/figures?year=2019",
                "public /tongji/?year=2019",
                "public /nianbao/",
                "public /ysqgk/",
                "public /opendata/",
                "DISCLOSURE_OFFICE /console/",
                "DISCLOSURE_OFFICE /console/disclosure",
                "DISCLOSURE_OFFICE /console/disclosure?q=语句计数",
                "DISCLOSURE_OFFICE /console/disclosure/review",
                "DISCLOSURE_OFFICE /console/channel/deliveries",
                "DISCLOSURE_OFFICE /console/disclosure/imports",
                "DISCLOSURE_OFFICE /console/request",
                "DISCLOSURE_OFFICE /console/request?tray=ALL",
                "DISCLOSURE_OFFICE /console/request?q=语句计数",
                "DISCLOSURE_OFFICE /console/request/board",
                "DISCLOSURE_OFFICE /console/request-evaluations",
                "DISCLOSURE_OFFICE /console/channel/deliveries?awaiting=true",
                "DISCLOSURE_OFFICE /console/remedy",
                "DISCLOSURE_OFFICE /console/figures",
                "DISCLOSURE_OFFICE /console/report",
                "AUDIT_ADMINISTRATOR /console/audit");
    }

    @BeforeAll
    void askWithFewAndWithMany() {
        column = desk.column();
        grow(FEW);
        askAll(few);
        grow(MANY - FEW);
        askAll(many);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void asksAsOftenForManyRowsAsForFew(String page) {
        assertThat(many.get(page)).as("statements with %d rows that were not sent with %d: %s", MANY, FEW, more(page))
                .hasSameSizeAs(few.get(page));
    }

    private String more(String page) {
        var before = counted(few.get(page));
        return counted(many.get(page)).entrySet()
                .stream()
                .filter(now -> now.getValue() > before.getOrDefault(now.getKey(), 0L))
                .map(now -> now.getValue() + " times " + now.getKey())
                .collect(Collectors.joining("\n", "\n", ""));
    }

    private static Map<String, Long> counted(List<String> statements) {
        return statements.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** What is remembered between requests is asked for once before it counts. */
    private void askAll(Map<String, List<String>> into) {
        for (String page : pages().toList()) {
            ask(page);
            into.put(page, statements.asked(() -> ask(page)));
        }
    }

    /** Under an address nobody asked for before, so that no kept page answers. */
    private void ask(String page) {
        String who = page.substring(0, page.indexOf(' '));
        String path = page.substring(page.indexOf(' ') + 1)
                .replace("{column}", catalogue.get(column).slug())
                .replace("{month}", YearMonth.now(Clock.system(ZoneId.of("Asia/Shanghai"))).toString())
                .replace("{item}", addressOfItem());
        var address = UriComponentsBuilder.fromUriString(path)
                .queryParam("new", asked.incrementAndGet())
                .encode()
                .build()
                .toUri();
        var request = who.equals("public") ? get(address)
                : get(address).with(SignedIn.as(Role.valueOf(who), organs.county()));
        try {
            assertThat(web.perform(request).andReturn().getResponse().getStatus()).as(path).isEqualTo(200);
        } catch (Exception failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private String addressOfItem() {
        return publicly.find(item) instanceof PublicAnswer.Shown(var shown) ? shown.item().url() : "";
    }

    private void grow(int rows) {
        past.enter(IntStream.range(0, rows).mapToObj(n -> pastItem()).toList());
        item = desk.published(desk.content("语句计数", column));
        for (int n = 0; n < rows; n++) {
            desk.submitted(desk.content("语句计数" + made++, column));
            desk.draft(desk.content("语句计数" + made++, column));
            String day = LocalDate.now(clock).minusDays(3).toString();
            requests.register(RequestFixtures.handedIn(organs.county(), day), RequestFixtures.at(day));
        }
    }

    private PastItem pastItem() {
        return new PastItem(desk.organ(), column, List.of(), "语句计数" + made++, "", "<p>正文</p>", null, null, null,
                Instant.parse("2019-05-15T02:00:00Z").plusSeconds(made), Set.of(PublicationChannel.SITE), null, null,
                null, new ArrayList<>(), Validity.IN_FORCE, null, null, List.of(), null);
    }
}
