package org.gongkai.opendata.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.opendata.domain.Graph.Chinese;
import org.gongkai.opendata.domain.Graph.Reference;
import org.gongkai.opendata.domain.Graph.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The data sets of a government: a catalogue of data sets with their distributions, and the interface as the service that
 * serves them; written in the words of DCAT-AP 3 for whoever harvests it.
 *
 * @param place what it is about, by name
 * @param licence address of the conditions of use
 */
public record DataCatalogue(String base, String title, String description, String publisher, String place,
        String service, String licence, List<DataSet> dataSets) {
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

    /**
     * @param name its part of the address
     * @param years which years it tells of, null when it tells of no time or there is no telling
     */
    public record DataSet(String name, String title, String description, List<String> keywords, @Nullable Years years,
            List<Variable> variables, List<Distribution> distributions) {
        public DataSet {
            keywords = List.copyOf(keywords);
            variables = List.copyOf(variables);
            distributions = List.copyOf(distributions);
        }

        /** When its files were made; empty before the first making. */
        public Optional<Instant> modified() {
            return distributions.stream()
                    .flatMap(form -> Optional.ofNullable(form.file()).stream())
                    .map(DumpFile::madeAt)
                    .max(Comparator.naturalOrder());
        }
    }

    /** The first and the last year. */
    public record Years(int first, int last) {}

    /** What is told of each row. */
    public record Variable(String name, String label, String about) {}

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
        var page = page();
        graph.add(page, "dcat:Catalog", "dct:title", new Chinese(title), "dct:description", new Chinese(description),
                "dct:publisher", office(), "dct:language", CHINESE, "foaf:homepage", new Reference(page + "#page"),
                "dct:license", new Reference(licence), "dcat:service", new Reference(serviceId()), "dcat:dataset",
                dataSetIds());
        graph.add(page + "#page", "foaf:Document");
        graph.add(office().address(), "foaf:Agent", "foaf:name", new Chinese(publisher), "dct:type", LOCAL,
                "foaf:homepage", new Reference(page + "#page"));
        graph.add(placeId(), "dct:Location", "skos:prefLabel", new Chinese(place));
        graph.add(licence, "dct:LicenseDocument");
        graph.add(serviceId(), "dcat:DataService", "dct:title", new Chinese(service), "dcat:endpointURL",
                new Reference(base + "/api/v1"), "dcat:endpointDescription", new Reference(base + "/v3/api-docs"),
                "dct:license", new Reference(licence), "dct:accessRights", PUBLIC, "dct:publisher", office(),
                "dcat:servesDataset", dataSetIds());
        dataSets.forEach(set -> add(set, graph));
        return graph;
    }

    private void add(DataSet set, Graph graph) {
        var says = new ArrayList<>(List.of("dct:title", new Chinese(set.title()), "dct:description",
                new Chinese(set.description()), "dct:identifier", set.name(), "dcat:keyword",
                set.keywords().stream().map(Chinese::new).toList(), "dcat:theme", GOVERNMENT, "dct:publisher",
                office(), "dct:language", CHINESE, "dct:accrualPeriodicity", DAILY, "dct:accessRights", PUBLIC,
                "dct:spatial", new Reference(placeId()), "dcat:landingPage", new Reference(page(set)),
                "dcat:distribution", set.distributions().stream().map(form -> new Reference(form.id())).toList()));
        set.modified().ifPresent(at -> says.addAll(List.of("dct:modified", moment(at))));
        var years = set.years();
        if (years != null) {
            says.addAll(List.of("dct:temporal", new Reference(id(set) + "-years")));
            graph.add(id(set) + "-years", "dct:PeriodOfTime", "dcat:startDate", year(years.first()), "dcat:endDate",
                    year(years.last()));
        }
        graph.add(id(set), "dcat:Dataset", says.toArray());
        graph.add(page(set), "foaf:Document");
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
                    moment(file.madeAt()), "spdx:checksum",
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

    private static Typed moment(Instant at) {
        return new Typed(at.toString(), "xsd:dateTime");
    }

    private static Typed year(int year) {
        return new Typed(Integer.toString(year), "xsd:gYear");
    }

    private Reference office() {
        return new Reference(officeId());
    }

    public String officeId() {
        return base + "/#publisher";
    }

    private String placeId() {
        return base + "/#place";
    }

    private String serviceId() {
        return base + "/api/v1#service";
    }

    private String schema(DataSet set) {
        return base + "/opendata/" + set.name() + ".xsd";
    }

    public String id(DataSet set) {
        return base + "/opendata/#" + set.name();
    }

    /** The page about it. */
    public String page(DataSet set) {
        return page() + set.name() + "/";
    }

    public String page() {
        return base + "/opendata/";
    }

    private List<Reference> dataSetIds() {
        return dataSets.stream().map(set -> new Reference(id(set))).toList();
    }
}
