package org.gongkai.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy as a truth table: every role, every permission, every distance. */
class AccessPolicyTest {
    private static final OrganId COUNTY = new OrganId(1);
    private static final OrganId OWN = new OrganId(2);
    private static final OrganId BENEATH = new OrganId(3);
    private static final OrganId ELSEWHERE = new OrganId(4);

    /** o: own organ; s: own organ and everything beneath; e: everywhere; -: nowhere. Columns in the order of the roles. */
    private static final String TABLE = """
                              information unit     disclosure leader system security audit
                              officer     reviewer office            admin  admin    admin
            READ_ITEMS        o           o        s          s      -      -        -
            DRAFT_ITEMS       o           -        s          -      -      -        -
            REVIEW_IN_UNIT    -           o        -          -      -      -        -
            REVIEW_SECRECY    -           o        s          -      -      -        -
            REVIEW_DISCLOSURE -           -        s          -      -      -        -
            PUBLISH_EXPRESS   -           -        s          -      -      -        -
            IMPORT_ITEMS      -           -        s          -      -      -        -
            EDIT_CATALOGUE    -           -        s          -      -      -        -
            EDIT_GUIDE        o           o        s          -      -      -        -
            READ_REQUESTS     o           o        s          s      -      -        -
            READ_CASE_FILES   o           o        s          -      -      -        -
            HANDLE_REQUESTS   o           o        s          -      -      -        -
            APPROVE_REQUESTS  -           o        s          -      -      -        -
            SUPERVISE_REQUESTS -          -        s          -      -      -        -
            READ_BOARDS       -           -        s          s      -      -        -
            ENTER_FIGURES     o           -        s          -      -      -        -
            REVIEW_FIGURES    -           o        s          -      -      -        -
            WRITE_REPORT      o           -        s          -      -      -        -
            REVIEW_REPORT     -           o        s          -      -      -        -
            SIGN_REPORT       -           -        -          s      -      -        -
            EDIT_CALENDAR     -           -        s          -      e      -        -
            EDIT_ORGANS       -           -        s          -      e      -        -
            MANAGE_ACCOUNTS   -           -        -          -      e      -        -
            GRANT_ROLES       -           -        -          -      -      e        -
            READ_OUTBOX       o           o        s          -      -      -        -
            READ_AUDIT        -           -        -          -      -      -        e
            """;

    private final AccessPolicy policy = new AccessPolicy(smallTree());

    static Stream<Arguments> table() {
        return TABLE.lines()
                .skip(2)
                .map(line -> line.split(" +"))
                .flatMap(cells -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(role, Permission.valueOf(cells[0]), cells[1 + role.ordinal()])));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("table")
    void mayIsWhatTheTableSays(Role role, Permission permission, String reach) {
        var officer = holding(new Grant(role, OWN));

        assertThat(policy.may(officer, permission, OWN)).isEqualTo(!reach.equals("-"));
        assertThat(policy.may(officer, permission, BENEATH)).isEqualTo(reach.equals("s") || reach.equals("e"));
        assertThat(policy.may(officer, permission, ELSEWHERE)).isEqualTo(reach.equals("e"));
        assertThat(policy.may(officer, permission, COUNTY)).isEqualTo(reach.equals("e"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("table")
    void listsShowExactlyWhatSingleDecisionsAllow(Role role, Permission permission, String reach) {
        var officer = holding(new Grant(role, OWN));
        var scope = policy.scope(officer, permission);

        for (var organ : List.of(COUNTY, OWN, BENEATH, ELSEWHERE)) {
            assertThat(scope.covers(organ)).isEqualTo(policy.may(officer, permission, organ));
        }
        assertThat(scope.isEmpty()).isEqualTo(!policy.permissions(officer).contains(permission));
    }

    @Test
    void theTableNamesEveryPermission() {
        assertThat(table().map(row -> row.get()[1]).distinct()).hasSize(Permission.values().length);
    }

    @Test
    void grantsInSeveralOrgansAddUp() {
        var officer = holding(new Grant(Role.INFORMATION_OFFICER, BENEATH), new Grant(Role.UNIT_REVIEWER, ELSEWHERE));

        assertThat(policy.scope(officer, Permission.READ_ITEMS).organs()).containsExactlyInAnyOrder(BENEATH, ELSEWHERE);
        assertThat(policy.scope(officer, Permission.DRAFT_ITEMS).organs()).containsExactly(BENEATH);
    }

    @Test
    void whoHoldsNothingMayDoNothing() {
        var officer = holding();

        for (var permission : Permission.values()) {
            assertThat(policy.scope(officer, permission)).isEqualTo(OrganScope.NOWHERE);
            assertThatThrownBy(() -> policy.requireSomewhere(officer, permission)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> policy.require(officer, permission, OWN)).isInstanceOf(NotPermitted.class);
        }
    }

    private static Officer holding(Grant... grants) {
        return new Officer(new AccountId(7), "ceshi", "测试甲", OWN, Set.of(grants));
    }

    /** A county with two departments, one of which has something beneath it; the policy asks for nothing else. */
    private static Organs smallTree() {
        return (Organs) Proxy.newProxyInstance(Organs.class.getClassLoader(), new Class<?>[]{Organs.class},
                (tree, question, asked) -> switch (question.getName()) {
                    case "subtree" -> asked[0].equals(OWN) ? Set.of(OWN, BENEATH) : Set.of((OrganId) asked[0]);
                    default -> throw new UnsupportedOperationException(question.getName());
                });
    }
}
