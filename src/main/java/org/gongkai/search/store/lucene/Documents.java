package org.gongkai.search.store.lucene;

import java.time.Instant;
import java.util.ArrayList;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Field;
import org.gongkai.search.domain.Key;

/** Entries as Lucene's documents, and what is kept of them back. */
final class Documents {
    static final String STAMP = "stamp";
    static final String ID = "id";
    private static final String TITLE = "k_title";
    private static final String URL = "k_url";
    private static final String UPDATED = "k_updated";
    private static final String BODY = "k_body";
    private static final String FILE_ID = "k_file";
    private static final String FILE_NAME = "k_file_name";
    private static final String FILE_TEXT = "k_file_text";
    private static final FieldType CUT = cut();

    private Documents() {}

    static Document of(Entry entry) {
        var document = new Document();
        entry.texts()
                .forEach((field, text) -> document.add(new org.apache.lucene.document.Field(field.key(),
                        new CutTokens(text, field.cut()), CUT)));
        entry.values()
                .forEach((field, values) -> values.forEach(value -> document.add(new StringField(field.key(), value,
                        org.apache.lucene.document.Field.Store.NO))));
        entry.facets()
                .forEach((facet, values) -> values.forEach(value -> {
                    document.add(new SortedSetDocValuesField(facet.key(), new BytesRef(value)));
                    document.add(new StringField(facet.key(), value, org.apache.lucene.document.Field.Store.NO));
                }));
        addOrder(document, entry);
        addKept(document, entry.kept());
        return document;
    }

    private static void addOrder(Document document, Entry entry) {
        document.add(new StringField(Field.KEY.key(), entry.key().toString(),
                org.apache.lucene.document.Field.Store.YES));
        document.add(new NumericDocValuesField(ID, numberOf(entry.key())));
        document.add(new NumericDocValuesField(STAMP, entry.stamp()));
        document.add(new LongField(LuceneQueries.PUBLISHED, entry.published().getEpochSecond(),
                org.apache.lucene.document.Field.Store.NO));
        var until = entry.shownUntil();
        document.add(new LongField(LuceneQueries.SHOWN_UNTIL, until == null ? Long.MAX_VALUE : until.toEpochDay(),
                org.apache.lucene.document.Field.Store.NO));
        document.add(new FeatureField(LuceneQueries.FEATURES, LuceneQueries.AUTHORITY, entry.authority()));
    }

    private static void addKept(Document document, Entry.Kept kept) {
        document.add(new StoredField(TITLE, kept.title()));
        document.add(new StoredField(URL, kept.url()));
        document.add(new StoredField(UPDATED, kept.updatedAt().toEpochMilli()));
        document.add(new StoredField(BODY, kept.body()));
        for (var file : kept.files()) {
            document.add(new StoredField(FILE_ID, file.file()));
            document.add(new StoredField(FILE_NAME, file.name()));
            document.add(new StoredField(FILE_TEXT, file.text()));
        }
    }

    /** Guides count below zero, so that one number tells everything apart. */
    private static long numberOf(Key key) {
        return key.kind() == Key.Kind.ITEM ? key.id() : -key.id();
    }

    static Key keyOf(long number) {
        return number >= 0 ? Key.item(number) : new Key(Key.Kind.GUIDE, -number);
    }

    static Key keyOf(Document document) {
        return Key.parse(document.get(Field.KEY.key()));
    }

    static Entry.Kept keptOf(Document document) {
        var ids = document.getFields(FILE_ID);
        var names = document.getValues(FILE_NAME);
        var texts = document.getValues(FILE_TEXT);
        var files = new ArrayList<Entry.Attached>();
        for (int i = 0; i < names.length; i++) {
            files.add(new Entry.Attached(ids[i].numericValue().longValue(), names[i], texts[i]));
        }
        return new Entry.Kept(document.get(TITLE), document.get(URL),
                Instant.ofEpochMilli(document.getField(UPDATED).numericValue().longValue()), document.get(BODY),
                files);
    }

    private static FieldType cut() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
