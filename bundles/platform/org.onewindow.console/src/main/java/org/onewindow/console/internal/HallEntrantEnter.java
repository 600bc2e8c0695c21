package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Organ;
import org.onewindow.hall.Entrant;

@Service
@Command(
        scope = "hall",
        name = "enter",
        description = "Enters somebody who acts through no department bundle, in place of the entry with this id")
public class HallEntrantEnter extends HallCommand {
    @Argument(index = 0, name = "id", description = "The id, in kebab-case", required = true)
    String id;

    @Argument(index = 1, name = "nameZh", description = "The name in Chinese", required = true)
    String nameZh;

    @Argument(index = 2, name = "nameEn", description = "The name in English", required = true)
    String nameEn;

    @Argument(index = 3, name = "kind", description = "DEPARTMENT, UTILITY or INTERMEDIARY", required = true)
    @Completion(EntrantKindCompleter.class)
    String kind;

    @Argument(index = 4, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--credit-code", description = "The unified social credit code")
    String creditCode;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.length() > 60) {
            throw refuse("hall.no-id", id);
        }
        var entrant = new Entrant(
                id, new Text(nameZh, nameEn), creditCode, choice(Organ.Kind.class, kind), List.of(), null, null);
        show(HallTables.entrants(List.of(register().enter(entrant, BY))));
    }
}
