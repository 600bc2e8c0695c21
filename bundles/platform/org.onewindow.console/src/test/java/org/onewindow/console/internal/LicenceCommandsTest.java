package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.cases.internal.licences.ImportDesk;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceImports;

class LicenceCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Shelf.AT, ZoneId.of("Asia/Shanghai"));
    private static final String HEADING =
            "type,typeName,number,holderKind,holderName,idType,idNumber,organ,issuedOn,validUntil\n";
    private static final String GOOD =
            "hotel-licence,特种行业许可证,N%d,NATURAL_PERSON,欧阳明,RESIDENT_ID,11010519491231002X,%s,2022-03-02,\n";

    private final Shelf shelf = new Shelf()
            .with(1, LocalDate.of(2026, 3, 1))
            .with(2, LocalDate.of(2026, 4, 1))
            .with(3, null)
            .revoked(3);

    @TempDir
    Path home;

    @Test
    void theListIsThoseEnteredLastFirstAndHoldsNoPersonalData() throws Exception {
        var text = Screen.inEnglish().run(list());

        assertTrue(text.indexOf(Shelf.id(3)) < text.indexOf(Shelf.id(1)), text);
        assertTrue(text.contains("revoked") && text.contains("expired") && text.contains("valid"), text);
        assertTrue(Screen.inChinese().run(list()).contains("已撤销"));
        for (var secret : List.of("欧阳", "11010519491231002X", "13800000000", "TX-0001")) {
            assertFalse(text.contains(secret), text);
        }
    }

    @Test
    void theListRestrictsToWhatIsAskedForAndTellsHowManyThereAre() throws Exception {
        var ending = list();
        ending.endsBefore = "2026-03-02";
        var valid = list();
        valid.standing = "valid";
        var first = list();
        first.limit = 1;

        assertEquals(Shelf.id(1), Screen.json(ending).at("/0/id").asText());
        assertEquals(1, Screen.json(valid).size());
        assertEquals("VALID", Screen.json(valid).at("/0/standing").asText());
        assertTrue(Screen.inEnglish().run(first).contains("1 of 3 licences are shown"));
        valid.standing = "lost";
        assertTrue(Screen.inEnglish().fail(valid).contains("VALID, NOT_YET_VALID"));
        ending.endsBefore = "May";
        assertTrue(Screen.inEnglish().fail(ending).contains("May"));
        first.limit = 201;
        assertTrue(Screen.inEnglish().fail(first).contains("200"));
    }

    @Test
    void aLicenceIsShownMaskedUnlessItsHolderIsAskedFor() throws Exception {
        var masked = Screen.inEnglish().run(info(Shelf.id(3)));
        var full = info(Shelf.id(3));
        full.behind.add("--personal");
        var shown = Screen.inEnglish().run(full);

        assertTrue(masked.contains("欧**") && masked.contains("****0003") && masked.contains("材料系伪造"), masked);
        assertFalse(masked.contains("11010519491231002X") || masked.contains("二十间"), masked);
        assertTrue(shown.contains("欧阳明") && shown.contains("TX-0003") && shown.contains("rooms: 二十间"), shown);
        assertEquals("There is no licence none.", Screen.inEnglish().fail(info("none")));
    }

    @Test
    void aFileIsImportedAndTheReportIsNamed() throws Exception {
        var file = file(GOOD.formatted(1, "amr") + GOOD.formatted(2, "nobody"));

        var text = Screen.inEnglish().run(command(file, desk()));

        assertTrue(text.contains("line by line"), text);
        var report = Files.list(home.resolve("licence-imports")).findFirst().orElseThrow();
        assertTrue(text.contains(report.toString()), text);
        assertTrue(shelf.licences().find("hotel-licence", "N1").isPresent());
        assertFalse(shelf.licences().find("hotel-licence", "N2").isPresent());
        var listed = Screen.json(imports());
        assertEquals("DONE", listed.at("/0/state").asText());
        assertEquals(1, listed.at("/0/entered").asInt());
        assertEquals(1, listed.at("/0/refused").asInt());
        assertTrue(Screen.inChinese().run(imports()).contains("已完成"));
    }

    private LicenceImportList imports() {
        var imports = new LicenceImportList();
        imports.imports = desk();
        return imports;
    }

    @Test
    void aDryRunEntersNothingAndTheOrganMayStandBehindTheFile() throws Exception {
        var trial = command(file(GOOD.formatted(1, "")), desk());
        trial.behind.addAll(List.of("--organ", "amr", "--dry-run"));

        var text = Screen.inEnglish().run(trial);

        assertTrue(text.contains("Nothing was entered"), text);
        assertFalse(shelf.licences().find("hotel-licence", "N1").isPresent());
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithEveryFault() throws Exception {
        var command = command(file(""), desk());
        command.file =
                Files.writeString(home.resolve("bad.csv"), "type,colour\na,b\n").toString();

        var sentence = Screen.inChinese().fail(command);

        assertTrue(sentence.contains("第2列的列名无法识别") && sentence.contains("缺少列number"), sentence);
        command.file = home.resolve("none.csv").toString();
        assertTrue(Screen.inEnglish().fail(command).contains("There is no file"));
    }

    @Test
    void whileItRunsItIsToldHowFarItIs() throws Exception {
        var command =
                command(file(""), new Stages(progress(1, 0, false), progress(8, 7, false), progress(21, 20, true)));

        var text = Screen.inEnglish().run(command);

        assertTrue(text.contains("0 %: 0 of 20 lines done"), text);
        assertTrue(text.contains("35 %: 7 of 20 lines done, 7 entered, 0 refused"), text);
        assertFalse(Screen.plain(command(file(""), new Stages(progress(1, 0, false), progress(21, 20, true))))
                .contains("%"));
    }

    @Test
    void anImportThatGoesOnSaysFromWhereAndOneThatIsInterruptedFails() throws Exception {
        var resumed = command(file(""), new Stages(progress(8, 7, false), progress(21, 20, true)));
        assertTrue(Screen.inEnglish().run(resumed).contains("goes on after row 8"));

        var interrupted = command(file(""), new Stages(progress(8, 7, false), null));
        assertTrue(Screen.inEnglish().fail(interrupted).contains("interrupted after 7 of 20 lines"));
    }

    private LicenceList list() {
        var list = new LicenceList();
        list.licences = shelf.licences();
        list.clock = CLOCK;
        return list;
    }

    private LicenceInfo info(String id) {
        var info = new LicenceInfo();
        info.licences = shelf.licences();
        info.clock = CLOCK;
        info.id = id;
        return info;
    }

    private LicenceImports desk() {
        return new ImportDesk(
                CentreHome.of(Map.of("onewindow.home", home.toString())::get),
                CLOCK,
                new Hall(),
                shelf.cases(),
                shelf.licences());
    }

    private Path file(String rows) throws Exception {
        return Files.writeString(home.resolve("licences.csv"), HEADING + rows);
    }

    private static LicenceImportCommand command(Path file, LicenceImports imports) {
        var command = new LicenceImportCommand();
        command.file = file.toString();
        command.imports = imports;
        return command;
    }

    private static LicenceImport progress(int row, int entered, boolean finished) {
        return new LicenceImport(
                "01KM",
                "f".repeat(64),
                null,
                false,
                Shelf.AT,
                "console",
                20,
                row,
                entered,
                0,
                finished ? Shelf.AT : null);
    }

    /** An import that is further each time it is looked at; null when it is interrupted. */
    private static final class Stages implements LicenceImports {
        private final Queue<Running> stages = new ArrayDeque<>();
        private Running now;

        Stages(LicenceImport... stages) {
            for (LicenceImport stage : stages) {
                this.stages.add(
                        stage == null
                                ? new Running(stages[0], State.INTERRUPTED)
                                : new Running(stage, stage.finishedAt() == null ? State.RUNNING : State.DONE));
            }
        }

        @Override
        public Running start(Order order, String by) {
            now = stages.peek();
            return now;
        }

        @Override
        public Running find(String id) {
            return now;
        }

        @Override
        public Running await(String id, Duration atMost) {
            now = stages.remove();
            return now;
        }

        @Override
        public List<Running> list(String before, int limit) {
            return List.of(now);
        }

        @Override
        public Path report(String id) {
            return Path.of(id);
        }

        @Override
        public void writeReport(String id, OutputStream to) {
            throw new UnsupportedOperationException();
        }
    }
}
