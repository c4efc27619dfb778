package org.gongkai.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicQuery;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganKind;
import org.gongkai.organ.Organs;
import org.gongkai.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The portal's home: search, the five doors, what is new, the units. */
@Controller
class HomeController {
    private static final int NEW_ITEMS = 9;
    private static final int NEWS_OF_A_GROUP = 6;
    private static final int COLUMNS_NAMED = 6;
    /** The groups of news on the home page are types of columns (栏目类别), so that a new column joins by its type. */
    private static final List<Group> GROUPS = List.of(new Group("政策文件", Set.of("政策文件")),
            new Group("公告公示", Set.of("通知公告", "决策公开", "政府采购", "人事信息", "行政许可", "行政处罚", "重大建设项目", "应急管理")),
            new Group("政策解读", Set.of("政策解读")));

    private record Group(String name, Set<String> columnTypes) {}

    private final Organs organs;
    private final Catalogue catalogue;
    private final PublicDisclosures disclosures;
    private final ColumnTrees trees;
    private final Listings listings;
    private final StructuredData structured;
    private final Pages pages;
    private final Clock clock;

    HomeController(Organs organs, Catalogue catalogue, PublicDisclosures disclosures, ColumnTrees trees,
            Listings listings, StructuredData structured, Pages pages, Clock clock) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.disclosures = disclosures;
        this.trees = trees;
        this.listings = listings;
        this.structured = structured;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/")
    View home() {
        var county = organs.county();
        int year = LocalDate.now(clock).getYear();
        var blocks = trees.of(county, null);
        return pages.show("portal/home")
                .with("structured", structured.home(county))
                .with("view", new HomeView(blocks,
                        GROUPS.stream().map(group -> news(county, group)).toList(),
                        listings.of(disclosures.list(PublicQuery.EVERYTHING, null, NEW_ITEMS).items(), ""),
                        units(OrganKind.DEPARTMENT, OrganKind.INSTITUTION, OrganKind.VERTICAL),
                        units(OrganKind.TOWNSHIP), busiest(blocks),
                        disclosures.count(PublicQuery.EVERYTHING), disclosures.count(ofYear(year)), year));
    }

    private HomeView.News news(Organ county, Group group) {
        var columns = catalogue.offeredBy(county)
                .stream()
                .filter(c -> group.columnTypes().contains(c.columnType()))
                .toList();
        Set<ColumnId> ids = columns.stream().map(Column::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return new HomeView.News(group.name(), Addresses.PLATFORM, List.of());
        }
        var newest = disclosures.list(inColumns(ids), null, NEWS_OF_A_GROUP).items();
        return new HomeView.News(group.name(), Addresses.column(county, columns.getFirst()), listings.of(newest, ""));
    }

    private static List<ColumnNode> busiest(List<BlockPart> blocks) {
        return blocks.stream()
                .filter(part -> part.block() == Block.STATUTORY)
                .flatMap(part -> part.columns().stream())
                .filter(column -> column.count() > 0 && !column.children().isEmpty())
                .sorted(Comparator.comparingLong(ColumnNode::count).reversed())
                .limit(COLUMNS_NAMED)
                .toList();
    }

    private List<Organ> units(OrganKind... kinds) {
        return organs.disclosing().stream().filter(o -> List.of(kinds).contains(o.kind())).toList();
    }

    private static PublicQuery inColumns(Set<ColumnId> columns) {
        return new PublicQuery(Set.of(), columns, "", null, null, null, null, null, null, null, false);
    }

    private static PublicQuery ofYear(int year) {
        return new PublicQuery(Set.of(), Set.of(), "", null, null, null, year, null, null, null, false);
    }
}
