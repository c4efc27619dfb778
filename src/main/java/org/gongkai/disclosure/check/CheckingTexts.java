package org.gongkai.disclosure.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.calendar.WorkCalendars;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.Column;
import org.gongkai.file.Files;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks a text: gathers what stands around it and lets every rule look. Stores nothing; the same text gives the same. */
@Service
public class CheckingTexts {
    private final Files files;
    private final Organs organs;
    private final Catalogue catalogue;
    private final WordList words;
    private final SpecialLimits limits;
    private final SimilarItems similar;
    private final FollowingLinks links;
    private final WorkCalendars calendars;
    private final Clock clock;

    CheckingTexts(Files files, Organs organs, Catalogue catalogue, WordList words, SpecialLimits limits,
            SimilarItems similar, FollowingLinks links, WorkCalendars calendars, Clock clock) {
        this.files = files;
        this.organs = organs;
        this.catalogue = catalogue;
        this.words = words;
        this.limits = limits;
        this.similar = similar;
        this.links = links;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the checks find, heaviest first, then in reading order. */
    public List<Finding> check(CheckedText text) {
        return AllChecks.on(text, new Surroundings(LocalDate.now(clock), attachments(text), personal(text.organ()),
                words.all(), links.brokenIn(text.bodyHtml()), similar.to(text), calendars.local(), limit(text)));
    }

    /** The text with all personal data masked: ID numbers, phones, bank cards, addresses, e-mail. Tags stay as they are. */
    public String masked(CheckedText text, String html) {
        var personal = personal(text.organ());
        return html.contains("<") ? new HtmlMasking(personal).masked(html) : personal.masked(html);
    }

    private List<AttachedText> attachments(CheckedText text) {
        return files.list(text.attachments())
                .stream()
                .map(file -> new AttachedText(file.id(), file.name(), files.textOf(file.id()),
                        files.hiddenDataIn(file.id())))
                .toList();
    }

    private PersonalData personal(OrganId organ) {
        var unit = organs.disclosureUnit(organ);
        Set<String> phones = Arrays.stream((unit.phone() + "、" + unit.fax()).split("[^0-9()（）+\\- ]+"))
                .map(Phones::digitsOf)
                .filter(digits -> digits.length() >= 5)
                .collect(Collectors.toSet());
        return new PersonalData(phones, Set.of(unit.internet().strip().toLowerCase(Locale.ROOT)));
    }

    private @Nullable SpecialLimit limit(CheckedText text) {
        var column = text.column();
        if (column == null) {
            return null;
        }
        var codes = catalogue.find(column).map(Column::statutoryCodes).map(Set::copyOf).orElse(Set.of());
        return limits.list().stream().filter(limit -> limit.appliesTo(text.title(), codes)).findFirst().orElse(null);
    }
}
