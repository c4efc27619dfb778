package org.gongkai.disclosure.imports.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.ImportMode;
import org.gongkai.disclosure.imports.application.CheckingImports.Incoming;
import org.gongkai.disclosure.imports.domain.ImportStage;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.RowState;
import org.gongkai.file.SampleFiles;
import org.gongkai.organ.Organs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A long import, begun with profile {@code importing}; with {@code import-goes-on} only watched after the next start. Prints
 * {@code ENTERED n} as it goes, and what stands there when it is over.
 */
@Component
@Profile({"importing", "import-goes-on"})
class ImportInProgress implements ApplicationListener<ApplicationReadyEvent> {
    static final int ROWS = 3_000;

    private final DisclosureDesk desk;
    private final CheckingImports checking;
    private final SteeringImports steering;
    private final Imports imports;
    private final Organs organs;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final Environment environment;

    ImportInProgress(DisclosureDesk desk, CheckingImports checking, SteeringImports steering, Imports imports,
            Organs organs, Catalogue catalogue, JdbcClient jdbc, Environment environment) {
        this.desk = desk;
        this.checking = checking;
        this.steering = steering;
        this.imports = imports;
        this.organs = organs;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var id = environment.acceptsProfiles(Profiles.of("importing")) ? begun() : new ImportId(1);
        Thread.ofVirtual().start(() -> watch(id));
    }

    private ImportId begun() {
        var organ = organs.get(desk.organ()).name();
        var column = catalogue.get(desk.column()).slug();
        var lines = IntStream.rangeClosed(1, ROWS)
                .mapToObj(n -> "第%d号旧信息,%s,%s,2021-03-%02d,正文%d,%d.txt".formatted(n, organ, column, n % 28 + 1, n, n))
                .collect(Collectors.joining("\n", "标题,发布机构,栏目,发布日期,正文,附件\n", "\n"));
        var files = IntStream.rangeClosed(1, ROWS)
                .boxed()
                .collect(Collectors.toMap(n -> n + ".txt",
                        n -> ("第%d号附件".formatted(n)).getBytes(StandardCharsets.UTF_8)));
        try {
            var table = new Incoming("旧站.csv", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            var packed = new Incoming("附件.zip",
                    new ByteArrayInputStream(SampleFiles.zip(StandardCharsets.UTF_8, files)));
            var id = checking.check(desk.office(), table, List.of(packed), null, null);
            steering.start(desk.office(), id, ImportMode.SKIP_BAD);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(ImportId id) {
        var job = imports.get(id);
        while (job.stage() == ImportStage.RUNNING) {
            System.out.println("ENTERED " + job.count(RowState.ENTERED));
            pause();
            job = imports.get(id);
        }
        System.out.println("ENTERED " + job.count(RowState.ENTERED));
        print("ITEMS", "select count(*) from disclosure_public where title like '第%号旧信息'");
        print("TITLES", "select count(distinct title) from disclosure_public where title like '第%号旧信息'");
        print("ATTACHED", """
                select count(distinct f.sha256) from disclosure_public p
                join disclosure_edition e on e.disclosure_id = p.id and e.number = p.edition
                join file f on f.id = (e.content -> 'attachments' ->> 0)::bigint
                join file_content c on c.sha256 = f.sha256
                where p.title like '第%号旧信息' and p.title = replace(c.text, '附件', '旧信息')""");
        print("COUNTED", "select coalesce(sum(items), 0) from disclosure_tally");
        print("TRACED",
                "select coalesce(sum((facts ->> 'items')::int), 0) from audit_entry where deed = 'PastItemsEntered'");
        System.out.println("STAGE " + job.stage());
    }

    private void print(String word, String query) {
        System.out.println(word + " " + jdbc.sql(query).query(Long.class).single());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
