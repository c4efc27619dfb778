package org.gongkai.opendata.application;

import java.util.List;
import org.gongkai.opendata.domain.Field;
import org.gongkai.opendata.domain.Form;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What is said of a data set wherever it is shown or written: its title, its fields, its conditions of use. */
@Component
public class TableWords {
    private static final String SEPARATOR = "：";
    private final Words words;
    private final Site site;
    private final String licence;

    TableWords(Words words, Site site, @Value("${gongkai.opendata.licence:}") String licence) {
        this.words = words;
        this.site = site;
        this.licence = licence.isBlank() ? site.baseUrl() + "/opendata/#licence" : licence;
    }

    /** @param label for the head of its column @param about what stands there @param type what kind of value that is */
    public record FieldText(Field field, String label, String about, String type) {}

    public String title(Table table) {
        return words.of("opendata.set." + table.slug());
    }

    public String about(Table table) {
        return words.of("opendata.set." + table.slug() + ".about");
    }

    public String form(Form form) {
        return words.of("opendata.form", form);
    }

    public List<String> keywords(Table table) {
        return List.of(words.of("opendata.set." + table.slug() + ".keywords").split("，"));
    }

    public List<FieldText> fields(Table table) {
        return table.fields().stream().map(field -> {
            var said = words.of("opendata.field." + table.slug() + "." + field.name()).split(SEPARATOR, 2);
            return new FieldText(field, said[0], said[1], words.of("opendata.type", field.type()));
        }).toList();
    }

    public String publisher() {
        return site.name();
    }

    /** Address of the conditions of use. */
    public String licence() {
        return licence;
    }

    /** Address of the page about the data set; its namespace too. */
    public String address(Table table) {
        return site.baseUrl() + "/opendata/" + table.slug() + "/";
    }

    /** The word for a place in a file or on a page. */
    public String of(String key) {
        return words.of("opendata." + key);
    }
}
