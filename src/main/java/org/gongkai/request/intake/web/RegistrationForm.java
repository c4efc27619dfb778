package org.gongkai.request.intake.web;

import java.util.Objects;
import java.util.function.Supplier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.BadInput;
import org.gongkai.organ.OrganId;
import org.gongkai.request.Applicant;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Arrival;
import org.gongkai.request.ArrivalChannel;
import org.gongkai.request.CaseKind;
import org.gongkai.request.Particulars;
import org.gongkai.request.RequestDesk;
import org.gongkai.request.Wanted;
import org.gongkai.request.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** A paper request as the officer enters it; kept as typed. */
public final class RegistrationForm {
    private static final int LONGEST_LINE = 200;

    private final Map<String, String> typed;
    private final Map<String, String> errors = new LinkedHashMap<>();

    RegistrationForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @throws BadInput with everything that is missing or wrong, at once */
    RequestDesk.Entry entry() {
        var organ = value("organ").matches("\\d{1,18}") ? new OrganId(Long.parseLong(value("organ"))) : null;
        if (organ == null) {
            errors.put("organ", "请选择收到申请的单位");
        }
        var kind = choice("kind", CaseKind.values());
        var arrival = arrival();
        var applicant = applicant();
        var particulars = particulars();
        var wanted = wanted();
        if (!errors.isEmpty() || organ == null || kind == null || arrival == null || applicant == null) {
            throw new BadInput(errors);
        }
        return new RequestDesk.Entry(organ, kind, arrival, applicant, particulars, wanted);
    }

    private @Nullable Arrival arrival() {
        var channel = choice("channel", ArrivalChannel.registrable().toArray(ArrivalChannel[]::new));
        var arrived = date("arrivedOn");
        if (arrived == null) {
            errors.putIfAbsent("arrivedOn", "请填写到达日期");
        }
        var signed = date("signedOn");
        var confirmed = date("confirmedOn");
        if (channel == null || arrived == null) {
            return null;
        }
        if (channel.settles() == ArrivalChannel.Settles.BY_SIGNATURE && signed == null) {
            errors.putIfAbsent("signedOn", "请填写签收日期（" + channel.by() + "）");
        }
        return collect(() -> new Arrival(channel, arrived, signed, confirmed, line("mailNumber")));
    }

    private @Nullable Applicant applicant() {
        var kind = choice("applicantKind", ApplicantKind.values());
        return kind == null ? null
                : collect(() -> new Applicant(kind, value("name"), value("representative"),
                        !value("readsWithDifficulty").isEmpty()));
    }

    /** 条例 §29(一) wants proof of identity and contact; without them the request is registered all the same and corrected. */
    private Particulars particulars() {
        return new Particulars(line("document"), line("documentNumber"), line("phone"), line("address"),
                line("postcode"), line("email"));
    }

    /** Several independent contents, parted by a line of hyphens, become several requests. */
    private List<Wanted> wanted() {
        var form = choice("form", Wanted.Form.values());
        var delivery = choice("delivery", Wanted.Delivery.values());
        if (form == null || delivery == null) {
            return List.of();
        }
        return Arrays.stream(value("content").split("(?m)^-{3,}\\s*$"))
                .map(content -> collect(() -> new Wanted(content, form, delivery)))
                .filter(Objects::nonNull)
                .toList();
    }

    private String line(String field) {
        var text = value(field).strip();
        if (text.length() > LONGEST_LINE) {
            errors.put(field, "不超过 %d 字".formatted(LONGEST_LINE));
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E choice(String field, E[] all) {
        var found = Arrays.stream(all).filter(one -> one.name().equals(value(field))).findFirst();
        if (found.isEmpty()) {
            errors.put(field, "请选择");
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate date(String field) {
        return TypedDay.read(value(field), field, errors);
    }

    private <T> @Nullable T collect(Supplier<T> made) {
        try {
            return made.get();
        } catch (BadInput wrong) {
            wrong.fields().forEach(errors::putIfAbsent);
            return null;
        }
    }
}
