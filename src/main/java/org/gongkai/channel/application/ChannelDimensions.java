package org.gongkai.channel.application;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.Vocabularies;
import org.gongkai.catalogue.Vocabulary;
import org.gongkai.channel.domain.ChannelMetric;
import org.gongkai.channel.domain.ChannelSet;
import org.gongkai.channel.domain.Selection;
import org.gongkai.law.BadInput;
import org.gongkai.statistics.FigureQuery;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dimension values of channel figures mean: channel, column with all beneath it, field. */
@Component
class ChannelDimensions {
    private final Catalogue catalogue;
    private final Vocabularies vocabularies;
    private final Words words;

    ChannelDimensions(Catalogue catalogue, Vocabularies vocabularies, Words words) {
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.words = words;
    }

    /** @throws BadInput when a value is not known */
    Selection selection(FigureQuery query) {
        var metric = Arrays.stream(ChannelMetric.values())
                .filter(known -> known.apiName().equals(query.metric()))
                .findFirst()
                .orElseThrow();
        String channel = query.dimensions().get("channel");
        return new Selection(query.from(), query.to(), query.organ(), channel == null ? metric.through()
                : channel(channel).kinds(), metric.alsoThrough(), metric.notThrough(),
                columns(query.dimensions()
                        .get("column")),
                field(query.dimensions().get("field")));
    }

    String label(Map.Entry<String, String> dimension) {
        return switch (dimension.getKey()) {
            case "channel" -> words.of("channel.set." + channel(dimension.getValue()).value());
            case "column" -> column(dimension.getValue()).name();
            case "field" -> vocabularies.nameOf(Vocabulary.FIELD, dimension.getValue());
            default -> dimension.getValue();
        };
    }

    private Set<ColumnId> columns(@Nullable String slug) {
        return slug == null ? Set.of() : catalogue.subtree(column(slug).id());
    }

    private Column column(String slug) {
        return catalogue.findBySlug(slug)
                .orElseThrow(() -> new BadInput("column", "没有代号为“%s”的栏目，栏目代号见 /api/v1/columns。".formatted(slug)));
    }

    private @Nullable String field(@Nullable String code) {
        if (code != null && vocabularies.find(Vocabulary.FIELD, code).isEmpty()) {
            throw new BadInput("field", "没有代号为“%s”的领域。".formatted(code));
        }
        return code;
    }

    private static ChannelSet channel(String value) {
        return ChannelSet.find(value)
                .orElseThrow(() -> new BadInput("channel", "没有名为“%s”的渠道，可用的有：%s。".formatted(value, ChannelSet
                        .values())));
    }
}
