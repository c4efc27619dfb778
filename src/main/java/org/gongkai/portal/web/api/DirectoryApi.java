package org.gongkai.portal.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.portal.web.Addresses;
import org.gongkai.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Organs and columns, so that the slugs of addresses can be understood. */
@RestController
@RequestMapping("/api/v1")
@CrossOrigin(methods = RequestMethod.GET)
@Tag(name = "directory", description = "机构与栏目")
class DirectoryApi {
    private final Organs organs;
    private final Catalogue catalogue;
    private final Site site;

    DirectoryApi(Organs organs, Catalogue catalogue, Site site) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.site = site;
    }

    /** @param parent slug of the organ above @param verified whether the name was seen in an official source */
    record ApiOrgan(String slug, String name, String shortName, OrganKind kind, @Nullable String parent,
            boolean verified, String url) {}

    /** @param parent slug of the column above */
    record ApiColumn(String slug, String name, @Nullable String parent, String block, String kind,
            List<String> statutoryCodes, String description) {}

    @GetMapping("/organs")
    @Operation(summary = "公开政府信息的机构")
    List<ApiOrgan> organs() {
        return organs.disclosing().stream().map(this::organ).toList();
    }

    @GetMapping("/columns")
    @Operation(summary = "栏目，上级在前")
    List<ApiColumn> columns() {
        return catalogue.list().stream().filter(column -> !column.hidden()).map(this::column).toList();
    }

    private ApiOrgan organ(Organ organ) {
        return new ApiOrgan(organ.slug(), organ.name(), organ.shortName(), organ.kind(),
                organ.parent() == null ? null : organs.get(organ.parent()).slug(), organ.verified(),
                site.baseUrl() + Addresses.organ(organ));
    }

    private ApiColumn column(Column column) {
        return new ApiColumn(column.slug(), column.name(),
                column.parent() == null ? null : catalogue.get(column.parent()).slug(), column.block().name(),
                column.kind().name(), column.statutoryCodes(), column.description());
    }
}
