package ${package};

import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.onewindow.api.text.Messages;

/** What was filed under a number. Thread-safe. */
@Path("events")
public final class EventResource {
    private static final Messages MESSAGES = Messages.of(EventResource.class);

    private final Registers registers;

    EventResource(Registers registers) {
        this.registers = registers;
    }

    /** @throws ProblemException NOT_FOUND {@code event-not-found}, which the centre answers as 404 */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> event(@PathParam("number") String number) {
        return registers
                .find(EventEntry.REGISTER, number)
                .map(RegisterEntry::document)
                .orElseThrow(() -> new ProblemException(
                        Kind.NOT_FOUND, "event-not-found", MESSAGES.text("event-not-found", number)));
    }
}
