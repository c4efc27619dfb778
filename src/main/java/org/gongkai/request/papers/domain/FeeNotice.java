package org.gongkai.request.papers.domain;

import java.util.Locale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.BadInput;
import org.gongkai.request.fee.ProcessingFee;
import org.gongkai.request.fee.Tariff;

/** The fee as an officer states it for a notice: tariff and numbers are chosen, amount and calculation follow (109号 §3–5). */
public final class FeeNotice {
    private FeeNotice() {}

    /** Empty while something is missing or makes no sense. */
    public static Optional<ProcessingFee> stated(Map<Slot, String> typed) {
        if (!typed.containsKey(Slot.UNITS) || !typed.containsKey(Slot.TARIFF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(required(typed));
        } catch (BadInput unfinished) {
            return Optional.empty();
        }
    }

    /** @throws BadInput naming the slot that is wrong */
    public static ProcessingFee required(Map<Slot, String> typed) {
        var wrong = new LinkedHashMap<String, String>();
        var tariff = tariff(typed.getOrDefault(Slot.TARIFF, ""));
        if (tariff.isEmpty()) {
            wrong.put(Slot.TARIFF.name(), "请选择按件计收或者按量计收（109号§3）");
        }
        int units = number(Slot.UNITS, typed.getOrDefault(Slot.UNITS, ""), wrong);
        int earlier = number(Slot.EARLIER, typed.getOrDefault(Slot.EARLIER, "0"), wrong);
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        try {
            return new ProcessingFee(tariff.orElseThrow(), units, earlier);
        } catch (BadInput outOfRange) {
            outOfRange.fields().forEach((field, what) -> wrong.put(field.toUpperCase(Locale.ROOT), what));
            throw new BadInput(wrong);
        }
    }

    private static Optional<Tariff> tariff(String term) {
        return Arrays.stream(Tariff.values()).filter(known -> known.term().equals(term)).findFirst();
    }

    private static int number(Slot slot, String typed, Map<String, String> wrong) {
        if (!typed.matches("\\d{1,6}")) {
            wrong.put(slot.name(), "请填写整数");
            return 0;
        }
        return Integer.parseInt(typed);
    }
}
