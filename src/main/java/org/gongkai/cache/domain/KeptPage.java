package org.gongkai.cache.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A finished answer, and what has to stay as it is for the answer to be true. */
public final class KeptPage {
    private static final int OVERHEAD = 1_500;
    private static final int BYTES_PER_MARK = 60;

    /**
     * What the answer says of itself.
     *
     * @param etag strong validator of the plain bytes, without quotes
     * @param lastModified when these bytes were first made
     * @param plainLength bytes before compression
     * @param headers what the application and its security rules said besides
     */
    public record Facts(String contentType, String cacheControl, String vary, String etag, Instant lastModified,
            int plainLength, Map<String, List<String>> headers) {
        public Facts {
            headers = Map.copyOf(headers);
        }

        public String etag(Coding coding) {
            return "\"" + etag + coding.tag() + "\"";
        }
    }

    /**
     * The state of affairs a page shows.
     *
     * @param changes how many changes there had been when its making began
     * @param fresh until when it may be shown without looking again, though nothing is known to have changed
     * @param end the end of its day, with which terms of publication and validity run out
     */
    public record Basis(long changes, Set<Mark> marks, Instant fresh, Instant end) {
        public static final Basis FOR_GOOD = new Basis(0, Set.of(), Instant.MAX, Instant.MAX);

        public Basis {
            marks = Set.copyOf(marks);
        }

        /** Whether an index answered it: there are many such, each seldom asked for. */
        public boolean isOfIndex() {
            return marks.contains(Mark.INDEX);
        }
    }

    private final Facts facts;
    private final Basis basis;
    private final Instant madeAt;
    private final Content content;
    private final Runnable eachTime;
    private final Map<Coding, Object> prepared = new ConcurrentHashMap<>(4);
    private volatile long trueAt;

    /** @param eachTime done whenever somebody is given it */
    public KeptPage(Facts facts, Basis basis, Instant madeAt, Content content, Runnable eachTime) {
        this.facts = facts;
        this.basis = basis;
        this.madeAt = madeAt;
        this.content = content;
        this.eachTime = eachTime;
        this.trueAt = basis.changes();
    }

    public Facts facts() {
        return facts;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The bytes as kept; the other codings are made from them when somebody asks. */
    public Content content() {
        return content;
    }

    /** Somebody is given it. */
    public void given() {
        eachTime.run();
    }

    /** Whether an index answered it. */
    public boolean isAnswer() {
        return basis.isOfIndex();
    }

    /** Asked for each reader; looks at the marks only when something has changed since it last did. */
    public boolean isTrue(Changes changes, Instant now) {
        long count = changes.count();
        if (trueAt != count) {
            if (!changes.noneSince(basis.changes(), basis.marks())) {
                return false;
            }
            trueAt = count;
        }
        return now.isBefore(basis.end());
    }

    /** Some figures move without an act of their own, so that pages which show them do not get old. */
    public boolean isFresh(Instant now) {
        return now.isBefore(basis.fresh());
    }

    /** The answer in a coding, ready to be sent, made once by whoever sends it. */
    @SuppressWarnings("unchecked") // one sender, one type
    public <T> T prepared(Coding coding, Function<Coding, T> maker) {
        var known = (T) prepared.get(coding);
        return known != null ? known : (T) prepared.computeIfAbsent(coding, maker);
    }

    /** Bytes in memory when it has been asked for in every coding. */
    public int weight() {
        return content.weight(facts.plainLength()) + OVERHEAD + BYTES_PER_MARK * basis.marks().size();
    }
}
