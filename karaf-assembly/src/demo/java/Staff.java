import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Those who work in the play, each with an account of their own until its end. */
final class Staff {
    private final Centre centre;
    private final Centre.Login administrator;
    private final String run = Integer.toString(new SecureRandom().nextInt(36 * 36 * 36 * 36), 36);
    private final List<String> employed = new ArrayList<>();

    private Staff(Centre centre, Centre.Login administrator) {
        this.centre = centre;
        this.administrator = administrator;
    }

    static Staff underTheAdministrator(Centre centre, Path file) throws IOException, InterruptedException {
        Stage.title("管理员登录", "The administrator logs in");
        if (!Files.isReadable(file)) {
            throw new Unexpected("there is no " + file + "; the demonstration logs in with the password in it");
        }
        String[] parts = Files.readString(file).strip().split(":", 2);
        Stage.show("账号 account", parts[0]);
        return new Staff(centre, centre.login(parts[0], parts[1]));
    }

    /** Somebody with these grants ({@code scope:ROLE}), who has already changed the one-time password. */
    Centre.Login employ(String post, String... grants) throws IOException, InterruptedException {
        String name = "demo-" + run + "-" + post;
        ObjectNode account = Centre.JSON.createObjectNode().put("name", name).put("displayName", name);
        for (String grant : grants) {
            account.withArray("grants")
                    .addObject()
                    .put("role", grant.substring(grant.indexOf(':') + 1))
                    .put("scope", grant.substring(0, grant.indexOf(':')));
        }
        var made = centre.send("POST", "/api/v1/staff", account, administrator, Map.of())
                .expect(201);
        employed.add(name);
        String first = made.json().path("oneTimePassword").asText();
        String own = UUID.randomUUID().toString();
        ObjectNode change = Centre.JSON.createObjectNode().put("oldPassword", first).put("newPassword", own);
        centre.send("PUT", "/api/v1/me/password", change, basic(name, first), Map.of())
                .expect(204);
        Stage.show(name, String.join(", ", grants));
        return centre.login(name, own);
    }

    void leave() throws IOException, InterruptedException {
        for (String name : employed) {
            centre.send("POST", "/api/v1/staff/" + name + "/disable", null, administrator, Map.of())
                    .expect(200);
        }
    }

    private static Centre.Login basic(String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Centre.Login(name, "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
