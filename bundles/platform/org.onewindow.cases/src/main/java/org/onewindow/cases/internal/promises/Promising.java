package org.onewindow.cases.internal.promises;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.promises.Promises.Check;
import org.onewindow.cases.promises.Promises.Deferred;
import org.onewindow.cases.promises.Promises.Pledge;
import org.onewindow.catalogue.Material.MaterialForm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in what was promised, and keeps what checks of pledges found. */
@Component
public final class Promising implements PromiseDesk {
    private static final Proceeding SUPPLY = new Proceeding(
            "SUPPLY",
            Role.INTAKE,
            EnumSet.of(State.RECEIVED, State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE));
    private static final Proceeding CHECK_PLEDGE = new Proceeding(
            "CHECK_PLEDGE",
            Role.REVIEW,
            Set.of(State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE, State.GRANTED, State.ISSUED));

    private final CaseDesk desk;
    private final CaseWork work;

    @Activate
    public Promising(@Reference CaseDesk desk, @Reference CaseWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public Promises read(String number, Person by) {
        return desk.read(number, by).annex(Promises.ANNEX).orElse(Promises.NONE);
    }

    @Override
    public Answer<Progress> supply(String number, Supply supply, long version, String key, Person by) {
        return work.carryOut(SUPPLY, new Asked(number, version, key, supply, by), at -> supplied(at, supply));
    }

    private static Outcome supplied(Situation at, Supply supply) {
        var promises = at.file().annex(Promises.ANNEX).orElse(Promises.NONE);
        requireSound(at, promises, supply);
        var deferrals = promises.deferrals().stream()
                .map(d -> d.material().equals(supply.material())
                        ? new Deferred(d.material(), d.promisedBy(), at.moment().day())
                        : d)
                .toList();
        var content = at.file().content();
        var materials = new ArrayList<>(content.materials());
        materials.add(new HandedIn(supply.material(), supply.copies(), supply.kind()));
        var change = at.file()
                .change()
                .content(new Content(content.applicant(), content.form(), materials))
                .annex(Promises.ANNEX, new Promises(deferrals, promises.pledges()));
        return Outcome.of(change).telling("material", supply.material()).sealing("materials", materials);
    }

    private static void requireSound(Situation at, Promises promises, Supply supply) {
        var faults = new ArrayList<Fault>();
        var promised = promises.deferrals().stream()
                .filter(d -> d.material().equals(supply.material()))
                .findFirst();
        var material = at.matter().material(supply.material());
        if (promised.isEmpty() || material.isEmpty()) {
            faults.add(Texts.fault("/material", "material-not-promised", supply.material()));
        } else if (!promised.get().isOutstanding()) {
            faults.add(
                    Texts.fault("/material", "material-supplied", promised.get().suppliedOn()));
        } else {
            var name = material.get().name();
            if (!material.get().forms().contains(supply.kind())) {
                faults.add(Texts.fault("/kind", "material-form-not-accepted", name));
            } else if (supply.kind() == MaterialForm.ELECTRONIC
                    && !UploadedFiles.of(at.file()).has(supply.material())) {
                faults.add(Texts.fault("/material", "material-file-missing", name));
            }
            if (supply.copies() < material.get().copies()) {
                faults.add(Texts.fault(
                        "/copies", "copies-missing", name, material.get().copies()));
            }
        }
        if (!faults.isEmpty()) {
            throw Texts.invalid("supply-faulty", faults);
        }
    }

    @Override
    public Answer<Progress> check(String number, PledgeCheck check, long version, String key, Person by) {
        return work.carryOut(CHECK_PLEDGE, new Asked(number, version, key, check, by), at -> checked(at, check));
    }

    private static Outcome checked(Situation at, PledgeCheck check) {
        var promises = at.file().annex(Promises.ANNEX).orElse(Promises.NONE);
        var faults = new ArrayList<>(PlainText.faults("/findings", check.findings()));
        if (promises.pledges().stream().noneMatch(pledge -> pledge.material().equals(check.material()))) {
            faults.add(Texts.fault("/material", "material-not-pledged", check.material()));
        }
        if (check.findings().isBlank()) {
            faults.add(Texts.fault("/findings", "findings-blank"));
        }
        if (!faults.isEmpty()) {
            throw Texts.invalid("check-faulty", faults);
        }
        var result = new Check(at.moment().day(), at.by().name(), check.kept(), check.findings());
        List<Pledge> pledges = promises.pledges().stream()
                .map(pledge -> pledge.material().equals(check.material())
                        ? new Pledge(pledge.material(), pledge.pledgedOn(), result)
                        : pledge)
                .toList();
        return Outcome.of(at.file().change().annex(Promises.ANNEX, new Promises(promises.deferrals(), pledges)))
                .telling("material", check.material())
                .telling("kept", check.kept());
    }
}
