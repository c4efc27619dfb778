package org.gongkai.report.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.making.Manuscripts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Texts to begin with: every figure the law asks for is bound already, what only the filer knows is left to be written. */
@Component
public class Starters {
    private static final String CHAPTER = "(?m)^## \\d+$\\R?";
    private final FormFiles files;

    Starters(FormFiles files) {
        this.files = files;
    }

    /** @param county whether the filer reports for the government as well */
    Manuscripts of(ReportForm form, boolean county) {
        var own = files.get("starters/" + form.id() + ".txt");
        var ofCounty = files.get("starters/" + form.id() + "-county.txt");
        return county && ofCounty.exists() ? read(ofCounty)
                : own.exists() ? read(own)
                        : new Manuscripts("", form.chapters().stream().map(chapter -> "").toList());
    }

    /** A text file: the preamble, then each chapter after a line such as {@code ## 1}. */
    public static Manuscripts read(String file) {
        return read(new ClassPathResource(file));
    }

    private static Manuscripts read(Resource file) {
        try (var in = file.getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> parts = new ArrayList<>(List.of(text.split(CHAPTER)));
            return new Manuscripts(parts.getFirst().strip(), parts.subList(1, parts.size())
                    .stream()
                    .map(String::strip)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
