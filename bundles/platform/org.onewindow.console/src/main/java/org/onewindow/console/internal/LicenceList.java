package org.onewindow.console.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;

@Service
@Command(
        scope = "licence",
        name = "list",
        description = "Lists licences of the library, those entered last first, without personal data")
public class LicenceList extends ShowingCommand {
    private static final int MOST = 200;

    @Option(name = "--type", description = "Only licences of this type (code)")
    @Completion(LicenceTypeCompleter.class)
    String type;

    @Option(name = "--organ", description = "Only licences that this organ issued (id)")
    @Completion(OrganCompleter.class)
    String organ;

    @Option(name = "--case", description = "Only licences that were issued in this case (number)")
    @Completion(CaseCompleter.class)
    String caseNumber;

    @Option(name = "--standing", description = "Only licences that are this today, such as EXPIRED")
    @Completion(StandingCompleter.class)
    String standing;

    @Option(name = "--ends-before", description = "Only licences whose last day is before this one, such as 2026-03-02")
    String endsBefore;

    @Option(name = "--limit", description = "How many licences at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    LicenceRepository licences;

    @Reference(optional = true)
    Clock clock;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        var kept = need(licences, LicenceRepository.class);
        var today = LocalDate.now(need(clock, Clock.class));
        var search = new LicenceSearch(
                type,
                null,
                organ,
                null,
                null,
                caseNumber,
                asked(Standing.class, standing, "licence.standing-unknown"),
                day(endsBefore));
        var query = LicenceQuery.everywhere(search, today, limit);
        var found = kept.list(query);
        show(LicenceTable.of(found, today));
        if (forPeople() && found.size() == limit) {
            say("licence.more", found.size(), kept.count(query));
        }
    }

    private LocalDate day(String text) throws CommandException {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw refuse("licence.no-day", text);
        }
    }
}
