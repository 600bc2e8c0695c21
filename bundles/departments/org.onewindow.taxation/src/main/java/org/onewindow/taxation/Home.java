package org.onewindow.taxation;

import org.onewindow.api.form.Form;

/** What a dwelling is to the family that buys it: buyer, spouse and minor children (公告2024年第16号 item 1). */
enum Home {
    /** 家庭唯一住房: the family owns none yet. */
    ONLY(0),
    /** 家庭第二套住房: the family owns one. */
    SECOND(1),
    /** Anything that no reduced rate is for. */
    OTHER(-1);

    private final int ownedBefore;

    Home(int ownedBefore) {
        this.ownedBefore = ownedBefore;
    }

    static Home of(Form form) {
        return form.text("/home").map(Home::valueOf).orElse(OTHER);
    }

    boolean isRelieved() {
        return this != OTHER;
    }

    /** Whether the number of homes that the family owns already agrees; any number does where there is no relief. */
    boolean agreesWith(int homesOwned) {
        return !isRelieved() || homesOwned == ownedBefore;
    }
}
