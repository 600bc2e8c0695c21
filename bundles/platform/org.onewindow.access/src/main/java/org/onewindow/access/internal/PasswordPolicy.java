package org.onewindow.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;

/** What a password that a person chooses must be like: long, and not what anybody would try first. */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final String POINTER = "/newPassword";

    private PasswordPolicy() {}

    static List<Fault> faults(String name, String oldPassword, String newPassword) {
        var faults = new ArrayList<Fault>();
        int length = newPassword.codePointCount(0, newPassword.length());
        if (length < SHORTEST) {
            faults.add(Problems.fault(POINTER, "password-too-short", SHORTEST));
        }
        if (length > LONGEST) {
            faults.add(Problems.fault(POINTER, "password-too-long", LONGEST));
        }
        if (newPassword.equalsIgnoreCase(name)) {
            faults.add(Problems.fault(POINTER, "password-is-name"));
        }
        if (newPassword.equals(oldPassword)) {
            faults.add(Problems.fault(POINTER, "password-unchanged"));
        }
        return faults;
    }
}
