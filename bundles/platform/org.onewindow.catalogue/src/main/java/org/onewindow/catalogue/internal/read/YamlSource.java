package org.onewindow.catalogue.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onewindow.catalogue.internal.json.Pointers;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into the values of JSON. Nothing is ever constructed from it, and plain scalars mean what they mean in JSON:
 * {@code no}, {@code 012} and {@code 2026-01-01} are texts.
 */
final class YamlSource {
    private static final int MAX_DEPTH = 50;
    /** Written out, aliases included: a few nested aliases can stand for billions of values. */
    private static final int MAX_VALUES = 20_000;

    private final String name;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();
    private int values;

    private YamlSource(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    static Optional<Source> read(String name, String text, Faults faults) {
        return new YamlSource(name, faults).read(text);
    }

    private Optional<Source> read(String text) {
        int before = faults.count();
        try {
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                faults.add(name, 1, "empty-file");
                return Optional.empty();
            }
            lines.put("", 1);
            JsonNode value = value(root, "", 0);
            return faults.count() > before ? Optional.empty() : Optional.of(new Source(name, value, Map.copyOf(lines)));
        } catch (TooMuch bomb) {
            faults.add(name, line(bomb.where), bomb.getMessage(), bomb.limit);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            faults.add(name, line, "broken-yaml", String.valueOf(broken.getProblem()));
        } catch (ReaderException broken) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(broken.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            faults.add(
                    name,
                    line,
                    "broken-yaml",
                    broken.getMessage().lines().findFirst().orElse(""));
        } catch (YAMLException broken) {
            faults.add(name, 1, "broken-yaml", String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(FileText.MAX_BYTES);
        // The composer cannot say on which line; the two limits above can.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(4 * MAX_DEPTH);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new JsonScalars());
    }

    private JsonNode value(Node node, String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooMuch(node, "too-deep", MAX_DEPTH);
        }
        if (++values > MAX_VALUES) {
            throw new TooMuch(node, "too-many-values", MAX_VALUES);
        }
        if (node instanceof MappingNode mapping && Tag.MAP.equals(node.getTag())) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence && Tag.SEQ.equals(node.getTag())) {
            var list = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                String place = Pointers.item(pointer, list.size());
                lines.put(place, line(item));
                list.add(value(item, place, depth + 1));
            }
            return list;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        return refuse(node);
    }

    private JsonNode object(MappingNode mapping, String pointer, int depth) {
        var object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode keyNode)) {
                faults.add(name, line(member.getKeyNode()), "yaml-key");
                continue;
            }
            String key = keyNode.getValue();
            String place = Pointers.member(pointer, key);
            if (object.has(key)) {
                faults.add(name, line(keyNode), "duplicate-key", key);
                continue;
            }
            lines.put(place, line(keyNode));
            object.set(key, value(member.getValueNode(), place, depth + 1));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        var json = JsonNodeFactory.instance;
        if (Tag.STR.equals(tag)) {
            return json.textNode(text);
        }
        if (Tag.NULL.equals(tag)) {
            return json.nullNode();
        }
        if (Tag.BOOL.equals(tag) && JsonScalars.BOOLEAN.matcher(text).matches()) {
            return json.booleanNode(Boolean.parseBoolean(text));
        }
        if (Tag.INT.equals(tag) && JsonScalars.INTEGER.matcher(text).matches()) {
            return text.length() < 10 ? json.numberNode(Integer.parseInt(text)) : json.numberNode(new BigInteger(text));
        }
        if (Tag.FLOAT.equals(tag) && JsonScalars.DECIMAL.matcher(text).matches()) {
            return json.numberNode(new BigDecimal(text));
        }
        return refuse(node);
    }

    private JsonNode refuse(Node node) {
        faults.add(name, line(node), "yaml-tag", node.getTag().getValue());
        return JsonNodeFactory.instance.nullNode();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Which plain scalars are not texts: those of JSON. */
    private static final class JsonScalars extends Resolver {
        static final Pattern BOOLEAN = Pattern.compile("true|false");
        static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,99})");
        static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][-+]?[0-9]{1,3})?");
        static final Pattern NOTHING = Pattern.compile("null|~|");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOLEAN, "tf");
            addImplicitResolver(Tag.INT, INTEGER, "-0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-0123456789");
            addImplicitResolver(Tag.NULL, NOTHING, "n~\0");
        }
    }

    private static final class TooMuch extends RuntimeException {
        private final transient Node where;
        private final int limit;

        TooMuch(Node where, String code, int limit) {
            super(code, null, false, false);
            this.where = where;
            this.limit = limit;
        }
    }
}
