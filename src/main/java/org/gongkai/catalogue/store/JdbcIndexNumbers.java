package org.gongkai.catalogue.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.catalogue.IndexNumber;
import org.gongkai.catalogue.IndexNumbers;
import org.gongkai.catalogue.domain.IndexPattern;
import org.gongkai.catalogue.domain.IndexPattern.Parts;
import org.gongkai.catalogue.domain.IndexPatterns;
import org.gongkai.database.Remembered;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.web.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Index numbers from a serial per organ and year, and the table of every number ever given.
 *
 * <p>The serial's row stays locked until the publishing transaction ends, so two of them never read the same serial. The
 * table of given numbers has the last word: what an import claimed, or another organ's pattern happened to produce, is
 * skipped.
 */
@Repository
class JdbcIndexNumbers implements IndexNumbers, IndexPatterns {
    private static final long WHOLE_SITE = 0;

    private final JdbcClient jdbc;
    private final Organs organs;
    private final Site site;
    private final Clock clock;
    private final Remembered<IndexPattern> pattern = new Remembered<>(this::read);

    JdbcIndexNumbers(JdbcClient jdbc, Organs organs, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public IndexNumber issue(OrganId organ, int year) {
        return issue(organ, year, 1).getFirst();
    }

    @Override
    public List<IndexNumber> issue(OrganId organ, int year, int count) {
        var made = current();
        var parts = partsOf(organ);
        var day = dayWithin(year);
        var given = new ArrayList<IndexNumber>();
        while (given.size() < count) {
            int missing = count - given.size();
            int last = advance(made.perOrgan() ? organ.value() : WHOLE_SITE, year, missing);
            given.addAll(keep(IntStream.rangeClosed(last - missing + 1, last)
                    .mapToObj(serial -> made.number(parts, day, serial))
                    .toList()));
        }
        return given;
    }

    @Override
    public boolean claim(IndexNumber existing) {
        return !keep(List.of(existing)).isEmpty();
    }

    @Override
    public IndexPattern current() {
        return pattern.get();
    }

    @Override
    public void set(IndexPattern next) {
        jdbc.sql("insert into catalogue_index_pattern (template) values (?)").param(next.template()).update();
        pattern.forget();
    }

    @Override
    public Parts partsOf(OrganId organ) {
        return new Parts(organs.get(organ).code(), organs.creditCode(organ), site.idCode());
    }

    private int advance(long counter, int year, int by) {
        return jdbc.sql("""
                insert into catalogue_index_serial (organ_id, year, last) values (:counter, :year, :by)
                on conflict (organ_id, year) do update set last = catalogue_index_serial.last + :by
                returning last""")
                .param("counter", counter)
                .param("year", year)
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /** Enters the numbers as given; answers with those that had not been given before, in order. */
    private List<IndexNumber> keep(List<IndexNumber> numbers) {
        var fresh = jdbc.sql("""
                insert into catalogue_index_number (value) select unnest(:values::text[])
                on conflict do nothing returning value""")
                .param("values", numbers.stream().map(IndexNumber::value).toArray(String[]::new))
                .query(String.class)
                .set();
        return numbers.stream().filter(number -> fresh.contains(number.value())).toList();
    }

    private LocalDate dayWithin(int year) {
        var today = LocalDate.now(clock);
        return today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    }

    private IndexPattern read() {
        return new IndexPattern(
                jdbc.sql("select template from catalogue_index_pattern order by id desc limit 1")
                        .query(String.class)
                        .single());
    }
}
