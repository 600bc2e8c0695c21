package org.onewindow.cases.internal.materials;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.HeldMaterials;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.promises.Promises.Deferred;
import org.onewindow.catalogue.Definition;

/** What the centre holds already is not asked for again (国务院令716号 art. 7); the case says on what that rests. */
public final class HeldRule implements StepRule {
    private final HeldLicences licences;

    public HeldRule(LicenceRepository licences) {
        this.licences = new HeldLicences(licences);
    }

    @Override
    public Set<String> held(Definition definition, Filing filing, Moment moment) {
        return codes(of(definition, filing, moment));
    }

    @Override
    public Set<String> held(Situation taken) {
        return codes(of(taken));
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var held = of(received.definition(), filing, received.moment());
        return held.isEmpty() ? received.file() : with(received.file(), held);
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        if (order.form() == null && order.materials() == null) {
            return taken;
        }
        var held = of(new Situation(taken, before.definition(), before.moment(), before.by()));
        return held.equals(items(taken)) ? taken : with(taken, held);
    }

    private static CaseFile with(CaseFile file, List<Held> held) {
        return file.change().annex(HeldMaterials.ANNEX, new HeldMaterials(held)).same();
    }

    /** What neither came nor was promised; whoever hands something in all the same is not stopped. */
    private List<Held> of(Definition definition, Filing filing, Moment moment) {
        var content = new Content(filing.applicant(), filing.form(), filing.materials());
        var promised = filing.deferrals().stream().map(Deferral::material).collect(Collectors.toSet());
        return licences.of(definition.matter(), content, earlier(filing.chain()), moment.day()).stream()
                .filter(held -> !promised.contains(held.material()))
                .filter(held -> !isHandedIn(content, held))
                .toList();
    }

    /** What was held on the day of receipt stays so, as long as the form means it; what it names now may be held as well. */
    private List<Held> of(Situation taken) {
        var file = taken.file();
        var content = file.content();
        var kept = items(file).stream()
                .filter(held -> HeldLicences.isStillNamed(taken.matter(), content, held))
                .toList();
        var now = licences.of(
                taken.matter(),
                content,
                earlier(file.annex(ChainPart.ANNEX).orElse(null)),
                taken.moment().day());
        var promised = file.annex(Promises.ANNEX).orElse(Promises.NONE).outstanding().stream()
                .map(Deferred::material)
                .collect(Collectors.toSet());
        return Stream.concat(
                        kept.stream(), now.stream().filter(held -> !codes(kept).contains(held.material())))
                .filter(held -> !promised.contains(held.material()))
                .filter(held -> !isHandedIn(content, held))
                .toList();
    }

    private static List<Held> items(CaseFile file) {
        return file.annex(HeldMaterials.ANNEX).map(HeldMaterials::items).orElse(List.of());
    }

    private static List<String> earlier(ChainPart part) {
        return part == null ? List.of() : part.earlier();
    }

    private static boolean isHandedIn(Content content, Held held) {
        return content.materials().stream().map(HandedIn::code).anyMatch(held.material()::equals);
    }

    private static Set<String> codes(List<Held> held) {
        return held.stream().map(Held::material).collect(Collectors.toSet());
    }
}
