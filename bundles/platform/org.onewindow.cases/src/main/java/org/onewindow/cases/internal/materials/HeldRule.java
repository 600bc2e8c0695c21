package org.onewindow.cases.internal.materials;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.HeldMaterials;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.catalogue.Definition;

/** What the centre holds already is not asked for again (国务院令716号 art. 7); the case says on what that rests. */
public final class HeldRule implements StepRule {
    private final HeldLicences licences;

    public HeldRule(LicenceRepository licences) {
        this.licences = new HeldLicences(licences);
    }

    @Override
    public Set<String> held(Definition definition, Filing filing, Moment moment) {
        return of(definition, filing, moment).stream().map(Held::material).collect(Collectors.toSet());
    }

    @Override
    public Set<String> held(CaseFile file) {
        return file.annex(HeldMaterials.ANNEX).map(HeldMaterials::items).orElse(List.of()).stream()
                .map(Held::material)
                .collect(Collectors.toSet());
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var held = of(received.definition(), filing, received.moment());
        return held.isEmpty()
                ? received.file()
                : received.file()
                        .change()
                        .annex(HeldMaterials.ANNEX, new HeldMaterials(held))
                        .same();
    }

    /** What neither came nor was promised; whoever hands something in all the same is not stopped. */
    private List<Held> of(Definition definition, Filing filing, Moment moment) {
        var spoken = Stream.concat(
                        filing.materials().stream().map(HandedIn::code),
                        filing.deferrals().stream().map(Deferral::material))
                .collect(Collectors.toSet());
        var applicant = filing.applicant();
        var earlier =
                filing.chain() == null ? List.<String>of() : filing.chain().earlier();
        return licences
                .of(definition.matter(), applicant.idType(), applicant.idNumber(), earlier, moment.day())
                .stream()
                .filter(held -> !spoken.contains(held.material()))
                .toList();
    }
}
