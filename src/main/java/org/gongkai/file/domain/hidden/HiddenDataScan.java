package org.gongkai.file.domain.hidden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.file.HiddenData;
import org.gongkai.file.domain.FileKind;

/** Looks for what a file carries that its reader does not see. */
public final class HiddenDataScan {
    private HiddenDataScan() {}

    public static List<HiddenData> of(Path path, FileKind kind) throws IOException {
        return switch (kind) {
            case DOCX, XLSX, PPTX -> OfficeXmlScan.of(path, kind);
            case DOC, XLS, PPT -> OldOfficeScan.of(path, kind);
            case PDF -> PdfScan.of(path);
            case OFD -> OfdScan.of(path);
            // Photos lose their place when they come in; zip, text and tables show all they have.
            case JPG, PNG, GIF, WEBP, ZIP, TXT, CSV -> List.of();
        };
    }
}
