package org.gongkai.report.domain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.law.BadInput;
import org.gongkai.report.Checking;
import org.gongkai.report.Clerk;
import org.gongkai.report.Forms;
import org.gongkai.report.Tables;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever is sent, there is a result or a refusal in words: never a crash, never a wait without end. */
class StrangeFilesTest {
    private static final int ROUNDS = 6;
    private static final List<String> SPLINTERS = List.of("<table>", "</tr>", "<td rowspan=9999 colspan=9999>", "，。",
            "其中",
            "((((((", "收到申请99999999999999999999件", "\t\t\t\t", "| | |", "\u0000");

    @Test
    void brokenFilesGiveAResultOrARefusal() {
        var dice = new Random(7);
        var crashes = new ArrayList<String>();
        for (var style : Clerk.styles().values()) {
            byte[] whole = style.write().apply(new Clerk(Forms.F30, 2024, Tables.filled(Forms.F30, 3)));
            for (int round = 0; round < ROUNDS; round++) {
                try {
                    Checking.check(Checking.read(broken(whole, dice)));
                } catch (BadInput refused) {
                    assertThat(refused.fields()).isNotEmpty();
                } catch (RuntimeException crash) {
                    crashes.add(style + ": " + crash);
                }
            }
        }

        assertThat(crashes).isEmpty();
    }

    private static byte[] broken(byte[] whole, Random dice) {
        byte[] broken = whole.clone();
        switch (dice.nextInt(3)) {
            case 0 -> {
                for (int i = 0; i < 20; i++) {
                    broken[dice.nextInt(broken.length)] = (byte) dice.nextInt(256);
                }
            }
            case 1 -> broken = Arrays.copyOf(whole, 1 + dice.nextInt(whole.length));
            default -> {
                byte[] splinter = SPLINTERS.get(dice.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(splinter, 0, broken, dice.nextInt(broken.length - splinter.length), splinter.length);
            }
        }
        return broken;
    }

    /** One bad byte in a page of a hundred thousand does not turn it into another alphabet. */
    @Test
    void aFewBrokenCharactersDoNotMatter() {
        byte[] page = Clerk.styles().get("网页").write().apply(new Clerk(Forms.F30, 2024, Tables.filled(Forms.F30, 3)));
        byte[] cut = new String(page, StandardCharsets.UTF_8).replace("0700", "07\u0001")
                .getBytes(StandardCharsets.UTF_8);
        cut[new String(page, StandardCharsets.UTF_8).indexOf("<h1>")] = (byte) 0xE5;

        assertThat(Checking.read(cut).tables().cells()).hasSize(200);
    }

    @Test
    void whatIsMadeToTireUsDoesNot() {
        var tiring = List.of("青山县2022年政府信息公开工作年度报告\n一、总体情况\n" + "公开信息12条，通过网站公开财政信息13条，收到申请5件，".repeat(1_500),
                "<table>" + ("<tr>" + "<td>1</td>".repeat(40) + "</tr>").repeat(3_000) + "</table>",
                "<table><tr><td>".repeat(4_000) + "收到申请1件", "<td rowspan=9999 colspan=9999>其他</td>".repeat(2_000),
                "（".repeat(100_000), "其中1条，".repeat(20_000), "1\t".repeat(100_000));

        tiring.forEach(text -> Assertions.assertTimeout(Duration.ofMinutes(2), () -> Checking.check(text)));
    }
}
