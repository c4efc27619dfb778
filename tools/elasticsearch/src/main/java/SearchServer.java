import java.util.List;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.mapper.MapperExtrasPlugin;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.Netty4Plugin;

/** Starts one Elasticsearch node, with what it needs to answer over HTTP and to rank by features, and stays until it is interrupted. */
public class SearchServer extends Node {
    private static final String NAME = "gongkai-test";

    private SearchServer(Settings settings) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> NAME),
                List.of(Netty4Plugin.class, MapperExtrasPlugin.class), false);
    }

    public static void main(String[] folder) throws NodeValidationException, InterruptedException {
        var node = new SearchServer(Settings.builder()
                .put("path.home", folder[0])
                .put("cluster.name", NAME)
                .put("discovery.type", "single-node")
                .put("http.port", 9221)
                .put("transport.port", 9321)
                .build());
        node.start();
        System.out.println("READY http://localhost:9221");
        Thread.currentThread().join();
    }
}
