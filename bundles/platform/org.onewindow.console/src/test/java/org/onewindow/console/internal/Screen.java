package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.karaf.shell.support.CommandException;

/** Runs a command as Karaf does and keeps what it printed. */
final class Screen {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Locale language;

    private Screen(Locale language) {
        this.language = language;
    }

    static Screen inEnglish() {
        return new Screen(Locale.ENGLISH);
    }

    static Screen inChinese() {
        return new Screen(Locale.forLanguageTag("zh-CN"));
    }

    static JsonNode json(ShowingCommand command) throws Exception {
        command.json = true;
        return parse(inEnglish().run(command));
    }

    static String plain(ShowingCommand command) throws Exception {
        command.noFormat = true;
        return inEnglish().run(command);
    }

    String run(CentreCommand command) throws Exception {
        wire(command).execute();
        return printed();
    }

    /** The sentence with which the command fails. */
    String fail(CentreCommand command) {
        return assertThrows(CommandException.class, wire(command)::execute).getNiceHelp();
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    static JsonNode parse(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private CentreCommand wire(CentreCommand command) {
        command.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        command.language = language;
        return command;
    }
}
