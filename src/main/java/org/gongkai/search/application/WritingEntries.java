package org.gongkai.search.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.Guide;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.SearchableItem;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.organ.Organ;
import org.gongkai.organ.Organs;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Entry.Attached;
import org.gongkai.search.domain.Facet;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Key;
import org.gongkai.search.domain.NumberForm;
import org.gongkai.search.domain.Pinyin;
import org.gongkai.search.domain.Plain;
import org.gongkai.search.domain.Planner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes entries of items and guides: what is said about them, where readers may look for it, and how much it weighs. */
@Component
class WritingEntries {
    /** To be counted up when entries are written otherwise than before: indexes are built anew then. */
    static final int FORM = 2;
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** Longer texts of attachments are cut; by then everything they are about has been said. */
    private static final int LONGEST_FILE = 200_000;
    /** More than freshness can give, so that what is void stands behind what is in force. */
    private static final float PLAIN = 4;
    private static final float OF_THE_COUNTY = 1;
    private static final float NORMATIVE = 1;
    private static final float VOID = 0.05f;
    private static final float AMENDED = 0.5f;

    private final Organs organs;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Files files;

    WritingEntries(Organs organs, Catalogue catalogue, Vocabularies vocabularies, Files files) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.files = files;
    }

    List<Entry> of(Collection<SearchableItem> items) {
        var ids = items.stream().flatMap(item -> item.attachments().stream()).collect(Collectors.toSet());
        Map<FileId, StoredFile> names = ids.isEmpty() ? Map.of()
                : files.list(ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        Map<FileId, String> texts = ids.isEmpty() ? Map.of() : files.textsOf(ids);
        return items.stream().map(item -> of(item, attached(item, names, texts))).toList();
    }

    private static List<Attached> attached(SearchableItem item, Map<FileId, StoredFile> names,
            Map<FileId, String> texts) {
        var attached = new ArrayList<Attached>();
        for (var id : item.attachments()) {
            var file = names.get(id);
            if (file != null) {
                attached.add(new Attached(id.value(), file.name(), cut(texts.getOrDefault(id, ""))));
            }
        }
        return attached;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_FILE ? text : text.substring(0, LONGEST_FILE);
    }

    private Entry of(SearchableItem found, List<Attached> attached) {
        var item = found.item();
        var columns = columns(found);
        return new Entry(Key.item(item.id().value()), texts(found, columns, attached), values(item),
                facets(found, columns), item.publishedAt(), found.shownUntil(), authority(found), found.stamp(),
                new Entry.Kept(item.title(), item.url(), item.updatedAt(), found.text(), attached));
    }

    /** The columns it stands in with all above them. */
    private List<Column> columns(SearchableItem found) {
        return found.columns()
                .stream()
                .flatMap(id -> catalogue.path(catalogue.get(id).id()).stream())
                .distinct()
                .toList();
    }

    private Map<Field, String> texts(SearchableItem found, List<Column> columns, List<Attached> attached) {
        var item = found.item();
        var texts = new EnumMap<Field, String>(Field.class);
        putTitle(texts, item.title());
        texts.put(Field.BODY, Plain.of(item.summary() + "\n" + found.text()));
        texts.put(Field.CONTEXT, Plain.of(context(found, columns)));
        texts.put(Field.NUMBERS, String.join(" | ", numbers(item)));
        if (!attached.isEmpty()) {
            texts.put(Field.FILES, attached.stream()
                    .map(file -> Plain.of(file.name() + "\n" + file.text()))
                    .collect(Collectors.joining("\n")));
        }
        return texts;
    }

    private static void putTitle(Map<Field, String> texts, String title) {
        var plain = Plain.of(title);
        texts.put(Field.TITLE, plain);
        texts.put(Field.TITLE_CHARACTERS, plain);
        texts.put(Field.TITLE_SOUND, Pinyin.of(title));
    }

    /** In every form in which they are asked for. */
    private static List<String> numbers(PublicItem item) {
        return Stream.concat(Stream.ofNullable(item.documentNumber()), Stream.of(item.indexNumber()))
                .flatMap(number -> NumberForm.spoken(number).stream())
                .toList();
    }

    /** Each name apart, so that no word is found across two of them. */
    private String context(SearchableItem found, List<Column> columns) {
        var words = new LinkedHashSet<String>();
        words.add(found.item().organName());
        words.add(organs.get(found.item().organ()).shortName());
        columns.forEach(column -> words.add(column.name()));
        addTerm(words, Vocabulary.FIELD, found.field());
        addTerm(words, Vocabulary.THEME, found.theme());
        addTerm(words, Vocabulary.GENRE, found.genre());
        words.addAll(found.keywords());
        return String.join(" 0 ", words);
    }

    private void addTerm(Set<String> words, Vocabulary vocabulary, @Nullable String code) {
        if (code != null) {
            words.add(vocabularies.nameOf(vocabulary, code));
        }
    }

    private static Map<Field, List<String>> values(PublicItem item) {
        var days = new LinkedHashSet<String>();
        addDay(days, LocalDate.ofInstant(item.publishedAt(), CHINA));
        var formedOn = item.formedOn();
        if (formedOn != null) {
            addDay(days, formedOn);
        }
        return Map.of(Field.WHOLE_TITLE, List.of(Planner.wholeTitle(Plain.of(item.title()))), Field.WHOLE_NUMBER,
                numbers(item), Field.DAY, List.copyOf(days), Field.TITLE_INITIALS,
                List.of(Pinyin.initials(item.title())));
    }

    private static void addDay(Set<String> days, LocalDate day) {
        days.addAll(List.of(day.toString(), day.toString().substring(0, 7), Integer.toString(day.getYear())));
    }

    private static Map<Facet, List<String>> facets(SearchableItem found, List<Column> columns) {
        var item = found.item();
        var facets = new EnumMap<Facet, List<String>>(Facet.class);
        facets.put(Facet.KIND, List.of(Key.Kind.ITEM.name()));
        facets.put(Facet.ORGAN, List.of(item.organ().toString()));
        facets.put(Facet.COLUMN, columns.stream().map(column -> column.id().toString()).toList());
        facets.put(Facet.YEAR, List.of(Integer.toString(item.publishedAt().atZone(CHINA).getYear())));
        facets.put(Facet.VALIDITY, List.of(item.validity().name()));
        putCode(facets, Facet.FIELD, found.field());
        putCode(facets, Facet.THEME, found.theme());
        putCode(facets, Facet.GENRE, found.genre());
        if (item.hasAttachments()) {
            facets.put(Facet.FILES, List.of("1"));
        }
        return facets;
    }

    private static void putCode(Map<Facet, List<String>> facets, Facet facet, @Nullable String code) {
        if (code != null) {
            facets.put(facet, List.of(code));
        }
    }

    /** A document of the county outweighs a notice of a unit, and what is void hardly weighs at all. */
    private float authority(SearchableItem found) {
        float weight = PLAIN + (organs.get(found.item().organ()).parent() == null ? OF_THE_COUNTY : 0)
                + (found.normative() ? NORMATIVE : 0);
        return switch (found.item().validity()) {
            case IN_FORCE -> weight;
            case AMENDED -> weight * AMENDED;
            case EXPIRED, REPEALED -> VOID;
        };
    }

    Entry of(Guide guide) {
        var organ = organs.get(guide.organ());
        var title = organ.name() + "政府信息公开指南";
        var texts = new EnumMap<Field, String>(Field.class);
        putTitle(texts, title);
        texts.put(Field.BODY, Plain.of(text(guide)));
        texts.put(Field.CONTEXT, Plain.of(organ.name() + " 0 " + organ.shortName()));
        var published = guide.publishedOn().atStartOfDay(CHINA).toInstant();
        return new Entry(new Key(Key.Kind.GUIDE, organ.id().value()), texts,
                Map.of(Field.WHOLE_TITLE, List.of(Planner.wholeTitle(Plain.of(title))), Field.TITLE_INITIALS,
                        List.of(Pinyin.initials(title))),
                Map.of(Facet.KIND, List.of(Key.Kind.GUIDE.name()), Facet.ORGAN, List.of(organ.id().toString()),
                        Facet.YEAR, List.of(Integer.toString(guide.publishedOn().getYear()))),
                published, null, PLAIN, stamp(title, guide),
                new Entry.Kept(title, address(organ), published, text(guide),
                        List.of()));
    }

    /** Of what is indexed, as it is written: what a set tells first is different after each start. */
    static long stamp(String title, Guide guide) {
        return String.join("|", title, Integer.toString(guide.edition()), guide.publishedOn().toString(), text(guide))
                .hashCode();
    }

    private static String address(Organ organ) {
        return organ.parent() == null ? "/xxgk/" : "/xxgk/" + organ.slug() + "/";
    }

    private static String text(Guide guide) {
        var text = guide.text();
        var unit = text.unit();
        return String.join("\n", text.classification(), text.arrangement(), text.access(), unit.name(), unit.address(),
                unit.hours(), unit.phone(), unit.fax(), unit.internet(), text.procedure(), text.fees(),
                text.remedies(), text.supervision());
    }
}
