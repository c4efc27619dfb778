package org.gongkai.file.domain.hidden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.file.HiddenData;
import org.gongkai.file.HiddenData.Kind;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.PhotoPlace;
import org.gongkai.file.domain.Xml;
import org.gongkai.file.domain.Zip;

/** Word, Excel and PowerPoint files, read part by part as streams, so that a large one costs no memory. */
final class OfficeXmlScan {
    private static final Map<String, String> PROPERTIES = Map.of("creator", "作者", "lastModifiedBy", "最后修改者", "Manager",
            "负责人", "Company", "单位");
    private static final int LARGEST_PICTURE = 64 * 1024 * 1024;
    private final Zip zip;
    private final Findings findings = new Findings();

    private OfficeXmlScan(Zip zip) {
        this.zip = zip;
    }

    static List<HiddenData> of(Path path, FileKind kind) throws IOException {
        try (var zip = Zip.open(path)) {
            var scan = new OfficeXmlScan(zip);
            for (var part : zip.entries()) {
                scan.commonPart(part);
                if (kind == FileKind.DOCX) {
                    scan.wordPart(part);
                }
                if (kind == FileKind.PPTX) {
                    scan.slidePart(part);
                }
            }
            if (kind == FileKind.XLSX) {
                new WorkbookScan(zip, scan.findings).scan();
            }
            return scan.findings.list();
        }
    }

    private void commonPart(ZipArchiveEntry part) throws IOException {
        String name = part.getName();
        findings.addIf(name.endsWith("vbaProject.bin"), Kind.MACROS, "宏程序");
        findings.addIf(name.contains("/embeddings/"), Kind.EMBEDDED_FILE, "内嵌文件 " + lastPartOf(name));
        findings.addIf(name.matches("(word|xl|ppt)/(threadedC|c)omments?.*/?.*\\.xml") && hasElement(part, "comment",
                "cm", "threadedComment"), Kind.COMMENTS, "批注");
        if (name.equals("docProps/core.xml") || name.equals("docProps/app.xml")) {
            properties(part);
        } else if (name.endsWith(".rels")) {
            externalTargets(part);
        } else if (name.matches("(?i).*/media/.*\\.(jpe?g|png|webp|tiff?)")) {
            boolean placed = PhotoPlace.isIn(zip.read(part, LARGEST_PICTURE));
            findings.addIf(placed, Kind.PHOTO_LOCATION, "图片 " + lastPartOf(name));
        }
    }

    private void wordPart(ZipArchiveEntry part) throws IOException {
        String name = part.getName();
        if (!name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml")) {
            return;
        }
        String where = name.equals("word/document.xml") ? "正文" : name.contains("note") ? "脚注" : "页眉页脚";
        try (var in = zip.open(part)) {
            Xml.read(in, new WordPart(where, findings));
        }
    }

    private void slidePart(ZipArchiveEntry part) throws IOException {
        findings.addIf(part.getName().startsWith("ppt/notesSlides/notesSlide"), Kind.COMMENTS, "演讲者备注");
        if (part.getName().matches("ppt/slides/slide\\d+\\.xml")) {
            each(part, xml -> findings.addIf(
                    xml.getLocalName().equals("sld") && "0".equals(Xml.attribute(xml, "show")), Kind.HIDDEN_SHEET,
                    "隐藏的幻灯片 " + lastPartOf(part.getName()).replaceAll("\\D", "")));
        }
    }

    private void properties(ZipArchiveEntry part) throws IOException {
        var label = new String[]{""};
        try (var in = zip.open(part)) {
            Xml.read(in, (event, xml) -> {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    label[0] = PROPERTIES.getOrDefault(xml.getLocalName(), "");
                } else if (event == XMLStreamConstants.CHARACTERS && !label[0].isEmpty()) {
                    findings.property(label[0], xml.getText());
                    label[0] = "";
                }
            });
        }
    }

    /** A link a reader may follow is no secret; data fetched from elsewhere is. */
    private void externalTargets(ZipArchiveEntry part) throws IOException {
        each(part, xml -> {
            String type = Xml.attribute(xml, "Type");
            boolean outside = "External".equals(Xml.attribute(xml, "TargetMode"));
            findings.addIf(outside && type != null && !type.endsWith("/hyperlink"), Kind.EXTERNAL_LINKS,
                    "引用外部文件：" + Xml.attribute(xml, "Target"));
        });
    }

    private boolean hasElement(ZipArchiveEntry part, String... names) throws IOException {
        var found = new boolean[]{false};
        each(part, xml -> found[0] |= List.of(names).contains(xml.getLocalName()));
        return found[0];
    }

    private void each(ZipArchiveEntry part, ElementVisitor visitor) throws IOException {
        try (var in = zip.open(part)) {
            Xml.read(in, (event, xml) -> {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.at(xml);
                }
            });
        }
    }

    private interface ElementVisitor {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static String lastPartOf(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Revision marks and hidden words in one part of a Word file. */
    private static final class WordPart implements Xml.Visitor {
        private final String where;
        private final Findings findings;
        private boolean hidden;
        private int styleDepth;

        WordPart(String where, Findings findings) {
            this.where = where;
            this.findings = findings;
        }

        @Override
        public void at(int event, XMLStreamReader xml) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && hidden && !xml.getText().isBlank()) {
                findings.add(Kind.HIDDEN_TEXT, where + "中的隐藏文字");
            }
        }

        private void start(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "ins", "moveTo" -> findings.add(Kind.TRACKED_CHANGES, where + "中修订插入的内容");
                case "del", "moveFrom" -> findings.add(Kind.TRACKED_CHANGES, where + "中修订删除的内容");
                case "r" -> hidden = false;
                case "vanish" -> hidden = styleDepth == 0 && !"0".equals(Xml.attribute(xml, "val"))
                        && !"false".equals(Xml.attribute(xml, "val"));
                case "pPr" -> styleDepth++; // hides the paragraph mark only, no words
                default -> {
                    // the rest is plain to see
                }
            }
        }

        private void end(String name) {
            if (name.equals("r")) {
                hidden = false;
            } else if (name.equals("pPr")) {
                styleDepth--;
            }
        }
    }
}
