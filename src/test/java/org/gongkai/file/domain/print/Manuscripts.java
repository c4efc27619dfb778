package org.gongkai.file.domain.print;

import java.time.LocalDate;
import org.gongkai.file.Manuscript;
import org.gongkai.file.Manuscript.Layout;

/** Documents to set in tests; the organ and the people are made up. */
public final class Manuscripts {
    private Manuscripts() {}

    public static Manuscript letter() {
        return new Manuscript("政府信息公开申请答复书", "竹山坪县示范局", LocalDate.parse("2026-11-25"), Layout.LETTER,
                """
                        <p class="mark">竹山坪县示范局</p><hr class="red"><p class="number">示公复〔2026〕7号</p>
                        <h1>政府信息公开申请答复书</h1>
                        <p class="to">张示例：</p>
                        <p>您于2026年11月2日通过互联网向本机关提出的政府信息公开申请（编号2026-0007）收悉。您申请公开“示范路道路改造工程预算书”，经检索，本机关依法可以公开该信息，现根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定答复如下：</p>
                        <h2>一、可以公开的部分</h2>
                        <p>随本答复书附上该工程预算书复制件一份，共三页，<strong>请查收</strong>。</p>
                        <h3>（一）有关说明</h3>
                        <p>附件中的金额单位为人民币元。地名“㙍”“𬭎”为生僻字。</p>
                        <table class="form"><thead><tr><th>序号</th><th colspan="2">名称与页数</th></tr></thead>
                        <tbody><tr><td rowspan="2">1</td><td>预算书正文</td><td class="num">2</td></tr><tr><td>预算书附表</td><td class="num">1</td></tr></tbody></table>
                        <p>如对本答复不服，可以自收到本答复书之日起六十日内申请行政复议。</p>
                        <p class="attachment">附件：1.示范路道路改造工程预算书</p>
                        <div class="sign"><p class="organ">竹山坪县示范局</p><p class="date">2026年11月25日</p></div>
                        <p class="note">（联系人：信息公开室，电话0000-0000000）</p>
                        """);
    }

    public static Manuscript official() {
        return new Manuscript("关于做好示范工作的通知", "竹山坪县人民政府办公室", LocalDate.parse("2026-03-01"), Layout.OFFICIAL, """
                <p class="mark">竹山坪县人民政府办公室文件</p><p class="number">竹示办〔2026〕12号</p><hr class="red">
                <h1>竹山坪县人民政府办公室<br>关于做好示范工作的通知</h1>
                <p class="to">各乡镇人民政府，县政府各部门：</p>
                """ + "<p>为了检验版面，本段文字反复出现，观察每行是否为二十八个字、每页是否为二十二行，以及标点是否出现在行首。</p>"
                .repeat(14) + """
                        <p class="attachment">附件：1.任务分工表</p>
                        <div class="sign"><p class="organ">竹山坪县人民政府办公室</p><p class="date">2026年3月1日</p></div>
                        <p class="note">（此件公开发布）</p>
                        <div class="record"><p>抄送：县委办公室，县人大常委会办公室。</p><p>竹山坪县人民政府办公室　　　2026年3月1日印发</p></div>
                        """);
    }
}
