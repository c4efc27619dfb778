package org.gongkai.disclosure.domain;

import java.util.List;

/** Where information comes from, which decides who must disclose it (条例 §10). */
public sealed interface Origin {
    /** 本机关制作: the maker discloses. */
    record SelfMade() implements Origin {}

    /** 从公民、法人和其他组织获取: the organ that keeps it discloses. */
    record FromPublic() implements Origin {}

    /** 从其他行政机关获取: the maker discloses, unless a law says otherwise. */
    record FromOrgan(String maker) implements Origin {
        public FromOrgan {
            maker = maker.strip();
        }
    }

    /** 共同制作: the lead organ discloses. */
    record Joint(String lead, List<String> others) implements Origin {
        public Joint {
            lead = lead.strip();
            others = List.copyOf(others);
        }
    }

    /** Whether it falls to the organ of this name to disclose it. */
    default boolean fallsTo(String organName) {
        return switch (this) {
            case SelfMade made -> true;
            case FromPublic kept -> true;
            case FromOrgan obtained -> obtained.maker().equals(organName);
            case Joint joint -> joint.lead().equals(organName);
        };
    }
}
