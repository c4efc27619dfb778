package org.gongkai.calendar.domain;

import java.util.List;
import java.util.Optional;

/** All holiday notices we hold. */
public interface Notices {
    /** Of every calendar, by day of issue. */
    List<KeptNotice> list();

    Optional<KeptNotice> find(String calendar, String number);

    /** @throws org.gongkai.law.NoSuchRecord when there is none */
    KeptNotice get(NoticeId id);

    NoticeId add(HolidayNotice notice);

    /** @throws org.gongkai.law.NewerVersionExists when somebody else saved first */
    void save(KeptNotice changed);

    void remove(KeptNotice notice);

    /** Remembers that the data file gave this notice; false when it had done so before. */
    boolean giveOnce(HolidayNotice notice);
}
