package org.gongkai.portal.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.gongkai.portal.web.PublicQueries;
import org.gongkai.search.FullTextSearch;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public, for machines: the same store as the pages, so the same answer. */
@RestController
@RequestMapping("/api/v1/disclosures")
@CrossOrigin(methods = RequestMethod.GET)
@Tag(name = "disclosures", description = "已公开的政府信息")
class DisclosuresApi {
    private static final int MOST = 100;
    private final PublicDisclosures disclosures;
    private final FullTextSearch search;
    private final PublicQueries queries;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;

    DisclosuresApi(PublicDisclosures disclosures, FullTextSearch search, PublicQueries queries, Organs organs,
            Catalogue catalogue, Site site) {
        this.disclosures = disclosures;
        this.search = search;
        this.queries = queries;
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
    }

    /** @param next to be sent as {@code after} for what follows; absent at the end */
    record Listed(List<ApiItem> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "已公开信息的列表，最新发布的在前；有 q 时最相关的在前")
    Listed list(@Parameter(description = "机构代号，见 /organs") @RequestParam(required = false) @Nullable String organ,
            @Parameter(description = "栏目代号，含下级栏目，见 /columns") @RequestParam(required = false) @Nullable String column,
            @Parameter(description = "首次发布日期起，YYYY-MM-DD") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "首次发布日期止，YYYY-MM-DD") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "标题、正文、附件、文号或索引号中的词") @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "20") int limit) {
        Set<OrganId> whose = organ == null ? Set.of() : Set.of(queries.organ(organ));
        var query = new PublicQuery(whose, columns(column), PublicQueries.words(q), null, null, null, null, null,
                PublicQueries.day("from", from), PublicQueries.day("to", to), false);
        int most = Math.clamp(limit, 1, MOST);
        var slice = query.words().isEmpty()
                ? disclosures.list(query, after, most)
                : search.list(query, after, most);
        return new Listed(slice.items().stream().map(this::item).toList(), slice.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条信息的全文、附件和版次；已撤回或删除的答 410")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApiDisclosure.class)))
    ResponseEntity<?> show(@PathVariable long id) {
        return switch (disclosures.find(new DisclosureId(id))) {
            case PublicAnswer.Shown(var shown) -> ResponseEntity.ok(
                    ApiDisclosure.of(shown, item(shown.item()), site.baseUrl()));
            case PublicAnswer.Withdrawn withdrawn -> gone("已于 %s 撤回：%s".formatted(withdrawn.on(), withdrawn.reason()));
            case PublicAnswer.Moved(var url) -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(site.baseUrl() + url))
                    .build();
            case PublicAnswer.Removed removed -> gone("已于 %s 删除".formatted(removed.on()));
            case PublicAnswer.Unknown() -> throw new NoSuchRecord("没有这条信息，或尚未公开");
        };
    }

    private Set<ColumnId> columns(@Nullable String slug) {
        return slug == null ? Set.of()
                : catalogue.subtree(catalogue.findBySlug(slug)
                        .orElseThrow(() -> new BadInput("column", "没有代号为“" + slug + "”的栏目"))
                        .id());
    }

    private ApiItem item(PublicItem item) {
        return ApiItem.of(item, organs.get(item.organ()), catalogue.get(item.column()), site.baseUrl());
    }

    private static ResponseEntity<ProblemDetail> gone(String why) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, why);
        problem.setType(URI.create("/problems/gone"));
        problem.setTitle("信息不再公开");
        return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
