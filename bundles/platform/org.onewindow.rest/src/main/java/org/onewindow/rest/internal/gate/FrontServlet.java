package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.access.Authentication;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.Failure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.MDC;

/**
 * The one way in. Every request gets a number, a limit for its body and, unless the address is open to everybody, a person;
 * then the servlet of the application it wants is called directly.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("onewindow-gate")
@HttpWhiteboardServletPattern({Passages.CORE + "/*", Route.DEPARTMENTS + "/*"})
@HttpWhiteboardServletAsyncSupported
public final class FrontServlet extends HttpServlet {
    private static final String DEPARTMENT = "department";
    private static final String REQUEST = "request";

    private final transient Doorkeeper doorkeeper;
    private final transient Passages passages;
    private final transient Publisher publisher;
    private final transient Absence absence;
    private final transient RequestNumbers numbers = new RequestNumbers();

    @Activate
    public FrontServlet(
            @Reference Authentication authentication,
            @Reference Catalogue catalogue,
            @Reference Passages passages,
            @Reference Publisher publisher) {
        this.doorkeeper = new Doorkeeper(authentication);
        this.passages = passages;
        this.publisher = publisher;
        this.absence = new Absence(passages, catalogue);
    }

    @Override
    public void init() {
        publisher.gateOpened(getServletContext());
    }

    @Override
    public void destroy() {
        publisher.gateClosed();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit resumed = Visit.resumed(request);
        String number = resumed == null ? numbers.next() : resumed.number();
        MDC.put(REQUEST, number);
        try {
            if (resumed == null) {
                request.setAttribute(Diagnosis.NUMBER, number);
                response.setHeader("X-Request-Id", number);
                admit(number, request, response);
            } else {
                remember(resumed.route());
                resumed.handOver(response);
            }
        } catch (ProblemException refused) {
            Answers.send(Failure.of(refused.problem()), request, response);
        } finally {
            MDC.remove(DEPARTMENT);
            MDC.remove(REQUEST);
        }
    }

    private void admit(String number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        Route route = Route.of(request).orElseThrow(() -> GateTexts.refusal(Kind.NOT_FOUND, "department-unknown"));
        if (route.isCore() && Route.isAmbiguous(request)) {
            throw GateTexts.refusal(Kind.MALFORMED, "address-malformed");
        }
        if (request.getContentLengthLong() > LimitedBody.MAX_BYTES) {
            // The rest of the body is not worth reading; without this the server would take it in to reuse the
            // connection.
            response.setHeader("Connection", "close");
            throw LimitedBody.tooLarge();
        }
        if (route.isCore() && hasBody(request) && request.getContentType() == null) {
            // JAX-RS takes a body without a type for whatever the resource wants.
            Answers.send(Diagnosis.ofStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE), request, response);
            return;
        }
        Caller caller = Openness.isPublic(request.getMethod(), route) ? null : new Caller(identify(request, route));
        Passage.Ticket ticket = passages.enter(route.application()).orElseThrow(() -> absence.of(route));
        if (Openness.mayBeCached(route)) {
            response.setHeader("Cache-Control", "no-cache");
        }
        remember(route);
        new Visit(number, route, new AdmittedRequest(request, route, caller), ticket).begin(response);
    }

    private Person identify(HttpServletRequest request, Route route) {
        Person person = doorkeeper.identify(request.getHeader("Authorization"));
        if (!Openness.isOpenBeforePasswordChange(route)) {
            person.requirePasswordChanged();
        }
        return person;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void remember(Route route) {
        if (!route.isCore()) {
            MDC.put(DEPARTMENT, route.application());
        }
    }
}
