package org.gongkai.disclosure.check;

import java.util.Comparator;
import java.util.List;

/** Every check there is, and the order their findings are told in. */
final class AllChecks {
    private static final List<Check> CHECKS = List.of(new MetadataCheck(), new SummaryCheck(), new PersonalDataCheck(),
            new HiddenDataCheck(), new WordCheck(), new DocumentNumberCheck(), new DateCheck(), new TimeLimitCheck(),
            new DuplicateCheck(), new LinkCheck());

    private AllChecks() {}

    static List<Finding> on(CheckedText text, Surroundings around) {
        return CHECKS.stream()
                .flatMap(check -> check.on(text, around).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
