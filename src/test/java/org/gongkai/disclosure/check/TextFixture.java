package org.gongkai.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.calendar.CalendarFixtures;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.file.FileId;
import org.gongkai.file.HiddenData;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** A text that is in order, and what stands around it; each test spoils one thing. */
final class TextFixture {
    static final LocalDate TODAY = LocalDate.of(2019, 6, 5);

    private String title = "示例县人民政府关于印发测试工作方案的通知";
    private String summary = "明确测试工作的目标、分工和完成时间。";
    private String body = "<p>各单位：请按本方案执行。</p>";
    private @Nullable String number = "示政发〔2019〕5号";
    private @Nullable LocalDate formedOn = LocalDate.of(2019, 5, 15);
    private @Nullable LocalDate changedOn;
    private @Nullable LocalDate publishOn;
    private @Nullable LocalDate effectiveOn;
    private boolean normative;
    private final Map<String, String> gaps = new LinkedHashMap<>();
    private final List<AttachedText> attachments = new ArrayList<>();
    private final List<DisclosureWord> words = new ArrayList<>();
    private final List<SimilarItem> similar = new ArrayList<>();
    private final Map<String, LinkTrouble> broken = new LinkedHashMap<>();
    private @Nullable SpecialLimit limit;

    static TextFixture aText() {
        return new TextFixture();
    }

    TextFixture titled(String text) {
        title = text;
        return this;
    }

    TextFixture summed(String text) {
        summary = text;
        return this;
    }

    TextFixture saying(String html) {
        body = html;
        return this;
    }

    TextFixture numbered(@Nullable String text) {
        number = text;
        return this;
    }

    TextFixture formedOn(@Nullable String day) {
        formedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    TextFixture changedOn(String day) {
        changedOn = LocalDate.parse(day);
        return this;
    }

    TextFixture publishedOn(String day) {
        publishOn = LocalDate.parse(day);
        return this;
    }

    TextFixture effectiveOn(String day) {
        effectiveOn = LocalDate.parse(day);
        return this;
    }

    TextFixture normative() {
        normative = true;
        return this;
    }

    TextFixture lacking(String field, String sentence) {
        gaps.put(field, sentence);
        return this;
    }

    TextFixture attached(String name, String text, HiddenData... hidden) {
        attachments.add(new AttachedText(new FileId(attachments.size() + 1), name, text, List.of(hidden)));
        return this;
    }

    TextFixture knowing(DisclosureWord word) {
        words.add(word);
        return this;
    }

    TextFixture besides(SimilarItem item) {
        similar.add(item);
        return this;
    }

    TextFixture linkedTo(String address, LinkTrouble trouble) {
        broken.put(address, trouble);
        return this;
    }

    TextFixture limitedBy(SpecialLimit special) {
        limit = special;
        return this;
    }

    List<Finding> findings() {
        var text = new CheckedText(new DisclosureId(7), new OrganId(1), title, summary, body, number, formedOn,
                changedOn, publishOn, null, "01", null, normative, effectiveOn, null, List.of(), List.of(), gaps);
        return AllChecks.on(text, new Surroundings(TODAY, attachments, new PersonalData(Set.of(), Set.of()), words,
                broken, similar, CalendarFixtures.hubei(), limit));
    }

    /** Of one rule only. */
    List<Finding> findings(CheckRule rule) {
        return findings().stream().filter(finding -> finding.rule() == rule).toList();
    }
}
