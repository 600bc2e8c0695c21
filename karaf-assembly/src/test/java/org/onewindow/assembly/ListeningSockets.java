package org.onewindow.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The TCP sockets a process listens on, as Linux tells them in {@code /proc} (proc(5), /proc/net/tcp). */
final class ListeningSockets {
    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private ListeningSockets() {}

    /** {@code loopback:port} or {@code everywhere:port} for each of them. */
    static Set<String> of(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        Set<String> own = openSockets(process.resolve("fd"));
        Set<String> listening = new TreeSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            Files.readAllLines(process.resolve(table)).stream()
                    .skip(1)
                    .map(line -> line.trim().split("\\s+"))
                    .filter(row -> row[3].equals(LISTENING) && own.contains("socket:[" + row[9] + "]"))
                    .forEach(row -> listening.add(address(row[1])));
        }
        return listening;
    }

    private static String address(String hex) {
        int colon = hex.indexOf(':');
        String reach = LOOPBACK.contains(hex.substring(0, colon)) ? "loopback:" : "everywhere:";
        return reach + Integer.parseInt(hex.substring(colon + 1), 16);
    }

    private static Set<String> openSockets(Path descriptors) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> links = Files.list(descriptors)) {
            for (Path link : (Iterable<Path>) links::iterator) {
                if (Files.isSymbolicLink(link)) {
                    sockets.add(Files.readSymbolicLink(link).toString());
                }
            }
        }
        return sockets;
    }
}
