package org.gongkai.search.store;

import java.nio.file.Path;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.store.lucene.LuceneShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engine keeps the index. */
@Configuration
class SearchEngine {
    @Bean
    Shelf shelf(@Value("${gongkai.data}") Path data, Changes changes) {
        return new LuceneShelf(data.resolve("index").resolve(changes.database().toString()));
    }
}
