package org.onewindow.rest.internal.gate;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.container.AsyncResponse;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Context;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;

/** A version of a department, of which every part says which one it is. */
final class Version extends Application {
    final Desk desk;
    private final Stamp stamp;

    Version(String number) {
        desk = new Desk(number);
        stamp = new Stamp(number);
    }

    @Override
    public Set<Object> getSingletons() {
        return Set.of(desk, stamp);
    }

    /** Marks every answer. */
    @Provider
    public static final class Stamp implements ContainerResponseFilter {
        private final String number;

        Stamp(String number) {
            this.number = number;
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Version", number);
        }
    }

    /** Answers at once, slowly, later, and bit by bit. */
    @Path("/version")
    @Produces("text/plain")
    public static final class Desk {
        final LinkedBlockingQueue<AsyncResponse> later = new LinkedBlockingQueue<>();
        final LinkedBlockingQueue<Runnable> streams = new LinkedBlockingQueue<>();
        final LinkedBlockingQueue<String> inside = new LinkedBlockingQueue<>();
        final CompletableFuture<Void> go = new CompletableFuture<>();
        private final String number;

        Desk(String number) {
            this.number = number;
        }

        @GET
        public String at() {
            return number;
        }

        @GET
        @Path("slow")
        public String slow() {
            inside.add("slow");
            go.orTimeout(20, TimeUnit.SECONDS).join();
            return number;
        }

        @GET
        @Path("later")
        public void later(@Suspended AsyncResponse response) {
            later.add(response);
        }

        @GET
        @Path("stream")
        @Produces("text/event-stream")
        public void stream(@Context SseEventSink sink, @Context Sse sse) {
            sink.send(sse.newEvent("first of " + number));
            streams.add(() -> {
                sink.send(sse.newEvent("last of " + number));
                sink.close();
            });
        }
    }
}
