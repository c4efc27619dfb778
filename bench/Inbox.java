import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Multiplies the open requests of the model county inside the database and opens the inbox as the disclosure office does. Run
 * while the application is up: {@code java -cp postgresql.jar bench/Inbox.java FOLDER SITE OPEN}.
 */
class Inbox {
    private static final int TIMES = 30;
    private static final int WARMING = 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    private final HttpClient officer = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    static {
        PAGES.put("inbox of the county, first page", "/console/request");
        PAGES.put("overdue", "/console/request?tray=OVERDUE");
        PAGES.put("words in the content", "/console/request?q=" + URLEncoder.encode("学校", StandardCharsets.UTF_8));
        PAGES.put("board of the year", "/console/request/board");
    }

    private Inbox(String site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        long open = multiply(Path.of(arguments[0]).resolve("postgres"), Integer.parseInt(arguments[2]));
        var inbox = new Inbox(arguments[1]);
        inbox.signIn();
        System.out.printf("With **%,d** open requests, as the disclosure office sees them (%d times each, one after the other):%n%n",
                open, TIMES);
        System.out.println("| page | p50 | slowest |\n|---|---|---|");
        for (var page : PAGES.entrySet()) {
            inbox.measure(page.getKey(), page.getValue());
        }
        var next = NEXT.matcher(inbox.get("/console/request"));
        if (!next.find()) {
            throw new IllegalStateException("the inbox has no second page");
        }
        inbox.measure("second page", next.group(1).replace("&amp;", "&"));
    }

    private static long multiply(Path postgres, int wanted) throws Exception {
        var port = Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(3).strip();
        var password = Files.readString(postgres.resolve("gongkai_owner.password")).strip();
        try (var database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/gongkai",
                "gongkai_owner", password)) {
            copy(database, "request", "id", Map.of("id", "10000000 + g", "serial", "100000 + g", "number",
                    "regexp_replace(number, '[0-9]+$', (100000 + g)::text)", "query_code_hash", "'none-' || g"), wanted);
            copy(database, "request_event", "request_id", Map.of("request_id", "10000000 + g"), wanted);
            copy(database, "request_person", "request_id", Map.of("request_id", "10000000 + g"), wanted);
            for (var table : new String[]{"request", "request_event", "request_person"}) {
                database.createStatement().execute("vacuum (analyze) " + table);
            }
            try (var rows = database.createStatement().executeQuery("select count(*) from request where open")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Each open request in turn, until there are as many as wanted; what belongs to it goes along. */
    private static void copy(Connection database, String table, String key, Map<String, String> changed, int wanted)
            throws SQLException {
        var columns = new java.util.ArrayList<String>();
        try (var rows = database.getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        var values = columns.stream().map(name -> changed.getOrDefault(name, "t." + name)).collect(Collectors.joining(", "));
        database.createStatement().execute("""
                with source as (select id as source_id, row_number() over (order by id) - 1 as n, count(*) over () as c
                    from request where open and id < 10000000 and parent_id is null)
                insert into %1$s (%2$s) select %3$s from generate_series(1, %4$d) g join source on source.n = g %% source.c
                    join %1$s t on t.%5$s = source_id""".formatted(table, String.join(", ", columns), values, wanted, key));
    }

    private void signIn() throws Exception {
        var token = TOKEN.matcher(get("/console/sign-in"));
        token.find();
        var form = Map.of("_csrf", token.group(1), "login", "gkb", "password", "Yanshi-Gongkai-2026")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        officer.send(HttpRequest.newBuilder(URI.create(site + "/console/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(), HttpResponse.BodyHandlers.discarding());
    }

    private void measure(String name, String path) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            get(path);
        }
        var took = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            get(path);
            took[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf("| %s | %.0f ms | %.0f ms |%n", name, took[TIMES / 2], took[TIMES - 1]);
    }

    private String get(String path) throws Exception {
        var answer = officer.send(HttpRequest.newBuilder(URI.create(site + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
