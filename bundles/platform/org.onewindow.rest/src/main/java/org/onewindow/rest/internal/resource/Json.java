package org.onewindow.rest.internal.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * Answers in JSON, written before JAX-RS sees them: no provider of the whiteboard can come between, whatever it is
 * registered for.
 */
final class Json {
    private Json() {}

    static Response ok(Object value) {
        return with(Response.ok(), value).build();
    }

    static ResponseBuilder with(ResponseBuilder response, Object value) {
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(bytes(value));
    }

    /** How far a case is after something was done to it, with its new version. */
    static Response progress(Answer<Progress> answer) {
        return with(Response.ok().tag(new EntityTag(Long.toString(answer.version()))), answer.value())
                .build();
    }

    /** 304 when the caller has it already. */
    static Response ok(Object value, String tag, Request request) {
        var entityTag = new EntityTag(tag);
        ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        return unchanged != null
                ? unchanged.tag(entityTag).build()
                : with(Response.ok().tag(entityTag), value).build();
    }

    static byte[] bytes(Object value) {
        try {
            return CanonicalJson.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer can't be written", unwritable);
        }
    }
}
