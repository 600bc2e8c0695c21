package org.onewindow.rest.internal.gate;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.osgi.framework.Bundle;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * Where the whiteboard serves an application that the gate calls directly. From outside there is nothing here: without
 * this, everything would be open past the gate. Every application has a context of its own, because the whiteboard gives
 * all its servlets the same name, and the HTTP server takes a name once in a context.
 */
final class InnerContext extends ServletContextHelper {
    private final String name;

    /** @param application unique, such as {@code commerce.57} */
    InnerContext(Bundle bundle, String application) {
        super(bundle);
        name = "onewindow-inner." + application;
    }

    Dictionary<String, Object> properties() {
        var properties = new Hashtable<String, Object>();
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME, name);
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH, "/" + name.replace('.', '/'));
        return properties;
    }

    /** What an application's properties say to be served here. */
    String selection() {
        return "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + name + ")";
    }

    @Override
    public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.send(Diagnosis.ofStatus(HttpServletResponse.SC_NOT_FOUND), request, response);
        return false;
    }
}
