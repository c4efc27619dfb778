package org.gongkai.request.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.request.intake.application.Submission;
import org.gongkai.request.intake.domain.Enclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form; a browser sends an empty one where none was chosen. */
final class Uploads {
    private Uploads() {}

    static List<Submission.Upload> of(@Nullable List<MultipartFile> identity, @Nullable List<MultipartFile> materials) {
        var all = new ArrayList<>(of(identity, Enclosure.Kind.IDENTITY));
        all.addAll(of(materials, Enclosure.Kind.MATERIAL));
        return all;
    }

    static List<Submission.Upload> of(@Nullable List<MultipartFile> files, Enclosure.Kind kind) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).map(file -> upload(file, kind)).toList();
    }

    private static Submission.Upload upload(MultipartFile file, Enclosure.Kind kind) {
        try {
            return new Submission.Upload(kind, Objects.requireNonNullElse(file.getOriginalFilename(), "附件"), file
                    .getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
