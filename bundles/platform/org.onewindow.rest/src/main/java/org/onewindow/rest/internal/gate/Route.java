package org.onewindow.rest.internal.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/**
 * Where a request wants to go.
 *
 * @param application {@link Passages#CORE} or the id of a department
 * @param base the public path of the application
 * @param path the path inside it, from its first slash on
 */
record Route(String application, String base, String path) {
    static final String DEPARTMENTS = "/departments";
    /**
     * CXF matches the address as it was sent, the gate judges the address as the server understood it. So no address of
     * the core passes on which the two could differ: no path parameters, dots as segments, empty segments, backslashes,
     * nor the encoded forms of any of these or of a slash. Of a department everything is open to the same people.
     */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(";|\\\\|//|/(\\.|%2e){1,2}(/|$)|%(2f|5c|3b|00)", Pattern.CASE_INSENSITIVE);

    static boolean isAmbiguous(HttpServletRequest request) {
        return AMBIGUOUS.matcher(request.getRequestURI()).find();
    }

    /** Empty when no application can be meant. */
    static Optional<Route> of(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (request.getServletPath().equals(Passages.CORE)) {
            return Optional.of(new Route(Passages.CORE, Passages.CORE, rest));
        }
        if (!request.getServletPath().equals(DEPARTMENTS) || rest.length() < 2) {
            return Optional.empty();
        }
        int end = rest.indexOf('/', 1);
        String department = end < 0 ? rest.substring(1) : rest.substring(1, end);
        return Optional.of(new Route(department, DEPARTMENTS + "/" + department, end < 0 ? "/" : rest.substring(end)));
    }

    boolean isCore() {
        return application.equals(Passages.CORE);
    }
}
