package org.gongkai.file.domain.hidden;

import org.apache.poi.hpsf.UnexpectedPropertySetTypeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.gongkai.file.HiddenData;
import org.gongkai.file.HiddenData.Kind;
import org.gongkai.file.domain.FileKind;

/** Office files from before 2007. */
final class OldOfficeScan {
    private static final int WIDEST = 256;
    private final Findings findings = new Findings();

    static List<HiddenData> of(Path path, FileKind kind) throws IOException {
        var scan = new OldOfficeScan();
        try (var container = new POIFSFileSystem(path.toFile(), true)) {
            var root = container.getRoot();
            boolean macros = root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
            scan.findings.addIf(macros, Kind.MACROS, "宏程序");
            scan.findings.addIf(root.hasEntryCaseInsensitive("ObjectPool"), Kind.EMBEDDED_FILE, "内嵌文件");
            scan.properties(root);
            if (kind == FileKind.XLS) {
                scan.workbook(root);
            } else if (kind == FileKind.DOC) {
                scan.document(root);
            }
        }
        return scan.findings.list();
    }

    private void properties(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return;
        }
        try (var in = root.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
            var properties = new SummaryInformation(new PropertySet(in));
            findings.property("作者", properties.getAuthor());
            findings.property("最后修改者", properties.getLastAuthor());
        } catch (NoPropertySetStreamException | UnexpectedPropertySetTypeException none) {
            findings.add(Kind.NOT_CHECKED, "文档属性");
        }
    }

    private void workbook(DirectoryNode root) throws IOException {
        try (var workbook = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                String name = workbook.getSheetName(i);
                findings.addIf(workbook.isSheetVeryHidden(i), Kind.HIDDEN_SHEET, "深度隐藏的工作表“" + name + "”");
                findings.addIf(workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i), Kind.HIDDEN_SHEET,
                        "隐藏的工作表“" + name + "”");
                sheet(workbook.getSheetAt(i), name);
            }
        }
    }

    private void sheet(HSSFSheet sheet, String name) {
        findings.addIf(!sheet.getCellComments().isEmpty(), Kind.COMMENTS, "工作表“" + name + "”的批注");
        for (Row row : sheet) {
            boolean filled = row.getPhysicalNumberOfCells() > 0;
            findings.addIf(row.getZeroHeight() && filled, Kind.HIDDEN_ROWS_OR_COLUMNS, "工作表“" + name + "”中隐藏的行");
            for (var cell : row) {
                boolean hidden = cell.getColumnIndex() < WIDEST && sheet.isColumnHidden(cell.getColumnIndex());
                findings.addIf(hidden, Kind.HIDDEN_ROWS_OR_COLUMNS, "工作表“" + name + "”中隐藏的列");
            }
        }
    }

    private void document(DirectoryNode root) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var range = document.getRange();
            for (int i = 0; i < range.numCharacterRuns(); i++) {
                var run = range.getCharacterRun(i);
                findings.addIf(run.isMarkedDeleted(), Kind.TRACKED_CHANGES, "正文中修订删除的内容");
                findings.addIf(run.isMarkedInserted(), Kind.TRACKED_CHANGES, "正文中修订插入的内容");
                findings.addIf(run.isVanished() && !run.text().isBlank(), Kind.HIDDEN_TEXT, "正文中的隐藏文字");
            }
            findings.addIf(document.getCommentsRange().numParagraphs() > 0
                    && !document.getCommentsRange().text().isBlank(), Kind.COMMENTS, "批注");
        }
    }
}
