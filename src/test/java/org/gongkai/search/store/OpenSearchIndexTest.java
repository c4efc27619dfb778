package org.gongkai.search.store;

import java.util.UUID;
import org.gongkai.search.domain.Shelf;
import org.gongkai.search.store.opensearch.OpenSearchShelf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same against a real server, where there is one: {@code tools/opensearch} starts it. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_TEST_OPENSEARCH", matches = "http.+")
class OpenSearchIndexTest extends IndexContract {
    @Override
    protected Shelf shelf() {
        return new OpenSearchShelf(System.getenv("GONGKAI_TEST_OPENSEARCH"), "", "",
                "gongkai-test-" + UUID.randomUUID());
    }
}
