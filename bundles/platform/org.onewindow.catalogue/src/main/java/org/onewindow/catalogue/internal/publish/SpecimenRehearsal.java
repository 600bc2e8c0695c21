package org.onewindow.catalogue.internal.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.json.CanonicalJson;

/** Tries every matter's rules on its specimen, as if somebody handed it in today. */
record SpecimenRehearsal(Clock clock) {
    private static final Messages MESSAGES = Messages.of(SpecimenRehearsal.class);
    private static final String AWAY = "department-away";

    /**
     * What is wrong, each at its specimen's file. Code that fails ends the rehearsal, so that a department that hangs
     * holds up the others only once.
     *
     * @throws ProblemException {@code department-away} when some code has left meanwhile
     */
    List<Fault> faults(Resident resident) {
        var calls = resident.calls().orElseThrow();
        var faults = new ArrayList<Fault>();
        for (Definition definition : resident.content().orElseThrow().definitions()) {
            String file = "specimens/" + definition.matter().code() + ".json:1";
            for (String rule : new TreeSet<>(definition.matter().rules())) {
                try {
                    calls.rehearse(rule, submission(definition))
                            .forEach(fault -> faults.add(new Fault(file, fault.code(), fault.message())));
                } catch (ProblemException problem) {
                    if (problem.problem().code().equals(AWAY)) {
                        throw problem;
                    }
                    faults.add(new Fault(file, problem.problem().code(), MESSAGES.text("rule-failed", rule)));
                    return faults;
                }
            }
        }
        return faults;
    }

    private Submission submission(Definition definition) {
        JsonNode body = definition.specimen();
        JsonNode applicant = body.get("applicant");
        var materials = new HashSet<String>();
        body.get("materials")
                .forEach(material -> materials.add(material.get("code").asText()));
        Map<String, Object> form =
                CanonicalJson.mapper().convertValue(body.get("form"), new TypeReference<Map<String, Object>>() {});
        return new Submission(
                definition.matter().code(),
                LocalDate.now(clock),
                new Applicant(
                        PersonKind.valueOf(applicant.get("kind").asText()),
                        applicant.get("name").asText(),
                        IdType.valueOf(applicant.get("idType").asText()),
                        applicant.get("idNumber").asText(),
                        applicant.get("phone").asText()),
                Form.of(form),
                materials);
    }
}
