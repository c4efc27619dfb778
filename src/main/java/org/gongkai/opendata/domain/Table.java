package org.gongkai.opendata.domain;

import static org.gongkai.opendata.domain.Field.Type.ADDRESS;
import static org.gongkai.opendata.domain.Field.Type.DAY;
import static org.gongkai.opendata.domain.Field.Type.MOMENT;
import static org.gongkai.opendata.domain.Field.Type.NUMBER;
import static org.gongkai.opendata.domain.Field.Type.TEXT;
import static org.gongkai.opendata.domain.Field.Type.WORDS;
import static org.gongkai.opendata.domain.Field.Type.YES_NO;

import java.util.List;
import java.util.Locale;

/** The data sets as tables. Fields are added at the end and never removed, as in the interface. */
public enum Table {
    DISCLOSURES(new Field("id", NUMBER), new Field("indexNumber", TEXT), new Field("title", TEXT),
            new Field("summary", TEXT), new Field("organ", TEXT), new Field("organName", TEXT),
            new Field("column", TEXT), new Field("columnName", TEXT), new Field("documentNumber", TEXT),
            new Field("formedOn", DAY), new Field("publishedAt", MOMENT), new Field("updatedAt", MOMENT),
            new Field("validity", TEXT), new Field("channels", WORDS), new Field("url", ADDRESS)),
    ORGANS(new Field("slug", TEXT), new Field("name", TEXT), new Field("shortName", TEXT), new Field("kind", TEXT),
            new Field("parent", TEXT), new Field("verified", YES_NO), new Field("url", ADDRESS)),
    COLUMNS(new Field("slug", TEXT), new Field("name", TEXT), new Field("parent", TEXT), new Field("block", TEXT),
            new Field("kind", TEXT), new Field("statutoryCodes", WORDS), new Field("description", TEXT)),
    FIGURES(new Field("year", NUMBER), new Field("metric", TEXT), new Field("label", TEXT), new Field("unit", TEXT),
            new Field("value", NUMBER), new Field("dimensions", WORDS), new Field("definition", TEXT),
            new Field("records", ADDRESS));

    private final List<Field> fields;

    Table(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /** Its part of every address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its files are packed, because there are so many rows. */
    public boolean isLarge() {
        return this == DISCLOSURES;
    }

    /** Under which name its file of this form lies ready. */
    public String file(Form form) {
        return slug() + "." + form.ending() + (isLarge() && form.packs() ? ".gz" : "");
    }
}
