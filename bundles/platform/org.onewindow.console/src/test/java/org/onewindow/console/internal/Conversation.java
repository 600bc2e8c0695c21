package org.onewindow.console.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;

/** Sessions of the console, with and without somebody who answers. */
final class Conversation {
    final List<String> asked = new ArrayList<>();
    private final String answer;

    private Conversation(String answer) {
        this.answer = answer;
    }

    static Conversation answering(String answer) {
        return new Conversation(answer);
    }

    Session session() {
        return proxy(Session.class, (method, arguments) -> switch (method) {
            case "getTerminal" -> proxy(Terminal.class, (unused, none) -> null);
            case "readLine" -> {
                asked.add(arguments[0].toString());
                yield answer;
            }
            default -> null;
        });
    }

    /** A session in which a command came from elsewhere, as Karaf makes it. */
    static Session withNobody(boolean terminal) {
        return proxy(Session.class, (method, arguments) -> switch (method) {
            case "getTerminal" -> terminal ? proxy(Terminal.class, (unused, none) -> null) : null;
            case "readLine" -> throw new UnsupportedOperationException();
            default -> null;
        });
    }

    private interface Reaction {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Reaction reaction) {
        return type.cast(Proxy.newProxyInstance(
                Conversation.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> reaction.to(method.getName(), arguments)));
    }
}
