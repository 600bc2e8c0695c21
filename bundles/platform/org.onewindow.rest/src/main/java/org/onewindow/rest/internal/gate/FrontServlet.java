package org.onewindow.rest.internal.gate;

import java.io.IOException;
import java.time.Duration;
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
    private final transient Duration patience;
    private final transient Bounds bounds;
    private transient volatile WaitingRoom waitingRoom;
    private transient volatile Containment containment;

    @Activate
    public FrontServlet(
            @Reference Authentication authentication,
            @Reference Catalogue catalogue,
            @Reference Passages passages,
            @Reference Publisher publisher) {
        this(authentication, catalogue, passages, publisher, WaitingRoom.PATIENCE, Bounds.USUAL);
    }

    FrontServlet(
            Authentication authentication,
            Catalogue catalogue,
            Passages passages,
            Publisher publisher,
            Duration patience,
            Bounds bounds) {
        this.doorkeeper = new Doorkeeper(authentication);
        this.passages = passages;
        this.publisher = publisher;
        this.absence = new Absence(passages, catalogue);
        this.patience = patience;
        this.bounds = bounds;
    }

    @Override
    public void init() {
        waitingRoom = new WaitingRoom(passages, patience);
        containment = new Containment(bounds);
        publisher.gateOpened(getServletContext());
    }

    @Override
    public void destroy() {
        publisher.gateClosed();
        waitingRoom.close();
        containment.close();
    }

    WaitingRoom waitingRoom() {
        return waitingRoom;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit resumed = Visit.resumed(request);
        Seat seat = Seat.of(request);
        String number = resumed != null ? resumed.number() : seat != null ? seat.number() : numbers.next();
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
        long limit = LimitedBody.limit(request, route);
        if (request.getContentLengthLong() > limit) {
            // The rest of the body is not worth reading; without this the server would take it in to reuse the
            // connection.
            response.setHeader("Connection", "close");
            throw LimitedBody.tooLarge(limit);
        }
        if (route.isCore() && hasBody(request) && request.getContentType() == null) {
            // JAX-RS takes a body without a type for whatever the resource wants.
            Answers.send(Diagnosis.ofStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE), request, response);
            return;
        }
        Caller caller = Openness.isPublic(request.getMethod(), route) ? null : new Caller(identify(request, route));
        Passage.Ticket ticket = passages.enter(route.application()).orElse(null);
        if (ticket == null) {
            if (route.isCore() || !waitingRoom.seat(route.application(), number, request)) {
                throw absence.of(route, Seat.of(request) != null);
            }
            return;
        }
        if (Openness.mayBeCached(route)) {
            response.setHeader("Cache-Control", "no-cache");
        }
        remember(route);
        if (Trial.mayNeedCode(request.getMethod(), route)) {
            new Trial(number, route, request, passages, waitingRoom).make(caller, limit, ticket, response);
            return;
        }
        Custody custody = route.isCore() ? null : custody(route, ticket);
        var admitted = new AdmittedRequest(request, route, caller, limit, custody == null ? null : custody.stay());
        new Visit(number, route, admitted, ticket, custody).begin(response);
    }

    /** The ticket is handed back when the version lets nobody in. */
    private Custody custody(Route route, Passage.Ticket ticket) {
        try {
            return Custody.of(route.application(), ticket.passage().breaker(), containment);
        } catch (ProblemException failed) {
            ticket.leave();
            throw failed;
        }
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
