package org.onewindow.chains.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainBill;
import org.onewindow.chains.ChainBill.Line;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.StepFile;

/** The bills of a chain's cases as one. Pure. */
final class Billing {
    private final Chain chain;
    private final ChainFile file;
    private final Map<String, CaseFile> cases;
    private final Function<String, Definition> frozen;

    /**
     * @param cases those of the steps that are filed, by the steps' ids
     * @param frozen the definition with a hash
     */
    Billing(Chain chain, ChainFile file, Map<String, CaseFile> cases, Function<String, Definition> frozen) {
        this.chain = chain;
        this.file = file;
        this.cases = cases;
        this.frozen = frozen;
    }

    ChainBill bill() {
        var lines = new ArrayList<Line>();
        for (StepFile step : file.steps()) {
            bill(step.id()).forEach(bill -> bill.lines()
                    .forEach(line -> lines.add(new Line(step.id(), step.caseNumber(), line))));
        }
        var balances = cases.values().stream().map(Balance::of).toList();
        return new ChainBill(
                lines,
                sum(lines.stream().map(line -> line.line().amount())),
                sum(unpaid().stream().map(Share::amount)),
                sum(balances.stream().map(Balance::paid)),
                sum(balances.stream().map(Balance::refunded)),
                sum(balances.stream().map(Balance::dueBack)),
                incomplete(),
                file.payments());
    }

    /** What each case has to get; a share that is kept and not taken yet counts as paid. */
    List<Share> unpaid() {
        var kept = file.payments().stream()
                .flatMap(payment -> payment.shares().stream())
                .filter(share -> share.state() == ShareState.PENDING)
                .map(Share::step)
                .collect(Collectors.toSet());
        return file.steps().stream()
                .filter(step -> awaitsPayment(step.id()) && !kept.contains(step.id()))
                .map(step -> new Share(
                        step.id(),
                        step.caseNumber(),
                        Balance.of(cases.get(step.id())).toPay(),
                        ShareState.PENDING,
                        null))
                .toList();
    }

    /** The steps with fees that will be known although nothing is paid before. */
    List<String> incomplete() {
        return file.steps().stream()
                .filter(step -> !step.state().isOver() && hasFees(step))
                .filter(step -> bill(step.id()).findFirst().isEmpty())
                .filter(step -> chain.before(step.id()).stream().noneMatch(this::awaitsPayment))
                .map(StepFile::id)
                .toList();
    }

    private boolean hasFees(StepFile step) {
        var of = cases.get(step.id());
        var hash = of == null ? step.definition() : of.origin().definition();
        return !frozen.apply(hash).matter().fees().isEmpty();
    }

    private boolean awaitsPayment(String step) {
        var of = cases.get(step);
        return of != null && Balance.of(of).toPay().signum() > 0;
    }

    private Stream<Bill> bill(String step) {
        return Stream.ofNullable(cases.get(step)).flatMap(of -> of.annex(Bill.ANNEX).stream());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
