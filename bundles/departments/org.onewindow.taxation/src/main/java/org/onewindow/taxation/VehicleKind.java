package org.onewindow.taxation;

/** Vehicles by what vehicle purchase tax asks of them. */
enum VehicleKind {
    /** 汽车, also a motorcycle above 150 ml and a tram (车辆购置税法 art. 1). */
    ORDINARY,
    /** 新能源乘用车: its relief has a ceiling. */
    NEW_ENERGY,
    /** 新能源客车、货车、专用车: its relief has none. */
    NEW_ENERGY_COMMERCIAL,
    /** 挂车. */
    TRAILER;

    boolean isNewEnergy() {
        return this == NEW_ENERGY || this == NEW_ENERGY_COMMERCIAL;
    }
}
