package org.onewindow.rest.internal.resource;

import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.api.problem.Fault;
import org.onewindow.rest.internal.body.CheckedBody;

/** Codes that an administrator gives in an address. */
final class Codes {
    /** As departments' files write theirs. */
    static final String KEBAB = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private static final int LONGEST = 60;
    private static final Pattern PATTERN = Pattern.compile(KEBAB);

    private Codes() {}

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code request-faulty} */
    static String of(String code) {
        if (code.length() > LONGEST || !PATTERN.matcher(code).matches()) {
            throw CheckedBody.faulty(List.of(new Fault("", "code-malformed", Refusals.text("code-malformed"))));
        }
        return code;
    }
}
