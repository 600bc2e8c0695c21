package org.onewindow.karaftest;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.useOwnKarafExamSystemConfiguration;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.options.extra.VMOption;

/** How the distribution is booted under test: as {@code bin/karaf} boots it, plus the tests' own bundles. */
final class KarafOptions {
    private static final int BOOT_LIMIT_MILLIS = 120_000;
    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";

    private KarafOptions() {}

    static Option[] of(Path work, int http, int ssh) {
        String karaf = required("karaf.version");
        return Stream.of(
                        Stream.of(
                                karafDistributionConfiguration()
                                        .frameworkUrl(Path.of(required("karaf.distribution"))
                                                .toUri()
                                                .toString())
                                        .name("OneWindow")
                                        .karafVersion(karaf)
                                        .unpackDirectory(work.toFile())
                                        .useDeployFolder(false),
                                keepRuntimeFolder(),
                                systemTimeout(BOOT_LIMIT_MILLIS),
                                configureConsole().ignoreLocalConsole(),
                                overrideJUnitBundles(),
                                useOwnKarafExamSystemConfiguration("jupiter"),
                                examBundlesFrom(required("maven.repo.local"))),
                        jvm(karaf, http, ssh),
                        testBundles())
                .flatMap(options -> options)
                .toArray(Option[]::new);
    }

    /**
     * Pax Exam's own bundles come from the build's repository, releases only: our snapshots come from the distribution
     * or not at all, so that no stale one is tested.
     */
    private static Option examBundlesFrom(String repository) {
        return editConfigurationFilePut(
                MAVEN,
                "org.ops4j.pax.url.mvn.defaultRepositories",
                "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots, "
                        + Path.of(repository).toUri() + "@id=build.repository");
    }

    private static Stream<Option> jvm(String karaf, int http, int ssh) {
        return Stream.of(
                        "-Donewindow.port=" + http,
                        "-Donewindow.ssh.port=" + ssh,
                        "-Djdk.util.zip.disableZip64ExtraFieldValidation=true",
                        "-Djava.security.manager=allow",
                        "-Xmx1g",
                        "--add-reads=java.xml=java.logging",
                        "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                        "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-" + karaf + ".jar",
                        "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + karaf + ".jar",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.net=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                        "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
                        "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED",
                        "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                        "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
                        "--add-exports=java.security.sasl/com.sun.security.sasl=ALL-UNNAMED",
                        "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED")
                .map(VMOption::new);
    }

    private static Stream<Option> testBundles() {
        return Stream.of(
                        AssertionFailedError.class,
                        JUnitException.class,
                        TestEngine.class,
                        Launcher.class,
                        Test.class,
                        JupiterTestEngine.class,
                        ParameterizedTest.class,
                        KarafOptions.class)
                .map(type -> bundle(jarOf(type)));
    }

    /** By file, from the class path of the running test: the very jar this build made. */
    private static String jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException(
                        "tests in Karaf need jars, so run them by 'mvn verify'; this is none: " + jar);
            }
            return jar.toUri().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the build sets the system property " + property);
        }
        return value;
    }
}
