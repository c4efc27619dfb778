package org.gongkai.request.papers.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.law.BadInput;

/**
 * The wording of a document: paragraphs, one a line, with slots. A paragraph whose slot stays empty is left out, so that
 * 办理经过 appears only where there was a course to tell. {@code # } marks a heading (一、).
 *
 * @param edition 0 for the wording that comes with the product
 */
public record Template(PaperKind kind, int edition, String body) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}\\n]{1,20})\\}");
    private static final int LONGEST = 8000;

    /** @throws BadInput when a slot does not exist, or one the document may not lack is missing */
    public Template {
        body = body.strip().replace("\r\n", "\n");
        if (body.isEmpty() || body.length() > LONGEST) {
            throw new BadInput("body", "请填写正文，不超过 %d 字".formatted(LONGEST));
        }
        var unknown = terms(body).stream().filter(term -> Slot.ofTerm(term).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new BadInput("body", "没有这样的占位符：%s。可用的见右侧列表。".formatted(braced(unknown)));
        }
        var present = slots(body);
        var missing = kind.parts().stream().filter(slot -> !present.contains(slot)).map(Slot::term).toList();
        if (!missing.isEmpty()) {
            throw new BadInput("body", "“%s”不能缺少：%s（%s）。".formatted(kind.title(), braced(missing), kind.basis()));
        }
    }

    private static String braced(List<String> terms) {
        return terms.stream().map(term -> "{" + term + "}").collect(Collectors.joining("、"));
    }

    private static Set<String> terms(String text) {
        var terms = new LinkedHashSet<String>();
        for (Matcher slot = SLOT.matcher(text); slot.find();) {
            terms.add(slot.group(1));
        }
        return terms;
    }

    /** In the order they appear. */
    public static Set<Slot> slots(String text) {
        return terms(text).stream()
                .flatMap(term -> Slot.ofTerm(term).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The paragraphs with their slots filled. */
    public static List<String> fill(String body, Map<Slot, String> values) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (line.isBlank()
                    || slots(line).stream().anyMatch(slot -> values.getOrDefault(slot, "").isBlank())) {
                continue;
            }
            String filled = SLOT.matcher(line)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            Slot.ofTerm(found.group(1)).map(slot -> values.getOrDefault(slot, "").strip()).orElse("")));
            paragraphs.addAll(filled.lines().filter(part -> !part.isBlank()).map(String::strip).toList());
        }
        return paragraphs;
    }
}
