package org.gongkai.portal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.disclosure.ReviewOpinion;
import org.gongkai.disclosure.Validity;
import org.gongkai.disclosure.application.DisclosureDesk;
import org.gongkai.disclosure.application.DraftingDisclosures;
import org.gongkai.disclosure.application.EndingDisclosures;
import org.gongkai.disclosure.application.PublishingDisclosures;
import org.gongkai.disclosure.application.ReviewingDisclosures;
import org.gongkai.disclosure.domain.Content;
import org.gongkai.disclosure.domain.ContentFixtures;
import org.gongkai.disclosure.domain.Ending;
import org.gongkai.disclosure.domain.Ground;
import org.gongkai.disclosure.domain.Marking;
import org.gongkai.disclosure.domain.Openness;
import org.gongkai.disclosure.domain.Review;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.springframework.stereotype.Component;

/** Brings an item with an attachment into any state by the acts that lead there. */
@Component
class ItemInState {
    private static final AtomicInteger MARKS = new AtomicInteger();

    /** The states, with what the public may know: 200 shown, 301 elsewhere, 410 gone, 404 no word of it. */
    enum State {
        DRAFT(404), SUBMITTED(404), UNIT_REVIEWED(404), CLEARED(404), RETURNED(404), SCHEDULED(404), PUBLISHED(200),
        EXPRESS(200), REVISING(200), REVISED(200), VOID(200), WITHDRAWN(410), MERGED(301), REMOVED(410),
        REPUBLISHED(200), TIME_IS_UP(410), KEPT_ON_REQUEST(404), CLOSED(404), DISCARDED(404), OFF_SITE(404);

        private final int status;

        State(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }

        boolean isShown() {
            return status == 200;
        }

        /** Of an item that never was public or was published in error, not even the title is told. */
        boolean isUnheardOf() {
            return status == 404 || this == REMOVED;
        }
    }

    /**
     * @param mark a word that stands in this item's title alone
     * @param hiddenWords words of an edition the public must not see, whatever the state
     */
    record Item(DisclosureId id, FileId file, String column, String mark, List<String> hiddenWords) {
        /** The end of its address, which stands in every list that has it and in nothing else. */
        String address() {
            return "_" + id + ".html";
        }

        /** Addresses of the item itself; the day in them is not what it is found by. */
        List<String> ownPaths() {
            String page = "/xxgk/ceshiju/%s/%s/t%s_%s.html".formatted(column, MONTH, DAY, id);
            return List.of(page, page + "?edition=1", "/api/v1/disclosures/" + id,
                    "/xxgk/fj/%s/%s/a.txt".formatted(id, file), "/xxgk/fj/%s/quanbu.zip".formatted(id));
        }

        String searchPath() {
            return "/search?q=" + Addresses.encode(mark);
        }

        List<String> listPaths() {
            return List.of("/", "/xxgk/", "/xxgk/ceshiju/", "/xxgk/ceshiju/" + column + "/",
                    "/xxgk/ceshixian/" + column + "/", "/xxgk/ceshiju/" + column + "/list.csv",
                    "/xxgk/ceshiju/" + column + "/?q=" + Addresses.encode(mark),
                    "/search?q=" + Addresses.encode(mark), "/search?q=" + Addresses.encode(mark) + "&sort=new",
                    "/search/suggest?q=" + Addresses.encode(mark), "/search/feed.xml?q=" + Addresses.encode(mark),
                    "/xxgk/feed.xml", "/xxgk/ceshiju/feed.json",
                    "/xxgk/ceshiju/" + column + "/feed.xml", "/xxgk/ceshiju/" + column + "/feed.json",
                    SITEMAP, "/api/v1/disclosures?column=" + column,
                    "/api/v1/disclosures?q=" + Addresses.encode(mark), "/tongji/jilu?" + PUBLISHED_THIS_YEAR,
                    "/tongji/jilu.csv?" + PUBLISHED_THIS_YEAR);
        }
    }

    private static final String DAY = LocalDate.now(Clock.system(PublicTimes.ZONE)).toString().replace("-", "");
    private static final String PUBLISHED_THIS_YEAR = "metric=disclosure.published&organ=ceshiju&year="
            + DAY.substring(0, 4);
    private static final String MONTH = DAY.substring(0, 6);
    /** Of the month; there is none while the month has nothing public. */
    static final String SITEMAP = "/sitemap/items-%s-%s.xml".formatted(DAY.substring(0, 4), DAY.substring(4, 6));

    private final DisclosureDesk desk;
    private final DraftingDisclosures drafting;
    private final ReviewingDisclosures reviewing;
    private final PublishingDisclosures publishing;
    private final EndingDisclosures ending;
    private final Catalogue catalogue;
    private final Files files;
    private final Clock clock;

    ItemInState(DisclosureDesk desk, DraftingDisclosures drafting, ReviewingDisclosures reviewing,
            PublishingDisclosures publishing, EndingDisclosures ending, Catalogue catalogue, Files files, Clock clock) {
        this.desk = desk;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.ending = ending;
        this.catalogue = catalogue;
        this.files = files;
        this.clock = clock;
    }

    /** @param look called after each act, so that whatever remembers an earlier state has something to remember */
    Item bring(State state, Consumer<Item> look) {
        return bring(state, desk.column(), look);
    }

    Item bring(State state, ColumnId column, Consumer<Item> look) {
        String mark = "真值表第" + MARKS.incrementAndGet() + "号";
        var file = attachment(mark);
        var content = state == State.TIME_IS_UP ? timed(content(mark, column, file, false))
                : content(mark, column, file, state == State.OFF_SITE);
        var id = desk.draft(content);
        var item = new Item(id, file, catalogue.get(column).slug(), mark,
                state == State.REVISING ? List.of("修订稿" + mark) : List.of());
        look.accept(item);
        walk(state, item, column, () -> look.accept(item));
        return item;
    }

    private void walk(State state, Item item, ColumnId column, Runnable look) {
        var id = item.id();
        switch (state) {
            case DRAFT -> {}
            case DISCARDED -> drafting.discard(desk.seen(id), desk.author());
            case EXPRESS -> publishing.publishExpress(desk.seen(id), "防汛紧急", true, desk.office());
            default -> submit(state, item, column, look);
        }
    }

    private void submit(State state, Item item, ColumnId column, Runnable look) {
        var id = item.id();
        drafting.submit(desk.seen(id), true, desk.author());
        look.run();
        switch (state) {
            case SUBMITTED -> {}
            case RETURNED -> reviewing.returnToAuthor(desk.seen(id), "请补充附件说明", desk.unitReviewer());
            case UNIT_REVIEWED -> desk.passUnit(id);
            case KEPT_ON_REQUEST, CLOSED -> keep(state, id);
            default -> publish(state, item, column, look);
        }
    }

    private void keep(State state, DisclosureId id) {
        desk.passUnit(id);
        reviewing.review(desk.seen(id), state == State.CLOSED
                ? new Review(ReviewOpinion.CLOSED, Ground.values()[0], "经审查不予公开")
                : new Review(ReviewOpinion.ON_REQUEST, null, "涉及特定对象，依申请公开"), desk.office());
    }

    private void publish(State state, Item item, ColumnId column, Runnable look) {
        var id = item.id();
        desk.clear(id);
        look.run();
        if (state == State.CLEARED) {
            return;
        }
        if (state == State.SCHEDULED) {
            publishing.schedule(desk.seen(id), clock.instant().plus(Duration.ofDays(2)), true, desk.office());
            return;
        }
        publishing.publish(desk.seen(id), true, desk.office());
        look.run();
        afterwards(state, item, column, look);
    }

    private void afterwards(State state, Item item, ColumnId column, Runnable look) {
        var id = item.id();
        switch (state) {
            case REVISING -> {
                drafting.startRevision(desk.seen(id), desk.author());
                drafting.save(desk.seen(id), content("修订稿" + item.mark(), column, item.file(), false), "改写", false,
                        desk.author());
            }
            case VOID -> ending.mark(desk.seen(id),
                    new Marking(Validity.REPEALED, LocalDate.now(clock), "测政发〔2026〕9号"), desk.office());
            case REVISED -> desk.publishRevision(id, content(item.mark() + "（修订）", column, item.file(), false), "改写");
            case WITHDRAWN -> desk.withdraw(id);
            case MERGED -> ending.withdraw(desk.seen(id), Ending.Kind.MERGED, "已合并",
                    desk.published(desk.content("合并后的通知", column)), desk.office());
            case REMOVED -> ending.remove(desk.seen(id), "误发", desk.office());
            case REPUBLISHED -> {
                desk.withdraw(id);
                look.run();
                publishing.republish(desk.seen(id), "经核实内容无误", desk.office());
            }
            default -> {}
        }
    }

    private Content timed(Content content) {
        return ContentFixtures.with(content, new Openness.Proactive(LocalDate.now(clock).minusDays(1)));
    }

    private FileId attachment(String mark) {
        try {
            return files.store(mark + ".txt", new ByteArrayInputStream(mark.getBytes(StandardCharsets.UTF_8))).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content content(String title, ColumnId column, FileId file, boolean offSite) {
        var plain = desk.content(title, column);
        return new Content(plain.title(), plain.summary(), plain.bodyHtml(), plain.document(), plain.classification(),
                plain.openness(), plain.origin(), plain.consultations(),
                offSite ? Set.of(PublicationChannel.NEWSPAPER) : plain.channels(), List.of(file), plain.source(),
                plain.author(), plain.needsInterpretation());
    }
}
