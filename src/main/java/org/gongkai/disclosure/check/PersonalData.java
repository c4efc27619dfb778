package org.gongkai.disclosure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All that tells about a person, of every kind; where two kinds see the same digits, the graver one has them. */
final class PersonalData {
    private final List<Detector> byGravity;

    /**
     * @param officePhones digits only
     * @param officeEmails lower case
     */
    PersonalData(Set<String> officePhones, Set<String> officeEmails) {
        byGravity = List.of(new IdNumbers(), new BankCards(), new Emails(officeEmails), new Phones(officePhones),
                new HomeAddresses());
    }

    /** In reading order, without overlaps. */
    List<Span> find(String text) {
        String plain = PlainDigits.of(text);
        var found = new ArrayList<Span>();
        for (var detector : byGravity) {
            detector.find(plain).stream().filter(span -> found.stream().noneMatch(span::overlaps)).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    String masked(String text) {
        return masked(text, find(text));
    }

    static String masked(String text, List<Span> spans) {
        var masked = new StringBuilder(text);
        spans.forEach(span -> masked.replace(span.start(), span.end(), span.masked()));
        return masked.toString();
    }
}
