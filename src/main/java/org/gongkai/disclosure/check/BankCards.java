package org.gongkai.disclosure.check;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers of bank cards: 16, 17 or 19 digits of a card issuer with a right Luhn digit, in a row or in groups of four. */
final class BankCards implements Detector {
    private static final Pattern CARD = Pattern
            .compile("(?<![0-9A-Za-z.\\-/])(?:62|4|5[1-5]|60)(?:\\d[ -]?){13,17}\\d(?![0-9A-Za-z]|[.\\-/]\\d)");

    @Override
    public List<Span> find(String text) {
        return CARD.matcher(text)
                .results()
                .filter(match -> isCard(match.group().replaceAll("[ -]", "")))
                .map(match -> new Span(match.start(), match.end(), CheckRule.BANK_CARD, Severity.WARN,
                        Stars.digits(0, match.group(), 4)))
                .toList();
    }

    static boolean isCard(String digits) {
        return switch (digits.length()) {
            case 16 -> hasLuhnDigit(digits);
            // Only UnionPay numbers (62…) are longer.
            case 17, 19 -> digits.startsWith("62") && hasLuhnDigit(digits);
            default -> false;
        };
    }

    private static boolean hasLuhnDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int doubled = fromRight % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
