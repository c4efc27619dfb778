package org.gongkai.opendata.application;

import java.util.stream.Collectors;
import org.gongkai.opendata.application.TableWords.FieldText;
import org.gongkai.opendata.domain.Field;
import org.gongkai.opendata.domain.Table;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The schema that the XML form of a data set follows, with what its fields mean. */
@Component
public class XmlSchemas {
    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="%1$s" xmlns="%1$s" elementFormDefault="qualified">
              <xs:annotation><xs:documentation xml:lang="zh-CN">%2$s</xs:documentation></xs:annotation>
              <xs:element name="%3$s">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="row" type="row" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                  <xs:attribute name="title" type="xs:string" use="required"/>
                  <xs:attribute name="publisher" type="xs:string" use="required"/>
                  <xs:attribute name="license" type="xs:anyURI" use="required"/>
                  <xs:attribute name="madeAt" type="xs:dateTime" use="required"/>
                </xs:complexType>
              </xs:element>
              <xs:complexType name="row">
                <xs:sequence>
            %4$s
                </xs:sequence>
              </xs:complexType>
            </xs:schema>
            """;
    private final TableWords words;

    XmlSchemas(TableWords words) {
        this.words = words;
    }

    public String of(Table table) {
        return FRAME.formatted(words.address(table), escaped(words.about(table)), table.slug(),
                words.fields(table).stream().map(XmlSchemas::element).collect(Collectors.joining("\n")));
    }

    /** What is not known is left out, so nothing but order is demanded. */
    private static String element(FieldText text) {
        String many = text.field().type() == Field.Type.WORDS ? " maxOccurs=\"unbounded\"" : "";
        return """
                <xs:element name="%s" type="%s" minOccurs="0"%s>
                  <xs:annotation><xs:documentation xml:lang="zh-CN">%s：%s</xs:documentation></xs:annotation>
                </xs:element>""".formatted(text.field().name(), text.field().type().xml(), many,
                escaped(text.label()), escaped(text.about()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
