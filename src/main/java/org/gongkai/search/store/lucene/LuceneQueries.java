package org.gongkai.search.store.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.domain.Clause;
import org.gongkai.search.domain.Lookup;

/** Clauses as Lucene's queries. */
final class LuceneQueries {
    static final String PUBLISHED = "published";
    static final String SHOWN_UNTIL = "shown_until";
    static final String FEATURES = "features";
    static final String AUTHORITY = "authority";
    private static final float FRESHNESS = 3;
    private static final long YEAR = 365L * 86_400;
    private static final float TIE = 0.1f;

    private LuceneQueries() {}

    /** The clause within the period and with what was chosen, in the order asked for. */
    static Query of(Lookup lookup) {
        var all = inOrder(lookup);
        lookup.chosen()
                .forEach((facet, values) -> all.add(new TermInSetQuery(facet.key(), values.stream()
                        .map(BytesRef::new)
                        .toList()), Occur.FILTER));
        return all.build();
    }

    /** The same whatever was chosen. */
    static Query whole(Lookup lookup) {
        return inOrder(lookup).build();
    }

    /** Relevance goes with freshness and authority. */
    private static BooleanQuery.Builder inOrder(Lookup lookup) {
        var all = matching(lookup, Occur.MUST);
        if (lookup.order() == Lookup.Order.RELEVANT) {
            all.add(LongField.newDistanceFeatureQuery(PUBLISHED, FRESHNESS, startOf(lookup.today().plusDays(1)), YEAR),
                    Occur.SHOULD)
                    .add(FeatureField.newLinearQuery(FEATURES, AUTHORITY, 1), Occur.SHOULD);
        }
        return all;
    }

    /** What matches, whatever was chosen, in one of so many stretches of the index. */
    static Query counted(Lookup lookup, int oneOf) {
        var all = matching(lookup, Occur.FILTER);
        if (oneOf > 1) {
            all.add(new SampleQuery(oneOf), Occur.FILTER);
        }
        return all.build();
    }

    private static BooleanQuery.Builder matching(Lookup lookup, Occur words) {
        var all = new BooleanQuery.Builder().add(of(lookup.clause()), words)
                .add(LongField.newRangeQuery(SHOWN_UNTIL, lookup.today().toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        if (lookup.from() != null || lookup.to() != null) {
            var to = lookup.to();
            all.add(LongField.newRangeQuery(PUBLISHED, startOf(lookup.from() == null ? LocalDate.EPOCH : lookup.from()),
                    to == null ? Long.MAX_VALUE : startOf(to.plusDays(1)) - 1), Occur.FILTER);
        }
        return all;
    }

    /** Days are days in China. */
    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.ofHours(8));
    }

    static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Match match -> of(match);
            case Clause.Near(var field, var pieces, int apart) ->
                new PhraseQuery(apart, field.key(), pieces.toArray(String[]::new));
            case Clause.Beginning(var field, var with) -> new PrefixQuery(new Term(field.key(), with));
            case Clause.Bearing(var facet, var value) -> new TermQuery(new Term(facet.key(), value));
            case Clause.Best(var ways) -> new DisjunctionMaxQuery(ways.stream().map(LuceneQueries::of).toList(), TIE);
            case Clause.All all -> of(all);
            case Clause.Some some -> of(some);
            case Clause.Weighed(var inner, var weight) -> new BoostQuery(of(inner), weight);
            case Clause.Fixed(var inner, var score) -> new BoostQuery(new ConstantScoreQuery(of(inner)), score);
            case Clause.Everything() -> new ConstantScoreQuery(new MatchAllDocsQuery());
        };
    }

    private static Query of(Clause.Match match) {
        if (match.pieces().size() == 1) {
            return new TermQuery(new Term(match.field().key(), match.pieces().getFirst()));
        }
        return new PhraseQuery(match.field().key(), match.pieces().toArray(String[]::new));
    }

    private static Query of(Clause.All all) {
        var query = new BooleanQuery.Builder();
        all.needed().forEach(needed -> query.add(of(needed), Occur.MUST));
        all.welcome().forEach(welcome -> query.add(of(welcome), Occur.SHOULD));
        return query.build();
    }

    private static Query of(Clause.Some some) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(some.atLeast());
        some.of().forEach(way -> query.add(of(way), Occur.SHOULD));
        return query.build();
    }
}
