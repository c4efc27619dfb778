package org.gongkai.search.store;

import java.util.UUID;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.store.opensearch.OpenSearchShelf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Elasticsearch is spoken to as OpenSearch is, and is stricter in places: {@code tools/elasticsearch} starts one. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_TEST_ELASTICSEARCH", matches = "http.+")
class ElasticsearchIndexTest extends IndexContract {
    @Override
    protected Shelf shelf() {
        return new OpenSearchShelf(System.getenv("GONGKAI_TEST_ELASTICSEARCH"), "", "",
                "gongkai-test-" + UUID.randomUUID());
    }
}
