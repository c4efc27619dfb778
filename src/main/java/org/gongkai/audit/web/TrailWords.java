package org.gongkai.audit.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.audit.domain.Entry;
import org.gongkai.organ.Organ;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts entries into words; what no module has a word for any more keeps its name, for the trail outlives the code. */
@Component
class TrailWords {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final MessageSource messages;
    private final Organs organs;
    private final Clock clock;

    TrailWords(MessageSource messages, Organs organs, Clock clock) {
        this.messages = messages;
        this.organs = organs;
        this.clock = clock;
    }

    EntryView view(Entry entry) {
        var deed = entry.deed();
        var facts = deed.facts()
                .entrySet()
                .stream()
                .map(fact -> new EntryView.Fact(word("audit.fact.", fact.getKey()), fact.getValue()))
                .toList();
        return new EntryView(entry.id(), SECOND.format(deed.at().atZone(clock.getZone())), login(deed.by().login()),
                deed.by().login(), organ(deed.by().organ()), deed.by().from() == null ? "" : deed.by().from(),
                deed(deed.name()),
                deed.name(), subjectType(deed.subject().type()), deed.subject().type(), deed.subject().id(),
                deed.basis(), deed.reason() == null ? "" : deed.reason(), facts, entry.previousHash(), entry.hash(),
                entry.isIntact());
    }

    List<String> cells(Entry entry) {
        var view = view(entry);
        return List.of(Long.toString(view.id()), view.at(), view.login(), view.organ(), view.address(), view.deed(),
                view.subjectType(), view.subjectId(), view.basis(), view.reason(),
                view.facts().stream().map(fact -> fact.name() + "：" + fact.value()).collect(Collectors.joining("；")),
                view.hash());
    }

    String deed(String name) {
        return word("audit.deed.", name);
    }

    String subjectType(String type) {
        return word("audit.subject.", type);
    }

    /** The names that are not logins: the platform itself, and whoever has not signed in. */
    private String login(String login) {
        return switch (login) {
            case "system", "public" -> word("audit.login.", login);
            default -> login;
        };
    }

    private String word(String prefix, String name) {
        return String.valueOf(messages.getMessage(prefix + name, null, name, Locale.SIMPLIFIED_CHINESE));
    }

    private String organ(@Nullable Long id) {
        return id == null ? "" : organs.find(new OrganId(id)).map(Organ::name).orElse("（单位 " + id + "）");
    }

    List<Choice> deeds(List<String> names) {
        return names.stream()
                .map(name -> new Choice(name, deed(name)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Choice> subjectTypes(List<String> types) {
        return types.stream()
                .map(type -> new Choice(type, subjectType(type)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<Choice> organs() {
        return organs.list().stream().map(organ -> new Choice(organ.id().toString(), organ.name())).toList();
    }
}
