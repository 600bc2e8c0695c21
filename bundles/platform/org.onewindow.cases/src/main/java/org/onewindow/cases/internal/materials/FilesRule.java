package org.onewindow.cases.internal.materials;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.OneLine;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.materials.UploadedFiles;
import org.onewindow.catalogue.Material;

/**
 * A case is accepted when everything is there (行政许可法 art. 32(1)(5)): of what was handed in electronically, its file. What the
 * law counts as accepted because nobody answered is accepted all the same.
 */
public final class FilesRule implements StepRule {
    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code files-missing} with the materials */
    @Override
    public void require(Situation before, Order order) {
        if (order.action() != Action.ACCEPT) {
            return;
        }
        var missing = UploadedFiles.missing(before.file());
        if (!missing.isEmpty()) {
            throw Texts.problem(Kind.CONFLICT, "files-missing", Map.of("materials", missing), names(before, missing));
        }
    }

    private static Text names(Situation before, List<String> codes) {
        return OneLine.of(codes.stream()
                .flatMap(code -> before.matter().material(code).stream())
                .map(Material::name)
                .toList());
    }
}
