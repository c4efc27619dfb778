package org.gongkai.search.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.PublicItem;
import org.gongkai.disclosure.Validity;
import org.gongkai.search.application.SearchAnswer.Result;
import org.gongkai.search.domain.Entry;
import org.gongkai.search.domain.Passages;
import org.gongkai.search.domain.Passages.Passage;
import org.gongkai.search.domain.Passages.Piece;
import org.gongkai.search.web.SearchPage.PassageView;
import org.gongkai.search.web.SearchPage.ResultView;
import org.gongkai.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Results as lines of the page, with what was looked for marked. */
@Component
class ResultViews {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_FILES = 2;
    private final Words words;

    ResultViews(Words words) {
        this.words = words;
    }

    List<ResultView> of(List<Result> results, List<String> marks) {
        var passages = new Passages(marks);
        return results.stream().map(result -> of(result, passages)).toList();
    }

    private ResultView of(Result result, Passages passages) {
        var item = result.item();
        if (item == null) {
            return new ResultView(passages.whole(result.title()), result.url(), null, words.of("search.guide"), "",
                    List.of(), null, null, passages(result, "", passages), false);
        }
        var day = LocalDate.ofInstant(item.publishedAt(), CHINA);
        return new ResultView(passages.whole(item.title()), item.url(),
                item.validity() == Validity.IN_FORCE ? null : words.of("portal.validity", item.validity()), null,
                item.organName(), notes(item, passages), day.toString(), iso(item.publishedAt()),
                passages(result, item.summary(), passages), item.hasAttachments());
    }

    private static String iso(Instant at) {
        return at.atZone(CHINA).toOffsetDateTime().toString();
    }

    private List<Piece> notes(PublicItem item, Passages passages) {
        var notes = new ArrayList<Piece>();
        if (item.documentNumber() != null) {
            notes.addAll(passages.whole(item.documentNumber()));
            notes.add(new Piece("\u3000", false));
        }
        notes.add(new Piece(words.of("search.indexNumber") + " ", false));
        notes.addAll(passages.whole(item.indexNumber()));
        return notes;
    }

    /** Where the words stand: in the text, in attachments; the summary where they stand in neither. */
    private static List<PassageView> passages(Result result, String summary, Passages passages) {
        var views = new ArrayList<PassageView>();
        var kept = result.kept();
        if (kept != null) {
            passages.best(kept.body()).ifPresent(passage -> views.add(view(passage)));
            kept.files()
                    .stream()
                    .flatMap(file -> inFile(result, file, passages).stream())
                    .limit(MOST_FILES)
                    .forEach(views::add);
        }
        if (views.isEmpty() && !summary.isBlank()) {
            views.add(new PassageView(passages.whole(summary), null, null, null));
        }
        return views;
    }

    /** Where only its name has the words, the name alone. */
    private static Optional<PassageView> inFile(Result result, Entry.Attached file, Passages passages) {
        return passages.best(file.text())
                .map(passage -> view(result, file, passage.pieces(), passage.page()))
                .or(() -> passages.best(file.name()).map(name -> view(result, file, List.of(), null)));
    }

    private static PassageView view(Passage passage) {
        return new PassageView(passage.pieces(), null, null, null);
    }

    private static PassageView view(Result result, Entry.Attached file, List<Piece> pieces, @Nullable Integer page) {
        var url = "/xxgk/fj/%d/%d/%s".formatted(result.key().id(), file.file(), SearchForm.encode(file.name()));
        return new PassageView(pieces, file.name(), url, page);
    }
}
