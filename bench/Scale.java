import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Multiplies the published items of the model county inside the database to a given number, and its requests to a tenth of that;
 * the same every time. Run while the application is up, with the PostgreSQL driver on the class path:
 * {@code java -cp postgresql.jar bench/Scale.java FOLDER ITEMS}. Figures kept beside the records are to be counted anew after it.
 */
class Scale {
    private static final List<String> TABLES = List.of("disclosure", "disclosure_edition", "disclosure_public",
            "disclosure_public_column", "disclosure_public_change", "channel_item", "channel_delivery");
    private static final List<String> CASE_TABLES = List.of("request", "request_event", "request_person", "remedy_case");
    /** More than any unit of the model county receives in a year, so that numbers stay unique. */
    private static final int SERIALS = 1_000;
    /** Copies keep their distance, so that a copy's number tells which item it was made of. */
    private static final long STEP = 1_000_000;

    public static void main(String[] arguments) throws Exception {
        var postgres = Path.of(arguments[0]).resolve("postgres");
        long wanted = Long.parseLong(arguments[1]);
        var port = Files.readAllLines(postgres.resolve("cluster/postmaster.pid")).get(3).strip();
        var password = Files.readString(postgres.resolve("gongkai_owner.password")).strip();
        try (var database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/gongkai",
                "gongkai_owner", password)) {
            long base = number(database, "select count(*) from disclosure_public where id < " + STEP);
            long present = number(database, "select count(*) from disclosure_public");
            if (present < wanted) {
                grow(database, base, wanted);
            }
            growCases(database, wanted / 10);
            System.out.println(number(database, "select count(*) from disclosure_public") + " items, "
                    + number(database, "select count(*) from request") + " requests");
        }
    }

    private static void grow(Connection database, long base, long wanted) throws SQLException {
        run(database, "set maintenance_work_mem = '768MB'");
        run(database, "set synchronous_commit = off");
        var indexes = dropIndexes(database, TABLES);
        for (long copy = 1; base * (copy + 1) <= wanted + base / 2; copy++) {
            long began = System.nanoTime();
            database.setAutoCommit(false);
            copy(database, copy);
            database.commit();
            database.setAutoCommit(true);
            System.err.printf("copy %d: %d ms%n", copy, (System.nanoTime() - began) / 1_000_000);
        }
        for (var index : indexes) {
            run(database, index);
        }
        run(database, "select setval('disclosure_id', (select max(id) from disclosure))");
        for (var table : TABLES) {
            run(database, "vacuum (analyze) " + table);
        }
        // Another index is to be built anew: the one there is belongs to the smaller county.
        run(database, "update search_state set identity = gen_random_uuid()");
    }

    private static void growCases(Connection database, long wanted) throws SQLException {
        long base = number(database, "select count(*) from request where id < " + STEP);
        if (number(database, "select count(*) from request") >= wanted - base) {
            return;
        }
        run(database, "set synchronous_commit = off");
        var indexes = dropIndexes(database, CASE_TABLES);
        database.setAutoCommit(false);
        for (long copy = 1; base * (copy + 1) <= wanted + base / 2; copy++) {
            copyCases(database, copy);
        }
        run(database, """
                update request_serial s set last = (select max(serial) from request r
                where r.organ_id = s.organ_id and r.year = s.year)""");
        database.commit();
        database.setAutoCommit(true);
        for (var index : indexes) {
            run(database, index);
        }
        run(database, "select setval('request_id', (select max(id) from request))");
        for (var table : CASE_TABLES) {
            run(database, "vacuum (analyze) " + table);
        }
    }

    private static void copyCases(Connection database, long copy) throws SQLException {
        long by = copy * STEP;
        long serials = copy * SERIALS;
        String serial = "(serial + " + serials + ")";
        insert(database, "request", "id < " + STEP, "id", "id + " + by, "parent_id", "parent_id + " + by, "serial",
                serial, "number", "regexp_replace(number, '[0-9]+$', '') || " + serial, "title",
                "title || '（第%d批）'".formatted(copy));
        insert(database, "request_event", "request_id < " + STEP, "request_id", "request_id + " + by);
        insert(database, "request_person", "request_id < " + STEP, "request_id", "request_id + " + by);
        insert(database, "remedy_case", "case_number not like '%（第%批）'", "case_number",
                "case_number || '（第%d批）'".formatted(copy));
    }

    private static List<String> dropIndexes(Connection database, List<String> tables) throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var rows = database.createStatement().executeQuery("""
                select i.indexname, i.indexdef from pg_indexes i where i.schemaname = 'public'
                and i.tablename in ('%s') and i.indexdef not like 'CREATE UNIQUE%%'"""
                .formatted(String.join("','", tables)))) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (var name : names) {
            run(database, "drop index " + name);
        }
        return definitions;
    }

    private static void copy(Connection database, long copy) throws SQLException {
        long by = copy * STEP;
        String at = "first_published_at - interval '%d minutes'".formatted(copy);
        insert(database, "disclosure", "id in (select id from disclosure_public where id < " + STEP + ")",
                "id", "id + " + by, "index_number", renumbered(copy), "path", moved(by), "first_published_at", at,
                "merged_into", "null");
        insert(database, "disclosure_edition",
                "disclosure_id in (select id from disclosure_public where id < " + STEP + ") and state = 'PUBLISHED'",
                "disclosure_id", "disclosure_id + " + by, "content",
                "jsonb_set(content, '{title}', to_jsonb((content ->> 'title') || '（第%d批）'))".formatted(copy));
        insert(database, "disclosure_public", "id < " + STEP, "id", "id + " + by, "index_number",
                renumbered(copy), "path", moved(by), "first_published_at", at, "title",
                "title || '（第%d批）'".formatted(copy));
        insert(database, "disclosure_public_column", "disclosure_id < " + STEP, "disclosure_id",
                "disclosure_id + " + by, "first_published_at", at);
        insert(database, "disclosure_public_change",
                "disclosure_id in (select id from disclosure_public where id < " + STEP + ")", "disclosure_id",
                "disclosure_id + " + by, "txid", "pg_current_xact_id()", "month",
                "(select date_trunc('month', p.first_published_at at time zone 'Asia/Shanghai')::date from disclosure_public p"
                        + " where p.id = disclosure_public_change.disclosure_id + " + by + ")");
        insert(database, "channel_item",
                "disclosure_id in (select id from disclosure_public where id < " + STEP + ")", "disclosure_id",
                "disclosure_id + " + by, "first_published_at", at);
        insert(database, "channel_delivery",
                "disclosure_id in (select id from disclosure_public where id < " + STEP + ")", "disclosure_id",
                "disclosure_id + " + by);
    }

    /** The years before ours are free. */
    private static String renumbered(long copy) {
        return "regexp_replace(index_number, '/(\\d{4})-', '/' || lpad((substring(index_number from '/(\\d{4})-')::int - %d)::text, 4, '0') || '-')"
                .formatted(copy * 10);
    }

    private static String moved(long by) {
        return "regexp_replace(path, '_(\\d+)\\.html$', '_' || (substring(path from '_(\\d+)\\.html$')::bigint + %d) || '.html')"
                .formatted(by);
    }

    private static void insert(Connection database, String table, String where, String... changed)
            throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = database.createStatement().executeQuery("""
                select column_name from information_schema.columns where table_schema = 'public' and table_name = '%s'
                and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position""".formatted(table))) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        var values = new ArrayList<>(columns);
        for (int i = 0; i < changed.length; i += 2) {
            values.set(columns.indexOf(changed[i]), changed[i + 1]);
        }
        run(database, "insert into %s (%s) select %s from %s where %s".formatted(table, String.join(", ", columns),
                String.join(", ", values), table, where));
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
