package org.onewindow.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A legal day of the years 1 to 9999, as papers write it. */
public record PaperDate(LocalDate day) {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String DIGITS = "〇一二三四五六七八九";

    public PaperDate {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("the years of papers are 1 to 9999");
        }
    }

    /** 2026年11月29日, in English 29 November 2026. */
    public String plain(Locale language) {
        return day.format(english(language) ? ENGLISH : CHINESE);
    }

    /** 二〇二六年十一月二十九日, as certificates write it; in English the same as {@link #plain}. */
    public String formal(Locale language) {
        if (english(language)) {
            return plain(language);
        }
        var text = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.append('年')
                .append(upToNinetyNine(day.getMonthValue()))
                .append('月')
                .append(upToNinetyNine(day.getDayOfMonth()))
                .append('日')
                .toString();
    }

    private static String upToNinetyNine(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    private static boolean english(Locale language) {
        return "en".equals(language.getLanguage());
    }
}
