package org.gongkai.report.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.gongkai.report.application.RecordingValues.Asked;
import org.gongkai.report.domain.making.FrozenFigure;
import org.gongkai.report.domain.making.FrozenFigure.Kept;
import org.gongkai.report.domain.making.FrozenFigure.WithRecords;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.statistics.Figures;
import org.gongkai.web.Slice;
import org.gongkai.statistics.RecordRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the fingerprint of the records behind a figure: a hash over their keys and amounts, in order. */
@Component
class Fingerprints {
    private static final int SLICE = 1_000;
    /** Beyond this the months stand for the records: paging through a million keys would hold up the signature. */
    private static final long MOST_PAGED = 50_000;
    private final Figures figures;

    Fingerprints(Figures figures) {
        this.figures = figures;
    }

    WithRecords freeze(Asked asked) {
        var records = new ArrayList<Kept>();
        String fingerprint = of(asked.query(), asked.value(), records);
        return new WithRecords(new FrozenFigure(asked.query(), asked.value(), asked.label(), asked.along(),
                fingerprint), records.size() > FrozenFigure.MOST_KEPT ? List.of() : records);
    }

    /** @param records filled with the records gone over */
    String of(FigureQuery query, long value, List<Kept> records) {
        var hash = DigestUtils.getSha256Digest();
        if (value == 0) {
            return hex(hash);
        }
        if (value > MOST_PAGED && !figures.metric(query.metric()).entered()) {
            hash.update(figures.byMonth(query).toString().getBytes(StandardCharsets.UTF_8));
            return "months:" + hex(hash);
        }
        boolean named = figures.metric(query.metric()).audience().anyoneOpens();
        @Nullable
        String after = null;
        do {
            Slice<RecordRow> slice = figures.records(query, after, SLICE);
            for (var row : slice.items()) {
                hash.update((row.key() + "=" + row.amount() + "\n").getBytes(StandardCharsets.UTF_8));
                // What only officers may open is kept by its key alone.
                records.add(new Kept(row.key(), named ? row.title() : ""));
            }
            after = slice.next();
        } while (after != null);
        return hex(hash);
    }

    /** Of a text: the same for the same text. */
    static String ofText(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private static String hex(MessageDigest hash) {
        return HexFormat.of().formatHex(hash.digest());
    }
}
