package org.onewindow.console.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.onewindow.departments.Landing;
import org.onewindow.departments.Release;

/** What comes of the jar is told on the command's own thread: only that one writes to the right terminal. */
@Service
@Command(
        scope = "department",
        name = "watch",
        description = "Deploys a jar whenever it has been written, until Ctrl-C; in development mode only")
public class DepartmentWatch extends DepartmentCommand {
    @Argument(
            index = 0,
            name = "file",
            description = "The jar on the centre's machine; it need not be there yet",
            required = true)
    @Completion(FileCompleter.class)
    String file;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        Path jar;
        try {
            jar = Path.of(file).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw refuse("department.no-file", file);
        }
        var landings = new LinkedBlockingQueue<Landing>();
        try (var watch = administration().watch(jar, BY, landings::add)) {
            note("department.watch.begins", jar);
            boolean read = true;
            while (read) {
                Landing landing = landings.poll();
                tell(landing == null ? landings.take() : landing);
                read = !out.checkError();
            }
        } catch (InterruptedException ctrlC) {
            note("department.watch.ends", jar);
        }
    }

    private void tell(Landing landing) {
        var release = Optional.ofNullable(landing.release());
        String sentence = landing.refusal() == null ? null : describe(landing.refusal());
        long millis = landing.took().toMillis();
        if (!forPeople()) {
            show(new Report("department.watch.")
                    .value("department", release.map(Release::department).orElse(null))
                    .value("version", release.map(Release::version).orElse(null))
                    .value("digest", release.map(Release::digest).orElse(null))
                    .value("milliseconds", millis)
                    .value("refusal", sentence));
        } else if (sentence == null) {
            say(
                    "department.watch.serves",
                    landing.release().department(),
                    landing.release().version(),
                    landing.release().digest().substring(0, 12),
                    millis);
        } else {
            say("department.watch.refused", landing.jar().getFileName(), millis);
            out.println(sentence);
        }
    }
}
