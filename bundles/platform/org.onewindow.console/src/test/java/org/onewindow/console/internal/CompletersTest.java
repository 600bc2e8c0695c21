package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.State;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.internal.KeptHall;
import org.onewindow.hall.internal.NumberedWindows;
import org.onewindow.hall.testing.InMemoryHall;

class CompletersTest {
    @Test
    void whatBeginsAsTypedIsOffered() {
        var completer = new MatterCompleter();
        completer.catalogue = new Hall();

        assertEquals(List.of("company-establishment"), complete(completer, "comp"));
        assertEquals(2, complete(completer, "").size());
    }

    @Test
    void departmentsAndOrgansAreOfferedByTheirIds() {
        var departments = new DepartmentCompleter();
        departments.catalogue = new Hall();
        var organs = new OrganCompleter();
        organs.catalogue = new Hall();

        assertEquals(List.of("commerce"), complete(departments, ""));
        assertEquals(List.of("amr"), complete(organs, ""));
        var released = new ReleasedCompleter();
        released.departments = new Register();
        assertEquals(List.of("commerce"), complete(released, "c"));
    }

    @Test
    void licencesAreOfferedByTheirIdsAndTypesAsTheMattersIssueThem() {
        var shelf = new Shelf().with(1, LocalDate.of(2027, 3, 2));
        var licences = new LicenceCompleter();
        licences.licences = shelf.licences();
        licences.clock = Clock.fixed(Shelf.AT, ZoneId.of("Asia/Shanghai"));
        var types = new LicenceTypeCompleter();
        types.catalogue = new Hall();

        assertEquals(List.of(Shelf.id(1)), complete(licences, ""));
        assertEquals(List.of(), complete(new LicenceCompleter(), ""));
        assertEquals(List.of("business-licence"), complete(types, ""));
        assertEquals(List.of("EXPIRED"), complete(new StandingCompleter(), "E"));
    }

    @Test
    void whatTheHallKnowsIsOffered() {
        var clock = Clock.systemUTC();
        var windows = new NumberedWindows(new InMemoryHall(), clock);
        windows.add("A", 1, WindowKind.RESERVE, "lin");
        var numbers = new WindowCompleter();
        numbers.windows = windows;
        var entrants = new EntrantCompleter();
        entrants.register = new KeptHall(new InMemoryHall(), new Hall());

        assertEquals(List.of("A01"), complete(numbers, ""));
        assertEquals(List.of("amr"), complete(entrants, "am"));
        assertEquals(List.of("RESERVE"), complete(new AddedKindCompleter(), "R"));
        assertEquals(List.of("UTILITY"), complete(new EntrantKindCompleter(), "U"));
        assertEquals(List.of("MONTH"), complete(new PeriodUnitCompleter(), "M"));
        assertEquals(List.of(), complete(new WindowCompleter(), ""));
    }

    @Test
    void certificatesAreOfferedThatTheDepartmentBeforeThemHasNotRevoked() {
        var trust = new Notary();
        trust.add("commerce", new byte[] {1}, "lin");
        trust.add("trade", new byte[] {2}, "lin");
        trust.add("trade", new byte[] {3}, "lin");
        trust.revoke("trade", Notary.fingerprint(3), "lin", null);
        var departments = new TrustingCompleter();
        departments.trust = trust;
        var fingerprints = new FingerprintCompleter();
        fingerprints.trust = trust;

        assertEquals(List.of("commerce", "trade"), complete(departments, ""));
        assertEquals(List.of(Notary.fingerprint(2)), complete(fingerprints, "trade", ""));
        assertEquals(List.of(), complete(fingerprints, "sports", ""));
    }

    @Test
    void onlyOpenCasesAreOffered() {
        var completer = new CaseCompleter();
        completer.cases =
                new Archive().with("20250303000000000011", State.RECEIVED).with("20250303000000000022", State.ISSUED);

        assertEquals(List.of("20250303000000000011"), complete(completer, "2025"));
    }

    @Test
    void messagesThatWereGivenUpAreOffered() {
        var completer = new GivenUpCompleter();
        assertEquals(List.of(), complete(completer, ""));
        completer.outbox = new Postbox();
        assertEquals(List.of(Postbox.KEY), complete(completer, "2025"));
    }

    @Test
    void grantsAreOfferedWhereTheyMakeSense() {
        var completer = new GrantCompleter();
        completer.catalogue = new Hall();

        assertEquals(List.of("commerce:INTAKE"), complete(completer, "commerce"));
        assertEquals(List.of("amr:DECIDE", "amr:HEAD", "amr:ISSUE", "amr:REVIEW"), complete(completer, "amr"));
        assertTrue(complete(completer, "*").contains("*:ADMIN"));
    }

    @Test
    void accountsAndStatesAreOffered() {
        var office = new Office();
        office.create("lin", "lin", Set.of());
        var completer = new StaffCompleter();
        completer.staff = office;

        assertEquals(List.of("lin"), complete(completer, "l"));
        assertEquals(List.of("IN_REVIEW", "ISSUED"), complete(new StateCompleter(), "I"));
        assertEquals(List.of("RED"), complete(new LightCompleter(), "R"));
        assertEquals(List.of("RUNNING"), complete(new ChainStateCompleter(), "R"));
        assertEquals(List.of(), complete(new ChainCompleter(), ""));
        assertEquals(List.of(), complete(new ChainNumberCompleter(), ""));
    }

    @Test
    void withoutTheServiceNothingIsOffered() {
        assertTrue(complete(new MatterCompleter(), "").isEmpty());
        assertTrue(complete(new ReleasedCompleter(), "").isEmpty());
        assertTrue(complete(new OrganCompleter(), "").isEmpty());
        assertTrue(complete(new CaseCompleter(), "").isEmpty());
        assertTrue(complete(new StaffCompleter(), "").isEmpty());
        assertTrue(complete(new TrustingCompleter(), "").isEmpty());
        assertTrue(complete(new FingerprintCompleter(), "commerce", "").isEmpty());
        assertFalse(complete(new GrantCompleter(), "").isEmpty());
    }

    /** As Karaf offers them: sorted, each with a blank after it. */
    private static List<String> complete(Completer completer, String... typed) {
        var candidates = new ArrayList<String>();
        completer.complete(null, new Typed(typed), candidates);
        return candidates.stream().map(String::strip).sorted().toList();
    }

    /** The last word is where the cursor stands. */
    private record Typed(String... words) implements CommandLine {
        @Override
        public int getCursorArgumentIndex() {
            return words.length - 1;
        }

        @Override
        public String getCursorArgument() {
            return words[words.length - 1];
        }

        @Override
        public int getArgumentPosition() {
            return getCursorArgument().length();
        }

        @Override
        public String[] getArguments() {
            return words;
        }

        @Override
        public int getBufferPosition() {
            return getBuffer().length();
        }

        @Override
        public String getBuffer() {
            return String.join(" ", words);
        }
    }
}
