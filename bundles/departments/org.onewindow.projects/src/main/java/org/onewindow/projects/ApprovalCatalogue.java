package org.onewindow.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which projects need an approval, and whose: 政府核准的投资项目目录（2016年本）, 国发〔2016〕72号, in force since
 * 2016-12-12. A project outside it is filed (国令673 art. 3). An excerpt of what a county meets, in short form; the items
 * of the form's {@code catalogueItem} are these and {@code NONE}.
 */
final class ApprovalCatalogue {
    /** The lowest level of government that approves. */
    enum Level {
        /** 地方政府: the county too, unless the province has kept it. */
        LOCAL,
        PROVINCE,
        STATE
    }

    /**
     * One item.
     *
     * @param code as the form has it
     * @param from the total investment from which it needs an approval, in 10,000 CNY; 0 when it always does
     */
    record Item(String code, Level level, BigDecimal from) {
        Item(String code, Level level) {
            this(code, level, BigDecimal.ZERO);
        }
    }

    static final List<Item> ITEMS = List.of(
            new Item("RECLAMATION", Level.PROVINCE),
            new Item("WATER_WORKS", Level.LOCAL),
            new Item("HYDROPOWER", Level.LOCAL),
            new Item("PUMPED_STORAGE", Level.PROVINCE),
            new Item("THERMAL_POWER", Level.PROVINCE),
            new Item("COGENERATION", Level.LOCAL),
            new Item("WIND_POWER", Level.LOCAL),
            new Item("NUCLEAR_POWER", Level.STATE),
            new Item("POWER_GRID", Level.LOCAL),
            new Item("GAS_STORAGE", Level.LOCAL),
            new Item("ROAD", Level.LOCAL),
            new Item("BRIDGE_TUNNEL", Level.LOCAL),
            new Item("METAL_MINE", Level.PROVINCE),
            new Item("GOLD_MINE", Level.PROVINCE),
            new Item("RARE_EARTH", Level.PROVINCE),
            new Item("PETROCHEMICAL", Level.PROVINCE),
            new Item("TOBACCO", Level.STATE),
            new Item("URBAN_RAIL", Level.PROVINCE),
            new Item("THEME_PARK", Level.PROVINCE),
            new Item("SCENIC_TOURISM", Level.PROVINCE, new BigDecimal(5000)),
            new Item("HERITAGE_TOURISM", Level.PROVINCE, new BigDecimal(3000)));

    private ApprovalCatalogue() {}

    /** Who approves a project of this item and size; empty when it is filed only. */
    static Optional<Level> approver(String item, BigDecimal totalInvestment) {
        return ITEMS.stream()
                .filter(known -> known.code().equals(item))
                .filter(known -> totalInvestment.compareTo(known.from()) >= 0)
                .map(Item::level)
                .findFirst();
    }
}
