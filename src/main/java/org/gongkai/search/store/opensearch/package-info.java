/** The index in OpenSearch or Elasticsearch, by their common REST interface. */
@NullMarked
package org.gongkai.search.store.opensearch;

import org.jspecify.annotations.NullMarked;
