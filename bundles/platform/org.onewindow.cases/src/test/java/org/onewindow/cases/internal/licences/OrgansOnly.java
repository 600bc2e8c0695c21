package org.onewindow.cases.internal.licences;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.json.CanonicalJson;

/** Departments with organs, and matters that issue certificates: what an import asks the catalogue for. */
final class OrgansOnly implements Catalogue {
    private final List<Definition> matters = new ArrayList<>();

    /** A matter that issues certificates of a type. */
    OrgansOnly issuing(String type, String zh, boolean listed) {
        try {
            var matter = CanonicalJson.mapper().readTree("""
                    {"code":"%s","department":"commerce","organ":"market-regulation","name":{"zh-CN":"某事项","en":"A matter"},
                     "kind":"LICENCE","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],
                     "handling":"COMMITTED",
                     "limits":{"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                               "clockStart":"ACCEPTANCE"},
                     "basis":[],"conditions":[],"procedure":[],"responsible":{"zh-CN":"科长","en":"Section head"},
                     "windows":["COMPREHENSIVE"],"channels":["WINDOW"],"visits":0,"postDelivery":true,"fees":[],
                     "result":{"name":{"zh-CN":"证","en":"Licence"},"kind":"LICENCE",
                               "certificate":{"type":"%s","name":{"zh-CN":"%s","en":"%s"},"listed":%s}},
                     "anySite":false,"materials":[],"questions":[],"themes":[],"rules":[],"recorders":{},"verified":false,
                     "source":{"zh-CN":"测试","en":"Test"}}
                    """.formatted(type, type, zh, type, listed));
            matters.add(new Definition(
                    CanonicalJson.sha256(matter),
                    CanonicalJson.mapper().convertValue(matter, Matter.class),
                    Text.same("commerce"),
                    organ("market-regulation", "云海县市场监督管理局"),
                    matter,
                    matter,
                    matter));
            return this;
        } catch (JsonProcessingException ours) {
            throw new IllegalArgumentException(ours);
        }
    }

    private static Organ organ(String id, String name, String... aliases) {
        return new Organ(id, "11361123MB00000009", new Text(name, id), List.of(aliases), Organ.Kind.DEPARTMENT);
    }

    @Override
    public List<Department> departments() {
        return List.of(
                department("commerce", organ("market-regulation", "云海县市场监督管理局", "市监局", "管理局")),
                department("policejustice", organ("public-security", "云海县公安局", "管理局")));
    }

    private static Department department(String id, Organ... organs) {
        return new Department(
                id,
                "1.0.0",
                Text.same(id),
                "C",
                new Department.Contact("0793-5550100", "0793-5550109", Text.same("县政府"), Text.same("县法院")),
                List.of(organs),
                List.of(),
                Map.of());
    }

    @Override
    public Optional<Department> department(String id) {
        return departments().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Definition> matters() {
        return matters;
    }

    @Override
    public Optional<Definition> matter(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Edition> edition(String code) {
        return Optional.empty();
    }

    @Override
    public Definition frozen(String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Publication> publications() {
        return List.of();
    }

    @Override
    public List<Chain> chains() {
        return List.of();
    }

    @Override
    public Optional<Chain> chain(String code) {
        return Optional.empty();
    }

    @Override
    public Chain frozenChain(String hash) {
        throw new UnsupportedOperationException();
    }
}
