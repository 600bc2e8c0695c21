package org.onewindow.rest.internal.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request as the application behind the gate sees it: under the public path, with the person who was let in, and with a
 * limited body.
 */
class AdmittedRequest extends HttpServletRequestWrapper {
    private final Route route;
    private final Caller caller;
    private final long limit;
    private final Stay stay;
    private ServletInputStream body;
    private BufferedReader reader;

    /**
     * @param caller null when the address is open to everybody
     * @param limit how many bytes its body may have
     * @param stay stands still while the body is waited for; null when nobody's time is counted
     */
    AdmittedRequest(HttpServletRequest request, Route route, Caller caller, long limit, Stay stay) {
        super(request);
        this.route = route;
        this.caller = caller;
        this.limit = limit;
        this.stay = stay;
    }

    @Override
    public String getServletPath() {
        return route.base();
    }

    @Override
    public String getPathInfo() {
        return route.path();
    }

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public String getRemoteUser() {
        return caller == null ? null : caller.getName();
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller != null && caller.isIn(role);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = body(super.getInputStream());
        }
        return body;
    }

    /** The body as it comes from the wire; may be read once. */
    ServletInputStream body(ServletInputStream wire) throws IOException {
        return new LimitedBody(wire, limit, stay);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
        return reader;
    }
}
