package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.Window;

/** The numbers of the windows. */
@Service
public class WindowCompleter extends Offering {
    @Reference(optional = true)
    HallWindows windows;

    @Override
    Collection<String> candidates() {
        return windows == null
                ? List.of()
                : windows.list().stream().map(Window::number).toList();
    }
}
