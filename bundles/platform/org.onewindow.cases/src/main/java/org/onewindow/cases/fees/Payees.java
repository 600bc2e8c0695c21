package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Lines by the organ they go to. */
final class Payees {
    private Payees() {}

    /** The ids of all that stand in lines, in order. */
    @SafeVarargs
    static Set<String> of(List<BillLine>... lines) {
        var payees = new TreeSet<String>();
        Stream.of(lines).forEach(some -> some.forEach(line -> payees.add(line.payee())));
        return payees;
    }

    static Stream<BillLine> lines(String payee, List<BillLine> lines) {
        return lines.stream().filter(line -> line.payee().equals(payee));
    }

    static BigDecimal due(String payee, List<BillLine> lines) {
        return Yuan.sum(lines(payee, lines).map(BillLine::amount));
    }
}
