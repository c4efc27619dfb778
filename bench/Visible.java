import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes a published item back and publishes it again, as an officer does, and measures from the officer's answer until each
 * exit says so: {@code java bench/Visible.java SITE TIMES}. Prints for each exit: name, median, p99 and worst milliseconds.
 */
class Visible {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ITEM = Pattern.compile("\"id\":(\\d+),.*?\"title\":\"([^\"]+)\".*?\"organ\":\\{\"slug\":\"([a-z0-9]+)\".*?"
            + "\"column\":\\{\"slug\":\"([a-z0-9]+)\".*?\"url\":\"([^\"]+)\"");
    private static final long PATIENCE = 15_000;

    private final String site;
    private final Officer officer;
    private final HttpClient reader = HttpClient.newHttpClient();
    private final Map<String, List<Long>> delays = new TreeMap<>();

    Visible(String site) throws Exception {
        this.site = site;
        this.officer = new Officer(site);
    }

    public static void main(String[] arguments) throws Exception {
        var visible = new Visible(arguments[0]);
        for (int time = 0; time < Integer.parseInt(arguments[1]); time++) {
            visible.once(time);
        }
        visible.delays.forEach((exit, millis) -> {
            var sorted = millis.stream().sorted().toList();
            int p99 = Math.max(0, (int) Math.ceil(sorted.size() * 0.99) - 1);
            System.out.printf("%s %d %d %d%n", exit, sorted.get(sorted.size() / 2), sorted.get(p99), sorted.getLast());
        });
    }

    private void once(int time) throws Exception {
        var item = ITEM.matcher(body("/api/v1/disclosures?limit=30"));
        for (int i = 0; i <= time % 5; i++) {
            item.find();
        }
        String id = item.group(1);
        String path = item.group(5).replaceFirst("https?://[^/]+", "");
        String mark = "_" + id + ".html";
        var exits = new TreeMap<String, String>();
        exits.put("page", path);
        exits.put("home", "/");
        exits.put("list", "/xxgk/" + item.group(3) + "/" + item.group(4) + "/");
        exits.put("feed", "/xxgk/" + item.group(3) + "/" + item.group(4) + "/feed.xml");
        exits.put("API", "/api/v1/disclosures?limit=30");
        exits.put("search", "/search?q=" + URLEncoder.encode(item.group(2), StandardCharsets.UTF_8));
        for (var exit : List.copyOf(exits.keySet())) {
            if (!exit.equals("page") && !get(exits.get(exit)).body().contains(mark)) {
                exits.remove(exit); // further down than the first page
            }
        }
        act(id, "withdrawal", Map.of("kind", "OTHER", "reason", "性能测试：核对后重新发布", "sure", "true"));
        awaitAll("gone: ", exits, mark, false, path);
        act(id, "republication", Map.of("reason", "性能测试：经核对无误，重新发布"));
        awaitAll("shown: ", exits, mark, true, path);
    }

    private void act(String id, String noun, Map<String, String> with) throws Exception {
        String page = "/console/disclosure/" + id + "/" + noun;
        var form = officer.page(page);
        var fields = new TreeMap<>(with);
        fields.put("_csrf", Officer.first(Officer.TOKEN, form));
        fields.put("version", Officer.first(VERSION, form));
        var answer = officer.post(page, fields);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(noun + " answered " + answer.statusCode() + "\n" + answer.body());
        }
    }

    private void awaitAll(String what, Map<String, String> exits, String mark, boolean shown, String page)
            throws Exception {
        long began = System.nanoTime();
        var waiting = new ArrayList<>(exits.keySet());
        while (!waiting.isEmpty()) {
            for (var exit : List.copyOf(waiting)) {
                var answer = get(exits.get(exit));
                boolean there = exit.equals("page") ? answer.statusCode() == 200 : answer.body().contains(mark);
                if (!exit.equals("page") && answer.statusCode() != 200) {
                    throw new IllegalStateException(exit + " answered " + answer.statusCode());
                }
                long millis = (System.nanoTime() - began) / 1_000_000;
                if (there == shown) {
                    delays.computeIfAbsent(what + exit, name -> new ArrayList<>()).add(millis);
                    waiting.remove(exit);
                } else if (millis > PATIENCE) {
                    throw new IllegalStateException(what + exit + " not after " + millis + " ms: " + exits.get(exit));
                }
            }
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return reader.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }

    private String body(String path) throws Exception {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
