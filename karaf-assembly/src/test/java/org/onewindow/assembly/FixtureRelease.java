package org.onewindow.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A release of a small department, made from nothing: one matter, one rule, and an endpoint that tells its version. Each
 * {@code with…} makes another release that differs in one thing.
 */
final class FixtureRelease {
    private final String version;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Attributes headers = new Attributes();

    private FixtureRelease(String version) {
        this.version = version;
    }

    /** The department {@code sports} in a version. */
    static FixtureRelease of(String version) {
        var release = new FixtureRelease(version);
        release.headers.putValue(
                "Import-Package",
                "org.onewindow.api.department;version=\"[1.0,2)\",org.onewindow.api.form;version=\"[1.0,2)\",javax.ws.rs;version=\"[2.1,3)\",javax.ws.rs.core;version=\"[2.1,3)\",javax.ws.rs.container;version=\"[2.1,3)\"");
        release.files.put("department/department.yaml", DEPARTMENT);
        release.files.put("department/windows.yaml", "windows:\n  - {kind: COMPREHENSIVE, floor: 1, count: 1}\n");
        release.matter("pool-permit");
        release.files.put(
                "OSGI-INF/rule.xml",
                component(
                        "sports.DepthRule",
                        "org.onewindow.api.department.CaseRule",
                        "<property name=\"onewindow.rule.name\" value=\"depth\"/>"));
        release.files.put(
                "OSGI-INF/application.xml", component("sports.SportsApplication", "javax.ws.rs.core.Application", ""));
        release.sources.put("sports.DepthRule", RULE);
        release.sources.put("sports.SportsApplication", APPLICATION);
        release.sources.put("sports.VersionResource", RESOURCE.formatted(version));
        return release;
    }

    FixtureRelease withHeader(String name, String value) {
        headers.putValue(name, value);
        return this;
    }

    FixtureRelease withFile(String name, String content) {
        files.put(name, content);
        return this;
    }

    FixtureRelease without(String name) {
        files.remove(name);
        return this;
    }

    FixtureRelease withSource(String type, String source) {
        sources.put(type, source);
        return this;
    }

    /** Without the framework's interface, which a department may not import: it runs when it is made. */
    FixtureRelease withActivator(String body) {
        sources.put("sports.Activator", ACTIVATOR.formatted(body));
        headers.putValue("Bundle-Activator", "sports.Activator");
        return this;
    }

    /** Its rule finds pools faulty that are deeper than this; 5 otherwise. */
    FixtureRelease deepest(int metres) {
        return withSource("sports.DepthRule", RULE.replace("> 5", "> " + metres));
    }

    /** A rule that does this when the pool is 3 m deep, which the specimen's is not. */
    FixtureRelease withTroubleAtThree(String body) {
        return withSource("sports.DepthRule", TROUBLE_RULE.formatted(body));
    }

    /** One more endpoint, {@code trouble}. */
    FixtureRelease withTroubleEndpoint(String body) {
        return withSource("sports.TroubleResource", TROUBLE_RESOURCE.formatted(body))
                .withSource(
                        "sports.SportsApplication",
                        APPLICATION.replace("new VersionResource()", "new VersionResource(), new TroubleResource()"));
    }

    /** One more matter, filled in like the first. */
    FixtureRelease matter(String code) {
        files.put("department/matters/" + code + ".yaml", MATTER.replace("pool-permit", code));
        files.put("department/forms/" + code + ".schema.json", SCHEMA.replace("pool-permit", code));
        files.put("department/forms/" + code + ".ui.json", UI.replace("pool-permit", code));
        files.put("department/specimens/" + code + ".json", SPECIMEN.replace("pool-permit", code));
        return this;
    }

    /** The jar, in a directory, compiled against the class path of the test. */
    Path in(Path directory) {
        return in(directory, System.getProperty("java.class.path"));
    }

    /** The jar, in a directory, compiled against a class path that holds the API and javax.ws.rs. */
    Path in(Path directory, String classPath) {
        try {
            var jar = directory.resolve("sports-" + version + "-" + Math.abs(hashCode()) + ".jar");
            messages();
            headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            headers.putValue("Bundle-ManifestVersion", "2");
            headers.putValue("Bundle-SymbolicName", "org.example.sports");
            headers.putValue("Bundle-Version", version);
            headers.putIfAbsent(new Attributes.Name("OneWindow-Department"), "sports");
            headers.putValue("Service-Component", "OSGI-INF/rule.xml,OSGI-INF/application.xml");
            headers.putValue("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");
            var manifest = new Manifest();
            manifest.getMainAttributes().putAll(headers);
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream jarOut = new JarOutputStream(out, manifest)) {
                for (var file : files.entrySet()) {
                    jarOut.putNextEntry(new ZipEntry(file.getKey()));
                    jarOut.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
                var classes = compile(Files.createTempDirectory(directory, "classes"), classPath);
                try (Stream<Path> found = Files.walk(classes)) {
                    for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                        jarOut.putNextEntry(
                                new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                        jarOut.write(Files.readAllBytes(file));
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(Path target, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        var said = new StringWriter();
        var options = List.of("--release", "17", "-d", target.toString(), "-cp", classPath);
        if (!compiler.getTask(said, null, null, options, null, units).call()) {
            throw new IllegalStateException(said.toString());
        }
        return target;
    }

    private void messages() {
        var zh = new StringBuilder(DEPARTMENT_TEXTS);
        for (var name : files.keySet()) {
            if (name.startsWith("department/matters/")) {
                var code = name.substring("department/matters/".length(), name.length() - ".yaml".length());
                zh.append(MATTER_TEXTS.replace("pool-permit", code));
            }
        }
        files.putIfAbsent("department/messages_zh-CN.properties", zh.toString());
        files.putIfAbsent("department/messages_en.properties", zh.toString());
    }

    private static String component(String type, String service, String property) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  %s
                  <implementation class="%s"/>
                  <service><provide interface="%s"/></service>
                </scr:component>
                """.formatted(type, property, type, service);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String type, String text) {
            super(
                    URI.create("string:///" + type.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final String RULE = """
            package sports;

            import java.util.List;
            import org.onewindow.api.department.CaseRule;
            import org.onewindow.api.department.Finding;
            import org.onewindow.api.department.Submission;

            public class DepthRule implements CaseRule {
                public List<Finding> check(Submission submission) {
                    return submission.form().number("/depth").orElseThrow().intValue() > 5
                            ? List.of(Finding.fault("/form/depth", "too-deep"))
                            : List.of();
                }
            }
            """;

    private static final String APPLICATION = """
            package sports;

            import java.util.Set;
            import javax.ws.rs.core.Application;

            public class SportsApplication extends Application {
                @Override
                public Set<Object> getSingletons() {
                    return Set.of(new VersionResource());
                }
            }
            """;

    private static final String RESOURCE = """
            package sports;

            import javax.ws.rs.GET;
            import javax.ws.rs.Path;
            import javax.ws.rs.Produces;
            import javax.ws.rs.QueryParam;

            @Path("version")
            public class VersionResource {
                private static final String VERSION = "%s";

                @GET
                @Produces("text/plain")
                public String version(@QueryParam("after") long millis) {
                    long until = System.nanoTime() + millis * 1_000_000;
                    while (System.nanoTime() < until) {
                        java.util.concurrent.locks.LockSupport.parkNanos(until - System.nanoTime());
                    }
                    return VERSION;
                }
            }
            """;

    private static final String TROUBLE_RULE = """
            package sports;

            import java.util.List;
            import org.onewindow.api.department.CaseRule;
            import org.onewindow.api.department.Finding;
            import org.onewindow.api.department.Submission;

            public class DepthRule implements CaseRule {
                public List<Finding> check(Submission submission) {
                    if (submission.form().number("/depth").orElseThrow().intValue() == 3) {
                        %s
                    }
                    return List.of();
                }
            }
            """;

    private static final String TROUBLE_RESOURCE = """
            package sports;

            import javax.ws.rs.GET;
            import javax.ws.rs.Path;
            import javax.ws.rs.Produces;

            @Path("trouble")
            public class TroubleResource {
                @GET
                @Produces("text/plain")
                public Object trouble() throws Exception {
                    %s
                }
            }
            """;

    private static final String ACTIVATOR = """
            package sports;

            public class Activator {
                public Activator() throws Exception {
                    %s
                }
            }
            """;

    private static final String DEPARTMENT = """
            id: sports
            zone: D
            contact:
              consultPhone: "0793-5550191"
              complaintPhone: "0793-5550199"
            organs:
              - {id: sports-office, creditCode: 11361123MB0000000R, kind: DEPARTMENT}
            """;

    private static final String MATTER = """
            code: pool-permit
            kind: PUBLIC_SERVICE
            organ: sports-office
            level: COUNTY
            powerSource: STATUTORY
            audience: [NATURAL_PERSON]
            handling: COMMITTED
            limits:
              statutory: {length: 20, unit: WORKING_DAY}
              promised: {length: 5, unit: WORKING_DAY}
              clockStart: ACCEPTANCE
            basis:
              - {law: pools}
            conditions: [fenced]
            procedure: [receipt, decision]
            windows: [COMPREHENSIVE]
            channels: [WINDOW, ONLINE]
            visits: 0
            postDelivery: true
            fees: []
            result: {kind: APPROVAL}
            materials:
              - code: application-form
                required: true
                origin: APPLICANT
                forms: [ORIGINAL]
                copies: 1
                basis: {law: pools}
            rules: [depth]
            verified: false
            """;

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
             "required": ["depth"],
             "properties": {"depth": {"type": "number", "minimum": 1, "maximum": 20, "title": "form.pool-permit.depth"}}}
            """;

    private static final String UI = "{\"order\": [\"depth\"]}\n";

    private static final String SPECIMEN = """
            {"matter": "pool-permit", "channel": "WINDOW",
             "applicant": {"kind": "NATURAL_PERSON", "name": "张三", "idType": "RESIDENT_ID",
                           "idNumber": "11010519491231002X", "phone": "13800000000"},
             "form": {"depth": 2},
             "materials": [{"code": "application-form", "copies": 1, "kind": "ORIGINAL"}]}
            """;

    private static final String DEPARTMENT_TEXTS = """
            department.name=体育 Sports
            department.reviewBody=县政府 County government
            department.court=县法院 County court
            organ.sports-office.name=体育中心 Sports office
            law.pools=泳池办法 Pool rules
            procedure.receipt=收件 Receipt
            procedure.decision=决定 Decision
            finding.too-deep=太深 Too deep
            """;

    private static final String MATTER_TEXTS = """
            matter.pool-permit.name=泳池开放 Pool permit
            matter.pool-permit.responsible=科长 Section head
            matter.pool-permit.result=批准 Approval
            matter.pool-permit.source=测试 Test
            matter.pool-permit.condition.fenced=有围栏 Fenced
            matter.pool-permit.material.application-form=申请书 Application form
            form.pool-permit.depth=深度 Depth
            """;
}
