package org.gongkai.opendata.domain;

/** A column of a data set. @param name as the interface calls it */
public record Field(String name, Type type) {
    /** What its values are; all but numbers and yes or no are written as text. */
    public enum Type {
        NUMBER("xs:long"), TEXT("xs:string"), DAY("xs:date"), MOMENT("xs:dateTime"), YES_NO("xs:boolean"),
        ADDRESS("xs:anyURI"),
        /** Several short words. */
        WORDS("xs:string");

        private final String xml;

        Type(String xml) {
            this.xml = xml;
        }

        /** The type of XML Schema that says the same. */
        public String xml() {
            return xml;
        }
    }
}
