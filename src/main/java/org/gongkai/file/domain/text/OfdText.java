package org.gongkai.file.domain.text;

import org.jspecify.annotations.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.file.domain.Xml;
import org.gongkai.file.domain.Zip;

/** The words of an OFD document (版式文档): its pages' text codes in order, a new line where the line changes. */
final class OfdText {
    private static final Pattern PAGE = Pattern.compile("Doc_(\\d+)/Pages/\\D*(\\d+)/[^/]+\\.xml");
    private static final double SAME_LINE_MM = 1;

    private OfdText() {}

    static String read(Path path, int maxLength) throws IOException {
        var words = new StringBuilder();
        try (var zip = Zip.open(path)) {
            var pages = zip.entries()
                    .stream()
                    .filter(entry -> PAGE.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparingLong(OfdText::order))
                    .toList();
            for (var page : pages) {
                if (words.length() < maxLength) {
                    readPage(zip, page, words);
                }
            }
        }
        return words.toString();
    }

    private static long order(ZipArchiveEntry entry) {
        var number = PAGE.matcher(entry.getName());
        return number.matches()
                ? Long.parseLong(number.group(1)) * 1_000_000 + Long.parseLong(number.group(2))
                : Long.MAX_VALUE;
    }

    private static void readPage(Zip zip, ZipArchiveEntry page, StringBuilder words) throws IOException {
        var line = new double[]{-1};
        var within = new boolean[]{false};
        try (var in = zip.open(page)) {
            Xml.read(in, (event, xml) -> {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        within[0] = xml.getLocalName().equals("TextCode");
                        if (xml.getLocalName().equals("TextObject")) {
                            double top = top(Xml.attribute(xml, "Boundary"));
                            words.append(Math.abs(top - line[0]) > SAME_LINE_MM && line[0] >= 0 ? "\n" : "");
                            line[0] = top;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> words.append(within[0] ? xml.getText() : "");
                    case XMLStreamConstants.END_ELEMENT -> within[0] = false;
                    default -> {
                        // nothing else carries words
                    }
                }
            });
        }
        words.append('\n');
    }

    private static double top(@Nullable String boundary) {
        String[] numbers = boundary == null ? new String[0] : boundary.strip().split("\\s+");
        try {
            return numbers.length > 1 ? Double.parseDouble(numbers[1]) : 0;
        } catch (NumberFormatException odd) {
            return 0;
        }
    }
}
