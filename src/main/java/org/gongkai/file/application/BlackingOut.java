package org.gongkai.file.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.gongkai.file.FileId;
import org.gongkai.file.Files;
import org.gongkai.file.Redactor;
import org.gongkai.file.StoredFile;
import org.gongkai.file.domain.ContentFolder;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.OfficeConversion;
import org.gongkai.file.domain.print.FontShelf;
import org.gongkai.file.domain.WholeFile;
import org.gongkai.file.domain.redact.PageSource;
import org.gongkai.file.domain.redact.Proof;
import org.gongkai.file.domain.redact.PublicPages;
import org.gongkai.law.BadInput;
import org.gongkai.law.NoSuchRecord;
import org.springframework.stereotype.Service;

/** Shows files page by page and makes their public copies. */
@Service
class BlackingOut implements Redactor {
    private static final Set<FileKind> OFFICE = Set.of(FileKind.DOCX, FileKind.DOC, FileKind.XLSX, FileKind.XLS,
            FileKind.PPTX, FileKind.PPT, FileKind.TXT, FileKind.CSV);
    private final Files files;
    private final ContentFolder folder;
    private final OfficeConversion conversion;
    private final FontShelf shelf;

    BlackingOut(Files files, ContentFolder folder, OfficeConversion conversion, FontShelf shelf) {
        this.files = files;
        this.folder = folder;
        this.conversion = conversion;
        this.shelf = shelf;
    }

    @Override
    public FileId pagesOf(FileId id) throws IOException {
        var file = files.get(id);
        var kind = kindOf(file);
        if (!OFFICE.contains(kind)) {
            open(file).close();
            return id;
        }
        byte[] pdf = conversion.toPdf(folder.path(file.sha256()), kind.extensions().getFirst());
        String name = file.name().replaceFirst("\\.[^.]*$", "") + ".pdf";
        return files.store(name, new ByteArrayInputStream(pdf)).id();
    }

    @Override
    public List<Sheet> sheets(FileId id) throws IOException {
        try (var source = open(files.get(id))) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page = 1; page <= source.count(); page++) {
                sheets.add(source.sheet(page));
            }
            return sheets;
        }
    }

    @Override
    public byte[] picture(FileId id, int page) throws IOException {
        try (var source = open(files.get(id))) {
            if (page < 1 || page > source.count()) {
                throw new NoSuchRecord("没有第 " + page + " 页");
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(source.picture(page, PageSource.SCREEN_DPI), "png", png);
            return png.toByteArray();
        }
    }

    @Override
    public PublicCopy blackOut(FileId id, Collection<Box> boxes) throws IOException {
        try (var source = open(files.get(id))) {
            if (boxes.stream().anyMatch(box -> box.page() > source.count())) {
                throw new BadInput("boxes", "有涂黑框不在文件的页上，请刷新后再试");
            }
            List<String> covered = new ArrayList<>();
            for (Box box : boxes) {
                covered.add(source.beneath(box));
            }
            byte[] copy = new PublicPages(source, shelf).build(boxes);
            var wrong = Proof.of(copy, source.count(), boxes);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("public copy of file " + id + " failed its proof: " + wrong);
            }
            return new PublicCopy(copy, covered);
        }
    }

    private PageSource open(StoredFile file) throws IOException {
        var content = folder.path(file.sha256());
        WholeFile.require(file.name(), content, kindOf(file));
        return PageSource.open(content, kindOf(file));
    }

    private static FileKind kindOf(StoredFile file) {
        return FileKind.ofMediaType(file.mediaType()).orElse(FileKind.ZIP);
    }
}
