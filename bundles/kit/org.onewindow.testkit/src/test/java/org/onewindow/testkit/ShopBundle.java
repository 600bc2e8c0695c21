package org.onewindow.testkit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.onewindow.testkit.shop.Town;

/** A small department as a build lays it out, which a test may spoil. */
record ShopBundle(Path folder) {
    static ShopBundle in(Path folder) throws IOException, URISyntaxException {
        copy(Path.of(ShopBundle.class.getResource("/shop").toURI()), folder);
        URL classes = Town.class.getResource("Town.class");
        copy(Path.of(classes.toURI()).getParent(), folder.resolve("org/onewindow/testkit/shop"));
        return new ShopBundle(folder);
    }

    ShopBundle replace(String file, String text, String other) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(text + " is not in " + file);
        }
        Files.writeString(path, before.replace(text, other));
        return this;
    }

    TestCentre centre() {
        return TestCentre.of(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
