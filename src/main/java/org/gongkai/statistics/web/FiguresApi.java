package org.gongkai.statistics.web;

import io.swagger.v3.oas.annotations.media.Schema;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.organ.Organs;
import org.gongkai.statistics.FigureAddress;
import org.gongkai.statistics.Figure;
import org.gongkai.statistics.Figures;
import org.gongkai.statistics.RecordAccess;
import org.gongkai.statistics.RecordRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Figures as data: each with its definition and the address of exactly the records it counts. */
@RestController
@RequestMapping("/api/v1/figures")
class FiguresApi {
    private static final int LARGEST_SLICE = 500;
    private final Figures figures;
    private final RecordAccess access;
    private final FigureAddress addresses;
    private final Organs organs;

    FiguresApi(Figures figures, RecordAccess access, FigureAddress addresses, Organs organs) {
        this.figures = figures;
        this.access = access;
        this.addresses = addresses;
        this.organs = organs;
    }

    @GetMapping
    List<FigureJson> figures(@RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String organ) {
        return figures.ofYear(addresses.year(year), addresses.organ(organ))
                .stream()
                .filter(figure -> !figures.metric(figure.query().metric()).audience().isInternal())
                .map(this::json)
                .toList();
    }

    @GetMapping("/records")
    RecordsJson records(@RequestParam Map<String, String> parameters) {
        var query = addresses.read(parameters);
        access.requirePublic(query);
        var slice = figures.records(query, parameters.get("after"), limit(parameters));
        return new RecordsJson(slice.items().stream().map(FiguresApi::json).toList(), slice.next());
    }

    private FigureJson json(Figure figure) {
        var organ = figure.query().organ();
        return FigureJson.of(figure, figures.metric(figure.query().metric()), organ == null ? null
                : organs.get(organ)
                        .slug(),
                absolute("/api/v1/figures/records?" + addresses.write(figure.query())));
    }

    private static RecordJson json(RecordRow row) {
        return new RecordJson(row.title(), row.date(), row.url() == null ? null : absolute(row.url()), row.notes());
    }

    private static int limit(Map<String, String> parameters) {
        String asked = parameters.getOrDefault("limit", "100");
        if (!asked.matches("[1-9]\\d{0,2}") || Integer.parseInt(asked) > LARGEST_SLICE) {
            throw new BadInput("limit", "每页条数应为 1 至 %d。".formatted(LARGEST_SLICE));
        }
        return Integer.parseInt(asked);
    }

    /** Under the address the caller used, so that the link works wherever we are reached. */
    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }

    /** One stretch of the list; {@code next}, sent back as {@code after}, is null when the list ends. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RecordsJson(List<RecordJson> items, @Schema(types = {"string", "null"}) @Nullable String next) {}

    record RecordJson(String title, LocalDate date, @Nullable String url, List<String> notes) {}
}
