package org.gongkai.report.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where forms, their bindings and starting texts are read from: those that come with the application, and a folder of the
 * installation with the same shape ({@code forms/F99.yaml}, {@code bindings/F99.yaml}, {@code starters/F99.txt}). A form the State
 * Council prescribes tomorrow is put there, and the application started again.
 */
@Component
class FormFiles {
    private final Path folder;

    FormFiles(@Value("${gongkai.report.folder:${gongkai.data}/report}") Path folder) {
        this.folder = folder;
    }

    /** All forms; a file of the installation stands in for one of the same name. */
    List<Resource> forms() throws IOException {
        var all = new ArrayList<Resource>();
        var ours = new PathMatchingResourcePatternResolver().getResources("classpath*:report/forms/*.yaml");
        Arrays.stream(ours).filter(form -> !exists("forms/" + form.getFilename())).forEach(all::add);
        if (Files.isDirectory(folder.resolve("forms"))) {
            try (var added = Files.list(folder.resolve("forms"))) {
                added.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .map(FileSystemResource::new)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** @param name such as {@code bindings/F30.yaml} */
    Resource get(String name) {
        return exists(name) ? new FileSystemResource(folder.resolve(name))
                : new ClassPathResource("report/" + name);
    }

    private boolean exists(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }
}
