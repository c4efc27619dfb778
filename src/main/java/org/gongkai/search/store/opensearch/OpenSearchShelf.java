package org.gongkai.search.store.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.search.domain.Index;
import org.gongkai.search.domain.Shelf;

/**
 * Numbered indexes on a server; an alias names the one in use. Several instances share them, and each follows the changes:
 * what one wrote the next writes again, and is the same.
 */
public final class OpenSearchShelf implements Shelf {
    private final Server server;
    private final String alias;

    /** @param alias of this database's index */
    public OpenSearchShelf(String address, String user, String password, String alias) {
        this.server = new Server(address, user, password);
        this.alias = alias;
    }

    @Override
    public Optional<Index> open() {
        return used().map(name -> new OpenSearchIndex(server, name));
    }

    private Optional<String> used() {
        return server.find("/_alias/" + alias).flatMap(found -> found.propertyNames().stream().findFirst());
    }

    private List<String> all() {
        return List.copyOf(server.get("/" + alias + "-*/_alias?expand_wildcards=all").propertyNames());
    }

    @Override
    public Index begin() {
        int next = all().stream()
                .map(name -> name.substring(alias.length() + 1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0) + 1;
        var name = alias + "-" + next;
        server.send("PUT", "/" + name, Entries.shape());
        return new OpenSearchIndex(server, name);
    }

    @Override
    public void adopt(Index built) {
        var actions = new ArrayList<Map<String, Object>>();
        used().ifPresent(old -> actions.add(Map.of("remove", Map.of("index", old, "alias", alias))));
        actions.add(Map.of("add", Map.of("index", ((OpenSearchIndex) built).name(), "alias", alias)));
        server.send("POST", "/_aliases", new HashMap<>(Map.of("actions", actions)));
    }

    @Override
    public void tidy() {
        var used = used().orElse("");
        all().stream().filter(name -> !name.equals(used)).forEach(name -> server.delete("/" + name));
    }

    @Override
    public String engine() {
        return "OpenSearch";
    }
}
