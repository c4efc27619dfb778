package org.gongkai.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Found;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.Lookup;
import org.gongkai.search.domain.Lookup.Mark;
import org.gongkai.search.domain.Lookup.Order;
import org.gongkai.search.domain.Names;
import org.gongkai.search.domain.NumberForm;
import org.gongkai.search.domain.Pinyin;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Planner;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.domain.WordBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine must do. */
public abstract class IndexContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final Planner planner = new Planner(WordBook.EMPTY, new Names(List.of()));
    private Shelf shelf;
    Index index;

    protected abstract Shelf shelf();

    @BeforeEach
    void begin() {
        shelf = shelf();
        index = shelf.begin();
        index.put(List.of(entry(1, "农村低保发放公示", "溪民政发〔2019〕3号", "2019-05-06", Map.of(Facet.ORGAN, List.of("7"),
                Facet.YEAR, List.of("2019")), 1, null),
                entry(2, "城市低保标准调整通知", "溪民政发〔2026〕1号", "2026-02-01", Map.of(Facet.ORGAN, List.of("7"),
                        Facet.YEAR, List.of("2026"), Facet.COLUMN, List.of("4", "5")), 1, null),
                entry(3, "停水公告", "", "2026-02-20", Map.of(Facet.ORGAN, List.of("8"), Facet.YEAR, List.of("2026")), 1,
                        null),
                entry(4, "限时公开的低保名单", "", "2026-02-21", Map.of(Facet.ORGAN, List.of("8")), 1, TODAY.minusDays(1)),
                guide()));
        index.show();
    }

    @AfterEach
    void end() {
        index.close();
    }

    private static Entry guide() {
        var entry = entry(7, "测试局政府信息公开指南", "", "2020-01-01", Map.of(), 1, null);
        return new Entry(new Key(Key.Kind.GUIDE, 7), entry.texts(), entry.values(), entry.facets(), entry.published(),
                null, 1, 99, entry.kept());
    }

    protected static Entry entry(long id, String title, String number, String day, Map<Facet, List<String>> facets,
            float authority, LocalDate shownUntil) {
        var published = Instant.parse(day + "T01:00:00Z");
        var texts = new HashMap<>(Map.of(Field.TITLE, Plain.of(title), Field.TITLE_CHARACTERS, Plain.of(title),
                Field.TITLE_SOUND, Pinyin.of(title), Field.BODY, Plain.of(title + "的正文，关于公开。"), Field.NUMBERS,
                NumberForm.of(number)));
        return new Entry(Key.item(id), texts, Map.of(Field.WHOLE_TITLE, List.of(Plain.of(title)), Field.WHOLE_NUMBER,
                number.isEmpty() ? List.of() : List.of(NumberForm.of(number)), Field.TITLE_INITIALS, List.of(Pinyin
                        .initials(title)),
                Field.DAY, List.of(day)), facets, published, shownUntil, authority, id * 10,
                new Entry.Kept(title, "/" + id, published, title + "的正文，关于公开。", List.of(new Entry.Attached(id,
                        "附件.txt", "附件内容"))));
    }

    private Lookup lookup(String words, Map<Facet, Set<String>> chosen, Order order, Mark after, int limit) {
        return new Lookup(planner.plan(words, TODAY).strict(), chosen, null, null, TODAY, order, after, limit, Set.of(
                Facet.ORGAN, Facet.YEAR, Facet.COLUMN));
    }

    private Found find(String words) {
        return index.find(lookup(words, Map.of(), Order.RELEVANT, null, 10));
    }

    private static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.key().id()).toList();
    }

    @Test
    void findsWordsAndPartsOfWordsInTitleAndText() {
        assertThat(ids(find("低保"))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(find("停水"))).containsExactly(3L);
        assertThat(ids(find("保标准"))).containsExactly(2L);
        assertThat(ids(find("水"))).containsExactly(3L);
        assertThat(ids(find("ting shui"))).containsExactly(3L);
        assertThat(ids(find("没有这样的词"))).isEmpty();
    }

    @Test
    void theExactNumberAndTheExactTitleComeFirst() {
        assertThat(ids(find("溪民政发[2019]3号")).getFirst()).isEqualTo(1L);
        assertThat(ids(find("城市低保标准调整通知")).getFirst()).isEqualTo(2L);
    }

    @Test
    void whatIsShownNoLongerIsNotFound() {
        assertThat(ids(find("名单"))).isEmpty();
    }

    @Test
    void givesBackWhatPassagesAreShownFrom() {
        var kept = find("停水").hits().getFirst().kept();

        assertThat(kept.title()).isEqualTo("停水公告");
        assertThat(kept.files()).containsExactly(new Entry.Attached(3, "附件.txt", "附件内容"));
        assertThat(kept.updatedAt()).isEqualTo("2026-02-20T01:00:00Z");
    }

    @Test
    void countsEachFacetAsIfNothingWereChosenInIt() {
        var found = index.find(lookup("低保", Map.of(Facet.YEAR, Set.of("2019")), Order.RELEVANT, null, 10));

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().get(Facet.YEAR)).isEqualTo(Map.of("2019", 1, "2026", 1));
        assertThat(found.counts().get(Facet.ORGAN)).isEqualTo(Map.of("7", 1));
        assertThat(found.counts().get(Facet.COLUMN)).isEmpty();
    }

    @Test
    void narrowsByAnyOfSeveralValues() {
        var found = index.find(lookup("公开", Map.of(Facet.ORGAN, Set.of("7", "8")), Order.RELEVANT, null, 10));

        assertThat(ids(found)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void ordersByDayBothWaysAndGoesOnFromAMark() {
        var newest = index.find(lookup("公开", Map.of(), Order.NEWEST, null, 2));
        var rest = index.find(lookup("公开", Map.of(), Order.NEWEST, newest.hits().getLast().mark(), 10));

        assertThat(ids(newest)).containsExactly(3L, 2L);
        assertThat(ids(rest)).containsExactly(7L, 1L);
        assertThat(rest.total()).isEqualTo(4);
        assertThat(ids(index.find(lookup("公开", Map.of(), Order.OLDEST, null, 10)))).containsExactly(1L, 7L, 2L, 3L);
    }

    @Test
    void pagesByRelevanceShowEveryEntryOnce() {
        var seen = new ArrayList<Long>();
        Mark after = null;
        do {
            var page = index.find(lookup("公开", Map.of(), Order.RELEVANT, after, 1));
            seen.addAll(ids(page));
            after = page.hits().isEmpty() ? null : page.hits().getLast().mark();
        } while (after != null);

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whatIsVoidStandsBehindWhatIsInForce() {
        index.put(List.of(entry(11, "殡葬管理办法", "", "2026-01-01", Map.of(), 0.05f, null), entry(12, "殡葬管理办法", "",
                "2019-01-01", Map.of(), 4, null)));
        index.show();

        assertThat(ids(find("殡葬管理"))).containsExactly(12L, 11L);
    }

    @Test
    void limitsToAPeriod() {
        var lookup = new Lookup(new Clause.Everything(), Map.of(), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 19),
                TODAY, Order.NEWEST, null, 10, Set.of());

        assertThat(ids(index.find(lookup))).containsExactly(2L);
    }

    @Test
    void anEntryPutAgainTakesThePlaceOfTheOldOneAndARemovedOneIsGone() {
        index.put(List.of(entry(1, "换了标题", "", "2019-05-06", Map.of(), 1, null)));
        index.remove(List.of(Key.item(3)));
        index.show();

        assertThat(ids(find("低保"))).containsExactly(2L);
        assertThat(ids(find("标题"))).containsExactly(1L);
        assertThat(ids(find("停水"))).isEmpty();
        assertThat(index.entries()).isEqualTo(4);
    }

    @Test
    void tellsTheStampOfEveryEntry() {
        var stamps = new HashMap<Key, Long>();
        index.eachStamp(stamps::put);

        assertThat(stamps).containsEntry(Key.item(1), 10L).containsEntry(new Key(Key.Kind.GUIDE, 7), 99L).hasSize(5);
    }

    @Test
    void findsByBeginningsAndTellsHowOftenAClauseMatches() {
        assertThat(index.count(new Clause.Beginning(Field.TITLE_INITIALS, "tsg"))).isEqualTo(1);
        assertThat(index.count(Clause.match(Field.TITLE, "低保"))).isEqualTo(3);
        assertThat(index.count(Clause.match(Field.TITLE, "低宝"))).isZero();
        assertThat(index.count(new Clause.Near(Field.TITLE_CHARACTERS, List.of("停", "公"), 0))).isZero();
        assertThat(index.count(new Clause.Near(Field.TITLE_CHARACTERS, List.of("停", "公"), 9))).isPositive();
    }

    @Test
    void whatWasKeptIsThereAfterACrashAndWhatWasNotIsNot() {
        index.keep("here");
        shelf.adopt(index);
        index.put(List.of(entry(20, "没有保存", "", "2026-02-20", Map.of(), 1, null)));
        index.show();
        index.close();

        index = shelf.open().orElseThrow();

        assertThat(index.place()).contains("here");
        var keys = new HashSet<Key>();
        index.eachStamp((key, stamp) -> keys.add(key));
        assertThat(keys).contains(Key.item(1));
        if (keys.contains(Key.item(20))) { // an engine that keeps more than it must is brought in line by following again
            assertThat(keys).hasSize(6);
        }
    }

    @Test
    void aKeptIndexIsThereAndWhole() {
        index.keep("here");

        assertThat(index.isThere()).isTrue();
        assertThat(index.isWhole()).isTrue();
    }

    @Test
    void aNewIndexTakesThePlaceOfTheOldOne() {
        index.keep("old");
        shelf.adopt(index);
        var next = shelf.begin();
        next.put(List.of(entry(1, "新索引", "", "2026-02-20", Map.of(), 1, null)));
        next.show();
        next.keep("new");
        shelf.adopt(next);
        index.close();
        shelf.tidy();
        next.close();

        index = shelf.open().orElseThrow();

        assertThat(index.place()).contains("new");
        assertThat(index.entries()).isEqualTo(1);
    }
}
