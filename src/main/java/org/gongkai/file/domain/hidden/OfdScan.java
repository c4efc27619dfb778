package org.gongkai.file.domain.hidden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.gongkai.file.HiddenData;
import org.gongkai.file.HiddenData.Kind;
import org.gongkai.file.domain.Xml;
import org.gongkai.file.domain.Zip;

/** An OFD document: its author, attachments and remarks. */
final class OfdScan {
    private OfdScan() {}

    static List<HiddenData> of(Path path) throws IOException {
        var findings = new Findings();
        try (var zip = Zip.open(path)) {
            for (var part : zip.entries()) {
                String name = part.getName();
                findings.addIf(name.matches("Doc_\\d+/Attachs?/.+"), Kind.EMBEDDED_FILE,
                        "内嵌文件 " + name.substring(name.lastIndexOf('/') + 1));
                findings.addIf(name.matches("Doc_\\d+/Annots?/.+\\.xml"), Kind.COMMENTS, "批注");
            }
            author(zip, findings);
        }
        return findings.list();
    }

    private static void author(Zip zip, Findings findings) throws IOException {
        var root = zip.find("OFD.xml").orElseThrow(() -> new IOException("not an OFD"));
        var within = new boolean[]{false};
        try (var in = zip.open(root)) {
            Xml.read(in, (event, xml) -> {
                if (event == XMLStreamConstants.CHARACTERS && within[0]) {
                    findings.property("作者", xml.getText());
                }
                within[0] = event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Author");
            });
        }
    }
}
