package org.gongkai.report.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gongkai.report.domain.binding.CellBindings;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The bindings of every form, read once: {@code report/bindings/<form>.yaml}. */
@Configuration
class BindingsConfiguration {
    @Bean
    Bindings cellBindings(ReportForms forms, FormFiles files) {
        return new Bindings(forms.all()
                .stream()
                .map(ReportForm::id)
                .collect(Collectors.toMap(id -> id, id -> read(files.get("bindings/" + id + ".yaml")))));
    }

    private static CellBindings read(Resource file) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CellBindings.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
