package org.onewindow.catalogue.internal.content;

import java.util.List;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.internal.read.FindingTexts;

/**
 * Everything that a department's files say, without a fault.
 *
 * @param definitions by the matters' codes
 * @param chains by their codes
 * @param findings the sentences for what its rules find
 */
public record DepartmentContent(
        Department department, List<Definition> definitions, List<Chain> chains, FindingTexts findings) {
    public DepartmentContent {
        definitions = List.copyOf(definitions);
        chains = List.copyOf(chains);
    }
}
