package org.onewindow.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What the build has written about one component of Declarative Services; of its many possibilities those that a
 * department needs.
 *
 * @param implementation the name of its class
 * @param provides the names of the interfaces it is registered under
 * @param parameters how many parameters its constructor has
 * @param references the interfaces wanted in the constructor's parameters, by position
 * @param properties by name
 */
public record ComponentDescription(
        String implementation,
        Set<String> provides,
        int parameters,
        Map<Integer, String> references,
        Map<String, String> properties) {
    public ComponentDescription {
        provides = Set.copyOf(provides);
        references = Map.copyOf(references);
        properties = Map.copyOf(properties);
    }

    static ComponentDescription read(Path file) {
        Element root = parse(file).getDocumentElement();
        var provides = new HashSet<String>();
        each(root, "provide").forEach(provide -> provides.add(provide.getAttribute("interface")));
        var references = new HashMap<Integer, String>();
        for (Element reference : each(root, "reference")) {
            if (!reference.hasAttribute("parameter")) {
                throw new IllegalStateException(file + ": the kit knows references in constructors only, not "
                        + reference.getAttribute("name"));
            }
            references.put(Integer.valueOf(reference.getAttribute("parameter")), reference.getAttribute("interface"));
        }
        var properties = new TreeMap<String, String>();
        each(root, "property")
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        String init = root.getAttribute("init");
        return new ComponentDescription(
                each(root, "implementation").iterator().next().getAttribute("class"),
                provides,
                init.isEmpty() ? 0 : Integer.parseInt(init),
                references,
                properties);
    }

    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    private static Iterable<Element> each(Element root, String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
