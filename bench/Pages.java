import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long single pages take when nobody has asked for them before: {@code java bench/Pages.java SITE ORGAN COLUMN}. An unknown
 * parameter makes an address that is not kept. Prints for each page: name, median and worst milliseconds.
 */
class Pages {
    private static final int TIMES = 7;

    public static void main(String[] arguments) throws Exception {
        var officer = new Officer(arguments[0]);
        var pages = new LinkedHashMap<String, String>();
        String column = "/xxgk/" + arguments[1] + "/" + arguments[2] + "/";
        pages.put("home", "/?new=%d");
        pages.put("platform", "/xxgk/?new=%d");
        pages.put("platform of a unit", "/xxgk/" + arguments[1] + "/?new=%d");
        pages.put("list", column + "?new=%d");
        pages.put("list, narrowed by theme and year", column + "?theme=A01&year=2019&new=%d");
        pages.put("list, with words", column + "?q=%%E9%%80%%9A%%E7%%9F%%A5&new=%d");
        pages.put("API list", "/api/v1/disclosures?limit=20&new=%d");
        pages.put("API changes", "/api/v1/changes?limit=100&new=%d");
        pages.put("feed", column + "feed.xml?new=%d");
        pages.put("sitemap", "/sitemap.xml?new=%d");
        pages.put("figures", "/tongji/?year=2019&new=%d");
        pages.put("API figures", "/api/v1/figures?year=2019&new=%d");
        pages.put("annual reports", "/nianbao/?new=%d");
        pages.put("workbench", "/console/?new=%d");
        pages.put("items of staff", "/console/disclosure?new=%d");
        pages.put("items of staff, with words", "/console/disclosure?q=%%E9%%80%%9A%%E7%%9F%%A5&new=%d");
        pages.put("review queue", "/console/disclosure/review?new=%d");
        pages.put("request inbox", "/console/request?new=%d");
        pages.put("requests, all", "/console/request?tray=ALL&new=%d");
        pages.put("board of requests", "/console/request/board?new=%d");
        pages.put("reports of the year", "/console/report?year=2019&new=%d");
        pages.put("deliveries", "/console/channel/deliveries?new=%d");
        for (var page : pages.entrySet()) {
            System.out.printf("%s|%s%n", page.getKey(), times(officer, page.getValue()));
        }
    }

    private static String times(Officer officer, String path) throws Exception {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            var answer = officer.get(path.formatted(System.nanoTime()));
            millis.add((System.nanoTime() - began) / 1_000_000);
            if (answer.statusCode() != 200) {
                return path + " answered " + answer.statusCode();
            }
        }
        var sorted = millis.stream().sorted().toList();
        return sorted.get(TIMES / 2) + "|" + sorted.getLast() + "|" + millis.getFirst();
    }
}
