package org.gongkai.search.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.law.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param chosen values the results must have one of, by facet
 * @param from first publication on or after this day
 * @param today entries shown only until a day before are not found; also what freshness is measured from
 * @param after where the page before ended, null for the first
 * @param counted facets whose values are to be counted, each as if nothing were chosen in it
 */
public record Lookup(Clause clause, Map<Facet, Set<String>> chosen, @Nullable LocalDate from, @Nullable LocalDate to,
        LocalDate today, Order order, @Nullable Mark after, int limit, Set<Facet> counted) {
    /** In which order results come. */
    public enum Order {
        RELEVANT, NEWEST, OLDEST
    }

    /** Where a page ended: rank (relevance or publication) and number of its last result. */
    public record Mark(double rank, long id) {
        private static final Pattern KEY = Pattern.compile("([0-9a-f]{1,16})_(-?\\d{1,18})");

        /** As it was written into an address. */
        public static Mark read(String key) {
            var parts = KEY.matcher(key.strip());
            double rank = parts.matches() ? Double.longBitsToDouble(Long.parseUnsignedLong(parts.group(1), 16))
                    : Double.NaN;
            if (Double.isNaN(rank)) {
                throw new BadInput("after", "翻页位置无效，请从第一页重新开始");
            }
            return new Mark(rank, Long.parseLong(parts.group(2)));
        }

        @Override
        public String toString() {
            return Long.toHexString(Double.doubleToLongBits(rank)) + "_" + id;
        }
    }

    public Lookup {
        chosen = Map.copyOf(chosen);
        counted = Set.copyOf(counted);
    }
}
