package org.gongkai.request.papers.application;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.request.RemediesOfRequests.Remedy;
import org.gongkai.request.domain.InformationRequest;
import org.gongkai.request.intake.domain.Message;
import org.gongkai.web.SpreadsheetText;

/** What a case holds as tables, for whoever opens its package without this platform. */
final class CaseTables {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private CaseTables() {}

    static String course(InformationRequest request) {
        return table("日期,事项,依据,经办,备注", request.history()
                .stream()
                .map(one -> List.of(one.event().on(), one.event().kind().term(), one.event().kind().by(),
                        one.by().name(), one.note())));
    }

    static String messages(List<Message> messages) {
        return table("时间,种类,来自,内容", Message.inOrder(messages)
                .stream()
                .map(one -> List.of(time(one), kind(one), one.byName(), one.text())));
    }

    private static Object time(Message message) {
        return message.tookPlaceOn() == null ? message.at().atZone(CHINA).toLocalDateTime().withNano(0)
                : message.tookPlaceOn();
    }

    private static String kind(Message message) {
        return switch (message.kind()) {
            case MESSAGE -> message.way() == Message.Way.ONLINE ? "留言"
                    : message.way().term() + (message.fromApplicant() ? "（申请人来）" : "（本机关去）");
            case CORRECTION -> "补正";
            case COMPLAINT -> "投诉";
        };
    }

    static String remedies(List<Remedy> remedies) {
        return table("类别,案号,机关,收到日期,结果,办结日期", remedies.stream()
                .map(one -> List.of(one.group(), one.caseNumber(), one.authority(), one.servedOn(),
                        one.result() == null ? "尚未审结" : one.result(),
                        one.endedOn() == null ? "" : one.endedOn())));
    }

    /** With the mark by which spreadsheets know UTF-8. */
    private static String table(String headings, Stream<? extends List<?>> rows) {
        return "\uFEFF" + headings + "\r\n" + rows.map(cells -> cells.stream()
                .map(cell -> quoted(cell.toString()))
                .collect(Collectors.joining(",")) + "\r\n").collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return '"' + SpreadsheetText.harmless(words).replace("\"", "\"\"") + '"';
    }
}
