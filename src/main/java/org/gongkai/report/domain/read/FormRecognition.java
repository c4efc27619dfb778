package org.gongkai.report.domain.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.domain.form.Heading;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;

/** Which form a document uses, told by the labels only one form has; neither by its year nor by what it cites. */
final class FormRecognition {
    private static final double ENOUGH = 0.2;
    private static final double CLEARLY = 0.1;

    private FormRecognition() {}

    /** Empty when its labels do not tell. */
    static Optional<ReportForm> byLabels(ReportForms forms, Source source) {
        String text = Spelling.plain(source.text());
        var shares = new HashMap<ReportForm, Double>();
        forms.all().forEach(form -> shares.put(form, share(own(forms, form), text)));
        var best = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean clear = shares.entrySet()
                .stream()
                .allMatch(other -> other == best || other.getValue() < best.getValue() - CLEARLY);
        return best.getValue() >= ENOUGH && clear ? Optional.of(best.getKey()) : Optional.empty();
    }

    private static double share(Set<String> labels, String text) {
        return labels.isEmpty() ? 0 : (double) labels.stream().filter(text::contains).count() / labels.size();
    }

    private static Set<String> own(ReportForms forms, ReportForm form) {
        var own = new HashSet<>(labels(form));
        forms.all().stream().filter(other -> other != form).forEach(other -> own.removeAll(labels(other)));
        return own;
    }

    private static Set<String> labels(ReportForm form) {
        return form.tables()
                .stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> Stream.concat(block.rowPaths().stream(), block.columnPaths().stream()))
                .map(path -> path.leaf())
                .map(Heading::label)
                .map(Spelling::plain)
                .collect(Collectors.toSet());
    }
}
