package org.onewindow.rest.internal.gate;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.ReadListener;
import javax.servlet.ServletContext;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;

/** A request that came over no wire: without headers, parameters and a body, and from nobody. */
final class KnockRequest {
    private static final String HOST = "localhost";

    private final String method;
    private final Route route;
    private final ServletContext gate;
    private final Map<String, Object> attributes = new HashMap<>();

    private KnockRequest(String method, Route route, ServletContext gate) {
        this.method = method;
        this.route = route;
        this.gate = gate;
    }

    static HttpServletRequest of(String method, Route route, ServletContext gate) {
        var request = new KnockRequest(method, route, gate);
        return (HttpServletRequest) Proxy.newProxyInstance(
                KnockRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> request.answer(called.getName(), called.getReturnType(), arguments));
    }

    private Object answer(String called, Class<?> type, Object[] arguments) {
        return switch (called) {
            case "getMethod" -> method;
            case "getRequestURI" -> route.base() + route.path();
            case "getRequestURL" -> new StringBuffer("http://" + HOST + route.base() + route.path());
            case "getContextPath" -> "";
            case "getScheme" -> "http";
            case "getProtocol" -> "HTTP/1.1";
            case "getServerName", "getRemoteHost", "getLocalName" -> HOST;
            case "getRemoteAddr", "getLocalAddr" -> "127.0.0.1";
            case "getServerPort" -> 80;
            case "getContentLength" -> 0;
            case "getContentLengthLong" -> 0L;
            case "getIntHeader" -> -1;
            case "getDateHeader" -> -1L;
            case "getServletContext" -> gate;
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "getLocale" -> Locale.ENGLISH;
            case "getLocales" -> Collections.enumeration(Collections.singleton(Locale.ENGLISH));
            case "getInputStream" -> new NoBody();
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove((String) arguments[0]);
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "hashCode" -> System.identityHashCode(this);
            case "toString" -> "knock";
            default -> Nothing.of(type);
        };
    }

    /** A body that has ended before it began. */
    private static final class NoBody extends ServletInputStream {
        private final ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);

        @Override
        public int read() {
            return nothing.read();
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("nobody reads this asynchronously");
        }
    }
}
