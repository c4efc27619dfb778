package org.gongkai.request.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Collections;
import java.util.stream.IntStream;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.identity.Role;
import org.gongkai.remedy.RemedyGroup;
import org.gongkai.remedy.RemedyRegister;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.CaseWithEverything;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.RequestFixtures;
import org.gongkai.request.intake.application.Passes;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.SignedIn;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Who sees what of a request, at every exit: the table is the specification, each of its cells one request as that person sends
 * it, and {@code docs/who-sees-what.md} is drawn from it (run with {@code -Ddocs.write=true}). A cell names everything that is to
 * be seen there; whatever else shows is a leak.
 */
@RealDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatTest {
    private static final Path TABLE = Path.of("src/test/resources/request/who-sees-what.txt");
    private static final Path DRAWING = Path.of("docs/who-sees-what.md");

    /** What there is to see, each with words that stand nowhere else. */
    private enum What {
        NUMBER('#', "that there is this case, by its number", "$number"),
        DUE('d', "its term, for a calendar", "DTSTART;VALUE=DATE"),
        CASE('C', "what is asked for", "案情真值"),
        NAME('N', "the applicant's name", "欧阳真值"),
        MASKED_NAME('n', "the applicant's name, masked", "欧某某"),
        PARTICULARS('P', "the applicant's numbers, phone and address", "13911112222"),
        MASKED_PARTICULARS('p', "the same, masked", "139******22"),
        EMAIL('@', "the applicant's e-mail address", "biaoji@example.com"),
        MESSAGE('M', "a message of the applicant", "留言真值"),
        COMPLAINT('K', "a complaint of the applicant", "投诉真值"),
        ENCLOSURE('E', "what the applicant sent along", "附件真值"),
        NOTE('I', "a note that stays in the house", "批注真值"),
        DRAFT('D', "a document not yet signed", "拟稿真值"),
        ISSUED('W', "a document issued and delivered", "签发真值"),
        ORIGINAL('O', "what is blacked out in the released copy", "原文真值"),
        RELEASED('r', "the rest of the released copy", "其他内容"),
        THIRD_PARTY('T', "the third party's name", "第三方真值公司"),
        REMINDER('R', "that the term was reminded of", "逾期，报主管部门"),
        REMEDY('V', "a review or suit about it", "真值复〔2026〕77号"),
        URGE('U', "what the supervising office demanded", "督办真值");

        private final char sign;
        private final String meaning;
        private final String words;

        What(char sign, String meaning, String words) {
            this.sign = sign;
            this.meaning = meaning;
            this.words = words;
        }
    }

    @Autowired
    MockMvc web;
    @Autowired
    CaseWithEverything cases;
    @Autowired
    RequestDesk desk;
    @Autowired
    RemedyRegister remedies;
    @Autowired
    Passes passes;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Clock clock;

    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private List<String> people = List.of();
    private CaseWithEverything.Made made;
    private CaseNumber strangers;
    private long remedy;

    @BeforeAll
    void aCaseWithEverything() {
        made = cases.make(organs.department(), officers.get(Role.INFORMATION_OFFICER, organs.department()),
                officers.get(Role.DISCLOSURE_OFFICE, organs.county()));
        var today = LocalDate.now(clock);
        strangers = desk.register(RequestFixtures.handedIn(organs.otherDepartment(), today.toString()),
                RequestFixtures.at(today.toString())).getFirst().number();
        remedy = remedies.enter(new RemedyRegister.NewCase(organs.department(), RemedyGroup.REVIEW,
                What.REMEDY.words, made.number().toString(), today, null, null));
    }

    static Stream<Arguments> cells() throws IOException {
        var rows = rows();
        var people = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, people.size())
                        .mapToObj(i -> Arguments.of(row.getFirst(), people.get(i), row.get(i))));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @MethodSource("cells")
    void nobodySeesMoreOrLess(String exit, String who, String expected) throws Exception {
        var response = open(exit, who);

        assertThat(response.getStatus()).as("status of %s for %s", exit, who).isLessThan(500);
        assertThat(seen(exit, response)).as("%s for %s, status %d", exit, who, response.getStatus())
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    /** Set {@code -Dtable.print=true} to see what is shown now. */
    @Test
    void theTableIsDrawn() throws Exception {
        if (Boolean.getBoolean("table.print")) {
            for (var row : rows().subList(1, rows().size())) {
                var cells = new ArrayList<>(List.of(row.getFirst()));
                for (var who : rows().getFirst().subList(1, rows().getFirst().size())) {
                    var shown = seen(row.getFirst(), open(row.getFirst(), who));
                    cells.add(shown.isEmpty() ? "-" : shown);
                }
                System.out.println("ROW " + String.join(" | ", cells));
            }
        }
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DRAWING, drawing());
        }
        assertThat(DRAWING).hasContent(drawing());
    }

    private MockHttpServletResponse open(String exit, String who) throws Exception {
        var response = web.perform(as(who, exit(exit))).andReturn().getResponse();
        var next = response.getRedirectedUrl();
        return next != null && next.startsWith("/console/request?")
                ? web.perform(as(who, get(URI.create(next))))
                        .andReturn()
                        .getResponse()
                : response;
    }

    /** What a page only repeats of what it was asked for does not count: a refusal names the number it refuses. */
    private String seen(String exit, MockHttpServletResponse response) throws IOException {
        var text = text(response.getContentType(), response.getContentAsByteArray());
        var asked = path(exit) + (exit.endsWith("search") ? What.NAME.words : "");
        return Arrays.stream(What.values())
                .filter(what -> !asked.contains(words(what)) && text.contains(words(what)))
                .map(what -> String.valueOf(what.sign))
                .collect(Collectors.joining());
    }

    private String words(What what) {
        return what.words.replace("$number", made.number().toString());
    }

    // ---- who

    private MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return switch (who) {
            case "anyone, third party" -> request;
            case "applicant" -> request.cookie(new Cookie("ysqgk", passes.issue(made.number())));
            case "other applicant" -> request.cookie(new Cookie("ysqgk", passes.issue(strangers)));
            case "handler" -> request.with(SignedIn.as(Role.INFORMATION_OFFICER, organs.department()));
            case "colleague" -> request.with(SignedIn.asAnother(Role.INFORMATION_OFFICER, organs.department()));
            case "head, secrecy reviewer" -> request.with(SignedIn.as(Role.UNIT_REVIEWER, organs.department()));
            case "disclosure office" -> request.with(SignedIn.as(Role.DISCLOSURE_OFFICE, organs.county()));
            case "leader" -> request.with(SignedIn.as(Role.LEADER, organs.county()));
            case "other organ's officer" ->
                request.with(SignedIn.as(Role.INFORMATION_OFFICER, organs.otherDepartment()));
            case "other organ's head" -> request.with(SignedIn.as(Role.UNIT_REVIEWER, organs.otherDepartment()));
            case "system administrator" -> request.with(SignedIn.as(Role.SYSTEM_ADMINISTRATOR, organs.county()));
            case "security administrator" -> request.with(SignedIn.as(Role.SECURITY_ADMINISTRATOR, organs.county()));
            case "auditor" -> request.with(SignedIn.as(Role.AUDIT_ADMINISTRATOR, organs.county()));
            default -> throw new IllegalArgumentException(who);
        };
    }

    // ---- where

    private MockHttpServletRequestBuilder exit(String exit) {
        var path = path(exit);
        return exit.startsWith("GET") ? get(path)
                : post(path).with(csrf())
                        .param("reason", "核对")
                        .param("revealReason", "核对")
                        .param("q", "欧阳真值")
                        .param("tray",
                                "ALL");
    }

    private String path(String exit) {
        return exit.substring(exit.indexOf(' ') + 1)
                .replace("{case}", "/console/request/" + made.number())
                .replace("{number}", made.number().toString())
                .replace("{draft}", made.draft().toString())
                .replace("{issued}", made.issued().toString())
                .replace("{material}", Long.toString(made.material()))
                .replace("{enclosure}", Long.toString(made.enclosure()))
                .replace("{urge}", Long.toString(made.urge()))
                .replace("{remedy}", Long.toString(remedy))
                .replace("{organ}", "ceshiju")
                .replace("{year}", Integer.toString(LocalDate.now(clock).getYear()))
                .replace("{calendar}", passes.calendarKey(made.number()));
    }

    // ---- what a response says, whatever its form

    private static String text(String type, byte[] content) throws IOException {
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return unpacked(content);
        }
        if (content.length > 4 && new String(content, 0, 4, UTF_8).equals("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            }
        }
        // The picture of a page shows what the page says.
        return type != null && type.startsWith("image/png") ? What.ORIGINAL.words : new String(content, UTF_8);
    }

    private static String unpacked(byte[] zip) throws IOException {
        var file = Files.write(Files.createTempFile("seen", ".zip"), zip);
        try (var packed = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var entry : Collections.list(packed.entries())) {
                text.append(entry.getName())
                        .append('\n')
                        .append(text(null, packed.getInputStream(entry).readAllBytes()));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }

    // ---- the drawing

    private static String drawing() throws IOException {
        var rows = rows();
        var lines = new StringBuilder(
                """
                        # Who sees what of a request

                        Drawn from `src/test/resources/request/who-sees-what.txt`, which `WhoSeesWhatTest` checks cell by cell through HTTP. A cell names
                        everything that is seen there; – is nothing, not even that there is such a case.

                        | sign | what |
                        |---|---|
                        """);
        for (var what : What.values()) {
            lines.append("| `%s` | %s |\n".formatted(what.sign, what.meaning));
        }
        lines.append("\n| exit | %s |\n|%s\n".formatted(String.join(" | ", rows.getFirst()
                .subList(1, rows.getFirst()
                        .size())),
                "---|".repeat(rows.getFirst().size())));
        rows.stream()
                .skip(1)
                .forEach(row -> lines.append("| `%s` | %s |\n".formatted(row.getFirst(), row.stream()
                        .skip(1)
                        .map(cell -> cell.equals("-") ? "–" : "`" + cell + "`")
                        .collect(Collectors.joining(" | ")))));
        return lines.toString();
    }
}
