package org.gongkai.report.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.domain.form.FormYaml;
import org.gongkai.report.domain.form.ReportForm;
import org.gongkai.report.domain.form.ReportForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The forms, read once from {@code report/forms}: a new form is a new file there. */
@Configuration
class FormsConfiguration {
    @Bean
    ReportForms reportForms(FormFiles files) throws IOException {
        return new ReportForms(files.forms().stream().map(FormsConfiguration::read).toList());
    }

    private static ReportForm read(Resource file) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return FormYaml.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
