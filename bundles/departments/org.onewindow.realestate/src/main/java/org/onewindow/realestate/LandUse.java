package org.onewindow.realestate;

import java.util.Arrays;
import java.util.Optional;

/** For how many years state-owned land is granted at most, by its use (城镇国有土地使用权出让和转让暂行条例 art. 12). */
enum LandUse {
    RESIDENTIAL(70),
    INDUSTRIAL(50),
    WELFARE(50),
    COMMERCIAL(40),
    MIXED(50);

    private final int mostYears;

    LandUse(int mostYears) {
        this.mostYears = mostYears;
    }

    int mostYears() {
        return mostYears;
    }

    static Optional<LandUse> named(String name) {
        return Arrays.stream(values()).filter(use -> use.name().equals(name)).findFirst();
    }
}
