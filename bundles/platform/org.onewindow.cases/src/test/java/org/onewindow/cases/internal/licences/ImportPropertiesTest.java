package org.onewindow.cases.internal.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImports.State;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceSearch;

/**
 * For random files of good and bad lines: every line is entered or refused, the right ones, none twice; and a process that
 * is killed at any moment comes to the same end as one that is not.
 */
class ImportPropertiesTest {
    private static final int LINES = 700;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyLineIsEnteredOrRefusedAndThoseThatAreRightAreEntered(long seed) throws Exception {
        var lines = lines(new Random(seed));
        var room = new ImportRoom(Files.createDirectory(folder.resolve("one")));

        var done = room.take(room.rows(lines.stream().map(Line::text).toList()));

        assertEquals(State.DONE, done.state());
        var progress = done.progress();
        assertEquals(LINES, progress.lines());
        assertEquals(LINES, progress.entered() + progress.refused());
        assertEquals(100, progress.percent());
        assertEquals(expected(lines), entered(room));
        assertEquals(expected(lines).size(), progress.entered());
        var refusedRows = room.report(progress.id()).stream()
                .filter(found -> found.split(",")[1].equals("false"))
                .map(found -> found.split(",")[0])
                .collect(Collectors.toSet());
        assertEquals(progress.refused(), refusedRows.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theSameFileOnceMoreEntersNothing(long seed) throws Exception {
        var lines = lines(new Random(seed)).stream().map(Line::text).toList();
        var room = new ImportRoom(Files.createDirectory(folder.resolve("twice")));
        var file = room.rows(lines);
        room.take(file);
        var before = entered(room);

        var again = room.take(file).progress();

        assertEquals(0, again.entered());
        assertEquals(LINES, again.refused());
        assertEquals(before, entered(room));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void aProcessThatIsKilledAgainAndAgainComesToTheSameEnd(long seed) throws Exception {
        var random = new Random(seed);
        var lines = lines(random).stream().map(Line::text).toList();
        var whole = new ImportRoom(Files.createDirectory(folder.resolve("whole")));
        var undisturbed = whole.take(whole.rows(lines)).progress();
        var room = new ImportRoom(Files.createDirectory(folder.resolve("killed")));
        var file = room.rows(lines);
        var ids = new HashSet<String>();

        var running = room.desk().list(null, 1).stream().findFirst();
        for (int kills = 0; running.isEmpty() || running.get().state() != State.DONE; kills++) {
            assertTrue(kills < 100, "never comes to its end");
            // 0 is the transaction in which a new import begins, which its caller sees.
            room.killAt(1 + random.nextInt(kills == 0 ? 3 : 4), random.nextBoolean());
            running = Optional.of(room.take(file));
            var progress = running.get().progress();
            ids.add(progress.id());
            assertEquals(progress.entered(), room.entered(), "what is said is what is kept");
            if (running.get().state() != State.DONE) {
                Files.writeString(room.desk().report(progress.id()), "99,fal", StandardOpenOption.APPEND);
            }
            room.restart();
        }

        assertEquals(1, ids.size(), "one import goes on");
        var progress = running.get().progress();
        assertEquals(undisturbed.entered(), progress.entered());
        assertEquals(undisturbed.refused(), progress.refused());
        assertEquals(entered(whole), entered(room));
        assertEquals(whole.report(undisturbed.id()), room.report(progress.id()));
    }

    /** @param place type and number of a line that is right by itself; null for one that is not */
    private record Line(String text, String place) {}

    /** Of lines with one number the first that is right by itself, and its holder. */
    private static Set<String> expected(List<Line> lines) {
        var places = new HashSet<String>();
        var expected = new HashSet<String>();
        for (Line line : lines) {
            if (line.place() != null && places.add(line.place())) {
                expected.add(line.place() + " " + line.text().split(",")[4]);
            }
        }
        return expected;
    }

    private static Set<String> entered(ImportRoom room) {
        var entered = new HashSet<String>();
        String before = null;
        for (List<Licence> page = page(room, before); !page.isEmpty(); page = page(room, before)) {
            page.forEach(licence -> entered.add(licence.type().code() + " " + licence.number() + " "
                    + licence.holder().name()));
            before = page.get(page.size() - 1).id();
        }
        return entered;
    }

    private static List<Licence> page(ImportRoom room, String before) {
        return room.cases
                .licences()
                .list(new LicenceQuery(null, null, LicenceSearch.ALL, ImportRoom.TODAY, before, 200));
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < LINES; i++) {
            lines.add(line(random, i));
        }
        return lines;
    }

    private static Line line(Random random, int at) {
        var type = random.nextBoolean() ? "food-business-licence" : "hotel-licence";
        // Some numbers come again and again.
        var number = random.nextInt(5) == 0 ? "N" + random.nextInt(40) : "M" + at;
        var code17 = "91361123MA%07d".formatted(random.nextInt(10_000_000));
        var issued = LocalDate.of(2015 + random.nextInt(11), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var cells = new ArrayList<>(List.of(
                type,
                "许可证",
                number,
                "LEGAL_PERSON",
                "第" + at + "商行",
                "CREDIT_CODE",
                code17 + CreditCode.check(code17),
                random.nextBoolean() ? "" : "0793-5550100",
                random.nextBoolean() ? "market-regulation" : "云海县公安局",
                issued.toString(),
                "",
                random.nextInt(4) == 0
                        ? ""
                        : issued.plusYears(1 + random.nextInt(9)).toString(),
                "",
                random.nextBoolean() ? "" : "某项"));
        boolean good = random.nextInt(4) != 0;
        if (!good) {
            spoil(cells, random);
        }
        return new Line(String.join(",", cells), good ? type + " " + number : null);
    }

    private static void spoil(List<String> cells, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> cells.set(0, "Food Licence");
            case 1 -> cells.set(2, " ");
            case 2 -> cells.set(4, "<script>");
            case 3 -> cells.set(6, cells.get(6).substring(1));
            case 4 -> cells.set(8, "another-planet");
            case 5 -> cells.set(9, "2031-01-01");
            case 6 -> cells.set(11, "1999-12-31");
            default -> cells.remove(13);
        }
    }
}
