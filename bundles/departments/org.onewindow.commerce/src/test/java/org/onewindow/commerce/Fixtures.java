package org.onewindow.commerce;

/** What the tests share. */
final class Fixtures {
    /** The enterprise of the specimens for change, deregistration and seals. */
    static final String CODE = "91361123MA00000150";

    static final String NAME = "玉山县示例商贸有限公司";

    private Fixtures() {}
}
