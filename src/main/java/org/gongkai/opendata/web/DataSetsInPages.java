package org.gongkai.opendata.web;

import static org.gongkai.web.SchemaOrg.node;

import java.util.List;
import java.util.Map;
import org.gongkai.opendata.application.DescribingData;
import org.gongkai.opendata.domain.DataCatalogue;
import org.gongkai.opendata.domain.DataCatalogue.DataSet;
import org.gongkai.opendata.domain.DataCatalogue.Distribution;
import org.gongkai.opendata.domain.DataCatalogue.Variable;
import org.gongkai.opendata.domain.DataCatalogue.Years;
import org.gongkai.opendata.domain.Table;
import org.gongkai.web.IsoTime;
import org.gongkai.web.SchemaOrg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The data sets in the words of schema.org on the pages about them, where search engines for data sets look. */
@Component
class DataSetsInPages {
    private static final String LANGUAGE = "zh-CN";
    private static final String PACKED = "application/gzip";
    private final DescribingData data;
    private final JsonMapper json;

    DataSetsInPages(DescribingData data, JsonMapper json) {
        this.data = data;
        this.json = json;
    }

    String all() {
        var catalogue = data.catalogue();
        return SchemaOrg.inPage(json, List.of(catalogue(catalogue, "description", catalogue.description(),
                "license", catalogue.licence(), "publisher", publisher(catalogue), "dataset",
                catalogue.dataSets().stream().map(set -> brief(catalogue, set)).toList())));
    }

    String of(Table table) {
        var catalogue = data.catalogue();
        return SchemaOrg.inPage(json, List.of(whole(catalogue, catalogue.dataSets()
                .stream()
                .filter(set -> set.name().equals(table.slug()))
                .findFirst()
                .orElseThrow())));
    }

    private static Map<String, Object> catalogue(DataCatalogue catalogue, Object... more) {
        var said = node("DataCatalog", "@id", catalogue.page(), "url", catalogue.page(), "name", catalogue.title(),
                "inLanguage", LANGUAGE);
        said.putAll(node("DataCatalog", more));
        return said;
    }

    private static Map<String, Object> brief(DataCatalogue catalogue, DataSet set) {
        return node("Dataset", "@id", catalogue.id(set), "url", catalogue.page(set), "name", set.title(),
                "description", set.description(), "license", catalogue.licence());
    }

    private static Map<String, Object> whole(DataCatalogue catalogue, DataSet set) {
        var said = brief(catalogue, set);
        said.putAll(node("Dataset", "identifier", catalogue.id(set), "keywords", set.keywords(), "inLanguage", LANGUAGE,
                "isAccessibleForFree", true, "creator", publisher(catalogue), "publisher",
                Map.of("@id", catalogue.officeId()), "dateModified", set.modified().map(IsoTime::of).orElse(null),
                "temporalCoverage", period(set.years()), "spatialCoverage", node("Place", "name", catalogue.place()),
                "variableMeasured", set.variables().stream().map(DataSetsInPages::variable).toList(), "distribution",
                set.distributions().stream().map(form -> download(catalogue, form)).toList(), "includedInDataCatalog",
                catalogue(catalogue)));
        return said;
    }

    private static @Nullable String period(@Nullable Years years) {
        return years == null ? null : years.first() + "/" + years.last();
    }

    private static Map<String, Object> variable(Variable variable) {
        return node("PropertyValue", "name", variable.label(), "alternateName", variable.name(), "description",
                variable.about());
    }

    private static Map<String, Object> download(DataCatalogue catalogue, Distribution form) {
        var file = form.file();
        return node("DataDownload", "name", form.title(), "contentUrl", form.address(), "encodingFormat",
                file != null && file.isPacked() ? List.of(form.mediaType(), PACKED) : form.mediaType(), "contentSize",
                file == null ? null : Long.toString(file.bytes()), "dateModified",
                file == null ? null : IsoTime.of(file.madeAt()), "sha256", file == null ? null : file.sha256(),
                "license", catalogue.licence());
    }

    private static Map<String, Object> publisher(DataCatalogue catalogue) {
        return node("GovernmentOrganization", "@id", catalogue.officeId(), "name", catalogue.publisher(), "url",
                catalogue.base() + "/");
    }
}
