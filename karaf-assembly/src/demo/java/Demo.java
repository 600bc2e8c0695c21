import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Plays a part of the centre's work through a running centre, over REST alone, as its staff and its applicants would. Run by
 * {@code ./centre demo}. Every step says what it expects; the first that comes out otherwise ends the program with status 1.
 */
final class Demo {
    private static final Map<String, Play> PLAYS = Map.of("company", Company::play, "chain", SecondHandHome::play);

    private Demo() {}

    /** What is played. */
    @FunctionalInterface
    private interface Play {
        void in(Centre centre, Staff staff, Papers papers) throws IOException, InterruptedException;
    }

    /** @param arguments the centre's address, the file of the first administrator, the folder for papers, what is played */
    public static void main(String[] arguments) {
        var play = PLAYS.get(arguments[3]);
        if (play == null) {
            System.err.println("There is no demonstration \"" + arguments[3] + "\"; there are: company, chain.");
            System.exit(2);
        }
        try {
            var centre = new Centre(arguments[0]);
            var staff = Staff.underTheAdministrator(centre, Path.of(arguments[1]));
            try {
                play.in(centre, staff, new Papers(centre, Path.of(arguments[2])));
            } finally {
                staff.leave();
            }
            Stage.end();
        } catch (Unexpected e) {
            System.err.println();
            System.err.println("✗ " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("✗ " + e);
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }
}
