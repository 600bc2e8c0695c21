/** Something came out otherwise than it should. */
final class Unexpected extends RuntimeException {
    Unexpected(String message) {
        super(message);
    }

    static String check(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new Unexpected("expected " + expected + ", found " + actual);
        }
        return actual;
    }
}
