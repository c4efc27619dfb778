package org.gongkai.opendata.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.opendata.domain.Graph.Chinese;
import org.gongkai.opendata.domain.Graph.Reference;
import org.gongkai.opendata.domain.Graph.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of a government in the words of DCAT-AP 3: a catalogue of data sets with their distributions, and the
 * interface as the service that serves them.
 *
 * @param licence address of the conditions of use
 */
public record DataCatalogue(String base, String title, String description, String publisher, String service,
        String licence, List<DataSet> dataSets) {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final Reference CHINESE = new Reference(EU + "language/ZHO");
    private static final Reference DAILY = new Reference(EU + "frequency/DAILY");
    private static final Reference PUBLIC = new Reference(EU + "access-right/PUBLIC");
    private static final Reference GOVERNMENT = new Reference(EU + "data-theme/GOVE");
    private static final Reference LOCAL = new Reference("http://purl.org/adms/publishertype/LocalAuthority");
    private static final Reference SHA256 = new Reference("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    public DataCatalogue {
        dataSets = List.copyOf(dataSets);
    }

    /** @param name its part of the address */
    public record DataSet(String name, String title, String description, List<String> keywords,
            List<Distribution> distributions) {
        public DataSet {
            keywords = List.copyOf(keywords);
            distributions = List.copyOf(distributions);
        }
    }

    /**
     * One form in which a data set can be had.
     *
     * @param file what lies ready; null for an interface, which is asked
     */
    public record Distribution(String title, String address, String mediaType, @Nullable DumpFile file) {
        private String id() {
            return address + "#distribution";
        }
    }

    public Map<String, Object> jsonLd() {
        return graph().jsonLd();
    }

    public String turtle() {
        return graph().turtle();
    }

    private Graph graph() {
        var graph = new Graph();
        var page = base + "/opendata/";
        graph.add(page, "dcat:Catalog", "dct:title", new Chinese(title), "dct:description", new Chinese(description),
                "dct:publisher", office(), "dct:language", CHINESE, "foaf:homepage", new Reference(page + "#page"),
                "dct:license", new Reference(licence), "dcat:service", new Reference(serviceId()), "dcat:dataset",
                dataSetIds());
        graph.add(page + "#page", "foaf:Document");
        graph.add(office().address(), "foaf:Agent", "foaf:name", new Chinese(publisher), "dct:type", LOCAL,
                "foaf:homepage", new Reference(page + "#page"));
        graph.add(licence, "dct:LicenseDocument");
        graph.add(serviceId(), "dcat:DataService", "dct:title", new Chinese(service), "dcat:endpointURL",
                new Reference(base + "/api/v1"), "dcat:endpointDescription", new Reference(base + "/v3/api-docs"),
                "dct:license", new Reference(licence), "dct:accessRights", PUBLIC, "dct:publisher", office(),
                "dcat:servesDataset", dataSetIds());
        dataSets.forEach(set -> add(set, graph));
        return graph;
    }

    private void add(DataSet set, Graph graph) {
        String page = base + "/opendata/" + set.name() + "/";
        graph.add(id(set), "dcat:Dataset", "dct:title", new Chinese(set.title()), "dct:description",
                new Chinese(set.description()), "dct:identifier", set.name(), "dcat:keyword",
                set.keywords().stream().map(Chinese::new).toList(), "dcat:theme", GOVERNMENT, "dct:publisher",
                office(), "dct:language", CHINESE, "dct:accrualPeriodicity", DAILY, "dct:accessRights", PUBLIC,
                "dcat:landingPage", new Reference(page), "dcat:distribution",
                set.distributions().stream().map(form -> new Reference(form.id())).toList());
        graph.add(page, "foaf:Document");
        graph.add(schema(set), "dct:Standard");
        set.distributions().forEach(form -> add(set, form, graph));
    }

    private void add(DataSet set, Distribution form, Graph graph) {
        var says = new ArrayList<>(List.of("dct:title", new Chinese(form.title()), "dcat:accessURL",
                new Reference(form.address()), "dcat:mediaType", new Reference(MEDIA_TYPES + form.mediaType()),
                "dct:license", new Reference(licence)));
        var file = form.file();
        if (file == null) {
            says.addAll(List.of("dcat:accessService", new Reference(serviceId())));
        } else {
            says.addAll(List.of("dcat:downloadURL", new Reference(form.address()), "dcat:byteSize",
                    new Typed(Long.toString(file.bytes()), "xsd:nonNegativeInteger"), "dct:modified",
                    new Typed(file.madeAt().toString(), "xsd:dateTime"), "spdx:checksum",
                    new Reference(form.id() + "-checksum")));
            if (file.isPacked()) {
                says.addAll(List.of("dcat:compressFormat", new Reference(MEDIA_TYPES + "application/gzip")));
            }
            if (file.form() == Form.XML) {
                says.addAll(List.of("dct:conformsTo", new Reference(schema(set))));
            }
            graph.add(form.id() + "-checksum", "spdx:Checksum", "spdx:algorithm", SHA256, "spdx:checksumValue",
                    new Typed(file.sha256(), "xsd:hexBinary"));
        }
        graph.add(form.id(), "dcat:Distribution", says.toArray());
    }

    private Reference office() {
        return new Reference(base + "/#publisher");
    }

    private String serviceId() {
        return base + "/api/v1#service";
    }

    private String schema(DataSet set) {
        return base + "/opendata/" + set.name() + ".xsd";
    }

    private String id(DataSet set) {
        return base + "/opendata/#" + set.name();
    }

    private List<Reference> dataSetIds() {
        return dataSets.stream().map(set -> new Reference(id(set))).toList();
    }
}
