import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What would be printed at the windows, kept in a folder of its own for each case. */
final class Papers {
    private final Centre centre;
    private final Path folder;

    Papers(Centre centre, Path folder) {
        this.centre = centre;
        this.folder = folder;
    }

    /**
     * Keeps all papers of a case or of a chain's application.
     *
     * @param collection {@code cases} or {@code chain-cases}
     * @return how many there are
     */
    int keep(String collection, String number, Centre.Login login) throws IOException, InterruptedException {
        String path = "/api/v1/" + collection + "/" + number + "/papers";
        JsonNode papers = centre.read(path, login).path("items");
        for (JsonNode paper : papers) {
            String id = paper.path("id").asText();
            keep(path + "/" + id, number, id + "-" + Stage.text(paper, "title"), login);
            Stage.show(Stage.text(paper, "title"), paper.path("number").asText());
        }
        return papers.size();
    }

    /** Shows the licence that a case issued, keeps its certificate, and has anybody verify it. */
    void certificate(String number, Centre.Login login) throws IOException, InterruptedException {
        JsonNode items =
                centre.read("/api/v1/licences?case=" + number, login).path("items");
        Unexpected.check("1", String.valueOf(items.size()));
        String path = "/api/v1/licences/" + items.path(0).path("id").asText();
        JsonNode licence = centre.read(path, login);
        Stage.show(
                Stage.text(licence, "typeName") + "编号 number",
                licence.path("number").asText());
        keep(path + "/certificate", number, Stage.text(licence, "typeName"), login);
        String code = licence.path("verificationCode").asText();
        JsonNode verified = centre.read("/api/v1/verify/" + code, null);
        Stage.show("核验 verified", code + " " + verified.path("standing").asText());
    }

    private void keep(String path, String number, String name, Centre.Login login)
            throws IOException, InterruptedException {
        byte[] pdf = centre.get(path, login).expect(200).body();
        Unexpected.check("%PDF-", new String(pdf, 0, 5, StandardCharsets.ISO_8859_1));
        Files.write(Files.createDirectories(folder.resolve(number)).resolve(name + ".pdf"), pdf);
    }

    void whereTheyAre() {
        Stage.show("文书保存在 kept in", folder);
    }
}
