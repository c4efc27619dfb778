package org.gongkai.file.domain.hidden;

import java.util.function.Consumer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.file.HiddenData.Kind;
import org.gongkai.file.domain.Xml;
import org.gongkai.file.domain.Zip;

/** An Excel workbook: sheets, rows and columns that are hidden but hold something, and data copied from elsewhere. */
final class WorkbookScan {
    private final Zip zip;
    private final Findings findings;

    WorkbookScan(Zip zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    void scan() throws IOException {
        for (var part : zip.entries()) {
            findings.addIf(part.getName().startsWith("xl/externalLinks/externalLink"), Kind.EXTERNAL_LINKS,
                    "引用其他工作簿的数据");
            findings.addIf(part.getName().startsWith("xl/pivotCache/pivotCacheRecords"), Kind.CACHED_DATA,
                    "数据透视表缓存的明细");
        }
        for (var sheet : sheets().entrySet()) {
            scanSheet(sheet.getKey(), sheet.getValue());
        }
    }

    /** Sheet name to the path of its part. */
    private Map<String, String> sheets() throws IOException {
        var targets = new HashMap<String, String>();
        each("xl/_rels/workbook.xml.rels", xml -> {
            String target = Xml.attribute(xml, "Target");
            String id = Xml.attribute(xml, "Id");
            if (target != null && id != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        var sheets = new HashMap<String, String>();
        each("xl/workbook.xml", xml -> {
            if (xml.getLocalName().equals("sheet")) {
                String name = String.valueOf(Xml.attribute(xml, "name"));
                String state = String.valueOf(Xml.attribute(xml, "state"));
                findings.addIf(state.equals("hidden"), Kind.HIDDEN_SHEET, "隐藏的工作表“" + name + "”");
                findings.addIf(state.equals("veryHidden"), Kind.HIDDEN_SHEET, "深度隐藏的工作表“" + name + "”");
                sheets.put(name, targets.getOrDefault(Xml.attribute(xml, "id"), ""));
            }
        });
        return sheets;
    }

    private void scanSheet(String name, String path) throws IOException {
        var sheet = new Sheet();
        each(path, sheet::at);
        findings.addIf(sheet.rows, Kind.HIDDEN_ROWS_OR_COLUMNS, "工作表“" + name + "”中隐藏的行");
        findings.addIf(sheet.columns, Kind.HIDDEN_ROWS_OR_COLUMNS, "工作表“" + name + "”中隐藏的列");
    }

    private void each(String path, Consumer<XMLStreamReader> visitor) throws IOException {
        var part = zip.find(path);
        if (part.isPresent()) {
            try (var in = zip.open(part.get())) {
                Xml.read(in, (event, xml) -> {
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        visitor.accept(xml);
                    }
                });
            }
        }
    }

    /** What was seen of one sheet; empty hidden rows and columns are only layout. */
    private static final class Sheet {
        private final List<int[]> hiddenColumns = new ArrayList<>();
        private boolean inHiddenRow;
        private boolean inHiddenColumn;
        private boolean rows;
        private boolean columns;

        void at(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "col" -> {
                    if (Xml.isOn(Xml.attribute(xml, "hidden"))) {
                        hiddenColumns.add(new int[]{number(xml, "min"), number(xml, "max")});
                    }
                }
                case "row" -> inHiddenRow = Xml.isOn(Xml.attribute(xml, "hidden"));
                case "c" -> {
                    int column = column(String.valueOf(Xml.attribute(xml, "r")));
                    inHiddenColumn = hiddenColumns.stream().anyMatch(c -> column >= c[0] && column <= c[1]);
                }
                case "v", "is" -> {
                    rows |= inHiddenRow;
                    columns |= inHiddenColumn;
                }
                default -> {
                    // nothing else hides anything
                }
            }
        }

        private static int number(XMLStreamReader xml, String attribute) {
            String value = Xml.attribute(xml, attribute);
            return value == null ? 0 : Integer.parseInt(value);
        }

        /** 28 for AB12. */
        private static int column(String reference) {
            int column = 0;
            for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
                column = column * 26 + reference.charAt(i) - 'A' + 1;
            }
            return column;
        }
    }
}
