package org.gongkai.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.web.Site;
import org.gongkai.web.Words;
import org.gongkai.web.SpreadsheetText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a column as a table for Excel, with the same filters as the page. */
@Controller
class ColumnCsvController {
    private static final int BATCH = 500;
    private static final int MOST_ROWS = 20_000;
    /** Without it Excel takes UTF-8 for the local code page. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Places places;
    private final Catalogue catalogue;
    private final PublicQueries queries;
    private final PublicDisclosures disclosures;
    private final Words words;
    private final Site site;

    ColumnCsvController(Places places, Catalogue catalogue, PublicQueries queries, PublicDisclosures disclosures,
            Words words, Site site) {
        this.places = places;
        this.catalogue = catalogue;
        this.queries = queries;
        this.disclosures = disclosures;
        this.words = words;
        this.site = site;
    }

    @GetMapping("/xxgk/{unit}/{column}/list.csv")
    void export(@PathVariable String unit, @PathVariable String column, @ModelAttribute ListFilter filter,
            HttpServletResponse response) throws IOException {
        var place = places.column(unit, column);
        var query = queries.of(filter, whose(place.organ()), catalogue.subtree(place.column().id()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + Addresses.encode(place.organ().shortName() + "-" + place.column().name() + ".csv"));
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        print(query, out);
    }

    private static Set<OrganId> whose(Organ organ) {
        return organ.parent() == null ? Set.of() : Set.of(organ.id());
    }

    private void print(PublicQuery query, PrintWriter out) throws IOException {
        var format = CSVFormat.EXCEL.builder()
                .setHeader("索引号", "标题", "文号", "发布机构", "成文日期", "发布时间", "有效性", "网址")
                .get();
        var csv = new CSVPrinter(out, format);
        String after = null;
        for (int rows = 0; rows < MOST_ROWS; rows += BATCH) {
            var slice = disclosures.list(query, after, BATCH);
            for (PublicItem item : slice.items()) {
                csv.printRecord(row(item));
            }
            after = slice.next();
            if (after == null) {
                break;
            }
        }
        csv.flush();
    }

    private Object[] row(PublicItem item) {
        return new Object[]{item.indexNumber(), SpreadsheetText.harmless(item.title()),
                item.documentNumber() == null ? null : SpreadsheetText.harmless(item.documentNumber()),
                item.organName(), item.formedOn(), PublicTimes.minute(item.publishedAt()),
                words.of("portal.validity", item.validity()), site.baseUrl() + item.url()};
    }
}
