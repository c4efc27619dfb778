package org.gongkai.report.domain.making;

import java.time.Instant;
import java.util.Map;
import org.gongkai.identity.AccountId;
import org.gongkai.law.ArticleRef;
import org.gongkai.law.BadInput;
import org.gongkai.law.UnlawfulAct;
import org.gongkai.organ.OrganId;
import org.gongkai.report.ReportId;
import org.gongkai.report.domain.making.Stage.Step;
import org.jspecify.annotations.Nullable;

/**
 * An annual report of ours. Each act returns the report as it is afterwards, or throws {@link UnlawfulAct}.
 *
 * @param edition 1 for the first, more for corrections
 * @param form id of the official form it is on
 * @param explanations why a warning stands, by the warning's key
 * @param reason why this edition corrects the one before; empty for the first
 * @param remark why it was given back; empty otherwise
 * @param signed null until signed
 * @param published null until published
 * @param imported null when its tables are made from records
 */
public record AnnualReport(ReportId id, OrganId organ, int year, int edition, String form, Scope scope, Stage stage,
        Manuscripts texts, Map<String, String> explanations, String reason, String remark, AccountId author,
        @Nullable Signed signed,
        @Nullable Published published, @Nullable Imported imported, int version) {
    public AnnualReport {
        explanations = Map.copyOf(explanations);
    }

    /** By whom and when. */
    public record Signed(String by, Instant at) {}

    /** When, and as which item of disclosed information. */
    public record Published(Instant at, long disclosure, String url) {}

    public AnnualReport written(Manuscripts newTexts, Scope newScope, Map<String, String> newExplanations) {
        return new AnnualReport(id, organ, year, edition, form, newScope, stage.after(Step.SAVE), newTexts,
                newExplanations, reason, remark, author, signed, published, imported, version);
    }

    public AnnualReport submitted() {
        return at(stage.after(Step.SUBMIT), remark);
    }

    public AnnualReport returned(String reason) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "退回请写明需要修改的地方。");
        }
        return at(stage.after(Step.RETURN), reason.strip());
    }

    /** Two pairs of eyes: the author does not review. */
    public AnnualReport reviewed(AccountId reviewer) {
        if (reviewer.equals(author)) {
            throw new UnlawfulAct(ArticleRef.art(49), "起草人不能审核自己起草的报告，请由其他人审核。");
        }
        return at(stage.after(Step.REVIEW), "");
    }

    public AnnualReport signed(String leader, Instant now) {
        return new AnnualReport(id, organ, year, edition, form, scope, stage.after(Step.SIGN), texts, explanations,
                reason, remark, author, new Signed(leader, now), published, imported, version);
    }

    public AnnualReport published(Published how) {
        return new AnnualReport(id, organ, year, edition, form, scope, stage.after(Step.PUBLISH), texts, explanations,
                reason, remark, author, signed, how, imported, version);
    }

    /** @throws UnlawfulAct unless there is a signed report to correct */
    public void requireCorrectable(String reason) {
        stage.after(Step.CORRECT);
        if (reason.isBlank()) {
            throw new BadInput("reason", "更正请写明理由，它会随新版一起公布。");
        }
    }

    private AnnualReport at(Stage next, String newRemark) {
        return new AnnualReport(id, organ, year, edition, form, scope, next, texts, explanations, reason, newRemark,
                author, signed, published, imported, version);
    }

    /** The file was mended: its tables and words take the place of the former file's. */
    public AnnualReport importedAgain(Imported file, Manuscripts newTexts) {
        return new AnnualReport(id, organ, year, edition, form, scope, stage.after(Step.SAVE), newTexts, explanations,
                reason, remark, author, signed, published, file, version);
    }

    /** Whose records it counts; null for all organs of the county. */
    public @Nullable OrganId counts() {
        return scope == Scope.CONSOLIDATED ? null : organ;
    }
}
