package org.onewindow.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands on one paper (文书). Its texts are already in its language; the press adds only what a page needs: page
 * numbers, the seal place, lines to sign on.
 *
 * @param language Chinese or English
 * @param organ the issuing organ, as the letterhead
 * @param title such as 受理通知书
 * @param number of the paper (文号) or of the certificate; null when there is none
 * @param addressee whom it is for; in a certificate its holder; null when there is none
 * @param blocks what it says, from top to bottom; at least one
 * @param caseNumber at the foot of every page; null when it belongs to no case
 * @param madeAt the date of the document itself, to the second
 */
public record Sheet(
        Locale language,
        Layout layout,
        String organ,
        String title,
        String number,
        String addressee,
        List<Block> blocks,
        String caseNumber,
        Instant madeAt) {
    /** The most that all texts of a sheet may have together, in characters; a longer list is an annex, not a paper. */
    public static final int CHARACTERS_AT_MOST = 100_000;

    /** The most texts that a sheet may have: paragraphs, cells, items, lines. */
    public static final int TEXTS_AT_MOST = 10_000;

    /**
     * @throws IllegalArgumentException when a text is blank, the language is another one, or there is more on the sheet
     *     than {@link #CHARACTERS_AT_MOST} or {@link #TEXTS_AT_MOST}
     */
    public Sheet {
        if (!List.of("zh", "en").contains(language.getLanguage())) {
            throw new IllegalArgumentException("a sheet is Chinese or English, not " + language.toLanguageTag());
        }
        Objects.requireNonNull(layout, "layout");
        Plain.filled(organ, "organ");
        Plain.filled(title, "title");
        Plain.optional(number, "number");
        Plain.optional(addressee, "addressee");
        blocks = List.copyOf(blocks);
        Plain.some(blocks, "blocks");
        Plain.optional(caseNumber, "caseNumber");
        Objects.requireNonNull(madeAt, "madeAt");
        var texts = Stream.concat(
                        Stream.of(organ, title, number, addressee, caseNumber).filter(Objects::nonNull),
                        blocks.stream().flatMap(block -> block.texts().stream()))
                .toList();
        long characters = texts.stream().mapToLong(String::length).sum();
        if (texts.size() > TEXTS_AT_MOST || characters > CHARACTERS_AT_MOST) {
            throw new IllegalArgumentException("a sheet of " + texts.size() + " texts and " + characters
                    + " characters; at most " + TEXTS_AT_MOST + " and " + CHARACTERS_AT_MOST);
        }
    }
}
