package org.onewindow.rest.internal.gate;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;

/** What a private servlet is initialised with: the gate's own context, and no page that lists the services. */
record InnerConfig(String name, ServletContext context) implements ServletConfig {
    private static final Map<String, String> PARAMETERS = Map.of("hide-service-list-page", "true");

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String parameter) {
        return PARAMETERS.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(PARAMETERS.keySet());
    }
}
