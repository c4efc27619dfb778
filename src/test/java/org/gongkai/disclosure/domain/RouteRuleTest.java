package org.gongkai.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.gongkai.catalogue.ColumnId;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which route of review holds where. */
class RouteRuleTest {
    private static final List<OrganId> ORGANS = List.of(new OrganId(3), new OrganId(1));
    private static final List<ColumnId> COLUMNS = List.of(new ColumnId(30), new ColumnId(10));

    @Test
    void withoutARuleTheStandardRouteHolds() {
        assertThat(nearest()).isEqualTo(ReviewRoute.STANDARD);
        assertThat(nearest(rule(9L, null, "别家"), rule(null, 90L, "别栏"))).isEqualTo(ReviewRoute.STANDARD);
    }

    @Test
    void theNearerPlaceGoesBeforeTheFartherOne() {
        assertThat(nearest(rule(1L, null, "县"), rule(3L, null, "局")).unitRounds()).containsExactly("局");
        assertThat(nearest(rule(null, 10L, "上级栏目"), rule(null, 30L, "本栏目")).unitRounds()).containsExactly("本栏目");
        assertThat(nearest(rule(null, null, "全部"), rule(1L, null, "县")).unitRounds()).containsExactly("县");
    }

    @Test
    void aColumnGoesBeforeAnOrganAndBothTogetherBeforeOne() {
        assertThat(nearest(rule(3L, null, "局"), rule(null, 10L, "栏目")).unitRounds()).containsExactly("栏目");
        assertThat(nearest(rule(null, 30L, "栏目"), rule(3L, 30L, "局的栏目")).unitRounds()).containsExactly("局的栏目");
    }

    @Test
    void aRouteHasOneToFiveNamedRoundsOfTheUnitAndNoNameTwice() {
        assertThat(catchThrowable(() -> route())).isInstanceOf(BadInput.class);
        assertThat(catchThrowable(() -> route("一", "二", "三", "四", "五", "六"))).isInstanceOf(BadInput.class);
        assertThat(catchThrowable(() -> route("初审", "保密审查"))).hasMessageContaining("不能相同");
        assertThat(route("初审").names()).containsExactly("初审", "保密审查", "终审");
    }

    private static ReviewRoute route(String... rounds) {
        return new ReviewRoute(List.of(rounds), "保密审查", "终审");
    }

    private static RouteRule rule(@Nullable Long organ, @Nullable Long column, String round) {
        return new RouteRule(organ == null ? null : new OrganId(organ), column == null ? null : new ColumnId(column),
                route(round));
    }

    private static ReviewRoute nearest(RouteRule... rules) {
        return RouteRule.nearest(List.of(rules), ORGANS, COLUMNS);
    }
}
