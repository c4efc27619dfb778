package org.gongkai.catalogue.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The count of days in the words of a time limit, such as 信息形成（变更）20个工作日内. @param workingDays otherwise calendar days */
public record StandardTerm(int days, boolean workingDays) {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})\\s*个?\\s*(工作日|自然日|日|天)");

    /** Null where nothing is counted, as in 及时公开 or 实时公开. */
    public static @Nullable StandardTerm read(String words) {
        var count = COUNT.matcher(words);
        return count.find() ? new StandardTerm(Integer.parseInt(count.group(1)), count.group(2).equals("工作日")) : null;
    }
}
