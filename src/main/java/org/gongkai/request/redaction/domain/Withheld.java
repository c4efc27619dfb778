package org.gongkai.request.redaction.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.request.Outcome;

/** What follows from the boxes: the list of withheld parts, the reasons of the letter, the outcome to propose. */
public final class Withheld {
    private static final double NEARLY_ALL = 0.9;

    private Withheld() {}

    /** One line a page and ground: 第2页2处：个人隐私（《条例》第十五条）. */
    public static List<String> list(List<BlackBox> boxes) {
        Map<Integer, Map<Ground, Integer>> pages = new TreeMap<>();
        boxes.forEach(one -> pages.computeIfAbsent(one.box().page(), page -> new LinkedHashMap<>())
                .merge(one.ground(), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        pages.forEach((page, grounds) -> grounds.forEach((ground, parts) -> lines
                .add("第%d页%d处：%s（%s）".formatted(page, parts, ground.term(), ground.article()))));
        return lines;
    }

    /** Each ground once, with what was noted at its boxes. */
    public static String reasons(List<BlackBox> boxes) {
        Map<Ground, List<String>> grounds = new LinkedHashMap<>();
        boxes.forEach(one -> grounds.computeIfAbsent(one.ground(), ground -> new ArrayList<>()).add(one.note()));
        return grounds.entrySet()
                .stream()
                .map(entry -> "涂去的部分属于%s，依照%s不予公开%s。".formatted(entry.getKey().term(), entry.getKey().article(),
                        notes(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String notes(List<String> notes) {
        String said = notes.stream().filter(note -> !note.isBlank()).distinct().collect(Collectors.joining("；"));
        return said.isEmpty() ? "" : "：" + said;
    }

    /**
     * 条例 §37: with open parts left it is a partial disclosure, whatever the grounds; with nothing left, a refusal on the ground
     * that covers most. Nothing withheld is nothing to propose.
     */
    public static Optional<Outcome> proposed(List<BlackBox> boxes, int pages) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        double covered = boxes.stream().mapToDouble(one -> one.box().width() * one.box().height()).sum();
        if (covered < pages * NEARLY_ALL) {
            return Optional.of(Outcome.B);
        }
        return boxes.stream()
                .collect(Collectors.groupingBy(one -> one.ground().outcome(),
                        Collectors.summingDouble(one -> one.box().width() * one.box().height())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
