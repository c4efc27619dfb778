package org.gongkai.search.store;

import java.nio.file.Path;
import org.gongkai.search.domain.Changes;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.store.lucene.LuceneShelf;
import org.gongkai.search.store.opensearch.OpenSearchShelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engine keeps the index: a server where one is named, else the one inside. */
@Configuration
class SearchEngine {
    @Bean
    Shelf shelf(@Value("${gongkai.data}") Path data, @Value("${gongkai.search.server:}") String server,
            @Value("${gongkai.search.user:}") String user, @Value("${gongkai.search.password:}") String password,
            Changes changes) {
        var database = changes.database().toString();
        return server.isBlank()
                ? new LuceneShelf(data.resolve("index").resolve(database))
                : new OpenSearchShelf(server, user, password, "gongkai-" + database);
    }
}
