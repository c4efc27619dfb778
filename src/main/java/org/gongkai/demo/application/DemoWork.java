package org.gongkai.demo.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.disclosure.DisclosureId;
import org.gongkai.disclosure.ItemDesk;
import org.gongkai.disclosure.ItemDesk.NewDraft;
import org.gongkai.disclosure.PublicationChannel;
import org.gongkai.identity.Officer;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/** Work in hand: an item in every stage, walked there by the demonstration accounts through the same steps as on the pages. */
@Component
class DemoWork {
    private static final String READ = "已核对，内容属实，可以公开。";
    private final ItemDesk desk;
    private final Organs organs;
    private final Catalogue catalogue;
    private final Clock clock;

    DemoWork(ItemDesk desk, Organs organs, Catalogue catalogue, Clock clock) {
        this.desk = desk;
        this.organs = organs;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The three who work together on the items of one unit. */
    record Team(Officer author, Officer reviewer, Officer office) {}

    void walk(Map<String, Officer> officers) {
        var school = team(officers, "xxy", "dwsh");
        var market = team(officers, "xxy2", "dwsh2");
        unfinished(school);
        waiting(market);
        finished(school);
        express(market);
    }

    private static Team team(Map<String, Officer> officers, String author, String reviewer) {
        return new Team(officer(officers, author), officer(officers, reviewer), officer(officers, "gkb"));
    }

    private static Officer officer(Map<String, Officer> officers, String login) {
        return Objects.requireNonNull(officers.get(login), login);
    }

    private void unfinished(Team team) {
        draft(team, "jyly", "县第一初级中学下学期课后服务安排", 3, "课后服务自愿参加，内容包括作业辅导、体育和阅读，时间为每周一至周五放学后。");
        // Formed long ago and still a draft: the term of 条例 §26 has run out.
        draft(team, "gzjh", "县教育局上半年政务公开工作小结（待补数据）", 45, "上半年公开信息的数量和渠道情况正在核对，核对后补入。");
        var returned = submitted(team, "jyly", "城关镇第一小学食堂采购结果公示", 6, "本次采购米、面、油等食材，供应商按照程序选定。");
        desk.returnToAuthor(returned, "请补充成交金额和公示期起止日期后再报。", team.reviewer());
    }

    private void waiting(Team team) {
        submitted(team, "spyp", "关于近期糕点监督抽检情况的公告", 2, "近期抽检糕点三十批次，合格二十九批次，一批次不合格，已经依法处理。");
        approved(team, "cpzl", "儿童玩具质量安全消费提示", 4, "购买儿童玩具请查看标识和适用年龄，远离含有小零件的产品。");
        var scheduled = cleared(team, "jdzf", "下季度“双随机、一公开”抽查计划", 5, "下季度对餐饮、药店、加油站等开展随机抽查，名单随机产生。");
        desk.schedule(scheduled, LocalDate.now(clock)
                .plusDays(1)
                .atTime(LocalTime.of(9, 0))
                .atZone(clock.getZone())
                .toInstant(), team.office());
    }

    private void finished(Team team) {
        var revised = published(team, "jyly", "县实验小学招生服务区范围", 9, "服务区范围包括示例路、示例街一带，凭户口簿和房屋权属证明登记。");
        desk.revise(revised, "<p>服务区范围包括示例路、示例街、示例巷一带，凭户口簿和房屋权属证明登记。</p><p>新增示例巷后，可以登记的家庭相应增加。</p>",
                "服务区增加示例巷", team.author());
        desk.submit(revised, team.author());
        desk.approveInUnit(revised, READ, team.reviewer());
        desk.passSecrecy(revised, team.reviewer());
        desk.clear(revised, team.office());
        desk.publish(revised, team.office());
        var withdrawn = published(team, "rsxx", "县教育局公开招聘拟聘用人员公示（第一批）", 12, "拟聘用人员名单公示七天，姓名均为演示用名。");
        desk.withdraw(withdrawn, "公示期已满，名单另行公布，原公示撤回。", team.office());
        interpretation(team);
    }

    private void interpretation(Team team) {
        var policy = published(team, "qtwj", "关于进一步规范中小学课后服务的通知", 8, "各学校要坚持自愿原则，不得借课后服务变相收费。");
        var explained = published(team, "zcjd", "一问一答：中小学课后服务怎么参加", 7, "问：课后服务要交钱吗？答：按照规定的标准收取，困难家庭可以减免。");
        desk.interpret(policy, explained, team.author());
    }

    /** Out before its review, which is still to come. */
    private void express(Team team) {
        var urgent = draft(team, "yjxx", "关于暂停销售某批次桶装水的紧急提示", 1, "某批次桶装水检出异常，已经要求暂停销售，请暂时不要饮用。");
        desk.publishExpress(urgent, "涉及饮用安全，需要立即告知公众", team.office());
    }

    private DisclosureId published(Team team, String column, String title, int daysAgo, String text) {
        var id = cleared(team, column, title, daysAgo, text);
        desk.publish(id, team.office());
        return id;
    }

    private DisclosureId cleared(Team team, String column, String title, int daysAgo, String text) {
        var id = approved(team, column, title, daysAgo, text);
        desk.clear(id, team.office());
        return id;
    }

    private DisclosureId approved(Team team, String column, String title, int daysAgo, String text) {
        var id = submitted(team, column, title, daysAgo, text);
        desk.approveInUnit(id, READ, team.reviewer());
        desk.passSecrecy(id, team.reviewer());
        return id;
    }

    private DisclosureId submitted(Team team, String column, String title, int daysAgo, String text) {
        var id = draft(team, column, title, daysAgo, text);
        desk.submit(id, team.author());
        return id;
    }

    private DisclosureId draft(Team team, String column, String title, int daysAgo, String text) {
        var organ = organs.get(team.author().organ());
        return desk.draft(new NewDraft(organ.id(), catalogue.findBySlug(column).orElseThrow().id(), title,
                "演示信息：" + text,
                "<p>" + text + "</p><p>本条信息为演示数据。</p>", null, LocalDate.now(clock).minusDays(daysAgo), Set.of(
                        PublicationChannel.SITE, PublicationChannel.WECHAT, PublicationChannel.NOTICE_BOARD),
                "zhzw",
                "gonggao", null, List.of()), team.author());
    }
}
