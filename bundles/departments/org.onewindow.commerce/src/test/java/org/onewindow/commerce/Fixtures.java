package org.onewindow.commerce;

import java.util.List;

/** What the tests share. */
final class Fixtures {
    /** The enterprise of the specimens for change, deregistration and seals. */
    static final String CODE = "91361123MA00000150";

    static final String NAME = "玉山县示例商贸有限公司";

    static final Locality YUSHAN = new Locality("361123", List.of("江西省", "江西", "上饶市", "上饶", "玉山县", "玉山"));

    private Fixtures() {}
}
