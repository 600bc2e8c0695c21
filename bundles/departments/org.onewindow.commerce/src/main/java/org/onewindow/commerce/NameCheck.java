package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a name is composed as 企业名称登记管理规定 asks. Knows no register; thread-safe. */
final class NameCheck {
    /** Chinese characters, and a pair of brackets around a region or a partner. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\u4e00-\\u9fff〇（）]+");

    /** Words that need an approval beyond the county's power. */
    private static final List<String> RESERVED = List.of("中国", "中华", "中央", "全国", "国家", "国际");

    /** Names of the state, a party or the army; none can be part of another word by chance. */
    private static final List<String> PROHIBITED = List.of("国务院", "共产党", "人民政府", "人民法院", "人民检察院", "公安局", "解放军", "武装警察");

    private final Locality locality;

    NameCheck(Locality locality) {
        this.locality = locality;
    }

    /** What is wrong with the name at all, before anybody looks at its parts: its length, its characters. */
    static Optional<NameFault> readable(String full) {
        if (full.length() > CompanyName.MAX_LENGTH) {
            return Optional.of(NameFault.fault("", "name-too-long", String.valueOf(CompanyName.MAX_LENGTH)));
        }
        if (!CHARACTERS.matcher(full).matches()) {
            return Optional.of(NameFault.fault("", "name-characters"));
        }
        return Optional.empty();
    }

    /**
     * Everything wrong with the composition, what nobody may override first.
     *
     * @param type empty when it is not known: then any organisational form will do
     */
    List<NameFault> composition(CompanyName name, Optional<EnterpriseType> type) {
        Optional<NameFault> unreadable = readable(name.full());
        if (unreadable.isPresent()) {
            return List.of(unreadable.get());
        }
        var faults = new ArrayList<NameFault>();
        if (name.tradeName().length() < 2) {
            faults.add(NameFault.fault("/tradeName", "name-trade-too-short"));
        }
        String form = name.organisationForm();
        if (form.isEmpty()) {
            faults.add(NameFault.fault("/organisationForm", "name-form-missing"));
        } else if (type.isPresent() && !type.get().allows(form)) {
            faults.add(NameFault.fault("/organisationForm", "name-form-mismatch", form));
        }
        found(PROHIBITED, name.full()).ifPresent(word -> faults.add(NameFault.fault("", "name-prohibited-word", word)));
        found(RESERVED, name.full()).ifPresent(word -> faults.add(NameFault.warning("", "name-needs-approval", word)));
        if (name.region().isEmpty()) {
            faults.add(NameFault.warning("/region", "name-region-missing"));
        } else if (!locality.covers(name.region())) {
            faults.add(NameFault.warning("/region", "name-region-elsewhere", name.region()));
        }
        if (name.industry().isEmpty()) {
            faults.add(NameFault.warning("/industry", "name-industry-missing"));
        }
        return faults;
    }

    private static Optional<String> found(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst();
    }
}
