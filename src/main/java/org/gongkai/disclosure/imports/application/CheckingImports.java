package org.gongkai.disclosure.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.imports.ImportId;
import org.gongkai.disclosure.imports.domain.ImportJob.Upload;
import org.gongkai.file.Archives;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.identity.AccessPolicy;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Permission;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a table in and tries every row; nothing is entered. */
@Service
public class CheckingImports {
    private final AccessPolicy policy;
    private final Files files;
    private final Archives archives;
    private final ReadingTables tables;
    private final CheckingRows rows;
    private final SteeringImports steering;

    CheckingImports(AccessPolicy policy, Files files, Archives archives, ReadingTables tables, CheckingRows rows,
            SteeringImports steering) {
        this.policy = policy;
        this.files = files;
        this.archives = archives;
        this.tables = tables;
        this.rows = rows;
        this.steering = steering;
    }

    /** A file as it was uploaded. */
    public record Incoming(String name, InputStream content) {}

    /** @param archives zips with attachments, maybe none */
    public ImportId check(Officer officer, Incoming table, List<Incoming> archives, @Nullable OrganId defaultOrgan,
            @Nullable ColumnId defaultColumn) throws IOException {
        policy.require(officer, Permission.IMPORT_ITEMS, officer.organ());
        var storedTable = store(table, "table");
        var zips = new ArrayList<FileId>();
        for (var archive : archives) {
            zips.add(store(archive, "archives").id());
        }
        var source = tables.read(storedTable);
        var upload = new Upload(officer.organ(), officer.id(), storedTable.id(), storedTable.name(), zips, defaultOrgan,
                defaultColumn, source.ignored());
        try (var shelf = AttachmentShelf.open(zips, this.archives)) {
            var scope = policy.scope(officer, Permission.IMPORT_ITEMS);
            return steering.record(upload, rows.tried(source.rows(), upload, scope, shelf::count));
        }
    }

    /** What the file store refuses is told at the form's own field. */
    private StoredFile store(Incoming incoming, String field) throws IOException {
        try {
            return files.store(incoming.name(), incoming.content());
        } catch (BadInput refused) {
            throw new BadInput(Map.of(field, String.valueOf(refused.getMessage())));
        }
    }
}
