package org.onewindow.cases.internal.materials;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.onewindow.cases.materials.ScanHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asks a ClamAV daemon on this machine, over its INSTREAM command. */
@Component(configurationPid = "org.onewindow.materials")
public final class ClamdHook implements ScanHook {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 4096;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofMinutes(2);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final int port;

    /** Where the daemon listens. */
    @interface Settings {
        /** Its TCP port on the loopback address. */
        int clamd_port() default 3310;
    }

    @Activate
    public ClamdHook(Settings settings) {
        this(settings.clamd_port());
    }

    ClamdHook(int port) {
        this.port = port;
    }

    @Override
    public String name() {
        return "clamd";
    }

    @Override
    public Verdict scan(InputStream content, long size) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) CONNECT.toMillis());
            socket.setSoTimeout((int) READ.toMillis());
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(chunk, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return verdict(reply(socket.getInputStream()));
        }
    }

    private static String reply(InputStream in) throws IOException {
        var reply = new ByteArrayOutputStream();
        for (int octet = in.read(); octet > 0 && reply.size() < LONGEST_REPLY; octet = in.read()) {
            reply.write(octet);
        }
        return reply.toString(StandardCharsets.UTF_8).strip();
    }

    private static Verdict verdict(String reply) throws IOException {
        if (reply.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        var found = FOUND.matcher(reply);
        if (found.matches()) {
            return Verdict.infected(found.group(1));
        }
        throw new IOException("clamd says: " + reply);
    }
}
