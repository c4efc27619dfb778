import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Imports items as an officer does: tables of 10,000 rows, a zip of as many attachments with each, trial and start:
 * {@code java bench/Import.java SITE ITEMS}. Prints the items, the seconds from the first upload to the last item entered, of
 * these the seconds of the trial runs, and the seconds from then until the last item is found by search.
 */
class Import {
    /** As many as a zip may have files. */
    private static final int TABLE = 10_000;
    private static final int LOOKS = 1_800;
    private static final Pattern PLACE = Pattern.compile("\"url\":\"[^\"]*/xxgk/([a-z0-9]+)/([a-z0-9]+)/");
    private static final Pattern JOB = Pattern.compile("imports/(\\d+)");
    private static final String IMPORTS = "/console/disclosure/imports";
    private static final String WORDS = "关于印发全县城乡居民基本医疗保险参保缴费工作实施方案的通知各乡镇人民政府县直各部门要加强组织领导压实工作责任按时完成任务并将进展情况报送办公室";
    private final Random chance = new Random(20261126);
    private final String organ;
    private final String column;
    private final Officer officer;

    Import(String site) throws Exception {
        officer = new Officer(site);
        var place = PLACE.matcher(officer.page("/api/v1/disclosures?limit=1"));
        if (!place.find()) {
            throw new IllegalStateException("nothing is public yet");
        }
        organ = place.group(1);
        column = place.group(2);
    }

    public static void main(String[] arguments) throws Exception {
        var running = new Import(arguments[0]);
        int wanted = Integer.parseInt(arguments[1]);
        long began = System.nanoTime();
        long trials = 0;
        for (int from = 0; from < wanted; from += TABLE) {
            trials += running.table(from, Math.min(wanted, from + TABLE));
        }
        long entered = System.nanoTime();
        running.untilFound("导入测试第%d号文件".formatted(wanted - 1));
        System.out.printf("%d %.1f %.1f %.1f%n", wanted, (entered - began) / 1e9, trials / 1e9,
                (System.nanoTime() - entered) / 1e9);
    }

    /** The index follows an import piece by piece, in the order of entering. */
    private void untilFound(String title) throws Exception {
        String search = "/api/v1/disclosures?limit=1&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&new=";
        for (int look = 0; !officer.page(search + look).contains(title); look++) {
            if (look > LOOKS) {
                throw new IllegalStateException(title + " is not found by search");
            }
            Thread.sleep(500);
        }
    }

    private long table(int from, int to) throws Exception {
        var rows = new StringBuilder("标题,发布机构,栏目,发布日期,正文,附件\n");
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (int n = from; n < to; n++) {
                rows.append("导入测试第%d号文件,%s,%s,20%02d-%02d-%02d,%s,附件%d.txt%n".formatted(n, organ, column, 5 + n % 18,
                        1 + n % 12, 1 + n % 28, text(300), n));
                zip.putNextEntry(new ZipEntry("附件" + n + ".txt"));
                zip.write(("附件%d：%s".formatted(n, text(500))).getBytes(StandardCharsets.UTF_8));
            }
        }
        return entered(rows.toString().getBytes(StandardCharsets.UTF_8), packed.toByteArray());
    }

    private String text(int length) {
        int at = chance.nextInt(WORDS.length());
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.charAt((at + chance.nextInt(9)) % WORDS.length()));
            at++;
        }
        return text.toString();
    }

    private long entered(byte[] table, byte[] archive) throws Exception {
        var fields = new LinkedHashMap<String, byte[]>();
        fields.put("name=\"_csrf\"", Officer.first(Officer.TOKEN, officer.page(IMPORTS)).getBytes(StandardCharsets.UTF_8));
        fields.put("name=\"table\"; filename=\"table.csv\"", table);
        fields.put("name=\"archives\"; filename=\"files.zip\"", archive);
        long began = System.nanoTime();
        var tried = officer.send(IMPORTS, "multipart/form-data; boundary=xxBENCHxx", multipart(fields));
        long trial = System.nanoTime() - began;
        if (tried.statusCode() / 100 != 3) {
            throw new IllegalStateException("the table was not taken: " + tried.statusCode() + "\n" + tried.body());
        }
        String job = IMPORTS + "/" + Officer.first(JOB, tried.headers().firstValue("Location").orElse(""));
        var started = officer.post(job + "/start", Map.of("_csrf", Officer.first(Officer.TOKEN, officer.page(job))));
        if (started.statusCode() / 100 != 3) {
            throw new IllegalStateException("the start answered " + started.statusCode());
        }
        String page;
        do {
            Thread.sleep(200);
            page = officer.page(job);
        } while (page.contains("/cancellation\""));
        if (!page.contains("已完成")) {
            throw new IllegalStateException("the import did not end well: " + job);
        }
        return trial;
    }

    private static byte[] multipart(Map<String, byte[]> fields) throws Exception {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.write(("--xxBENCHxx\r\nContent-Disposition: form-data; " + field.getKey() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(field.getValue());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write("--xxBENCHxx--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
