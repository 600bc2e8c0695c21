package org.onewindow.papers.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.papers.Block.Fact;

/** Facts in pairs beside each other, so that many of them find room on one page; a long one has a line to itself. */
final class PairedFacts {
    /** So many stand below each other. */
    static final int MOST_ALONE = 5;

    /** Of a label and its value, and of those beside them, in per cent. */
    static final List<Integer> WIDTHS = List.of(17, 33, 17, 33);

    /** In widths of an ideograph: what fits beside another one. */
    private static final double LONGEST_LABEL = 9;

    private static final double LONGEST_VALUE = 18;

    private PairedFacts() {}

    /** One or two in each, in their order. */
    static List<List<Fact>> rows(List<Fact> facts) {
        var rows = new ArrayList<List<Fact>>();
        for (int i = 0; i < facts.size(); i++) {
            boolean paired = i + 1 < facts.size() && isShort(facts.get(i)) && isShort(facts.get(i + 1));
            rows.add(paired ? facts.subList(i, i + 2) : facts.subList(i, i + 1));
            i += paired ? 1 : 0;
        }
        return rows;
    }

    private static boolean isShort(Fact fact) {
        return Widths.length(fact.label()) <= LONGEST_LABEL
                && fact.value().indexOf('\n') < 0
                && Widths.length(fact.value()) <= LONGEST_VALUE;
    }
}
