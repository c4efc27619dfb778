package org.gongkai.file.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.StoredFile;
import org.gongkai.file.WordImport;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.word.WordConversion;
import org.gongkai.law.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Turns stored Word files into text; their pictures become files of their own. */
@Service
class ConvertingWord implements WordImport {
    private static final Logger LOG = LoggerFactory.getLogger(ConvertingWord.class);
    private final Files files;
    private final ContentFolder folder;

    ConvertingWord(Files files, ContentFolder folder) {
        this.files = files;
        this.folder = folder;
    }

    @Override
    public ImportedText toHtml(FileId docx) throws IOException {
        var file = files.get(docx);
        if (!file.mediaType().equals(FileKind.DOCX.mediaType())) {
            throw new BadInput("file", "只能从 .docx 文档导入正文。“" + file.name() + "”请先另存为 .docx。");
        }
        Map<FileId, StoredFile> images = new LinkedHashMap<>();
        var result = WordConversion.of(folder.path(file.sha256()), (name, content) -> {
            var kept = keep(name, content);
            kept.ifPresent(image -> images.put(image.id(), image));
            return kept.map(image -> "file:" + image.id());
        });
        return new ImportedText(result.title(), result.documentNumber(), result.html(),
                List.copyOf(images.values()), result.warnings());
    }

    private Optional<StoredFile> keep(String name, byte[] content) throws IOException {
        try {
            return Optional.of(files.store(name, new ByteArrayInputStream(content))).filter(StoredFile::isImage);
        } catch (BadInput notShown) {
            LOG.info("a picture was left out: {}", notShown.getMessage());
            return Optional.empty();
        }
    }
}
