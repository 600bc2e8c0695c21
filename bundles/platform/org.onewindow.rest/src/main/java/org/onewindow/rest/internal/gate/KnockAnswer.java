package org.onewindow.rest.internal.gate;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;

/** An answer that goes nowhere; only its status is of interest, and whether an application gave it. */
final class KnockAnswer {
    private int status = HttpServletResponse.SC_OK;
    private boolean servletsOwn;

    int status() {
        return status;
    }

    /**
     * Whether CXF's servlet answered itself, because it knows no application: only then it asks for a writer, where JAX-RS
     * writes octets.
     */
    boolean isServletsOwn() {
        return servletsOwn;
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                KnockAnswer.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, called, arguments) -> answer(called.getName(), called.getReturnType(), arguments));
    }

    private Object answer(String called, Class<?> type, Object[] arguments) {
        switch (called) {
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "sendRedirect" -> status = HttpServletResponse.SC_FOUND;
            case "getStatus" -> {
                return status;
            }
            case "getOutputStream" -> {
                return new Nowhere();
            }
            case "getWriter" -> {
                servletsOwn = true;
                return new PrintWriter(OutputStream.nullOutputStream());
            }
            case "getCharacterEncoding" -> {
                return "UTF-8";
            }
            case "encodeURL", "encodeRedirectURL" -> {
                return arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(this);
            }
            case "toString" -> {
                return "answer to a knock";
            }
            default -> {
                return Nothing.of(type);
            }
        }
        return null;
    }

    /** Takes everything and keeps nothing. */
    private static final class Nowhere extends ServletOutputStream {
        @Override
        public void write(int octet) {
            // Nobody listens.
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nobody writes this asynchronously");
        }
    }
}
