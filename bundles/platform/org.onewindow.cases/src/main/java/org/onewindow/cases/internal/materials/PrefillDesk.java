package org.onewindow.cases.internal.materials;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.licences.SortedId;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.cases.materials.Prefill;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.cases.materials.Upload;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks up what is known. Name and phone come from the person's newest case, whoever carries it: the centre's one window asks
 * the same person for them. What was said and handed in for a matter is offered within its department only: it was given for
 * that department's purposes, and is not used for others (国务院令716号 art. 7).
 */
@Component
public final class PrefillDesk implements Prefill {
    /** What a department has looked at; what was refused or withdrawn is no sign that it held. */
    private static final Set<State> LOOKED_AT =
            EnumSet.of(State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE, State.GRANTED, State.ISSUED);

    private static final int MOST_CASES = 50;

    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository cases;
    private final FileRepository files;
    private final HeldLicences licences;
    private final LookUpRepository lookUps;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public PrefillDesk(
            @Reference Clock clock,
            @Reference Catalogue catalogue,
            @Reference CaseRepository cases,
            @Reference FileRepository files,
            @Reference LicenceRepository licences,
            @Reference LookUpRepository lookUps) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.cases = cases;
        this.files = files;
        this.licences = new HeldLicences(licences);
        this.lookUps = lookUps;
    }

    @Override
    public Offer offer(Question question, Person by) {
        var definition = catalogue
                .matter(question.matter())
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "matter-unknown", question.matter()));
        var matter = definition.matter();
        by.require(Role.INTAKE, matter.department());
        var known = known(question);
        var earlier = earlier(question, matter.department());
        var form = form(definition, earlier);
        var reusable = files(matter, earlier);
        var held = licences.of(matter, question, LocalDate.now(clock));
        record(question, matter.department(), by, known, form, reusable, held);
        return new Offer(known == null ? null : known(known), form, reusable, held);
    }

    /** The person's newest case; null when there is none. */
    private CaseFile known(Question question) {
        return ofPerson(question, null).stream().findFirst().orElse(null);
    }

    private List<CaseFile> earlier(Question question, String department) {
        return ofPerson(question, Set.of(department)).stream()
                .filter(file -> LOOKED_AT.contains(file.state()))
                .toList();
    }

    /** @param departments null for all */
    private List<CaseFile> ofPerson(Question question, Set<String> departments) {
        var query = new CaseQuery(
                departments,
                departments == null ? null : Set.of(),
                null,
                null,
                null,
                null,
                null,
                question.idNumber(),
                null,
                null,
                MOST_CASES);
        return cases.list(query).stream()
                .filter(file -> file.content().applicant().idType() == question.idType())
                .toList();
    }

    private static Known known(CaseFile file) {
        var applicant = file.content().applicant();
        return new Known(
                applicant.kind(),
                applicant.name(),
                applicant.phone(),
                file.dates().receivedOn());
    }

    private List<Field> form(Definition definition, List<CaseFile> earlier) {
        var asked = FormFields.of(definition.schema());
        var meanings = new HashMap<String, Map<String, JsonNode>>();
        var found = new LinkedHashMap<String, Field>();
        for (CaseFile file : earlier) {
            var then = meanings.computeIfAbsent(
                    file.origin().definition(),
                    hash -> FormFields.of(catalogue.frozen(hash).schema()));
            asked.forEach((pointer, meaning) -> {
                var value = file.content().form().at(pointer);
                if (meaning.equals(then.get(pointer)) && !value.isMissingNode() && !value.isNull()) {
                    found.putIfAbsent(
                            pointer,
                            new Field(
                                    pointer, value, file.number(), file.dates().receivedOn()));
                }
            });
        }
        return asked.keySet().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    private List<Reusable> files(Matter matter, List<CaseFile> earlier) {
        var found = new LinkedHashMap<String, Reusable>();
        for (CaseFile file : earlier) {
            var then = catalogue.frozen(file.origin().definition()).matter();
            var scans =
                    files.of(file.number()).stream().collect(Collectors.toMap(StoredFile::upload, Function.identity()));
            var newestFirst = new ArrayList<>(UploadedFiles.of(file).items());
            Collections.reverse(newestFirst);
            for (Upload upload : newestFirst) {
                if (upload.counts() && isHarmless(scans.get(upload.number())) && isSame(matter, then, upload)) {
                    found.putIfAbsent(
                            upload.material(),
                            new Reusable(
                                    upload.material(),
                                    file.number(),
                                    upload.number(),
                                    upload.type(),
                                    file.dates().receivedOn()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isHarmless(StoredFile row) {
        return row != null && row.scan().state() != Scan.State.INFECTED;
    }

    /** Whether a material is the same thing in both matters, and is accepted as a file. */
    private static boolean isSame(Matter now, Matter then, Upload upload) {
        return UploadCheck.isSame(now, then, upload.material())
                && now.material(upload.material()).orElseThrow().forms().contains(MaterialForm.ELECTRONIC);
    }

    private void record(
            Question question,
            String department,
            Person by,
            CaseFile known,
            List<Field> form,
            List<Reusable> reusable,
            List<Holding> held) {
        var shown = new TreeSet<String>();
        if (known != null) {
            shown.add(known.number());
        }
        form.forEach(field -> shown.add(field.caseNumber()));
        reusable.forEach(file -> shown.add(file.caseNumber()));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lookUps.add(new LookUp(
                SortedId.next(at, random),
                at,
                by.name(),
                department,
                question.matter(),
                question.idType(),
                question.idNumber(),
                List.copyOf(shown),
                held.stream().map(holding -> holding.held().licence()).toList()));
    }

    @Override
    public List<LookUp> lookUps(String account, String idNumber, String before, int limit, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        return lookUps.list(account, idNumber, before, limit);
    }
}
