package org.gongkai.calendar;

/** A length in working days (工作日), never in natural days. */
public record WorkingDays(int count) {
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("negative working days: " + count);
        }
    }

    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }

    public WorkingDays plus(WorkingDays more) {
        return new WorkingDays(count + more.count);
    }

    public boolean exceeds(WorkingDays limit) {
        return count > limit.count;
    }

    @Override
    public String toString() {
        return count + "个工作日";
    }
}
