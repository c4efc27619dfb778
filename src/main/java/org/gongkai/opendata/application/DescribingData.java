package org.gongkai.opendata.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.opendata.domain.DataCatalogue;
import org.gongkai.opendata.domain.DataCatalogue.DataSet;
import org.gongkai.opendata.domain.DataCatalogue.Distribution;
import org.gongkai.opendata.domain.DataCatalogue.Variable;
import org.gongkai.opendata.domain.DataCatalogue.Years;
import org.gongkai.opendata.domain.DumpFile;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The facts about the data sets, once for all who tell machines of them. */
@Service
public class DescribingData {
    private final DumpShelf shelf;
    private final TableWords texts;
    private final Words words;
    private final Site site;
    private final Clock clock;

    DescribingData(DumpShelf shelf, TableWords texts, Words words, Site site, Clock clock) {
        this.shelf = shelf;
        this.texts = texts;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    public DataCatalogue catalogue() {
        var files = shelf.list();
        return new DataCatalogue(site.baseUrl(), words.of("opendata.catalogue", site.name()),
                words.of("opendata.catalogue.about", site.name()), texts.publisher(), place(),
                words.of("opendata.api.title", site.name()), texts.licence(),
                Arrays.stream(Table.values()).map(table -> set(table, files)).toList());
    }

    /** A people's government is named for the place it governs. */
    private String place() {
        return site.name().replaceFirst("人民政府$", "");
    }

    private DataSet set(Table table, List<DumpFile> files) {
        var forms = new ArrayList<Distribution>();
        forms.add(asked(table.slug()));
        if (table == Table.DISCLOSURES) {
            forms.add(asked("changes"));
        }
        files.stream().filter(file -> file.table() == table).forEach(file -> forms.add(distribution(file)));
        var variables = texts.fields(table)
                .stream()
                .map(text -> new Variable(text.field().name(), text.label(), text.about()))
                .toList();
        return new DataSet(table.slug(), texts.title(table), texts.about(table), texts.keywords(table), years(table),
                variables, forms);
    }

    private @Nullable Years years(Table table) {
        int last = LocalDate.now(clock).getYear();
        return table == Table.FIGURES ? new Years(last - FigureRows.YEARS + 1, last) : null;
    }

    private Distribution asked(String name) {
        return new Distribution(words.of("opendata.api." + name), site.baseUrl() + "/api/v1/" + name,
                "application/json", null);
    }

    private Distribution distribution(DumpFile file) {
        return new Distribution(texts.title(file.table()) + " " + texts.form(file.form()),
                site.baseUrl() + "/opendata/" + file.name(), file.form().mediaType(), file);
    }
}
