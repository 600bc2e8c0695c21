package org.onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onewindow.bench.Jvm.Footprint;

/** Updates one department again and again, and counts after collections what has stayed behind. */
final class Redeployments {
    private static final int WARM_UP = 20;
    private static final int LOOKS = 5;
    /** Of the release that serves, and of the one kept for rolling back. */
    private static final int MOST_LOADERS = 2;

    private final Client administrator;
    private final Jvm jvm;
    private final String department;
    private final Releases releases;
    private final int turns;

    Redeployments(Centre centre, Path root, Settings settings) throws IOException {
        administrator = Client.administrator(centre);
        jvm = centre.jvm();
        department = settings.text("department", "commerce");
        releases = new Releases(root, department, centre.home());
        turns = settings.number("turns", 200);
    }

    /** Whether no loader of a release before stayed behind. */
    boolean measure() throws IOException {
        deploy(WARM_UP);
        System.out.printf("%n%d redeployments of %s after %d for warming up%n%n", turns, department, WARM_UP);
        var table = new Table("redeployments", "class loaders", "the department's", "threads", "metaspace, MiB");
        var first = look(table, 0);
        var last = first;
        for (int done = 0; done < turns; ) {
            int next = Math.min(turns - done, Math.max(1, turns / LOOKS));
            deploy(next);
            done += next;
            last = look(table, done);
        }
        table.print();
        return last.own() <= MOST_LOADERS && last.loaders() <= first.loaders() + 1;
    }

    private Footprint look(Table table, int done) {
        var found = jvm.footprint("org.onewindow." + department);
        table.row(done, found.loaders(), found.own(), found.threads(), found.metaspace() / 1024.0);
        return found;
    }

    private void deploy(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            var release = releases.next();
            var body = "{\"url\":\"" + release.jar().toUri() + "\"}";
            administrator.post("api/v1/departments", body).expect(200);
            var told =
                    administrator.get(Visitors.matter(department)).expect(200).body();
            if (!told.contains(release.mark())) {
                throw new IllegalStateException("not live: " + release.mark());
            }
            Files.delete(release.jar());
        }
    }
}
