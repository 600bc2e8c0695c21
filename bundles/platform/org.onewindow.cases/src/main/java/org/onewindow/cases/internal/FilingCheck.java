package org.onewindow.cases.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.HandedIn;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.catalogue.json.Schema;

/** Whether what an applicant handed in can be taken: by the matter's definition, its form's schema and its rules. */
final class FilingCheck {
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * Materials that need not be there.
     *
     * @param excused codes of required ones
     * @param held codes of those that the centre has already, which count as if they were there
     */
    record Absent(Set<String> excused, Set<String> held) {}

    /**
     * Checks everything at once; rules see a form only when its schema has passed it.
     *
     * @param code that knows the rules
     * @param absent which materials need not be there
     * @param more faults found elsewhere
     * @return the overrides that were needed
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code application-faulty} with every fault that is left
     */
    List<FaultOverride> check(
            DepartmentCode code,
            Edition edition,
            Content content,
            LocalDate receivedOn,
            List<FaultOverride> overrides,
            Absent absent,
            List<Fault> more) {
        var faults = new ArrayList<>(more);
        faults.addAll(faults(code, edition, content, receivedOn, absent, Set.of()));
        for (int i = 0; i < overrides.size(); i++) {
            faults.addAll(PlainText.faults(
                    "/overrides/" + i + "/reason", overrides.get(i).reason()));
        }
        return settle(faults, overrides);
    }

    /**
     * Everything that stands against it, as far as it can be known.
     *
     * @param open what will be there only later; while there is any, rules are not asked
     */
    List<Fault> faults(
            DepartmentCode code,
            Edition edition,
            Content content,
            LocalDate receivedOn,
            Absent absent,
            Set<String> open) {
        var definition = edition.definition();
        var faults = new ArrayList<Fault>();
        applicant(definition, content.applicant(), faults);
        materials(definition, content.materials(), absent, faults);
        var schema = schemas.computeIfAbsent(definition.hash(), hash -> Schema.of(definition.schema()));
        var formFaults = new ArrayList<>(schema.faults(content.form(), "/form"));
        formFaults.removeIf(fault -> open.stream().anyMatch(pointer -> isWithin(fault.pointer(), pointer)));
        formFaults.addAll(PlainText.faults("/form", content.form()));
        if (open.isEmpty() && formFaults.stream().allMatch(Fault::overridable)) {
            formFaults.addAll(code.check(edition, submission(definition, content, absent.held(), receivedOn)));
        }
        faults.addAll(formFaults);
        return faults;
    }

    private static boolean isWithin(String pointer, String open) {
        return pointer.equals(open) || pointer.startsWith(open + "/");
    }

    private static List<FaultOverride> settle(List<Fault> faults, List<FaultOverride> overrides) {
        var reasons = overrides.stream()
                .filter(override -> !override.reason().isBlank())
                .collect(Collectors.toMap(FaultOverride::pointer, override -> override, (first, second) -> first));
        var open = faults.stream()
                .filter(fault -> !fault.overridable() || !reasons.containsKey(fault.pointer()))
                .toList();
        if (!open.isEmpty()) {
            throw Texts.invalid("application-faulty", open);
        }
        return faults.stream()
                .map(fault -> reasons.get(fault.pointer()))
                .distinct()
                .toList();
    }

    private static void applicant(Definition definition, Applicant applicant, List<Fault> faults) {
        if (!definition.matter().audience().contains(applicant.kind())) {
            faults.add(Texts.fault("/applicant/kind", "applicant-not-in-audience"));
        }
        faults.addAll(PlainText.faults("/applicant/name", applicant.name()));
        faults.addAll(PlainText.faults("/applicant/idNumber", applicant.idNumber()));
        faults.addAll(PlainText.faults("/applicant/phone", applicant.phone()));
        if (applicant.name().isBlank()) {
            faults.add(Texts.fault("/applicant/name", "name-blank"));
        }
        faults.addAll(IdCheck.faults("/applicant/idNumber", applicant.idType(), applicant.idNumber()));
    }

    private static void materials(Definition definition, List<HandedIn> materials, Absent absent, List<Fault> faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < materials.size(); i++) {
            var handedIn = materials.get(i);
            var at = "/materials/" + i;
            var known = definition.matter().material(handedIn.code());
            if (known.isEmpty()) {
                faults.add(Texts.fault(at + "/code", "material-unknown", handedIn.code()));
                continue;
            }
            if (!seen.add(handedIn.code())) {
                faults.add(
                        Texts.fault(at + "/code", "material-twice", known.get().name()));
            }
            if (!known.get().forms().contains(handedIn.kind())) {
                faults.add(Texts.fault(
                        at + "/kind", "material-form-not-accepted", known.get().name()));
            }
            if (handedIn.copies() < known.get().copies()) {
                faults.add(Texts.fault(
                        at + "/copies",
                        "copies-missing",
                        known.get().name(),
                        known.get().copies()));
            }
        }
        definition.matter().materials().stream()
                .filter(material -> material.required() && !seen.contains(material.code()))
                .filter(material -> !absent.excused().contains(material.code())
                        && !absent.held().contains(material.code()))
                .map(material -> Texts.fault("/materials", "material-missing", material.name()))
                .forEach(faults::add);
    }

    private static Submission submission(
            Definition definition, Content content, Set<String> held, LocalDate receivedOn) {
        return new Submission(
                definition.matter().code(),
                receivedOn,
                content.applicant(),
                form(content.form()),
                Stream.concat(content.materials().stream().map(HandedIn::code), held.stream())
                        .collect(Collectors.toSet()));
    }

    static Form form(JsonNode form) {
        return Form.of(CanonicalJson.mapper().convertValue(form, new TypeReference<Map<String, Object>>() {}));
    }
}
