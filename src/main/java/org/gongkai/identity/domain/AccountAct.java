package org.gongkai.identity.domain;

import java.util.Map;
import org.gongkai.identity.AccountId;
import org.gongkai.identity.Grant;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.OfficialAct;
import org.gongkai.law.Subject;
import org.gongkai.organ.OrganId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an account. */
public sealed interface AccountAct extends OfficialAct {
    /** Network operators guard accounts and authorisation. The text of 2016 is meant, whose number was looked up. */
    ArticleRef CYBERSECURITY_DUTY = ArticleRef.of("网络安全法（2016）", 21);

    AccountId account();

    @Override
    default Subject subject() {
        return Subject.of("account", account().value());
    }

    @Override
    default ArticleRef basis() {
        return CYBERSECURITY_DUTY;
    }

    record AccountRegistered(AccountId account, String login, OrganId organ) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("login", login, "organ", organ.toString());
        }
    }

    record AccountMoved(AccountId account, OrganId from, OrganId to) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("organBefore", from.toString(), "organ", to.toString());
        }
    }

    /** The new name stays in the account; the trace only says that it changed. */
    record AccountRenamed(AccountId account) implements AccountAct {}

    record AccountLocked(AccountId account, String reason) implements AccountAct {}

    record AccountUnlocked(AccountId account) implements AccountAct {}

    record RoleGranted(AccountId account, Grant grant) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("role", grant.role().name(), "organ", grant.organ().toString());
        }
    }

    record RoleRevoked(AccountId account, Grant grant) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("role", grant.role().name(), "organ", grant.organ().toString());
        }
    }

    /** Where reminders go; the address itself is not in the trace. */
    record NoticeAddressChosen(AccountId account, boolean any) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("any", Boolean.toString(any));
        }
    }

    record PasswordChanged(AccountId account) implements AccountAct {}

    record PasswordReset(AccountId account) implements AccountAct {}

    record SecondFactorEnrolled(AccountId account) implements AccountAct {}

    /** @param byAdministrator whether the device was lost and the administrator helped out */
    record SecondFactorRemoved(AccountId account, boolean byAdministrator) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("byAdministrator", Boolean.toString(byAdministrator));
        }
    }

    record OfficerSignedIn(AccountId account) implements AccountAct {}

    record OfficerSignedOut(AccountId account) implements AccountAct {}

    /** @param sessions how many were open */
    record SessionsEnded(AccountId account, int sessions) implements AccountAct {
        @Override
        public Map<String, String> facts() {
            return Map.of("sessions", Integer.toString(sessions));
        }
    }

    /**
     * Somebody failed to prove who they are. The login as typed is not kept: people type passwords into the wrong field.
     *
     * @param known the account the login belongs to, null when there is none
     * @param suspended whether this failure suspended the login
     */
    record SignInFailed(@Nullable AccountId known, SignInRefusal why, boolean suspended) implements OfficialAct {
        @Override
        public Subject subject() {
            return new Subject("account", known == null ? "unknown" : known.toString());
        }

        @Override
        public ArticleRef basis() {
            return CYBERSECURITY_DUTY;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("why", why.name(), "suspended", Boolean.toString(suspended));
        }
    }
}
