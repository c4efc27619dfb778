package org.gongkai.cache.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.gongkai.cache.domain.Coding;
import org.gongkai.cache.domain.Content;
import org.gongkai.cache.domain.KeptPage;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gets for a finished page: whole, in the coding they take, or only the word that they have it already. Header
 * lines and body lie ready as they go out, outside the heap, so that nothing is written or copied for a reader.
 *
 * @param body empty with 304
 */
record Reply(int status, HttpFields fields, ByteBuffer body) {
    private static final boolean BROTLI = Brotli4jLoader.isAvailable();
    /** More costs many times the work for a twentieth less bytes. */
    private static final int BROTLI_QUALITY = 5;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private record Pair(Reply whole, Reply unchanged) {}

    static Reply to(KeptPage page, @Nullable String encodings, @Nullable String tags, @Nullable String since) {
        var pair = page.prepared(Coding.accepted(encodings, BROTLI), coding -> prepared(page, coding));
        return tags == null && since == null || !isKnown(page.facts(), tags, since) ? pair.whole() : pair.unchanged();
    }

    /** The tag decides where there is one; the date has only whole seconds. */
    private static boolean isKnown(KeptPage.Facts facts, @Nullable String tags, @Nullable String since) {
        if (tags != null) {
            return tags.equals("*") || tags.contains(facts.etag(Coding.PLAIN)) || tags.contains(facts.etag(Coding.GZIP))
                    || tags.contains(facts.etag(Coding.BROTLI));
        }
        return since != null && HttpDateTime.parseToEpoch(since) >= facts.lastModified()
                .truncatedTo(ChronoUnit.SECONDS)
                .toEpochMilli();
    }

    private static Pair prepared(KeptPage page, Coding coding) {
        var body = coded(page.content(), coding);
        var fields = HttpFields.build();
        page.facts()
                .headers()
                .forEach((name, values) -> values.forEach(value -> fields.add(new PreEncodedHttpField(name, value))));
        put(fields, HttpHeader.ETAG, page.facts().etag(coding));
        put(fields, HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(page.facts().lastModified()));
        put(fields, HttpHeader.CACHE_CONTROL, page.facts().cacheControl());
        put(fields, HttpHeader.VARY, page.facts().vary());
        var unchanged = new Reply(304, HttpFields.build(fields).asImmutable(), NOTHING);
        put(fields, HttpHeader.CONTENT_TYPE, page.facts().contentType());
        fields.put(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, body.remaining()));
        if (coding != Coding.PLAIN) {
            put(fields, HttpHeader.CONTENT_ENCODING, coding.header());
        }
        return new Pair(new Reply(200, fields.asImmutable(), body), unchanged);
    }

    private static void put(HttpFields.Mutable fields, HttpHeader name, String value) {
        fields.put(new PreEncodedHttpField(name, value));
    }

    private static ByteBuffer outside(byte[] body) {
        return ByteBuffer.allocateDirect(body.length).put(body).flip().asReadOnlyBuffer();
    }

    /** The body for a reader of their own: nobody else's reading moves it on. */
    ByteBuffer content() {
        return body.slice();
    }

    private static ByteBuffer coded(Content content, Coding coding) {
        return switch (coding) {
            case GZIP -> outside(content.gzip());
            case PLAIN -> content.isPacked() ? outside(content.plain()) : ByteBuffer.wrap(content.plain());
            case BROTLI -> outside(brotli(content.plain()));
        };
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
