package org.onewindow.commerce;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.api.form.Form;

/** The kinds of enterprises that the county registers, with what the law says of their form and their members. */
enum EnterpriseType {
    /** 有限责任公司: 1 to 50 shareholders (公司法 art. 42). */
    LIMITED(50, "有限责任公司", "有限公司"),
    /** 有限责任公司（独资）: one shareholder; the licence says so. */
    LIMITED_SOLE(1, "有限责任公司", "有限公司"),
    /** 股份有限公司: 1 to 200 promoters (公司法 art. 92). */
    LIMITED_BY_SHARES(200, "股份有限公司", "股份公司"),
    /** 个体工商户: the list of forms is open, but none may pretend to be a company. */
    SOLE_TRADER(1, "经营部", "工作室", "中心", "商行", "店", "厂", "馆", "部", "行", "坊", "社");

    private static final List<String> NOT_FOR_TRADERS = List.of("公司", "企业", "合作社");

    private final int mostMembers;
    private final List<String> forms;

    EnterpriseType(int mostMembers, String... forms) {
        this.mostMembers = mostMembers;
        this.forms = List.of(forms);
    }

    int mostMembers() {
        return mostMembers;
    }

    /** Whether an organisational form (组织形式) at the end of a name agrees with this type. */
    boolean allows(String form) {
        return this == SOLE_TRADER ? NOT_FOR_TRADERS.stream().noneMatch(form::contains) : forms.contains(form);
    }

    /** All usual organisational forms, the longest first. */
    static Stream<String> forms() {
        return Arrays.stream(values())
                .flatMap(type -> type.forms.stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** The type that a form states or implies; empty for a change that leaves the type alone. */
    static Optional<EnterpriseType> statedIn(Form form) {
        if (form.part("/operator").isPresent()) {
            return Optional.of(SOLE_TRADER);
        }
        return form.text("/companyType")
                .or(() -> form.text("/enterpriseType"))
                .or(() -> form.text("/changes/companyType"))
                .flatMap(EnterpriseType::named);
    }

    static Optional<EnterpriseType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
