package org.onewindow.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.hall.Exemptions;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.MatterSettings;

/** A command on the hall's registers. */
abstract class HallCommand extends ShowingCommand {
    /** Who does what is done here, as the centre writes it down. */
    static final String BY = "console";

    @Reference(optional = true)
    HallWindows windows;

    @Reference(optional = true)
    HallRegister register;

    @Reference(optional = true)
    Exemptions exemptions;

    @Reference(optional = true)
    MatterSettings settings;

    final HallWindows windows() throws CommandException {
        return need(windows, HallWindows.class);
    }

    final HallRegister register() throws CommandException {
        return need(register, HallRegister.class);
    }

    final Exemptions exemptions() throws CommandException {
        return need(exemptions, Exemptions.class);
    }

    final MatterSettings settings() throws CommandException {
        return need(settings, MatterSettings.class);
    }

    /** A whole number of at most nine digits. */
    final int number(String text) throws CommandException {
        if (!text.matches("[0-9]{1,9}")) {
            throw refuse("hall.no-number", text);
        }
        return Integer.parseInt(text);
    }

    /** A day as {@code 2026-03-02}; null for null. */
    final LocalDate day(String text) throws CommandException {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw refuse("hall.no-day", text);
        }
    }

    final <E extends Enum<E>> E choice(Class<E> type, String text) throws CommandException {
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(text)) {
                return known;
            }
        }
        throw refuse("hall.no-choice", text, Arrays.toString(type.getEnumConstants()));
    }

    /** An option that cannot be left out. */
    final String given(String option, String value) throws CommandException {
        if (value == null || value.isBlank()) {
            throw refuse("hall.option-missing", option);
        }
        return value;
    }
}
