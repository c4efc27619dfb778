package org.gongkai.demo.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.gongkai.demo.domain.TextBook.Text;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.organ.OrganKind;
import org.jspecify.annotations.Nullable;

/** Turns the allocation of a year into its items, spread over the working days, in the order they came out. */
public final class YearPlan {
    /** How busy a month is beside the others. */
    private static final int[] BUSY = {3, 2, 3, 3, 3, 4, 3, 3, 3, 3, 4, 5};
    private final TextBook book;
    private final Map<String, DemoOrgan> organs;
    private final List<LocalDate> workingDays;

    /** @param workingDays those of the year that items may come out on, in order */
    public YearPlan(TextBook book, Map<String, DemoOrgan> organs, List<LocalDate> workingDays) {
        this.book = book;
        this.organs = Map.copyOf(organs);
        this.workingDays = List.copyOf(workingDays);
    }

    public List<PlannedItem> of(List<Allocation> rows) {
        var slots = new ArrayList<Slot>();
        var nth = new HashMap<String, Integer>();
        for (var row : rows) {
            slots.addAll(slots(row, nth));
        }
        slots.sort(Comparator.comparing(Slot::day)
                .thenComparing(Slot::time)
                .thenComparing(slot -> slot.row().kind())
                .thenComparing(Slot::nth));
        return written(slots);
    }

    /** An item before its text is written. */
    private record Slot(Allocation row, int nth, String organ, Set<PublicationChannel> channels, LocalDate day,
            LocalTime time, LocalDate formedOn) {}

    private List<Slot> slots(Allocation row, Map<String, Integer> nth) {
        var dice = new SplittableRandom((row.kind() + row.column() + row.organs().getFirst()).hashCode());
        var days = daysFor(book.template(row.kind()));
        var channels = row.channels(dice);
        var dealt = Apportionment.deal(row.organs(), row.items());
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < row.items(); i++) {
            var day = days.get(dice.nextInt(days.size()));
            var time = LocalTime.of(8, 30).plusMinutes(dice.nextInt(9 * 60 - 1)).plusSeconds(dice.nextInt(60));
            slots.add(new Slot(row, nth.merge(row.kind(), 1, Integer::sum) - 1, dealt.get(i), channels.get(i), day,
                    time, formedOn(day, dice)));
        }
        return slots;
    }

    /** Most come out within days, some use up the 20 working days of 条例 §26, a few are late. */
    private LocalDate formedOn(LocalDate day, SplittableRandom dice) {
        int luck = dice.nextInt(100);
        int before = luck < 40 ? dice.nextInt(3)
                : luck < 85 ? 3 + dice.nextInt(8) : luck < 97 ? 11 + dice.nextInt(10) : 21 + dice.nextInt(12);
        return workingDays.get(Math.max(0, workingDays.indexOf(day) - before));
    }

    private List<LocalDate> daysFor(Template template) {
        var days = new ArrayList<LocalDate>();
        for (var day : workingDays) {
            if (template.months().isEmpty() || template.months().contains(day.getMonthValue())) {
                for (int i = 0; i < BUSY[day.getMonthValue() - 1]; i++) {
                    days.add(day);
                }
            }
        }
        return days.isEmpty() ? workingDays : days;
    }

    private List<PlannedItem> written(List<Slot> slots) {
        var serials = new HashMap<String, Integer>();
        var titles = new HashSet<String>();
        var items = new ArrayList<PlannedItem>();
        for (var slot : slots) {
            var template = book.template(slot.row().kind());
            var organ = organ(slot.organ());
            String number = template.numbered() && !organ.mark().isEmpty()
                    ? "%s〔%d〕%d号".formatted(organ.mark(), slot.formedOn().getYear(), serials.merge(organ.mark() + slot
                            .formedOn()
                            .getYear(), 1, Integer::sum))
                    : null;
            var text = book.write(slot.row().kind(), slot.nth(), given(slot, organ));
            items.add(item(slot, template, text, number, titles));
        }
        return items;
    }

    private static PlannedItem item(Slot slot, Template template, Text text, @Nullable String number,
            Set<String> titles) {
        String title = text.title();
        for (int again = 2; !titles.add(slot.organ() + title); again++) {
            title = text.title() + "（第" + again + "期）";
        }
        return new PlannedItem(slot.row(), slot.nth(), slot.organ(), template, text, title, number, slot.formedOn(),
                slot
                        .day()
                        .atTime(slot.time()),
                slot.channels());
    }

    private Map<String, String> given(Slot slot, DemoOrgan organ) {
        var given = new HashMap<String, String>();
        given.put("organ", organ.name());
        given.put("short", organ.shortName());
        given.put("year", Integer.toString(slot.day().getYear()));
        given.put("lastyear", Integer.toString(slot.day().getYear() - 1));
        given.put("month", Integer.toString(slot.day().getMonthValue()));
        given.put("serial", Integer.toString(slot.nth() + 1));
        if (organ.kind() == OrganKind.TOWNSHIP) {
            given.put("town", organ.shortName());
        }
        return given;
    }

    private DemoOrgan organ(String slug) {
        var organ = organs.get(slug);
        if (organ == null) {
            throw new IllegalArgumentException("no organ " + slug);
        }
        return organ;
    }
}
