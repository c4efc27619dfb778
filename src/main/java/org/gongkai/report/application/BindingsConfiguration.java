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
import org.springframework.core.io.ClassPathResource;

/** The bindings of every form, read once: {@code report/bindings/<form>.yaml}. */
@Configuration
class BindingsConfiguration {
    @Bean
    Bindings cellBindings(ReportForms forms) {
        return new Bindings(
                forms.all().stream().collect(Collectors.toMap(ReportForm::id, BindingsConfiguration::read)));
    }

    private static CellBindings read(ReportForm form) {
        try (var in = new InputStreamReader(new ClassPathResource("report/bindings/" + form.id() + ".yaml")
                .getInputStream(), StandardCharsets.UTF_8)) {
            return CellBindings.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
