package org.gongkai.request.papers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.request.RequestFixtures.at;

import java.util.EnumMap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.gongkai.file.PrintForm;
import org.gongkai.request.Outcome;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.PaperKind;
import org.gongkai.request.papers.domain.PaperNumber;
import org.gongkai.request.papers.domain.Slot;
import org.gongkai.testing.OfdToPdf;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The three replies as their readers open them: PDF with poppler, DOCX with LibreOffice, OFD by a reader of our own that knows
 * the standard only. Pictures of the pages stay in {@code target/screenshots} for a person to look at.
 */
class RepliesOpenElsewhereProcessTest extends PapersOnTheDesk {
    private static final Path PICTURES = Path.of("target/screenshots").toAbsolutePath();
    private static final Map<Slot, String> GIVEN = Map.of(Slot.SEARCH, "经查阅本机关档案室和公文系统，找到该信息一份，制作于2025年6月，没有不应当公开的内容。",
            Slot.ACCESS, "该信息的电子文本随本答复提供，共12页。", Slot.ENCLOSURES, "2025年某路改造工程实施方案");
    private static final Map<Slot, String> PARTIAL = Map.of(Slot.SEARCH, "经查阅本机关档案室和公文系统，找到该信息一份。", Slot.ACCESS,
            "随本答复提供涂去不予公开内容的复制件，共12页。", Slot.WITHHELD, "第2页1处：个人隐私（《条例》第十五条）\n第7页2处：商业秘密（《条例》第十五条）", Slot.REASON,
            "涂去的部分属于个人隐私，依照《条例》第十五条不予公开：被征收户的姓名和住址。\n涂去的部分属于商业秘密，依照《条例》第十五条不予公开：供应商书面说明，公开会使竞争者得知其成本。",
            Slot.ENCLOSURES, "2025年某路改造工程实施方案（公开件）\n不予公开部分清单");
    private static final Map<Slot, String> REFUSED = Map.of(Slot.SEARCH, "经查阅本机关公文系统，找到该方案的讨论稿三份，方案尚未定稿。", Slot.REASON,
            "所申请的是行政机关内部讨论中的过程稿，尚未形成正式决定，公开会影响坦率讨论；没有法律、法规、规章规定应当公开。");

    @Autowired
    org.gongkai.file.Files files;
    @TempDir
    Path folder;

    @Test
    void everyFormOfEveryReplySaysTheSameOnAsManyPages() throws Exception {
        requireTools();
        anOfficeWithASeal();

        for (var reply : Map.of(Outcome.A, GIVEN, Outcome.B, PARTIAL, Outcome.C6, REFUSED).entrySet()) {
            var issued = issue(reply.getKey(), reply.getValue());
            String name = "reply-" + reply.getKey();
            var pdf = write(name + ".pdf", issued.get(PrintForm.PDF));
            var fromOfd = write(name + "-ofd.pdf", OfdToPdf.convert(issued.get(PrintForm.OFD)));
            var fromWord = byLibreOffice(write(name + "-word.docx", issued.get(PrintForm.DOCX)));

            String words = textOf(pdf);
            assertThat(words).contains("政府信息公开申请答复书", "测公开〔", "张示例：", reply.getValue().get(Slot.SEARCH), "测试县人民法院");
            assertThat(textOf(fromOfd)).isEqualTo(words);
            assertThat(textOf(fromWord)).isEqualTo(words);
            assertThat(pagesOf(fromOfd)).isEqualTo(pagesOf(pdf));
            assertThat(pagesOf(fromWord)).isEqualTo(pagesOf(pdf));
            assertThat(run("pdffonts", pdf.toString())).doesNotContain(" no  "); // every font is within
            pictures(pdf, fromOfd, fromWord);
            assertThat(differenceOf(name, name + "-ofd")).as(name + ": share of the ink that lies elsewhere in OFD")
                    .isLessThan(0.03);
        }
    }

    private static void requireTools() {
        boolean there = List.of("soffice", "pdftotext", "pdffonts", "pdftoppm")
                .stream()
                .allMatch(tool -> Files.exists(Path.of("/usr/bin", tool)));
        Assumptions.assumeTrue(there || System.getenv("CI") != null, "LibreOffice or poppler is not installed");
    }

    private void anOfficeWithASeal() throws IOException {
        var organ = organs.department();
        var seal = files.store("印章.png", new ByteArrayInputStream(seal()));
        offices.save(new Office(organ, "测公开", PaperNumber.STANDARD, "测试县人民政府", "测试县人民法院", "联系人：公开室，电话：0000-0000000", "",
                seal.id(), offices.find(organ).map(Office::version).orElse(0)));
    }

    private static byte[] seal() throws IOException {
        var image = new BufferedImage(420, 420, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xD0, 0x02, 0x1B));
        pen.setStroke(new BasicStroke(14));
        pen.drawOval(10, 10, 400, 400);
        pen.drawLine(130, 210, 290, 210);
        pen.drawLine(210, 130, 210, 290);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private Map<PrintForm, byte[]> issue(Outcome outcome, Map<Slot, String> typed) {
        var number = received(LocalDate.parse("2026-03-02"));
        var id = writing.draft(number, PaperKind.telling(outcome), outcome, typed, clerk);
        writing.submit(id, papers.get(id).version(), clerk);
        writing.issue(id, papers.get(id).version(), head);
        var all = new EnumMap<PrintForm, byte[]>(PrintForm.class);
        for (var form : PrintForm.values()) {
            all.put(form, reading.print(number, id, form, clerk));
        }
        return all;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path byLibreOffice(Path docx) throws Exception {
        run("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", "pdf",
                "--outdir", folder.toString(), docx.toString());
        return Path.of(docx.toString().replace(".docx", ".pdf"));
    }

    /** Words without the page numbers and the breaks of lines, which are each program's own. */
    private String textOf(Path pdf) throws Exception {
        return run("pdftotext", "-layout", pdf.toString(), "-").replaceAll("—\\s*\\d+\\s*—", "").replaceAll("\\s+", "");
    }

    private long pagesOf(Path pdf) throws Exception {
        return run("pdfinfo", pdf.toString()).lines()
                .filter(line -> line.startsWith("Pages:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private void pictures(Path... all) throws Exception {
        Files.createDirectories(PICTURES);
        for (var pdf : all) {
            run("pdftoppm", "-r", "60", "-png", pdf.toString(), PICTURES.resolve(pdf.getFileName()
                    .toString()
                    .replace(
                            ".pdf", ""))
                    .toString());
        }
    }

    /** Of the dots that are dark in one picture of the first page, how many are not in the other. */
    private static double differenceOf(String one, String other) throws IOException {
        var first = ImageIO.read(PICTURES.resolve(one + "-1.png").toFile());
        var second = ImageIO.read(PICTURES.resolve(other + "-1.png").toFile());
        int dark = 0;
        int elsewhere = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                boolean here = isDark(first, x, y);
                dark += here ? 1 : 0;
                elsewhere += here && !isNearlyDark(second, x, y) ? 1 : 0;
            }
        }
        return (double) elsewhere / dark;
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen() < 128;
    }

    private static boolean isNearlyDark(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen() < 200;
    }

    private String run(String... command) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "out", ".txt");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(String.join(" ", command)).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return Files.readString(out);
    }
}
