package org.gongkai.remedy.web;

import java.util.List;
import java.util.Set;
import org.gongkai.identity.CurrentOfficer;
import org.gongkai.identity.Permission;
import org.gongkai.remedy.application.KeepingTheRegister;
import org.gongkai.web.NavigationEntry;
import org.gongkai.web.Pile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register's door, and what waits behind it on the workbench. */
@Configuration
class RemedyDoors {
    @Bean
    NavigationEntry remedyEntry() {
        return new NavigationEntry("工作", "复议、诉讼、投诉", "/console/remedy", 185, Set.of(Permission.READ_REQUESTS.name()));
    }

    @Bean
    Pile.Source remedyPiles(KeepingTheRegister keeping, RemedyViews views, CurrentOfficer officers) {
        return () -> {
            var waiting = keeping.waiting(officers.get()).stream().map(views::of).toList();
            return waiting.isEmpty()
                    ? List.of()
                    : List.of(new Pile("待答复、答辩的案件", "复议 10（简易 5）个工作日、诉讼 15 日内提交（复议法§48、§54，行诉法§67）", waiting.size(),
                            "/console/remedy?open=true", waiting.stream().anyMatch(RemedyView::isLate)));
        };
    }
}
