package org.gongkai.disclosure.imports.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.imports.application.CurrentSurroundings.Taken;
import org.gongkai.disclosure.imports.domain.CheckedRow;
import org.gongkai.disclosure.imports.domain.ImportField;
import org.gongkai.disclosure.imports.domain.ImportJob.Upload;
import org.gongkai.disclosure.imports.domain.Imports;
import org.gongkai.disclosure.imports.domain.RowCheck;
import org.gongkai.disclosure.imports.domain.SourceRow;
import org.gongkai.file.UploadLimits;
import org.gongkai.identity.OrganScope;
import org.gongkai.organ.Organs;
import org.gongkai.web.Words;
import org.springframework.stereotype.Component;

/** Puts rows before the check, with everything it needs to know. */
@Component
class CheckingRows {
    private final Organs organs;
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final UploadLimits limits;
    private final Imports imports;
    private final Words words;
    private final Clock clock;

    CheckingRows(Organs organs, Catalogue catalogue, Vocabularies vocabularies, UploadLimits limits, Imports imports,
            Words words, Clock clock) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.limits = limits;
        this.imports = imports;
        this.words = words;
        this.clock = clock;
    }

    Organs organs() {
        return organs;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    UploadLimits limits() {
        return limits;
    }

    /** The dry run. */
    List<CheckedRow> tried(List<SourceRow> rows, Upload upload, OrganScope scope, ToIntFunction<String> attachments) {
        var taken = new Taken(imports.takenIndexNumbers(values(rows, row -> row.get(ImportField.INDEX_NUMBER))),
                imports.takenLegacyUrls(values(rows, row -> RowCheck.pathOf(row.get(ImportField.LEGACY_URL)))));
        return checked(rows, upload, scope, attachments, taken);
    }

    /** Once more before entering; whose rows they are was decided at the start, and the files are stored. */
    List<CheckedRow> again(List<SourceRow> rows, Upload upload) {
        return checked(rows, upload, OrganScope.EVERYWHERE, name -> 1, Taken.NONE);
    }

    private List<CheckedRow> checked(List<SourceRow> rows, Upload upload, OrganScope scope,
            ToIntFunction<String> attachments, Taken taken) {
        var surroundings = new CurrentSurroundings(this, upload, scope, attachments, taken, LocalDate.now(clock));
        var check = new RowCheck(surroundings, channels());
        return rows.stream().map(check::check).toList();
    }

    private static List<String> values(List<SourceRow> rows, Function<SourceRow, String> of) {
        return rows.stream().map(of).filter(value -> !value.isEmpty()).distinct().toList();
    }

    private Map<String, PublicationChannel> channels() {
        return Arrays.stream(PublicationChannel.values())
                .collect(Collectors.toMap(channel -> words.of("disclosure.channel", channel), Function.identity()));
    }
}
