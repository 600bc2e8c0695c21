package org.onewindow.catalogue.json;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of a schema, found anywhere in the text. It differs from the library's own in two ways: {@code $} means the
 * very end and not also before a last line break, and a pattern that backtracks without end gives up, because what it is
 * applied to comes from outside. A text it gives up on does not match.
 */
final class Regex implements RegularExpression {
    /** A thousand looks at every character of a text of a thousand characters. */
    private static final int MAX_LOOKS = 1_000_000;

    private final Pattern pattern;

    Regex(String regex) {
        try {
            pattern = Pattern.compile(toJava(regex));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("pattern " + regex + ": " + e.getDescription(), e);
        }
    }

    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new Watched(value, new int[1])).find();
        } catch (Endless | StackOverflowError givenUp) {
            return false;
        }
    }

    /** ECMA 262 writes the end as {@code $} and a character beyond the BMP as <code>\</code><code>u{20BB7}</code>. */
    private static String toJava(String regex) {
        var java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                i++;
                boolean braced = regex.startsWith("u{", i);
                java.append(braced ? "\\x" : "\\" + regex.charAt(i));
            } else if (c == '$' && !inClass) {
                java.append("\\z");
            } else {
                // Java gives a meaning of its own to these two inside a class.
                boolean literal = inClass && (c == '[' || c == '&');
                java.append(literal ? "\\" + c : String.valueOf(c));
                inClass = c == '[' || inClass && c != ']';
            }
        }
        return java.toString();
    }

    private record Watched(CharSequence text, int[] looks) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (++looks[0] > MAX_LOOKS) {
                throw new Endless();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class Endless extends RuntimeException {
        Endless() {
            super(null, null, false, false);
        }
    }
}
