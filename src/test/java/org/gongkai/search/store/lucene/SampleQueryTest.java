package org.gongkai.search.store.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every so-many-th stretch of 64 entries; the first stretch is always one of them. */
class SampleQueryTest {
    @ParameterizedTest(name = "every {0}th stretch: {1} of all, {2} of the even ones, {3} of the first ten")
    @CsvSource({"1, 10000, 5000, 10", "2, 5008, 2504, 10", "7, 1472, 736, 10", "100, 128, 64, 10", "1000, 64, 32, 10"})
    void isSpreadEvenlyAndComesToAnEnd(int oneOf, int all, int even, int first) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int n = 0; n < 10_000; n++) {
                var entry = new Document();
                entry.add(new StringField("even", Boolean.toString(n % 2 == 0), Store.NO));
                entry.add(new StringField("first", Boolean.toString(n < 10), Store.NO));
                writer.addDocument(entry);
            }
            writer.forceMerge(1);
            try (var reader = DirectoryReader.open(writer)) {
                var searcher = new IndexSearcher(reader);

                assertThat(searcher.count(new SampleQuery(oneOf))).isEqualTo(all);
                assertThat(searcher.count(with(oneOf, "even"))).isEqualTo(even);
                assertThat(searcher.count(with(oneOf, "first"))).isEqualTo(first);
            }
        }
    }

    private static BooleanQuery with(int oneOf, String field) {
        return new BooleanQuery.Builder().add(new SampleQuery(oneOf), Occur.FILTER)
                .add(new TermQuery(new Term(field, "true")), Occur.FILTER)
                .build();
    }
}
