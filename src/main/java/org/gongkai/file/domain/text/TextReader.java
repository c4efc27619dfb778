package org.gongkai.file.domain.text;

import java.nio.file.StandardCopyOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.gongkai.file.domain.FileKind;
import org.gongkai.file.domain.KindDetection;
import org.gongkai.file.PlainText;
import org.gongkai.file.domain.Reading.TextState;
import org.gongkai.file.domain.Zip;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The words within a file.
 *
 * @param maxLength characters; the rest is cut off
 */
public record TextReader(int maxLength) {
    private static final int MOST_INNER_FILES = 100;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern EMPTY_LINES = Pattern.compile(" ?\\n[^\\S\\f]*\\n+");

    /** @param state {@link TextState#READ}, {@link TextState#CUT} or {@link TextState#NONE} */
    public record Text(String value, TextState state) {}

    public Text read(Path path, FileKind kind) throws IOException {
        return switch (kind) {
            case DOCX, XLSX, PPTX -> parsed(path, new OOXMLParser());
            case DOC, XLS, PPT -> parsed(path, new OfficeParser());
            case PDF -> parsed(path, new PDFParser());
            case OFD -> bounded(OfdText.read(path, maxLength));
            case TXT, CSV -> bounded(PlainText.read(path, maxLength));
            case ZIP -> bounded(innerTexts(path));
            case JPG, PNG, GIF, WEBP -> new Text("", TextState.NONE);
        };
    }

    private Text parsed(Path path, Parser parser) throws IOException {
        var words = new BodyContentHandler(maxLength);
        var context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE); // what is embedded is reported, not read
        try (var in = TikaInputStream.get(path)) {
            parser.parse(in, new PagesApart(words), new Metadata(), context);
            return new Text(tidy(words.toString()), TextState.READ);
        } catch (SAXException stopped) {
            if (WriteLimitReachedException.isWriteLimitReached(stopped)) {
                return new Text(tidy(words.toString()), TextState.CUT);
            }
            throw new IOException("reading text", stopped);
        } catch (TikaException unreadable) {
            throw new IOException("reading text", unreadable);
        }
    }

    /** Pages stay apart by a form feed, so that whoever finds something can say on which it stands. */
    private static final class PagesApart extends ContentHandlerDecorator {
        private boolean hadOne;

        private PagesApart(ContentHandler words) {
            super(words);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (local.equals("div") && "page".equals(attributes.getValue("class"))) {
                if (hadOne) {
                    characters(new char[]{'\f'}, 0, 1);
                }
                hadOne = true;
            }
            super.startElement(uri, local, name, attributes);
        }
    }

    private Text bounded(String text) {
        return text.length() < maxLength
                ? new Text(tidy(text), TextState.READ)
                : new Text(tidy(text.substring(0, maxLength)), TextState.CUT);
    }

    /** Names and texts of the documents within, not of archives within archives. */
    private String innerTexts(Path path) throws IOException {
        var all = new StringBuilder();
        try (var zip = Zip.open(path)) {
            for (var entry : zip.entries().stream().filter(e -> !e.isDirectory()).limit(MOST_INNER_FILES).toList()) {
                all.append(Zip.nameOf(entry)).append('\n');
                if (all.length() >= maxLength) {
                    break;
                }
                var copy = Files.createTempFile("inner", null);
                try (var in = zip.open(entry)) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    all.append(innerText(copy, maxLength - all.length())).append('\n');
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        }
        return all.toString();
    }

    private static String innerText(Path copy, int room) {
        try {
            var kind = KindDetection.of(copy);
            return kind.isEmpty() || kind.get() == FileKind.ZIP || room <= 0
                    ? ""
                    : new TextReader(room).read(copy, kind.get()).value();
        } catch (IOException | RuntimeException unreadable) {
            return ""; // one bad document does not hide the others
        }
    }

    /** The database takes no NUL, and nobody misses runs of empty lines. */
    private static String tidy(String text) {
        String spaced = SPACES.matcher(text.replace("\0", "")).replaceAll(" ");
        return EMPTY_LINES.matcher(spaced).replaceAll("\n").strip();
    }
}
