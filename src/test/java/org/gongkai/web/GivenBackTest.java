package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongkai.web.GivenBack.Line;
import org.gongkai.web.GivenBack.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class GivenBackTest {
    private static final FieldLabels LABELS = FieldLabels.of(
            "name=名称，email=邮箱，number=编号，code=口令，seal=，/ysqgk/name=姓名，/ysqgk/code=查询码，/ysqgk/features=特征，text=内容");

    @Test
    void whatWasTypedIsShownUnderTheLabelOfItsFormAndWhatWasChosenIsCarriedAlong() {
        var sent = sentTo("/ysqgk/new");
        sent.addParameter("name", "张某");
        sent.addParameter("email", "a@example.org");
        sent.addParameter("features[year]", "2024");
        sent.addParameter("matter", "DISCLOSURE");
        sent.addParameter("other", "没有登记过名称的字段");
        sent.addParameter("seal", "机器自己的内容");

        var back = GivenBack.of(TypedForm.of(sent), LABELS);

        assertThat(back.lines()).extracting(Line::name, Line::shown, Line::label)
                .containsExactly(tuple("name", true, "姓名"), tuple("email", true, "邮箱"),
                        tuple("features[year]", true, "特征"), tuple("matter", false, ""), tuple("other", true, ""),
                        tuple("seal", false, ""));
    }

    @Test
    void valuesOfOneNameStayInTheirOrderEmptyOnesToo() {
        var sent = sentTo("/console/disclosure/7/edit");
        sent.addParameter("name", "甲", "", "乙");

        var back = GivenBack.of(TypedForm.of(sent), LABELS);

        assertThat(back.lines()).extracting(Line::value, Line::shown)
                .containsExactly(tuple("甲", true), tuple("", false), tuple("乙", true));
    }

    @Test
    void passwordsCodesAndTheTokenAreNotAmongTheLines() {
        var sent = sentTo("/ysqgk/status");
        for (String name : new String[]{"_csrf", "code", "removalCode", "password", "newPassword", "current",
                "repeated", "postcode"}) {
            sent.addParameter(name, "k7m2p9qx");
        }

        var back = GivenBack.of(TypedForm.of(sent), LABELS);

        assertThat(back.lines()).extracting(Line::name).containsExactly("postcode");
        assertThat(back.secrets()).extracting(Secret::name, Secret::password)
                .containsExactly(tuple("code", false), tuple("removalCode", false), tuple("password", true),
                        tuple("newPassword", true), tuple("current", true), tuple("repeated", true));
        assertThat(back.secrets().getFirst().label()).isEqualTo("查询码");
    }

    @Test
    void filesAreNamedByFieldAndEmptyFieldsOfFilesAreNot() {
        var sent = new MockMultipartHttpServletRequest();
        sent.setRequestURI("/ysqgk/new");
        sent.addPart(new MockPart("materials", "一.pdf", new byte[]{1}));
        sent.addPart(new MockPart("materials", "二.pdf", new byte[]{1}));
        sent.addPart(new MockPart("identity", "", new byte[0]));

        var back = GivenBack.of(TypedForm.of(sent), LABELS);

        assertThat(back.files()).extracting(GivenBack.Files::name).containsExactly("materials");
        assertThat(back.files().getFirst().chosen()).containsExactly("一.pdf", "二.pdf");
    }

    @Test
    void textOfSeveralLinesIsGivenRoom() {
        var one = new Line("text", "一行", true, "内容");
        var two = new Line("text", "一\r\n二", true, "内容");
        var breakAtTheEnd = new Line("text", "一\n", true, "内容");

        assertThat(one.isShort()).isTrue();
        assertThat(two.isShort()).isFalse();
        assertThat(two.rows()).isEqualTo(3);
        assertThat(breakAtTheEnd.isShort()).isFalse();
        assertThat(new Line("text", "字".repeat(5000), true, "内容").rows()).isEqualTo(16);
    }

    private static MockHttpServletRequest sentTo(String path) {
        return new MockHttpServletRequest("POST", path);
    }
}
