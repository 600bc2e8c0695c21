package org.onewindow.rest.internal.gate;

import java.util.Set;

/** What is open to whom, of the centre's own addresses: everything that is not named here needs a login. */
final class Openness {
    private static final Set<String> OPEN_GETS = Set.of(
            "/matters",
            "/chains",
            "/calendar/due",
            "/health",
            "/openapi.json",
            "/windows",
            "/zones",
            "/sites",
            "/themes",
            "/entrants",
            "/exemptions");
    private static final Set<String> BEFORE_PASSWORD_CHANGE = Set.of("/me", "/me/password", "/sessions/current");

    private Openness() {}

    /** Whether no login is needed (contract.md, REST). */
    static boolean isPublic(String method, Route route) {
        if (!route.isCore()) {
            return false;
        }
        String path = route.path();
        return switch (method) {
            case "GET", "HEAD" ->
                OPEN_GETS.contains(path)
                        || isAboutAMatter(path)
                        || path.startsWith("/chains/")
                        || path.matches("/chain-progress/[^/]+(/papers(/[^/]+)?)?")
                        || path.matches("/progress/[^/]+(/papers(/[^/]+)?|/delivery)?")
                        || path.matches("/verify/[^/]+");
            case "POST" -> path.equals("/sessions") || path.matches("/progress/[^/]+/delivery");
            default -> false;
        };
    }

    /** Whether somebody may come here whose one-time password has not been changed. */
    static boolean isOpenBeforePasswordChange(Route route) {
        return route.isCore() && BEFORE_PASSWORD_CHANGE.contains(route.path());
    }

    /** Whether the answer may be kept by whoever carries it: the same for everybody, and nobody's. */
    static boolean mayBeCached(Route route) {
        return route.isCore()
                && (route.path().equals("/openapi.json")
                        || route.path().equals("/matters")
                        || isAboutAMatter(route.path()));
    }

    /** What is said about a matter is public; who set what over it is not. */
    private static boolean isAboutAMatter(String path) {
        return path.startsWith("/matters/") && !path.matches("/matters/[^/]+/settings(/.*)?");
    }
}
