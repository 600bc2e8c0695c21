import com.fasterxml.jackson.databind.JsonNode;

/** What is shown of the play. */
final class Stage {
    private static int scene;

    private Stage() {}

    static void title(String chinese, String english) {
        System.out.println();
        System.out.println(++scene + ". " + chinese + "  " + english);
    }

    static void show(String name, Object value) {
        System.out.println("   " + name + ": " + value);
    }

    /** A text in Chinese, whether or not the centre gives it in both languages. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isObject() ? value.path("zh-CN").asText() : value.asText();
    }

    static void end() {
        System.out.println();
        System.out.println("✓ 演示完成，演示账号已停用。 Done; the accounts of this demonstration are disabled again.");
    }
}
