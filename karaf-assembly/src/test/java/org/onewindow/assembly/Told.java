package org.onewindow.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a centre has told so far, as a gateway finds it in the home; and what it is to tell, while it stands still. */
final class Told {
    private final Path home;

    Told(Path home) {
        this.home = home;
    }

    /** Every whole line by its key, in the order of the first; a kill may have cut one off. */
    Map<String, List<JsonNode>> byKey() {
        var lines = new LinkedHashMap<String, List<JsonNode>>();
        for (var line : lines()) {
            if (line.endsWith("}")) {
                var message = CentreClient.json(line);
                lines.computeIfAbsent(message.get("key").asText(), key -> new ArrayList<>())
                        .add(message);
            }
        }
        return lines;
    }

    boolean about(String number, String kind) {
        return byKey().keySet().stream().anyMatch(key -> key.startsWith(number) && key.endsWith(kind));
    }

    private Collection<String> lines() {
        var folder = home.resolve("outbox");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var days = Files.list(folder)) {
            var lines = new ArrayList<String>();
            for (var day : days.sorted().toList()) {
                lines.addAll(Files.readAllLines(day));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has every timer due, in the database of a centre that does not run. */
    void setTimersBack() throws SQLException {
        var database = "jdbc:derby:" + home.resolve("data/derby/onewindow");
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE OW_TIMER SET due_ns = 1 WHERE fired_ns = 0");
        }
        try {
            DriverManager.getConnection(database + ";shutdown=true");
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw closed;
            }
        }
    }
}
