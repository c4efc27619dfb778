package org.gongkai.identity;

import static org.gongkai.identity.Permission.DRAFT_ITEMS;
import static org.gongkai.identity.Permission.EDIT_CALENDAR;
import static org.gongkai.identity.Permission.EDIT_CATALOGUE;
import static org.gongkai.identity.Permission.EDIT_GUIDE;
import static org.gongkai.identity.Permission.EDIT_ORGANS;
import static org.gongkai.identity.Permission.GRANT_ROLES;
import static org.gongkai.identity.Permission.IMPORT_ITEMS;
import static org.gongkai.identity.Permission.MANAGE_ACCOUNTS;
import static org.gongkai.identity.Permission.PUBLISH_EXPRESS;
import static org.gongkai.identity.Permission.READ_AUDIT;
import static org.gongkai.identity.Permission.READ_BOARDS;
import static org.gongkai.identity.Permission.READ_ITEMS;
import static org.gongkai.identity.Permission.READ_OUTBOX;
import static org.gongkai.identity.Permission.REVIEW_DISCLOSURE;
import static org.gongkai.identity.Permission.REVIEW_IN_UNIT;
import static org.gongkai.identity.Permission.REVIEW_SECRECY;
import static org.gongkai.identity.Permission.READ_CASE_FILES;
import static org.gongkai.identity.Permission.READ_REQUESTS;
import static org.gongkai.identity.Permission.HANDLE_REQUESTS;
import static org.gongkai.identity.Permission.APPROVE_REQUESTS;
import static org.gongkai.identity.Permission.SUPERVISE_REQUESTS;

import static org.gongkai.identity.Permission.ENTER_FIGURES;
import static org.gongkai.identity.Permission.REVIEW_FIGURES;
import static org.gongkai.identity.Permission.REVIEW_REPORT;
import static org.gongkai.identity.Permission.SIGN_REPORT;
import static org.gongkai.identity.Permission.WRITE_REPORT;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.law.NotPermitted;
import org.gongkai.organ.OrganId;
import org.gongkai.organ.Organs;
import org.springframework.stereotype.Component;

/**
 * Who may see and do what, all of it, in one place. {@link #may} decides about one record, {@link #scope} is its twin for
 * lists; both read the same table.
 */
@Component
public class AccessPolicy {
    /** How far a grant reaches from the organ it is held in. */
    public enum Reach {
        OWN_ORGAN, SUBTREE, EVERYWHERE
    }

    /** What a role may do, and how far. */
    public record Rule(Reach reach, Set<Permission> permissions) {
        public Rule {
            permissions = Set.copyOf(permissions);
        }
    }

    private final Organs organs;

    AccessPolicy(Organs organs) {
        this.organs = organs;
    }

    /** The whole policy; nothing else decides. */
    public static Rule rule(Role role) {
        return switch (role) {
            case INFORMATION_OFFICER ->
                new Rule(Reach.OWN_ORGAN, Set.of(READ_ITEMS, DRAFT_ITEMS, EDIT_GUIDE, READ_OUTBOX, READ_REQUESTS,
                        READ_CASE_FILES, HANDLE_REQUESTS, ENTER_FIGURES, WRITE_REPORT));
            case UNIT_REVIEWER ->
                new Rule(Reach.OWN_ORGAN, Set.of(READ_ITEMS, REVIEW_IN_UNIT, REVIEW_SECRECY, EDIT_GUIDE, READ_OUTBOX,
                        READ_REQUESTS, READ_CASE_FILES, HANDLE_REQUESTS, APPROVE_REQUESTS, REVIEW_FIGURES,
                        REVIEW_REPORT));
            case DISCLOSURE_OFFICE -> new Rule(Reach.SUBTREE,
                    Set.of(READ_ITEMS, DRAFT_ITEMS, REVIEW_SECRECY, REVIEW_DISCLOSURE, PUBLISH_EXPRESS, IMPORT_ITEMS,
                            EDIT_CATALOGUE, EDIT_GUIDE, EDIT_ORGANS, EDIT_CALENDAR, READ_BOARDS, READ_OUTBOX,
                            READ_REQUESTS, READ_CASE_FILES, HANDLE_REQUESTS, APPROVE_REQUESTS, SUPERVISE_REQUESTS,
                            ENTER_FIGURES,
                            REVIEW_FIGURES, WRITE_REPORT, REVIEW_REPORT));
            case LEADER -> new Rule(Reach.SUBTREE, Set.of(READ_ITEMS, READ_BOARDS, READ_REQUESTS, SIGN_REPORT));
            case SYSTEM_ADMINISTRATOR ->
                new Rule(Reach.EVERYWHERE, Set.of(MANAGE_ACCOUNTS, EDIT_ORGANS, EDIT_CALENDAR));
            case SECURITY_ADMINISTRATOR -> new Rule(Reach.EVERYWHERE, Set.of(GRANT_ROLES));
            case AUDIT_ADMINISTRATOR -> new Rule(Reach.EVERYWHERE, Set.of(READ_AUDIT));
        };
    }

    /** Whether this officer may do this to a record of that organ. */
    public boolean may(Officer officer, Permission permission, OrganId organ) {
        return scope(officer, permission).covers(organ);
    }

    /** Like {@link #may}, but refuses aloud. */
    public void require(Officer officer, Permission permission, OrganId organ) {
        if (!may(officer, permission, organ)) {
            throw new NotPermitted("您的角色不能对该单位的记录进行此操作。");
        }
    }

    /** Refuses unless the officer holds the permission for some organ at least. */
    public void requireSomewhere(Officer officer, Permission permission) {
        if (scope(officer, permission).isEmpty()) {
            throw new NotPermitted("您的角色不能使用此功能。");
        }
    }

    /** For which organs the officer holds the permission. */
    public OrganScope scope(Officer officer, Permission permission) {
        var covered = new HashSet<OrganId>();
        for (var grant : officer.grants()) {
            var rule = rule(grant.role());
            if (!rule.permissions().contains(permission)) {
                continue;
            }
            switch (rule.reach()) {
                case EVERYWHERE -> {
                    return OrganScope.EVERYWHERE;
                }
                case SUBTREE -> covered.addAll(organs.subtree(grant.organ()));
                case OWN_ORGAN -> covered.add(grant.organ());
            }
        }
        return new OrganScope(false, covered);
    }

    /** Everything the officer may do somewhere; for navigation only. */
    public Set<Permission> permissions(Officer officer) {
        return officer.grants()
                .stream()
                .flatMap(grant -> rule(grant.role()).permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
