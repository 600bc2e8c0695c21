package org.onewindow.commerce;

import org.onewindow.api.form.Form;

/**
 * An enterprise's name in its four parts (企业名称登记管理规定: 行政区划, 字号, 行业或者经营特点, 组织形式). A part that is absent
 * is empty; whether that is lawful is for {@link NameCheck} to say.
 */
record CompanyName(String region, String tradeName, String industry, String organisationForm) {
    /** The longest name that a register keeps. */
    static final int MAX_LENGTH = 80;

    private static final int USUAL_TRADE_NAME = 2;

    /** The name in a form's part with the fields region, tradeName, industry, organisationForm. */
    static CompanyName of(Form part) {
        return new CompanyName(
                part.text("/region").orElse(""),
                part.text("/tradeName").orElse(""),
                part.text("/industry").orElse(""),
                part.text("/organisationForm").orElse(""));
    }

    /**
     * The parts of a name written in one piece. Where the trade name ends and the industry begins cannot be seen, so
     * the first two characters count as trade name: enough to judge whether anything is missing.
     */
    static CompanyName parse(String full, Locality locality) {
        String name = normalised(full);
        String region = locality.leading(name);
        String rest = name.substring(region.length());
        String form = EnterpriseType.forms().filter(rest::endsWith).findFirst().orElse("");
        String middle = rest.substring(0, rest.length() - form.length());
        int split = Math.min(USUAL_TRADE_NAME, middle.length());
        return new CompanyName(region, middle.substring(0, split), middle.substring(split), form);
    }

    /** Without surrounding blanks and with full-width brackets, as names stand in the register. */
    static String normalised(String name) {
        return name.strip().replace('(', '（').replace(')', '）');
    }

    /** The name as it stands on the licence. */
    String full() {
        return normalised(region + tradeName + industry + organisationForm);
    }
}
