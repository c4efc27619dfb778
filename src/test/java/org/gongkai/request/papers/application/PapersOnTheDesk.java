package org.gongkai.request.papers.application;

import static org.gongkai.request.RequestFixtures.at;
import static org.gongkai.request.RequestFixtures.handedIn;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.identity.Officer;
import org.gongkai.identity.Role;
import org.gongkai.request.CaseNumber;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.domain.Requests;
import org.gongkai.request.papers.domain.Office;
import org.gongkai.request.papers.domain.Offices;
import org.gongkai.request.papers.domain.PaperNumber;
import org.gongkai.request.papers.domain.Papers;
import org.gongkai.testing.RealDatabaseTest;
import org.gongkai.testing.TestOfficers;
import org.gongkai.testing.TestOrgans;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A department that knows where its decisions are attacked, with a clerk who writes and a head who signs. */
@RealDatabaseTest
abstract class PapersOnTheDesk {
    @Autowired
    WritingPapers writing;
    @Autowired
    DeliveringPapers delivering;
    @Autowired
    ReadingPapers reading;
    @Autowired
    Papers papers;
    @Autowired
    Offices offices;
    @Autowired
    RequestDesk desk;
    @Autowired
    Requests requests;
    @Autowired
    TestOrgans organs;
    @Autowired
    TestOfficers officers;
    @Autowired
    Clock clock;
    Officer clerk;
    Officer head;

    @BeforeEach
    void anOfficeThatWrites() {
        clerk = officers.get(Role.INFORMATION_OFFICER, organs.department());
        head = officers.get(Role.UNIT_REVIEWER, organs.department());
        if (offices.find(organs.department()).isEmpty()) {
            offices.save(new Office(organs.department(), "测公开", PaperNumber.STANDARD, "测试县人民政府", "测试县人民法院", "联系人：公开室",
                    "县非税收入专户", null, 0));
        }
    }

    CaseNumber received(LocalDate on) {
        return desk.register(handedIn(organs.department(), on.toString()), at(on.toString())).getFirst().number();
    }
}
