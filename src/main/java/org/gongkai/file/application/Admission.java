package org.gongkai.file.application;

import java.util.Locale;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.FileName;
import org.gongkai.file.domain.KindDetection;
import org.gongkai.file.domain.ZipCheck;
import org.gongkai.law.BadInput;
import org.springframework.stereotype.Component;

/** Whether a file may come in: what it is, whether that is accepted, whether its name tells the truth. */
@Component
class Admission {
    private final FileSettings settings;

    Admission(FileSettings settings) {
        this.settings = settings;
    }

    FileKind admit(FileName name, Path content) throws IOException {
        var kind = KindDetection.of(content).filter(settings.accepted()::contains);
        if (kind.isEmpty()) {
            throw new BadInput("file", "“%s”的内容不是可接受的文件类型。%s".formatted(name.value(), settings.limits().hint()));
        }
        if (!kind.get().mayBeCalled(name.extension())) {
            throw new BadInput("file", "“%s”的扩展名与内容不符：内容实际是 %s。请改正扩展名或另存为正确的格式。".formatted(name.value(),
                    kind.get().extensions().getFirst().toUpperCase(Locale.ROOT)));
        }
        if (kind.get().isPacked()) {
            new ZipCheck(settings.maxUnpacked().toBytes()).check(content, kind.get());
        }
        return kind.get();
    }
}
