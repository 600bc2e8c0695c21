package org.onewindow.rest.internal.gate;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.licences.LicenceImports;

/** A request's body that refuses to be read past the limit. What lies beyond it is never taken in. */
final class LimitedBody extends ServletInputStream {
    /** The largest body, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;
    /** The largest jar of a department that may be handed in, in bytes. */
    static final int MAX_JAR_BYTES = 64 * 1024 * 1024;

    /** The largest file of an applicant that may be handed in with a case, in bytes; the centre may set less. */
    static final int MAX_UPLOAD_BYTES = 64 * 1024 * 1024;

    private static final Pattern UPLOADS = Pattern.compile("/cases/[^/]+/uploads");
    private static final Set<String> JAR_PATHS = Set.of("/departments", "/departments/plan");
    private static final String JAR_TYPE = "application/java-archive";
    private static final Set<String> CSV_PATHS = Set.of("/licences/imports");
    private static final String CSV_TYPE = "text/csv";

    private final ServletInputStream body;
    private final long limit;
    private final Stay stay;
    private long left;

    /**
     * @param limit in bytes
     * @param stay stands still while the client is waited for; null when nobody's time is counted
     */
    LimitedBody(ServletInputStream body, long limit, Stay stay) {
        this.body = body;
        this.stay = stay;
        this.limit = limit;
        left = limit;
    }

    /** How many bytes the body of this request may have. */
    static long limit(HttpServletRequest request, Route route) {
        if (route.isCore()
                && request.getMethod().equals("POST")
                && UPLOADS.matcher(route.path()).matches()) {
            return MAX_UPLOAD_BYTES;
        }
        if (isPosted(request, route, JAR_PATHS, JAR_TYPE)) {
            return MAX_JAR_BYTES;
        }
        return isPosted(request, route, CSV_PATHS, CSV_TYPE) ? LicenceImports.LARGEST_FILE : MAX_BYTES;
    }

    private static boolean isPosted(HttpServletRequest request, Route route, Set<String> paths, String wanted) {
        String type = request.getContentType();
        return route.isCore()
                && request.getMethod().equals("POST")
                && paths.contains(route.path())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    static ProblemException tooLarge(long limit) {
        return GateTexts.refusal(Kind.TOO_LARGE, "body-too-large", limit / 1024);
    }

    @Override
    public int read() throws IOException {
        int octet = waiting(body::read);
        if (octet >= 0) {
            count(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = waiting(() -> body.read(buffer, offset, length));
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private int waiting(Reading reading) throws IOException {
        if (stay == null) {
            return reading.run();
        }
        stay.pause();
        try {
            return reading.run();
        } catch (IOException lost) {
            stay.clientLost();
            throw lost;
        } finally {
            stay.goOn();
        }
    }

    private interface Reading {
        int run() throws IOException;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
