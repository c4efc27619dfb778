import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Starts one OpenSearch node and stays until it is interrupted. */
public class SearchServer {
    public static void main(String[] folder) throws InterruptedException {
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.putList("discovery.seed_hosts");
        })
                .build(OpenSearchRunner.newConfigs()
                        .clusterName("gongkai-test")
                        .numOfNode(1)
                        .basePath(folder[0])
                        .baseHttpPort(9210));
        System.out.println("READY http://localhost:" + runner.node().settings().get("http.port"));
        Thread.currentThread().join();
    }
}
