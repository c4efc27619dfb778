package org.gongkai.disclosure.application;

import java.util.Set;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.catalogue.Block;
import org.gongkai.catalogue.CatalogueRegistration;
import org.gongkai.catalogue.CatalogueRegistration.NewColumn;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.catalogue.ColumnKind;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicAnswer;
import org.gongkai.disclosure.PublicDisclosures;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.domain.Classification;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Disclosures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.disclosure.domain.SecrecyReview;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.organ.OrganId;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.springframework.stereotype.Component;

/** The people and places a disclosure needs in tests, and the way it goes when nothing is in the way. */
@Component
public class DisclosureDesk {
    private static final AtomicInteger COLUMNS = new AtomicInteger();
    private static final int BEHIND_ALL_OTHERS = 1_000;

    private final TestOrgans organs;
    private final TestOfficers officers;
    private final CatalogueRegistration catalogue;
    private final Disclosures disclosures;
    private final DraftingDisclosures drafting;
    private final ReviewingDisclosures reviewing;
    private final PublishingDisclosures publishing;
    private final EndingDisclosures ending;
    private final PublicDisclosures published;

    DisclosureDesk(TestOrgans organs, TestOfficers officers, CatalogueRegistration catalogue, Disclosures disclosures,
            DraftingDisclosures drafting, ReviewingDisclosures reviewing, PublishingDisclosures publishing,
            EndingDisclosures ending, PublicDisclosures published) {
        this.organs = organs;
        this.officers = officers;
        this.catalogue = catalogue;
        this.disclosures = disclosures;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.ending = ending;
        this.published = published;
    }

    public OrganId organ() {
        return organs.department();
    }

    public Officer author() {
        return officers.get(Role.INFORMATION_OFFICER, organ());
    }

    public Officer unitReviewer() {
        return officers.get(Role.UNIT_REVIEWER, organ());
    }

    public Officer office() {
        return officers.get(Role.DISCLOSURE_OFFICE, organs.county());
    }

    public Officer secondOffice() {
        return officers.another(Role.DISCLOSURE_OFFICE, organs.county());
    }

    /** A column of its own, so that tests sharing a database do not count each other's items. */
    public ColumnId column() {
        int n = COLUMNS.incrementAndGet();
        return catalogue.add(new NewColumn(null, "ceshilanmu" + "abcdefghijklmnopqrstuvwxyz".charAt(n % 26) + n,
                "测试栏目" + n, Block.STATUTORY, ColumnKind.LIST, List.of(), Set.of(), null, "", "", "",
                BEHIND_ALL_OTHERS + n, null,
                20));
    }

    /** One beneath another, which can be merged with its neighbours. */
    public ColumnId columnBeneath(ColumnId parent) {
        int n = COLUMNS.incrementAndGet();
        return catalogue.add(new NewColumn(parent, "ceshixiaji" + n, "测试下级" + n, Block.STATUTORY,
                ColumnKind.LIST, List.of(), Set.of(), null, "", "", "", n, null, 20));
    }

    public Content content(String title, ColumnId column) {
        return ContentFixtures.complete(title, Classification.in(column), LocalDate.of(2024, 3, 1));
    }

    public Seen seen(DisclosureId id) {
        return new Seen(id, disclosures.find(id).orElseThrow().version());
    }

    public DisclosureId draft(Content content) {
        return draftBy(author(), content);
    }

    public DisclosureId draftBy(Officer officer, Content content) {
        return drafting.begin(organ(), content, officer);
    }

    public void submit(DisclosureId id) {
        submitBy(author(), id);
    }

    public void submitBy(Officer officer, DisclosureId id) {
        drafting.submit(seen(id), true, officer);
    }

    public DisclosureId submitted(Content content) {
        var id = draft(content);
        submit(id);
        return id;
    }

    public DisclosureId cleared(Content content) {
        var id = submitted(content);
        clear(id);
        return id;
    }

    public DisclosureId published(Content content) {
        var id = cleared(content);
        publishing.publish(seen(id), true, office());
        return id;
    }

    /** As the public sees it. */
    public PublicItem item(DisclosureId id) {
        return ((PublicAnswer.Shown) published.find(id)).disclosure().item();
    }

    public void withdraw(DisclosureId id) {
        ending.withdraw(seen(id), Ending.Kind.OTHER, "内容有误，核实后重新发布", null, office());
    }

    /** The item whose page this is. */
    public void withdraw(String url) {
        withdraw(new DisclosureId(Long.parseLong(url.replaceAll(".*_(\\d+)\\.html", "$1"))));
    }

    /** A new edition goes the same way as the first. */
    public void publishRevision(DisclosureId id, Content content, String note) {
        drafting.startRevision(seen(id), author());
        drafting.save(seen(id), content, note, false, author());
        drafting.submit(seen(id), true, author());
        clear(id);
        publishing.publish(seen(id), true, office());
    }

    /** The unit's review and the secrecy review. */
    public void passUnit(DisclosureId id) {
        reviewing.approveInUnit(seen(id), "同意", unitReviewer());
        reviewing.reviewSecrecy(seen(id), SecrecyReview.CLEAN, unitReviewer());
    }

    public void clear(DisclosureId id) {
        passUnit(id);
        reviewing.review(seen(id), Review.OPEN, office());
    }
}
