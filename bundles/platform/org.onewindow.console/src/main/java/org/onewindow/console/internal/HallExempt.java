package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.api.text.Text;
import org.onewindow.hall.Exemption;
import org.onewindow.hall.Exemptions;

@Service
@Command(
        scope = "hall",
        name = "exempt",
        description = "Enters an approved exemption: the matter is not present at a site")
public class HallExempt extends HallCommand {
    @Argument(
            index = 0,
            name = "matter",
            description = "The matter's code; - for something that no department brings",
            required = true)
    @Completion(MatterCompleter.class)
    String matter;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--name-zh", description = "The name in Chinese, when there is no matter")
    String nameZh;

    @Option(name = "--name-en", description = "The name in English, when there is no matter")
    String nameEn;

    @Option(name = "--organ", description = "Whose it is: an entrant's id")
    @Completion(EntrantCompleter.class)
    String organ;

    @Option(name = "--site", description = "The site's code; the main hall when it is left out")
    String site;

    @Option(name = "--document", description = "The number of the document by which it was approved")
    String document;

    @Option(name = "--approver", description = "Who approved it")
    String approver;

    @Option(name = "--date", description = "The day of the approval, as 2026-03-02")
    String date;

    @Option(name = "--reason", description = "Why, in one sentence; everybody sees it")
    String reason;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        boolean named = nameZh != null && nameEn != null;
        var approval = new Exemption.Approval(
                given("--document", document),
                given("--approver", approver),
                day(given("--date", date)),
                given("--reason", reason));
        var wish = new Exemptions.Wish(
                "-".equals(matter) ? null : matter, named ? new Text(nameZh, nameEn) : null, organ, site, approval);
        show(HallTables.exemptions(List.of(exemptions().exempt(wish, BY))));
    }
}
